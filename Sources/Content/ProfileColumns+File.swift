import Casework

extension ProfileColumns {
    static let none = ProfileColumns(
        id: nil, on: nil, time: nil, endDate: nil, endTime: nil, recorded: nil, author: nil, about: [], text: [], refs: nil, corrects: nil,
        significance: nil, labels: nil)

    /// `{on: Date, text: [Event, Action]}`.
    static func read(_ cursor: ContentCursor) -> ProfileColumns? {
        let keys = [
            "id", "on", "time", "endDate", "endTime", "recorded", "author", "about", "text", "refs", "corrects", "significance", "labels",
        ]
        guard let fields = cursor.fields(needed: [], allowed: keys) else { return nil }
        func one(_ key: String) -> String? { fields[key]?.text() }
        func several(_ key: String) -> [String] { fields[key]?.oneOrMore().compactMap { $0.text() } ?? [] }
        return ProfileColumns(
            id: one("id"), on: one("on"), time: one("time"), endDate: one("endDate"), endTime: one("endTime"), recorded: one("recorded"),
            author: one("author"), about: several("about"), text: several("text"), refs: one("refs"), corrects: one("corrects"),
            significance: one("significance"), labels: one("labels"))
    }
}
