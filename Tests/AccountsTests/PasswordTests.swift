import Casework
import Crypto
import Foundation
import Testing

@testable import Accounts

@Suite struct PasswordTests {
    /// RFC 7914, section 12, second vector: N = 1024, r = 8, p = 16; 32 of its 64 bytes, which scrypt's last step gives alike.
    @Test func `hashes are those of RFC 7914`() throws {
        let cost = try #require(PasswordHash.Cost(ln: 10, r: 8, p: 16))
        let hash = try PasswordHash(Password("password"), salt: Array("NaCl".utf8), cost: cost)
        #expect(hash.hash.map { String(format: "%02x", $0) }.joined() == "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162")
    }

    @Test func `the cost is that of OWASP and ASVS`() {
        #expect(PasswordHash.Cost.present == PasswordHash.Cost(ln: 17, r: 8, p: 1))
        #expect(PasswordHash.nobody(.present).phc.hasPrefix("$scrypt$ln=17,r=8,p=1$"))
    }

    @Test func `a hash is kept as a PHC string and knows its password`() throws {
        let cost = try #require(PasswordHash.Cost(ln: 4, r: 8, p: 1))
        let hash = try PasswordHash(Office.phrase, salt: Array(0..<16), cost: cost)
        let kept = try #require(PasswordHash(phc: hash.phc))
        #expect(kept == hash)
        #expect(try kept.matches(Office.phrase))
        #expect(try !kept.matches(Password("gravel tuba lantern eight")))
        #expect(try !PasswordHash.nobody(cost).matches(Password("")))
    }

    @Test func `the same characters from another keyboard are the same password`() throws {
        let composed = Password("caf\u{E9} ﬁdget \u{FF41}lpaca"), apart = Password("cafe\u{301} fidget alpaca")
        #expect(composed == apart)
        #expect(composed.bytes == apart.bytes)
    }

    @Test func `a long passphrase is taken whole, spaces and all`() throws {
        let long = (0..<40).map { "wort\($0 * 7919)" }.joined(separator: " ")
        #expect(try PasswordRules().faults(Password(long), names: []) == [])
        #expect(long.count > 200)
        #expect(Password(long) != Password(long + "x"))
        #expect(try PasswordRules().faults(Password(String(repeating: "äöü?", count: 300)), names: []) == [.long])
    }

