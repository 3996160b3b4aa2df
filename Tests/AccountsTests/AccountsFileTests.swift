import Access
import Casework
import Foundation
import GRDB
import Testing

@testable import Accounts

@Suite struct AccountsFileTests {
    private func mode(_ path: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }

    @Test func `file and key are for their owner alone, the key in a folder of its own`() async throws {
        let office = try await Office()
        #expect(try mode(office.file.path) == 0o600)
        #expect(try mode(office.folder.path + "/keys") == 0o700)
        #expect(try mode(office.folder.path + "/keys/accounts.key") == 0o600)
    }

    @Test(arguments: [0o640, 0o604, 0o660]) func `a file or key that others may read is refused`(_ mode: Int) async throws {
        let office = try await Office()
        for path in [office.file.path, office.folder.path + "/keys/accounts.key"] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        }
        #expect { try AccountsFile(path: office.file.path, making: false) } throws: { ($0 as? AccountsFault)?.code == .exposed }
        #expect { try KeyFile.open(office.folder.path + "/keys/accounts.key", making: office.random) } throws: {
            ($0 as? AccountsFault)?.code == .exposed
        }
    }

    @Test func `a file is made only where one is wanted`() throws {
        let folder = Folder()
        #expect { try AccountsFile(path: folder.path + "/none.db", making: false) } throws: { ($0 as? AccountsFault)?.code == .unreachable }
        #expect { try KeyFile.open(folder.path + "/none.key", making: nil) } throws: { ($0 as? AccountsFault)?.code == .unreachable }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }

    @Test func `another key, and a key cut short, are recognised before anything is read with them`() async throws {
        let office = try await Office()
        let other = FixedRandom(seed: 77)
        await #expect { _ = try await Accounts(office.file, key: KeyFile(other.bytes(32)), recorder: office.events) } throws: {
            ($0 as? AccountsFault)?.code == .key
        }
        let path = office.folder.path + "/short.key"
        try PrivateFile.make(path, holding: [1, 2, 3])
        #expect { try KeyFile.open(path, making: nil) } throws: { ($0 as? AccountsFault)?.code == .damaged }
    }

    @Test func `a database of another program is left alone`() throws {
        let folder = Folder()
        let path = folder.path + "/other.db"
        try PrivateFile.prepare(path)
        let other = try DatabaseQueue(path: path)
        try other.write { try $0.execute(sql: "CREATE TABLE mine(a)") }
        try other.close()
        #expect { try AccountsFile(path: path, making: true) } throws: { ($0 as? AccountsFault)?.code == .foreign }
        try Data("no database".utf8).write(to: URL(fileURLWithPath: path))
        #expect { try AccountsFile(path: path, making: true) } throws: { ($0 as? AccountsFault)?.code == .damaged }
    }

    @Test func `a change that makes no account lets nobody in`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        try await office.file.write {
            try $0.execute(
                sql: "INSERT INTO change(account, kind, text, at, by) VALUES (?, 6, 'emperor', 0, 'installer')", arguments: [ada.id.text])
        }
        await #expect { _ = try await office.accounts.signedIn(ada.session.token, at: Office.monday) } throws: {
            ($0 as? AccountsFault)?.code == .damaged
        }
    }

    @Test func `a second process may write: what it does counts at the next request`() async throws {
        let folder = Folder()
        let (server, desk) = (try await Office(folder), try await Office(folder, seed: 2))
        let ada = try await server.administrator()
        let joy = try await server.member("j.okafor", [.practitioner], by: ada)
        try await desk.accounts.disable("j.okafor", by: ada.person, at: Office.monday.minutes(1))
        #expect(try await server.accounts.signedIn(joy.session.token, at: Office.monday.minutes(1)) == nil)
    }

    @Test func `events go to a table that is only added to, until an access ledger takes them`() async throws {
        let folder = Folder()
        let file = try AccountsFile(path: folder.path + "/accounts.db", making: true)
        try await file.record(AccountEvent(at: Office.monday, by: .installer, about: nil, source: nil, act: .refused(.unknown)))
        for sql in ["DELETE FROM told", "UPDATE told SET word = 'x'"] {
            await #expect(throws: AccountsFault.self) { try await file.write { try $0.execute(sql: sql) } }
        }
        #expect(
            try await file.read { try String.fetchOne($0, sql: "SELECT family || ' ' || word || ' ' || detail FROM told") }
                == "refusal refused unknown")
    }

    @Test func `a terminal keeps its session for its owner alone, one for each store`() throws {
        let folder = Folder()
        let random = FixedRandom(seed: 51)
        let (mine, other) = (
            SessionFile(folder: folder.path + "/state", accounts: "a.db"), SessionFile(folder: folder.path + "/state", accounts: "b.db")
        )
        #expect(mine.path != other.path)
        #expect(try mine.token() == nil)
        let (first, second) = (SessionToken(from: random), SessionToken(from: random))
        try mine.keep(first)
        try mine.keep(second)
        #expect(try mine.token() == second)
        #expect(try other.token() == nil)
        #expect(try mode(mine.path) == 0o600)
        #expect(try mode(folder.path + "/state") == 0o700)
        try mine.forget()
        try mine.forget()
        #expect(try mine.token() == nil)
        try mine.keep(first)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: mine.path)
        #expect { try mine.token() } throws: { ($0 as? AccountsFault)?.code == .exposed }
    }
}
