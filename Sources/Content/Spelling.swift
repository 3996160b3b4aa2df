/// Finds what a person probably meant to write.
enum Spelling {
    /// `Did you mean “title”?`, where one of the words is close; else nothing.
    static func hint(for word: String, among words: [String]) -> String {
        let near = words.map { ($0, distance(word.lowercased(), $0.lowercased())) }.filter {
            $0.1 <= max($0.0.count > 3 ? 2 : 1, $0.0.count / 3)
        }
        guard let best = near.min(by: { $0.1 < $1.1 }) else { return "" }
        return "Did you mean “\(best.0)”?"
    }

    /// The number of letters to add, take out or change.
    private static func distance(_ a: String, _ b: String) -> Int {
        // Nobody means a key by a paragraph.
        let (a, b) = (Array(a.prefix(64)), Array(b.prefix(64)))
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var corner = row[0]
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                let change = corner + (x == y ? 0 : 1)
                corner = row[j + 1]
                row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[b.count]
    }
}
