import Casework

/// What should follow from what, as data: its shape, where it comes from, how it is said, and example chronologies with their verdicts.
public struct Standard: Hashable, Sendable {
    /// Its code, never reused.
    public let id: String
    /// What it asks, in one line.
    public let title: String
    /// What is looked for, as a noun without its article: "DASH or other risk assessment".
    public let looksFor: String
    /// The theme under which it is said together with others.
    public let theme: String
    /// The rule.
    public let shape: Shape
    /// Where it comes from.
    public let source: String
    /// Whether it is national or local.
    public let standing: Standing
    /// Whether one child is enough to say it in a briefing (before birth, closing, moving, step-up).
    public let isSerious: Bool
    /// How a briefing says it.
    public let says: Wording
    /// The file that it was read from, for errors.
    public let file: String

    /// Who set it.
    public enum Standing: String, Hashable, Sendable, CaseIterable {
        case national, local
    }

    /// How a briefing says it.
    public struct Wording: Hashable, Sendable {
        /// When it is not kept.
        public let worry: String
        /// When it is kept.
        public let good: String
        /// What needs to happen.
        public let action: String

        /// Three sentences without their full stops.
        public init(worry: String, good: String, action: String) {
            self.worry = worry
            self.good = good
            self.action = action
        }
    }

    /// A standard.
    public init(
        id: String, title: String, looksFor: String, theme: String, shape: Shape, source: String, standing: Standing, isSerious: Bool,
        says: Wording, file: String
    ) {
        self.id = id
        self.title = title
        self.looksFor = looksFor
        self.theme = theme
        self.shape = shape
        self.source = source
        self.standing = standing
        self.isSerious = isSerious
        self.says = says
        self.file = file
    }
}
