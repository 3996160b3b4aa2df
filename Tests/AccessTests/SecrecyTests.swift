import Access
import Casework
import Testing

/// What must look alike from outside.
@Suite struct SecrecyTests {
    private func answer(_ role: Role, _ verb: Verb, _ change: (inout Situation) -> Void) -> Refusal? {
        var situation = Asking.proved(for: verb)
        change(&situation)
        return Shelf.policy.decide(Asking.actor([role]), verb, Asking.subject(of: verb), situation, at: Asking.now).refusal
    }

    @Test func `somebody who is excluded gets the very answer for a child who does not exist, whatever they ask`() throws {
        for verb in Verb.allCases where verb.object == .person && verb != .record {
            for role in Role.ofAccounts {
                let excluded = try #require(answer(role, verb) { $0.excludedFrom = [Asking.alias] })
                let unknown = try #require(answer(role, verb) { $0.isKnown = false })
                #expect(excluded.answer == unknown.answer)
                #expect(excluded.description == unknown.description)
                #expect(excluded.answer == .notFound)
                #expect(excluded.rule == "excluded")
                #expect(excluded.mustAlert)
                #expect(!unknown.mustAlert)
            }
        }
    }

    @Test func `recording about a relative is refused as well`() {
        #expect(answer(.practitioner, .record) { $0.excludedFrom = [Asking.child] }?.answer == .notFound)
    }

    @Test func `an attempt on a relative's record alerts the lead agency's privacy officers and the reader's own`() {
        let refusal = answer(.practitioner, .readChronology) {
            $0.excludedFrom = [Asking.child]
            $0.leadAgency = Asking.forensic
        }
        #expect(refusal?.obligations == [.alertPrivacyOfficers(of: Asking.forensic), .alertPrivacyOfficers(of: Asking.surgery)])
        let leaderless = answer(.practitioner, .readChronology) { $0.excludedFrom = [Asking.child] }
        #expect(leaderless?.obligations == [.alertPrivacyOfficers(of: Asking.surgery), .alertPartnership])
    }

    @Test func `an excluded reader's role, second factor or reason change nothing in the answer`() {
        for change in [
            { (s: inout Situation) in s.hasSecondFactor = false }, { $0.reason = nil }, { $0.actingFor = nil },
            { $0.contact = "Social care" },
        ] {
            let refusal = answer(.practitioner, .breakGlass) {
                $0.excludedFrom = [Asking.child]
                change(&$0)
            }
            #expect(refusal?.answer == .notFound)
        }
    }

    @Test func `an agency that works with a child is told whom to ask; one that is nobody's agency is told nothing`() {
        let told = answer(.practitioner, .readChronology) { $0.contact = "Northbridge Social Care on 01234 567890" }
        #expect(told?.rule == "no-relationship")
        #expect(told?.answer.words.contains("Speak to Northbridge Social Care on 01234 567890") == true)
        #expect(answer(.qaManager, .readChronology) { _ in }?.answer == .notFound)
        #expect(answer(.administrator, .readChronology) { _ in }?.answer == .notFound)
    }

    @Test func `asking for sealed entries says nothing of whether there are any`() {
        let list = NamedReaders(entry: EntryRef("e1")!, readers: [.actor(Asking.jo)], from: Asking.now.adding(hours: -1))!
        let none = answer(.practitioner, .readSealed) { _ in }
        let some = answer(.practitioner, .readSealed) { $0.namedReaders = [list] }
        #expect(none == some)
        #expect(none?.answer.words == "There is nothing more for you to open here.")
    }

    @Test func `a store that cannot be read in full answers alike for a relative and for a stranger`() {
        let relative = answer(.practitioner, .readChronology) {
            $0.isWhole = false
            $0.excludedFrom = [Asking.child]
        }
        let stranger = answer(.practitioner, .readChronology) { $0.isWhole = false }
        #expect(relative?.answer == stranger?.answer)
        #expect(relative?.answer.isNotFound == false)
    }

    @Test func `a refusal prints only what its reader may know`() {
        let refusal = answer(.practitioner, .readChronology) { $0.excludedFrom = [Asking.child] }
        #expect(refusal.map { "\($0)" } == "Nothing of that description is known here. Check the reference, or ask your safeguarding lead.")
    }

    @Test func `for a family, acts that only something sealed or protected calls for look like any other`() {
        let hidden: Set<Verb> = [.readSealed, .seeAddress, .seal, .unseal, .protectAddress, .askToLift, .liftProtection, .second]
        for verb in Verb.allCases {
            let line = Looked(name: "A", post: "", agency: nil, verb: verb, because: "", at: Asking.now).inWords(for: .family)
            #expect(!line.contains("seal") && !line.contains("protect"), "\(line)")
            #expect(hidden.contains(verb) == (verb.asFamilyReads != verb))
            // Nor does the rule's own reason tell, where one may.
            let reason = Shelf.policy.rules.first { $0.verbs.contains(verb) }?.because ?? ""
            let why = Looked(name: "A", post: "", agency: nil, verb: verb, because: reason, at: Asking.now).inWords(for: .family)
            #expect(hidden.contains(verb) != why.contains(reason), "\(why)")
        }
    }
}
