/// Whole numbers in English words, both ways.
enum EnglishNumber {
    private static let ones = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

    /// The number that a word or some digits name, below 1,000,000: `7`, `seven`, `Twenty-one`, `1,200`; nil for anything else.
    static func value(of word: some StringProtocol) -> Int? {
        let digits = String(word.filter { $0 != "," })
        if !digits.isEmpty, digits.count <= 6, digits.utf8.allSatisfy({ (48...57).contains($0) }) { return Int(digits) }
        let lower = word.lowercased()
        if let small = ones.firstIndex(of: lower) { return small }
        if lower == "none" { return 0 }
        let parts = lower.split(separator: "-", maxSplits: 1).map(String.init)
        guard let first = parts.first, let ten = tens.firstIndex(of: first), ten >= 2 else { return nil }
        if parts.count == 1 { return ten * 10 }
        guard let one = ones.firstIndex(of: parts[1]), (1...9).contains(one) else { return nil }
        return ten * 10 + one
    }

    /// The number as it is said, word by word, below a million; longer numbers digit by digit.
    static func words(for number: Int) -> [String] {
        switch number {
        case ..<0: ["minus"] + words(for: -max(number, -Int.max))
        case 0..<20: [ones[number]]
        case 20..<100: [tens[number / 10]] + (number % 10 == 0 ? [] : [ones[number % 10]])
        case 100..<1_000: [ones[number / 100], "hundred"] + (number % 100 == 0 ? [] : ["and"] + words(for: number % 100))
        case 1_000..<1_000_000:
            words(for: number / 1_000) + ["thousand"] + (number % 1_000 == 0 ? [] : words(for: number % 1_000))
        default: String(number).compactMap { $0.wholeNumberValue.map { ones[$0] } }
        }
    }
}
