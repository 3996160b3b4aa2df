/// Why somebody asks for what they would not otherwise be given: a code, and their own words.
public struct Reason: Hashable, Sendable {
    /// What the emergency is.
    public enum Code: String, CaseIterable, Sendable {
        /// A child may be in danger now.
        case danger
        /// Somebody asks out of hours and nobody who knows the child can be reached.
        case outOfHours = "out-of-hours"
        /// A child has come from elsewhere and nobody here knows them.
        case newArrival = "new-arrival"
        /// A court or the police need an answer today.
        case courtOrPolice = "court-or-police"
        /// Something else, told in the words.
        case other
    }

    /// What the emergency is.
    public let code: Code
    /// Their own words, without spaces at the ends and with single spaces between.
    public let words: String

    /// A reason in somebody's own words.
    public init(_ code: Code, _ words: String) {
        self.code = code
        self.words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// How long the words are: what can be seen of them, and of one sign again and again no more than two. A line of dots is no reason.
    public var length: Int {
        var (length, run): (Int, Int) = (0, 0)
        var last: Character?
        for sign in words where !sign.unicodeScalars.allSatisfy({ $0.properties.isDefaultIgnorableCodePoint || $0.properties.generalCategory == .control }) {
            run = sign == last ? run + 1 : 1
            last = sign
            if run <= 2 { length += 1 }
        }
        return length
    }
}
