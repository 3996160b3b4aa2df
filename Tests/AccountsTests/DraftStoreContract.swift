import Access
import Casework
import Testing

@testable import Accounts

/// What every store of drafts promises. Each store runs it: `DraftTests`.
struct DraftStoreContract {
    let store: any DraftStore
    static let start = Office.monday
    static let day: Int64 = 86_400

    static func sheet(
        _ text: String, by author: String = "u-aaaaaaaaaaaaaaaa", child: String = "lcs/1", form: DraftForm = .entry(.visit),
        window: String = "window-one", upon: Int64 = 0, count: Int = 0
    ) throws -> DraftSheet {
        DraftSheet(
            author: try #require(AccountRef(author)), child: try #require(PersonRef(child)), form: form, window: window, upon: upon,
            count: count, fields: [DraftField("text", text), DraftField("about", "lcs/1"), DraftField("about", "lcs/2")])
    }

    func saved(_ sheet: DraftSheet, at moment: Moment = start) async throws -> Draft {
        let outcome = try await store.save(sheet, at: moment)
        guard case .saved(let draft) = outcome else {
            Issue.record("\(outcome)")
            throw NotSaved()
        }
        return draft
    }

    struct NotSaved: Error {}

    private func own(_ author: String = "u-aaaaaaaaaaaaaaaa", at moment: Moment = start) async throws -> [Draft] {
        try await store.drafts(of: #require(AccountRef(author)), at: moment)
    }

    func keepsWhatIsWritten() async throws {
        let draft = try await saved(Self.sheet("Seen with “mum” & cot\n– twice"))
        #expect(try await own() == [draft])
        #expect(draft.fields == (try Self.sheet("Seen with “mum” & cot\n– twice")).fields)
        #expect(draft.saved == Self.start)
        let next = try await saved(Self.sheet("Longer", upon: draft.version))
        #expect(next.version > draft.version)
        #expect(try await own() == [next])
    }

    func isReadByNobodyElse() async throws {
        let draft = try await saved(Self.sheet("Mine"))
        #expect(try await own("u-bbbbbbbbbbbbbbbb").isEmpty)
        try await store.discard(draft.version, of: #require(AccountRef("u-bbbbbbbbbbbbbbbb")), at: Self.start)
        #expect(try await own() == [draft])
        // The same form for the same child, by somebody else, is another draft.
        let other = try await saved(Self.sheet("Theirs", by: "u-bbbbbbbbbbbbbbbb"))
        #expect(try await own() == [draft])
        #expect(try await own("u-bbbbbbbbbbbbbbbb") == [other])
    }

    func keepsOneOfEachFormAndChild() async throws {
        let first = try await saved(Self.sheet("One"))
        let second = try await saved(Self.sheet("Two", child: "lcs/2"))
        let third = try await saved(Self.sheet("Three", form: .close))
        #expect(try await own().map(\.version) == [third, second, first].map(\.version))
    }

    func neverOverwritesNewerWords() async throws {
        let first = try await saved(Self.sheet("From the clinic"))
        let second = try await saved(Self.sheet("From the clinic, and more", window: "window-two", upon: first.version))
        let stale = try await store.save(Self.sheet("From the car", window: "window-three", upon: first.version), at: Self.start)
        #expect(stale == .older(than: second))
        let fresh = try await store.save(Self.sheet("From the car", window: "window-three"), at: Self.start)
        #expect(fresh == .older(than: second))
        #expect(try await own() == [second])
        // The same words twice are no conflict.
        _ = try await saved(Self.sheet("From the clinic, and more", window: "window-three"))
    }

    func goesOnInOneWindow() async throws {
        let first = try await saved(Self.sheet("a", count: 1))
        // The answer to the first was lost on the way: the window sends again, upon what it knew.
        let second = try await saved(Self.sheet("ab", count: 2))
        // What was sent before comes late.
        let late = try await store.save(Self.sheet("a", count: 1), at: Self.start)
        #expect(late == .saved(second))
        #expect(try await own() == [second])
        #expect(first.version < second.version)
        // A person who goes back and presses the button again is heard, though nothing counts there.
        let pressed = try await saved(Self.sheet("abc"))
        #expect(try await own() == [pressed])
    }

    func keepsNothingOfWhatWasRecorded() async throws {
        let draft = try await saved(Self.sheet("Whole"))
        try await store.end(Self.sheet("Whole", upon: draft.version), at: Self.start)
        #expect(try await own().isEmpty)
        // What the window had sent before, and what another window holds of it, comes too late.
        #expect(try await store.save(Self.sheet("Whol", count: 3), at: Self.start) == .ended)
        #expect(try await store.save(Self.sheet("Whole", window: "window-two", upon: draft.version), at: Self.start) == .ended)
        #expect(try await own().isEmpty)
        // Another visit is another form.
        let next = try await saved(Self.sheet("Another visit", window: "window-four"))
        #expect(next.version > draft.version)
    }

    func leavesNewerWordsOfAnotherWindow() async throws {
        let first = try await saved(Self.sheet("One"))
        let second = try await saved(Self.sheet("Two", window: "window-two", upon: first.version))
        try await store.end(Self.sheet("One", upon: first.version), at: Self.start)
        #expect(try await own() == [second])
    }

    func throwsAway() async throws {
        let draft = try await saved(Self.sheet("Not this"))
        try await store.discard(draft.version, of: draft.author, at: Self.start)
        #expect(try await own().isEmpty)
        #expect(try await store.save(Self.sheet("Not this", count: 4), at: Self.start) == .ended)
    }

    func forgetsAfterItsDays() async throws {
        let draft = try await saved(Self.sheet("Long ago"))
        let last = store.terms.end(of: Self.start)
        #expect(last == Self.start.adding(seconds: Int64(store.terms.days) * Self.day))
        #expect(try await own(at: last) == [draft])
        #expect(try await own(at: last.adding(seconds: 1)).isEmpty)
        let fresh = try await saved(Self.sheet("Today", window: "window-two"), at: last.adding(seconds: 1))
        #expect(try await own(at: last.adding(seconds: 1)) == [fresh])
    }

    func holdsSoManyOfOnePerson() async throws {
        for child in 1...store.terms.most { _ = try await saved(Self.sheet("x", child: "lcs/\(child)")) }
        let more = try await store.save(Self.sheet("x", child: "lcs/999"), at: Self.start)
        #expect(more == .full)
        _ = try await saved(Self.sheet("y", child: "lcs/1", count: 1))
        _ = try await saved(Self.sheet("x", by: "u-bbbbbbbbbbbbbbbb", child: "lcs/999"))
    }
}
