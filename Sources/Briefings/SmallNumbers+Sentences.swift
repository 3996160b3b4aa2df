extension SmallNumbers {
    /// Nouns that count people of the audit; numbers before other nouns (*within three days*) stay.
    static let people: [String: String] = [
        "child": "children", "boy": "boys", "girl": "girls", "baby": "babies", "infant": "infants", "sibling": "siblings",
        "family": "families", "case": "cases", "father": "fathers", "mother": "mothers", "parent": "parents", "carer": "carers",
        "dad": "dads", "mum": "mums",
    ]

    /// After one person who becomes some, these verbs follow suit.
    private static let plural = ["was": "were", "is": "are", "has": "have", "does": "do"]

    /// The line with small numbers of people in words: *two children were*, *3 of the 10 children*, *one child was*, *20% of families*
    /// become *some children were*, *some children*, *some children were*, *some families*. The cohort's own size stays.
    func softened(_ line: Line, in size: Int) -> Line {
        var words = line.text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        var index = 0
        while index < words.count {
            if let found = Mention(in: words, at: index), !shows(found, in: size) {
                let start = index == 0 || words[index - 1].hasSuffix(".") || words[index - 1].hasSuffix(":")
                let opening = words[index].prefix { "(“‘\"".contains($0) }
                let some = start ? "Some" : "some"
                words.replaceSubrange(index..<found.end, with: [opening + some, found.noun + found.tail])
                if index + 2 < words.count, let verb = Self.plural[words[index + 2]] { words[index + 2] = verb }
            }
            index += 1
        }
        return Line(words.joined(separator: " ")) ?? line
    }

    /// Numbers, in digits or words, that a sentence still holds, other than the cohort's own size: a person should read these before the
    /// public version goes out.
    func numbersLeft(in text: String, of size: Int) -> [Int] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
            .compactMap { EnglishNumber.value(of: $0) }
            .filter { $0 != size && $0 < max(threshold, size) }
    }

    private func shows(_ mention: Mention, in size: Int) -> Bool {
        if mention.isPercentage { return false }
        guard let n = mention.n else { return true }
        if let total = mention.total { return total >= n && shows(n, of: total, in: size) }
        return n == size || (n >= threshold && (n > size || size - n >= threshold))
    }
}

/// A number of people in a sentence: `3 children`, `3 of the 10 children`, `20% of families`.
private struct Mention {
    let n: Int?
    let total: Int?
    let isPercentage: Bool
    /// The noun in the plural, and what follows it without a space (a full stop, a genitive).
    let noun: String
    let tail: String
    /// Just after the noun.
    let end: Int

    init?(in words: [String], at start: Int) {
        let first = words[start].drop { "(“‘\"".contains($0) }
        var next = start + 1
        if first.hasSuffix("%") || (next < words.count && ["%", "per", "percent"].contains(words[next])) {
            guard EnglishNumber.value(of: first.filter { $0 != "%" }) != nil else { return nil }
            if !first.hasSuffix("%") { next += words[next] == "per" ? 2 : 1 }
            (isPercentage, n) = (true, nil)
        } else {
            guard let value = EnglishNumber.value(of: first) else { return nil }
            (isPercentage, n) = (false, value)
        }
        var total: Int?
        if next < words.count, ["of", "out"].contains(words[next]) {
            next += 1
            while next < words.count, ["of", "the", "our", "these", "those", "all"].contains(words[next]) { next += 1 }
            if next < words.count, let whole = EnglishNumber.value(of: words[next]) {
                total = whole
                next += 1
            }
        }
        // One word may stand between the number and what is counted: *three young children*.
        for place in [next, next + 1] where place < words.count {
            let core = words[place].prefix { $0.isLetter }
            let lower = core.lowercased()
            let known = SmallNumbers.people.first { $0.key == lower || $0.value == lower }
            guard let known else { continue }
            let adjective = place == next ? "" : words[next] + " "
            guard !adjective.contains(where: { ",.;:".contains($0) }) else { return nil }
            (self.total, noun, end) = (total, adjective + known.value, place + 1)
            tail = String(words[place].dropFirst(core.count))
            return
        }
        return nil
    }
}
