/// Which answers an item takes.
public enum AnswerKind: Hashable, Sendable {
    /// Yes, no or unknown.
    case yesNoUnknown
    /// A grade of care, the lowest number the best. Grades have an order and no distance: they are never added or averaged.
    case grade(ClosedRange<Int>)
    /// A rating of what was seen, the lowest number the least.
    case rating(ClosedRange<Int>)

    /// The numbers it takes, or nil where it takes none.
    public var range: ClosedRange<Int>? {
        switch self {
        case .yesNoUnknown: nil
        case .grade(let range), .rating(let range): range
        }
    }

    /// Whether the answer is one of those.
    public func takes(_ answer: Answer) -> Bool {
        switch answer {
        case .yes, .no, .unknown: self == .yesNoUnknown
        case .grade(let number): range?.contains(number) ?? false
        }
    }

    /// What may be answered, in words: `yes, no or unknown`, `a whole number, 1 to 9`.
    public var allowed: String {
        guard let range else { return "yes, no or unknown" }
        return "a whole number, \(range.lowerBound) to \(range.upperBound)"
    }

    /// `grade 4`, `rated 6`: how a number of this kind is said.
    func said(_ number: Int) -> String {
        switch self {
        case .yesNoUnknown, .rating: "rated \(number)"
        case .grade: "grade \(number)"
        }
    }
}
