/// The worries and the good practice of one theme, said together.
public struct AuditTheme: Hashable, Sendable {
    /// Its code.
    public let code: String
    /// Its title, as far as what was found bears it out.
    public let title: String
    /// The worries, in the order of the page.
    public let worries: [Conclusion]
    /// The good practice, in the order of the page.
    public let goodPractice: [Conclusion]
    /// Whether it is one to learn from: enough worries, or a worry that enough children share.
    public let isForLearning: Bool

    init(_ wording: ThemeWording, worries: [Conclusion], goodPractice: [Conclusion], _ thresholds: Thresholds) {
        (code, self.worries, self.goodPractice) = (wording.code, worries, goodPractice)
        title = wording.title(for: worries.flatMap(\.standards))
        isForLearning =
            worries.count >= thresholds.themeWorries || worries.contains { $0.children.count >= thresholds.themeChildren }
    }

    /// The children of any of its worries.
    public var children: [Int] { Set(worries.flatMap(\.children)).sorted() }

    /// What needs to happen, each action once.
    public var actions: [String] {
        var actions: [String] = []
        for action in worries.flatMap(\.actions) where !actions.contains(action) { actions.append(action) }
        return actions
    }

    /// By children concerned, then serious first, then by code.
    static func precedes(_ a: AuditTheme, _ b: AuditTheme) -> Bool {
        if a.children.count != b.children.count { return a.children.count > b.children.count }
        let (x, y) = (a.worries.contains(where: \.isSerious), b.worries.contains(where: \.isSerious))
        return x != y ? x : a.code < b.code
    }
}
