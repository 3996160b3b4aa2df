/// A count as a sentence says it: words to twelve, figures from there.
func numeral(_ n: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    return words.indices.contains(n) ? words[n] : String(n)
}

/// A code as people say it: `child-protection` is `child protection`.
func inPlainWords(_ code: String) -> String { String(code.map { $0 == "-" ? " " : $0 }) }

/// `a, b and c`.
func listed(_ parts: [String], _ last: String) -> String {
    guard let end = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(separator: ", ")) \(last) \(end)"
}

/// The sentence with a capital.
func capitalised(_ sentence: String) -> String { sentence.prefix(1).uppercased() + sentence.dropFirst() }

/// A count beside others: figures, with a comma at the thousands.
func figure(_ n: Int) -> String {
    let digits = String(n)
    return n < 1_000 ? digits : "\(figure(n / 1_000)),\(digits.suffix(3))"
}
