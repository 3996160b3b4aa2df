import Casework

extension Briefing {
    /// The same words, agreed. Refused where the words are, or where it is agreed already.
    public func agreed(by name: String, on day: Day) -> Result<Briefing, BriefingProblems> {
        signed(.agreed, after: .draft, by: name, on: day)
    }

    /// The same words, published. Refused where the words are, or where nobody has agreed them.
    public func published(by name: String, on day: Day) -> Result<Briefing, BriefingProblems> {
        signed(.published, after: .agreed, by: name, on: day)
    }

    /// Everything on the page that blames, with what to write instead.
    public var refusals: [BriefingProblem] {
        let texts =
            [("title", title.text), ("theme", theme.text)]
            + themes.enumerated().map { ("theme \($0.offset + 1), title", $0.element.title.text) }
            + (cohort.ages + cohort.sexes + cohort.plans + cohort.needs).map { ("who was audited", $0.words) }
            + draft.statements.map { ($0.place, $0.statement.text) }
        return texts.flatMap { place, text in
            Wording.refusals(in: text).map { BriefingProblem(place: place, found: "“\($0.found)”", mend: $0.phrase.instead) }
        }
    }

    private func signed(
        _ next: Signing.Stage, after earlier: Signing.Stage, by name: String, on day: Day
    ) -> Result<Briefing, BriefingProblems> {
        var problems = refusals
        if stage != earlier {
            problems.append(
                BriefingProblem(
                    place: "stage", found: "it is \(stage.word.lowercased())",
                    mend: "Only what is \(earlier.word.lowercased()) can be \(next.word.lowercased())."))
        }
        if audience != .partnership {
            problems.append(
                BriefingProblem(
                    place: "stage", found: "this is the public version",
                    mend: "Sign the partnership's version and make the public one from it."))
        }
        if let last = history.last, day < last.on {
            problems.append(
                BriefingProblem(place: "stage", found: "\(day.inWords) lies before \(last.on.inWords)", mend: "Give the day of signing."))
        }
        let signing = Signing(next, by: name, on: day)
        if signing == nil { problems.append(BriefingProblem(place: "stage", found: "nobody is named", mend: "Say who signs.")) }
        guard problems.isEmpty, let signing else { return .failure(BriefingProblems(all: problems)) }
        return .success(Briefing(draft, audience: audience, history: history + [signing]))
    }
}
