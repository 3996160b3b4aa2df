import Standards

/// One key line of an agency's return: the findings to answer, and what only people can judge.
public struct ReturnLine: Hashable, Sendable {
    /// One finding to answer.
    public struct Item: Hashable, Sendable {
        /// The finding.
        public let cited: CitedFinding
        /// Whether the agency recorded an entry of it, or it is about the agency; the other findings are there to be added to.
        public let isOwn: Bool
        /// What the agency says.
        public var answer: ReturnAnswer
    }

    /// One standard of the line.
    public struct Section: Hashable, Sendable {
        /// The standard's id.
        public let standard: String
        /// Its title.
        public let title: String
        /// The findings; none where it did not apply to the child in the look-back.
        public var items: [Item]
    }

    /// The key line of enquiry.
    public let question: String
    /// Its standards.
    public var sections: [Section]
    /// What no record can tell: each is answered by a person.
    public let judgements: [String]
}
