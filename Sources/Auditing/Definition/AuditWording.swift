/// The words of a partnership that audits share: its themes and how needs are called.
public struct AuditWording: Hashable, Sendable {
    /// The themes, each code once.
    public let themes: [ThemeWording]
    /// Needs by code, where the code's own words will not do: `exposure to domestic abuse`.
    public let needs: [String: String]

    /// Nil where a theme's code comes twice.
    public init?(themes: [ThemeWording], needs: [String: String] = [:]) {
        guard Set(themes.map(\.code)).count == themes.count else { return nil }
        (self.themes, self.needs) = (themes, needs)
    }

    private init() { (themes, needs) = ([], [:]) }

    /// No words of its own: codes in plain words.
    public static let plain = AuditWording()

    /// The wording of a theme; for one that is not listed, its code in plain words.
    public func theme(_ code: String) -> ThemeWording { themes.first { $0.code == code } ?? ThemeWording(code) }

    /// A need in words.
    public func need(_ code: String) -> String { needs[code] ?? inPlainWords(code) }
}
