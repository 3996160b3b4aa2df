import Access
import Casework
import Content
import Foundation
import Testing

@Suite struct FailClosedTests {
    /// Everything that anybody could ask with everything proved; the number permitted.
    private func permitted(by policy: AccessPolicy) -> Int {
        var count = 0
        for verb in Verb.allCases {
            var situation = Asking.proved(for: verb)
            situation.relationships = LegitimateRelationship.Kind.allCases.map { Asking.relationship($0, to: Asking.subject(of: verb)) }
            for role in Role.allCases {
                situation.hasAccounts = role != .console
                let decision = policy.decide(Asking.actor([role]), verb, Asking.subject(of: verb), situation, at: Asking.now)
                if decision.permit != nil { count += 1 }
            }
        }
        return count
    }

    private func problems(_ text: String) -> ContentProblems? {
        do {
            _ = try AccessFile.read(text, file: "access.yaml", calendar: Shelf.calendar)
            return nil
        } catch { return error }
    }

    private func changed(_ old: String, _ new: String) throws -> String {
        let text = Shelf.text.replacing(old, with: new)
        try #require(text != Shelf.text, "nothing to change: \(old)")
        return text
    }

    @Test func `the policy that comes with the program lets people work`() { #expect(permitted(by: Shelf.policy) > 100) }

    @Test func `without a policy everything is refused, and the reader is told whom to tell`() {
        #expect(permitted(by: .refusing) == 0)
        let refusal = AccessPolicy.refusing.decide(
            Asking.actor([.practitioner]), .search, .store, Asking.proved(for: .search), at: Asking.now
        ).refusal
        #expect(refusal?.answer.words == "Nobody can be let in: the access policy is missing or cannot be read. Tell the administrator.")
    }

    @Test(arguments: ["", "\n", "# nothing\n", "rules: []\n", "- {", "rules: {", "null\n", "\u{0}", "rules:\n  - 1\n"])
    func `an empty or malformed policy is refused as a whole`(_ text: String) { #expect(problems(text) != nil) }

    @Test(arguments: [
        (
            "roles: [practitioner, safeguarding-lead, data-officer, privacy-officer], purpose", "roles: [practitoner], purpose",
            "practitoner"
        ),
        ("verbs: [know-of, search]", "verbs: [know-of, seek]", "seek"),
        ("verbs: [know-of, search]", "verbs: []", "at least one"),
        ("relationships: [share-received], purpose", "relationships: [], purpose", "at least one"),
        ("relationships: [share-received], purpose", "relationships: , purpose", "relationships"),
        ("relationships: [share-received], purpose", "relationships: ~, purpose", "relationships"),
        (
            "needs: [own-agency], purpose: safeguarding, because: \"Every", "needs: , purpose: safeguarding, because: \"Every",
            "nothing at the key"
        ),
        ("agencies: [social-care, emergency-duty, police, gp", "agencies: ~, x: [gp", "nothing at the key"),
        ("but: [verify, back-up, restore, judge]", "but: ", "nothing at the key"),
        ("relationships: [share-received], purpose", "relationships: [share-recieved], purpose", "share-recieved"),
        ("relationships: [share-received], purpose", "relationship: [share-received], purpose", "relationship"),
        ("relationships: [share-received], purpose", "purpose", "shows a record"),
        ("needs: [second-factor, reason]", "needs: [reason]", "second-factor"),
        ("needs: [second-factor, reason]", "needs: [second-factor]", "reason"),
        ("hours: 3", "hours: 4", "4"), ("characters: 20", "characters: 19", "19"), ("review-days: 2", "review-days: 3", "3"),
        (
            "verbs: [see-status, read-own, read-chronology, see-findings], roles: [practitioner, safeguarding-lead], relationships: [broke-glass]",
            "verbs: [see-status, read-own, read-sealed, see-findings], roles: [practitioner, safeguarding-lead], relationships: [broke-glass]",
            "Breaking the glass opens nothing sealed"
        ),
        (
            "relationships: [allocated-worker, supervisor, team-around-the-child, health-visitor-list], needs: [in-person, second-factor]",
            "relationships: [allocated-worker, broke-glass], needs: [in-person, second-factor]", "Breaking the glass opens nothing sealed"
        ),
        (
            "needs: [second-factor, second-person], seconded-by: [safeguarding-lead, privacy-officer], purpose: safeguarding",
            "needs: [second-factor], purpose: safeguarding",
            "takes two people"
        ),
        ("when: excluded, verbs: all", "when: excluded, verbs: [read-chronology]", "excluded"),
        ("when: excluded, verbs: all, roles: all", "when: excluded, verbs: all, roles: [practitioner]", "excluded"),
        (
            "when: excluded, verbs: all, roles: all, answer: not-found", "when: excluded, verbs: all, roles: all, answer: told",
            "as if there were nothing"
        ),
        ("roles: all, answer: not-found, alerts: true", "roles: all, answer: not-found, alerts: false", "the attempt alerts"),
        ("when: disabled, verbs: all", "when: disabled, verbs: [search]", "disabled"),
        ("when: incomplete, verbs: all", "when: incomplete, verbs: [search]", "incomplete"),
        ("when: unsure-clock, verbs: all, but: [verify, back-up, restore, judge]", "when: unsure-clock, verbs: [judge]", "unsure-clock"),
        ("when: accounts-exist, verbs: all", "when: accounts-exist, verbs: [search]", "accounts-exist"),
        ("when: barred, verbs: [see-address,", "when: barred, verbs: [seal,", "barred"),
        ("when: own-account, verbs: [manage-account,", "when: own-account, verbs: [seal,", "own-account"),
        ("roles: [programme], purpose", "roles: [programme, administrator], purpose", "rows of its own"),
        (
            "verbs: [judge, verify, back-up, restore], roles: [programme]", "verbs: [read-chronology], roles: [programme]",
            "Cairn itself reads nobody"
        ),
        ("needs: [no-accounts], purpose", "purpose", "before the first account"),
        ("id: told-of-child", "id: works-with-child", "Two rows have this id"),
        (
            "{label: restricted, roles: [console], of: any}", "{label: sealed, roles: [console], of: any}",
            "Sealed entries are opened by their lists"
        ),
        ("named-reader: \"There", "named-raeder: \"There", "named-raeder"),
    ]) func `a policy that says what none may say, or is misspelt, is refused with its place`(_ old: String, _ new: String, _ said: String)
        throws
    {
        let found = try #require(problems(changed(old, new)), "\(new) was let through")
        #expect(found.description.contains(said), "\(found.description)")
        #expect(found.all.allSatisfy { $0.file == "access.yaml" })
    }

    @Test func `a content without the policy, or with one that cannot be read, stands for refusing everything`() throws {
        let whole = AccessFile.standing(in: .embedded)
        #expect(whole.problems == nil)
        #expect(permitted(by: whole.policy) > 100)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("cairn-access-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for text in ["", "rules: nothing", "rules: []", String(Shelf.text.prefix(9_000))] {
            try text.write(to: folder.appendingPathComponent("access.yaml"), atomically: true, encoding: .utf8)
            let broken = AccessFile.standing(in: try ContentLibrary(folder: folder.path))
            #expect(broken.problems != nil)
            #expect(permitted(by: broken.policy) == 0)
        }
    }

    @Test func `what was left out of a situation counts against the reader`() {
        for verb in Verb.allCases {
            for role in Role.allCases {
                #expect(Shelf.policy.decide(Asking.actor([role]), verb, Asking.subject(of: verb), .unknown, at: Asking.now).permit == nil)
            }
        }
    }

    @Test func `no single line that is taken out of the policy lets anybody do more`() throws {
        let before = permitted(by: Shelf.policy)
        let lines = Shelf.text.split(separator: "\n", omittingEmptySubsequences: false)
        var tried = 0
        for (place, line) in lines.enumerated() where line.hasPrefix("  - {id:") {
            var fewer = lines
            fewer.remove(at: place)
            tried += 1
            guard let policy = try? AccessFile.read(fewer.joined(separator: "\n"), file: "access.yaml", calendar: Shelf.calendar).policy
            else { continue }
            #expect(permitted(by: policy) <= before, "\(line.prefix(40))")
        }
        #expect(tried >= 45)
    }

    @Test func `nobody holds the programme's or the console's role, or signs in under their names`() {
        #expect(Actor(id: Asking.amira, name: "A", agency: nil, roles: [.programme]) == nil)
        #expect(Actor(id: Asking.amira, name: "A", agency: nil, roles: [.practitioner, .console]) == nil)
        #expect(ActorRef(ActorRef.programme.text) == nil)
        #expect(ActorRef(ActorRef.console.text) == nil)
        #expect(Actor(id: .programme, name: "A", agency: nil, roles: [.practitioner]) == nil)
    }
}