    @Test(arguments: [
        "gravel tuba lantern seven", "correct horse battery staple", "the quiet otter paints boats", "ÖÄÜ grüßt den Zwölften",
        "fünfzehn-zeichen",
        "tealkettledrumfog", "7 wet geese ate my scarf",
    ]) func `a phrase of one's own needs neither capitals nor digits`(_ phrase: String) throws {
        #expect(
            try PasswordRules(words: ["Northbridge Safeguarding Children Partnership"]).faults(
                Password(phrase), names: ["j.okafor", "Joy Okafor"]) == [])
    }

    @Test func `fourteen characters are too few, and the fault says how many`() throws {
        #expect(try PasswordRules().faults(Password("tealkettledrum"), names: []) == [.short(14)])
        #expect(try PasswordRules().faults(Password(""), names: []) == [.short(0)])
        #expect(PasswordFault.short(14).description.contains("14 characters"))
        #expect(PasswordFault.short(14).description.contains("15"))
    }

    @Test(arguments: [
        "passwordpassword", "Password12345678", "P@55w0rdP@55w0rd", "qwertyuiopasdfgh", "aaaaaaaaaaaaaaaa", "abcabcabcabcabcabc",
        "123456789012345",
        "letmein letmein letmein", "northbridgenorthbridge", "Northbridge2026!!!!", "cairncairncairncairn", "j.okafor.j.okafor",
        "joyokaforjoyokafor1",
        "Safeguarding-2026", "welcomewelcome1234", "zyxwvutsrqponmlk", "Liverpool liverpool",
    ]) func `names, common passwords, runs and repetitions are refused however they are spelt`(_ phrase: String) throws {
        let rules = PasswordRules(words: ["Northbridge Safeguarding Children Partnership"])
        #expect(try rules.faults(Password(phrase), names: ["j.okafor", "Joy Okafor"]) == [.guessable])
    }

    @Test func `a line break is no character of a password`() throws {
        #expect(try PasswordRules().faults(Password("gravel tuba\nlantern seven"), names: []) == [.unseen])
    }

    @Test func `every password on the operator's list is refused, and hardly any other`() throws {
        let stolen = (0..<2000).map { "stolen pass phrase \($0 * 31)" }
        var list = try #require(BreachedList(capacity: stolen.count, rate: 1e-3))
        for line in stolen { list.add(line) }
        list.add("")
        #expect(list.count == stolen.count)
        let breached = try BreachedPasswords(Data(list.file), "list")
        #expect(breached.count == 2000)
        for line in stolen { #expect(try breached.contains(line)) }
        let wrong = try (0..<20_000).count { try breached.contains("another pass phrase \($0)") }
        // One in a thousand is promised: twenty of twenty thousand; sixty would be nine standard deviations away.
        #expect(wrong < 60, "\(wrong)")
        let rules = PasswordRules(breached: breached)
        #expect(try rules.faults(Password(stolen[7]), names: []) == [.breached])
        #expect(try rules.faults(Password(stolen[7].uppercased()), names: []) == [.breached])
        #expect(try rules.faults(Office.phrase, names: []) == [])
    }

    @Test func `a list may hold hashes, as the public ones do`() throws {
        let sha1 = Insecure.SHA1.hash(data: Array("gravel tuba lantern seven".utf8)).map { String(format: "%02X", $0) }.joined()
        var list = try #require(BreachedList(capacity: 10, rate: 1e-6))
        list.add("\(sha1):417")
        #expect(try BreachedPasswords(Data(list.file), "list").contains("gravel tuba lantern seven"))
        #expect(BreachedList(capacity: 0, rate: 1e-6) == nil)
        #expect(BreachedList(capacity: 10, rate: 0) == nil)
    }

    @Test func `a list that was cut short or is something else is refused`() throws {
        var list = try #require(BreachedList(capacity: 100, rate: 1e-6))
        list.add("x")
        let file = list.file
        for wrong in [[], Array(file.dropLast()), Array(file.prefix(31)), Array("CAIRNBF2".utf8) + file.dropFirst(8), file + [0]] {
            #expect(throws: AccountsFault.self) { try BreachedPasswords(Data(wrong), "list") }
        }
    }

    @Test func `two are hashed at once, twenty wait, and the next is asked to come back`() async throws {
        let desk = HashingDesk()
        let gate = Gate()
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<30 {
                group.addTask {
                    do {
                        try await desk.run { gate.work() }
                        return true
                    } catch is HashingDesk.Full { return false }
                }
            }
            // Eight are turned away while the first two still work; only then may those end.
            var done: [Bool] = []
            while done.count < 8, let result = try await group.next() { done.append(result) }
            #expect(done == Array(repeating: false, count: 8))
            gate.open()
            while let result = try await group.next() { done.append(result) }
            #expect(done.count(where: { $0 }) == 22)
        }
        #expect(gate.most == 2)
        #expect(try await desk.run { 7 } == 7, "the desk is free again")
    }

    @Test func `whoever goes away while waiting gives the place up`() async throws {
        let desk = HashingDesk(atOnce: 1, places: 1)
        let gate = Gate()
        let first = Task { try await desk.run { gate.work() } }
        while gate.most == 0 { await Task.yield() }
        let second = Task { try await desk.run { 2 } }
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        gate.open()
        try await first.value
        #expect(try await desk.run { 3 } == 3)
    }
}

/// Slow work that ends when it is let.
final class Gate: @unchecked Sendable {
    private let condition = NSCondition()
    private var isOpen = false
    private var inside = 0
    private var highest = 0

    var most: Int {
        condition.lock()
        defer { condition.unlock() }
        return highest
    }

    func work() {
        condition.lock()
        inside += 1
        highest = max(highest, inside)
        while !isOpen { condition.wait() }
        inside -= 1
        condition.unlock()
    }

    func open() {
        condition.lock()
        isOpen = true
        condition.broadcast()
        condition.unlock()
    }
}
