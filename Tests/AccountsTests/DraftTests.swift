import Access
import Casework
import Foundation
import GRDB
import Testing

@testable import Accounts

/// What is written and not yet recorded is kept for its author, and for nobody else.
@Suite struct DraftTests {
    enum Store: String, CaseIterable, Sendable { case memory, file }

    private static let terms = DraftTerms(days: 30, most: 6)

    private static func contract(_ store: Store, _ folder: Folder) throws -> DraftStoreContract {
        switch store {
        case .memory: DraftStoreContract(store: InMemoryDrafts(terms))
        case .file:
            DraftStoreContract(
                store: try DraftsFile(
                    path: folder.path + "/drafts.db",
                    key: KeyFile.open(folder.path + "/keys/accounts.key", making: FixedRandom(seed: 1)), terms, random: FixedRandom(seed: 2)
                ))
        }
    }

    @Test(arguments: Store.allCases) func `a draft is kept as it was typed, and the next save takes its place`(_ store: Store) async throws
    {
        let folder = Folder()
        try await Self.contract(store, folder).keepsWhatIsWritten()
    }

    @Test(arguments: Store.allCases) func `nobody but its author reads a draft or throws it away`(_ store: Store) async throws {
        let folder = Folder()
        try await Self.contract(store, folder).isReadByNobodyElse()
    }

    @Test(arguments: Store.allCases) func `a person has one draft of each form for each child`(_ store: Store) async throws {
        let folder = Folder()
        try await Self.contract(store, folder).keepsOneOfEachFormAndChild()
    }

    @Test(arguments: Store.allCases) func `words written upon an older version never take the place of newer ones`(_ store: Store)
        async throws
    {
        let folder = Folder()
        try await Self.contract(store, folder).neverOverwritesNewerWords()
    }

    @Test(arguments: Store.allCases) func `one window is never in conflict with itself, however slow the line`(_ store: Store) async throws
    {
        let folder = Folder()
        try await Self.contract(store, folder).goesOnInOneWindow()
    }

    @Test(arguments: Store.allCases) func `what was recorded leaves no draft, and none comes back by a save that was under way`(
        _ store: Store
    ) async throws {
        let folder = Folder()
        try await Self.contract(store, folder).keepsNothingOfWhatWasRecorded()
    }

    @Test(arguments: Store.allCases) func `recording in one window leaves newer words of another`(_ store: Store) async throws {
        let folder = Folder()
        try await Self.contract(store, folder).leavesNewerWordsOfAnotherWindow()
    }

    @Test(arguments: Store.allCases) func `a draft that was thrown away stays away`(_ store: Store) async throws {
        let folder = Folder()
        try await Self.contract(store, folder).throwsAway()
    }

    @Test(arguments: Store.allCases) func `after its days a draft is gone`(_ store: Store) async throws {
        let folder = Folder()
        try await Self.contract(store, folder).forgetsAfterItsDays()
    }

    @Test(arguments: Store.allCases) func `a person has only so many drafts, and those that there are can be gone on with`(_ store: Store)
        async throws
    {
        let folder = Folder()
        try await Self.contract(store, folder).holdsSoManyOfOnePerson()
    }

    @Test func `whoever has only the file finds neither the words, nor the child, nor the form`() async throws {
        let folder = Folder()
        let path = folder.path + "/drafts.db"
        let key = try KeyFile.open(folder.path + "/keys/accounts.key", making: FixedRandom(seed: 1))
        let file = try DraftsFile(path: path, key: key)
        let sheet = try DraftStoreContract.sheet("Kelsey says he was there again", child: "lcs/100570", window: "window-in-the-clinic")
        guard case .saved(let draft) = try await file.save(sheet, at: Office.monday) else { throw DraftStoreContract.NotSaved() }
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        for words in ["Kelsey", "100570", "visit", "about", "window-in-the-clinic"] {
            #expect(bytes.range(of: Data(words.utf8)) == nil, "\(words)")
        }
        try file.close()
        // Opened again it is there; with another key it is not, and says so.
        let again = try DraftsFile(path: path, key: key)
        #expect(try await again.drafts(of: draft.author, at: Office.monday) == [draft])
        try again.close()
        let other = try DraftsFile(path: path, key: KeyFile.open(folder.path + "/other/accounts.key", making: FixedRandom(seed: 9)))
        await #expect { try await other.drafts(of: draft.author, at: Office.monday) } throws: { ($0 as? AccountsFault)?.code == .damaged }
    }

    @Test func `after its days a draft is out of the file, whoever comes first`() async throws {
        let folder = Folder()
        let contract = try Self.contract(.file, folder)
        let draft = try await contract.saved(DraftStoreContract.sheet("Long ago"))
        let over = Self.terms.end(of: Office.monday).adding(seconds: 1)
        _ = try await contract.store.drafts(of: #require(AccountRef("u-bbbbbbbbbbbbbbbb")), at: over)
        let left = try await DatabaseQueue(path: folder.path + "/drafts.db").read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM draft")
        }
        #expect(left == 0)
        #expect(draft.version > 0)
    }

    @Test func `a version is never given twice, whatever was thrown away`() async throws {
        let folder = Folder()
        let contract = try Self.contract(.file, folder)
        let first = try await contract.saved(DraftStoreContract.sheet("One"))
        try await contract.store.discard(first.version, of: first.author, at: Office.monday)
        let second = try await contract.saved(DraftStoreContract.sheet("Two", window: "window-two"))
        #expect(second.version > first.version)
    }

    @Test func `a file of something else is not taken for drafts`() throws {
        let folder = Folder()
        _ = try AccountsFile(path: folder.path + "/accounts.db", making: true)
        let key = try KeyFile.open(folder.path + "/keys/accounts.key", making: FixedRandom(seed: 1))
        #expect { try DraftsFile(path: folder.path + "/accounts.db", key: key) } throws: { ($0 as? AccountsFault)?.code == .foreign }
    }

    @Test(arguments: ["entry:visit", "tool:clutter", "share", "share:e-1", "answer:e-1", "close", "transfer"])
    func `a form is written down and read again`(_ text: String) throws { #expect(try #require(DraftForm(text)).text == text) }

    @Test(arguments: ["", "entry", "entry:none-such", "share:", "answer", "close:1", "tool:", "visit"])
    func `what is no form is not read as one`(_ text: String) { #expect(DraftForm(text) == nil) }
}
