/// How far an import has come.
public struct ImportProgress: Hashable, Sendable {
    /// What is being done.
    public enum Step: String, Hashable, Sendable {
        /// The file is read and held against the rules; nothing is written.
        case checking
        /// The file is read again and its entries are handed on.
        case importing
    }

    /// What is being done.
    public let step: Step
    /// How many rows were read in this step.
    public let rows: Int
    /// How many bytes were read in this step.
    public let bytes: Int
    /// How many entries were answered for: of the file's entries, in its order, so many are kept for good, or were refused and stand in the report.
    public var answered = 0
}
