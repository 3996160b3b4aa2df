/// How much of something makes it a worry, good practice, or a theme for learning.
public struct Thresholds: Hashable, Sendable {
    /// Some children, and a share in hundredths that must be reached as well.
    public struct Level: Hashable, Sendable {
        /// At least so many children.
        public let children: Int
        /// And at least so many hundredths.
        public let percent: Int

        /// Nil unless there is at least one child and the share is 0 to 100.
        public init?(children: Int, percent: Int) {
            guard children >= 1, (0...100).contains(percent) else { return nil }
            (self.children, self.percent) = (children, percent)
        }

        fileprivate init(known children: Int, _ percent: Int) { (self.children, self.percent) = (children, percent) }

        func isReached(by part: Int, of whole: Int) -> Bool { part * 100 >= percent * whole }
    }

    /// A worry: children for whom the standard was not kept, and their share of those to whom it applied.
    public let worry: Level
    /// Good practice: children with something done in time, and the share of all that was decided.
    public let good: Level
    /// Of a serious standard: so many children are enough for a worry, and so many kept throughout for good practice.
    public let serious: Int
    /// A theme for learning has so many worries.
    public let themeWorries: Int
    /// Or so many children share it.
    public let themeChildren: Int

    /// Nil where a number is below one.
    public init?(worry: Level, good: Level, serious: Int, themeWorries: Int, themeChildren: Int) {
        guard min(serious, themeWorries, themeChildren) >= 1 else { return nil }
        (self.worry, self.good, self.serious) = (worry, good, serious)
        (self.themeWorries, self.themeChildren) = (themeWorries, themeChildren)
    }

    private init() {
        (worry, good, serious, themeWorries, themeChildren) = (Level(known: 2, 30), Level(known: 2, 60), 1, 2, 3)
    }

    /// Two children and 30 %; two children and 60 %; one child where it is serious; two worries or three children for a theme.
    public static let usual = Thresholds()

    /// Whether a standard's rate is a worry.
    public func isWorry(_ rate: Rate, serious isSerious: Bool) -> Bool {
        if isSerious { return rate.notKept >= serious }
        return rate.notKept >= worry.children && worry.isReached(by: rate.notKept, of: rate.applicable)
    }

    /// Whether a standard's rate is good practice. Where it applied to one child only, one child is enough.
    public func isGood(_ rate: Rate, serious isSerious: Bool) -> Bool {
        if isSerious { return rate.kept >= serious }
        let needed = rate.applicable == 1 ? 1 : good.children
        return rate.withMet >= needed && good.isReached(by: rate.met, of: rate.decided)
    }
}
