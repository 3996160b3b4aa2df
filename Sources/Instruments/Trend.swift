/// What changed between two completions of one instrument. Different instruments are never compared.
public struct Trend: Hashable, Sendable {
    /// One item's answers, then and now.
    public struct Change: Hashable, Sendable {
        /// The item.
        public let item: InstrumentItem
        /// The answer before; nil where there was none.
        public let before: Answer?
        /// The answer now; nil where there is none.
        public let now: Answer?
        /// Which way it went.
        public let direction: Direction
    }

    /// Which way an answer went.
    public enum Direction: String, Hashable, Sendable, CaseIterable {
        /// More is wrong: a higher grade or rating, or yes after no.
        case worse
        /// Less is wrong: a lower grade or rating, or no after yes.
        case better
        /// The same answer.
        case same
        /// Unknown or unanswered at one of the two times, so that nobody can tell.
        case unclear
    }

    /// The earlier completion.
    public let before: Completion
    /// The later completion.
    public let now: Completion
    /// Every item answered at either time, the instrument's own in its order, then those added, by code.
    public let changes: [Change]

    /// The change, or nil where the two are of different instruments.
    public init?(from before: Completion, to now: Completion) {
        guard before.instrument.id == now.instrument.id else { return nil }
        self.before = before
        self.now = now
        let codes = now.answered.map(\.item.code) + before.answered.map(\.item.code)
        let own = now.instrument.items.map(\.code).filter(codes.contains)
        let added = Set(codes).subtracting(own).sorted()
        changes = (own + added).compactMap { code in
            guard let item = now.instrument.item(code) ?? before.instrument.item(code) else { return nil }
            let (a, b) = (before.answers[code], now.answers[code])
            return Change(item: item, before: a, now: b, direction: Self.direction(a, b))
        }
    }

    /// The worst grade or rating before and now; nil where either time has none.
    public var worst: (before: Int, now: Int)? {
        guard let a = before.highest, let b = now.highest else { return nil }
        return (a, b)
    }

    /// The items that went that way.
    public func items(_ direction: Direction) -> [InstrumentItem] { changes.filter { $0.direction == direction }.map(\.item) }

    private static func direction(_ a: Answer?, _ b: Answer?) -> Direction {
        switch (a, b) {
        case (.yes, .yes), (.no, .no): .same
        case (.no, .yes): .worse
        case (.yes, .no): .better
        case (.grade(let a), .grade(let b)): a == b ? .same : b > a ? .worse : .better
        default: .unclear
        }
    }
}
