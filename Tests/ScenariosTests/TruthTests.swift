import Casework
import Scenarios
import Testing

@Suite struct TruthTests {
    /// The ids of both packs, written out so that a standard without a story is noticed.
    static let standards = """
        da-dash-by-agency da-dash-not-police-alone da-dash-updated da-dash-review da-tool-used da-marac-referred da-incidents-joined
        da-police-notified da-police-safety-planning da-programme-offered da-programme-accepted prebirth-assessed prebirth-planned
        prebirth-plan-robust prebirth-plan-followed closure-not-too-soon closure-without-return closure-without-incident closure-shared
        closure-acknowledged closure-contact-confirmed stepdown-stepwise stepdown-sustained understanding-checked understanding-reached
        understanding-worked-on meeting-contribution step-up-timely clutter-rated clutter-acted clutter-repeated ae-shared ae-followed-up
        father-identified father-conversation father-observed father-invited father-not-meetings-only flag-on-assessment flag-by-agency
        flag-removed information-shared share-acknowledged family-change-explored history-used move-told move-pack move-acknowledged
        move-conference move-handover neglect-tool-used neglect-tool-repeated referral-decided assessment-completed conference-held
        core-group-first review-first review-next child-seen-protection child-seen-need conference-quorum
        """.split { $0 == " " || $0 == "\n" }.map(String.init)

    static let truth = AuthorityTests.families.flatMap(\.truth)

    @Test func `every standard is planted, and no other`() {
        #expect(Set(Self.truth.map(\.standard)) == Set(Self.standards))
        #expect(SyntheticAuthority.standards == Set(Self.standards))
        #expect(Self.standards.count == 61)
    }

    @Test(arguments: standards) func `a standard is planted as met and as missed`(_ standard: String) {
        let verdicts = Set(Self.truth.filter { $0.standard == standard }.map(\.verdict))
        #expect(verdicts.isSuperset(of: ["met", "missed", "explained"]))
    }

    /// Judged at once, or about what should not happen: nothing can be late there.
    static let withoutLateness: Set = [
        "prebirth-plan-robust", "closure-not-too-soon", "closure-without-return", "closure-without-incident", "stepdown-sustained",
        "closure-contact-confirmed", "meeting-contribution", "father-invited", "father-not-meetings-only", "history-used",
        "conference-quorum",
    ]

    @Test(arguments: standards.filter { !withoutLateness.contains($0) })
    func `a standard with a deadline is planted in every way in which a deadline can turn out`(_ standard: String) {
        let verdicts = Set(Self.truth.filter { $0.standard == standard }.map(\.verdict))
        #expect(verdicts.isSuperset(of: ["met", "late", "missed", "due", "explained", "cannot-tell"]))
    }

    @Test func `what can be done in part is planted as partly done`() {
        let partly = Set(Self.truth.filter { $0.verdict == "partly" }.map(\.standard))
        #expect(
            partly == [
                "da-incidents-joined", "prebirth-plan-robust", "father-not-meetings-only", "history-used", "move-pack", "conference-quorum",
            ])
    }

    @Test func `a deadline is claimed as due only while it has not passed, and as missed or late only once it has`() {
        let asOf = AuthorityTests.asOf
        for claim in Self.truth {
            guard let due = claim.due else { continue }
            // What should not happen is missed as soon as it happens, whenever its window ends.
            switch claim.verdict {
            case "due": #expect(due >= asOf, "\(claim.json.text)")
            case "missed", "late", "partly": #expect(due < asOf, "\(claim.json.text)")
            default: #expect(claim.on <= asOf)
            }
        }
    }

    @Test func `only what was missed has a gap`() {
        #expect(Self.truth.allSatisfy { $0.gap == nil || $0.verdict == "missed" })
        #expect(Set(Self.truth.compactMap(\.gap)) == ["practice", "sharing"])
    }

    @Test func `a claim is one line of JSON`() throws {
        let day = try #require(Day("2021-03-20"))
        let child = try #require(PersonRef("lcs/1"))
        let claim = PlantedTruth(
            asOf: try #require(Day("2021-12-17")), child: child, standard: "da-dash-updated", verdict: "missed", on: day,
            due: Day("2021-04-06"), gap: "practice")
        #expect(
            claim.json.text
                == #"{"asOf":"2021-12-17","child":"lcs/1","standard":"da-dash-updated","verdict":"missed","on":"2021-03-20","due":"2021-04-06","each":null,"gap":"practice"}"#
        )
    }
}
