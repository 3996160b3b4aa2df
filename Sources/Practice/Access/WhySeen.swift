import Access
import Casework
import Ledger

/// Why somebody can see a record: what they may do with it now, and on what basis; for each of the rest, what is missing.
public struct WhySeen: Sendable {
    /// One thing that may be done, or not.
    public struct Line: Sendable {
        /// What.
        public let verb: Verb
        /// Whether it may be done now.
        public let isPermitted: Bool
        /// The relationship or the rule; of what may not be done, what is said to the reader.
        public let because: String
        /// When it is over at the latest, where it rests on a relationship that says so.
        public let until: Moment?
    }

    /// The lines.
    public let lines: [Line]

    /// What is asked.
    public static let verbs: [Verb] = [
        .seeStatus, .readOwn, .readChronology, .seeFindings, .seeAddress, .share, .addToTeam, .exportRecord, .seeWhoLooked, .breakGlass,
    ]

    /// Asks for the one who asks. That they asked is written down; a person of whom they may not know is not found.
    public init(_ person: PersonRef, _ ask: AskLeave, at moment: Moment) async throws {
        _ = try await ask(.knowOf, .person(person), at: moment)
        var lines: [Line] = []
        for verb in Self.verbs {
            // A reason is asked for when the glass is broken, not here.
            let reason = verb == .breakGlass ? Reason(.other, "asked only whether it could be done") : nil
            switch try await ask.decide(verb, .person(person), reason: reason, at: moment) {
            case .permit(let permit):
                lines.append(Line(verb: verb, isPermitted: true, because: permit.because, until: permit.relationship?.until))
            case .refusal(let refusal):
                lines.append(Line(verb: verb, isPermitted: false, because: refusal.answer.words, until: nil))
            }
        }
        self.lines = lines
    }
}
