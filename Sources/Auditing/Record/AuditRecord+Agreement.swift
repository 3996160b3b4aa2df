import Casework

extension AuditRecord {
    /// How people's answers and the computed findings of one standard agree. A standard with which auditors keep disagreeing is wrong.
    public struct Agreement: Hashable, Sendable {
        /// How often it is so.
        public var agreed = 0
        /// How often it is not.
        public var disagreed = 0
        /// How often it is so, and there is more to say.
        public var added = 0
    }

    /// That, by standard, over the answers that stand.
    public var agreement: [String: Agreement] {
        returns.values.reduce(into: [:]) { out, one in
            for finding in one.answer?.groups(ReturnFact.findings) ?? [] {
                guard case .code(let standard) = finding["standard"], case .code(let answer) = finding["answer"] else { continue }
                switch answer {
                case "agreed": out[standard, default: Agreement()].agreed += 1
                case "disagreed": out[standard, default: Agreement()].disagreed += 1
                default: out[standard, default: Agreement()].added += 1
                }
            }
        }
    }

    /// First and second grades of the same return, for percent agreement and kappa; a return that nobody graded twice is not among them.
    public var gradedTwice: [PanelRecord.SecondGrade] {
        panel.values.flatMap(\.secondGrades).filter { $0.first != nil }.sorted { ($0.key, $0.entry.id) < ($1.key, $1.entry.id) }
    }

    /// Returns that two people answered at once, by child and agency: both are to be told.
    public var contested: [ReturnRecord.Key] { returns.values.filter(\.versions.isContested).map(\.key).sorted() }
}
