/// Counts the syllables of English words by spelling.
///
/// A syllable is a run of vowel letters; what English spelling does to that (silent *e*, *-ed*, *-tion*, two vowels that are both heard) is
/// put right, and a few common words that follow no rule are listed.
enum Syllables {
    /// Syllables in one word as it stands in a sentence: letters, digits, `'`, `’`, `-`, `&`. At least one.
    static func count(in word: some StringProtocol) -> Int {
        let parts = word.split { $0 == "-" || $0 == "–" || $0 == "/" }
        return max(1, parts.reduce(0) { $0 + part($1) })
    }

    private static func part(_ word: some StringProtocol) -> Int {
        if let number = EnglishNumber.value(of: word), word.first?.isNumber == true {
            return EnglishNumber.words(for: number).reduce(0) { $0 + spelled($1) }
        }
        if word.contains("&") { return word.split(separator: "&").reduce(0) { $0 + part($1) } + 1 }
        let letters = word.filter(\.isLetter)
        if isSaidInLetters(letters.last == "s" ? letters.dropLast() : letters[...]) {
            return letters.filter(\.isUppercase).reduce(0) { $0 + ($1 == "W" ? 3 : 1) }
        }
        let plain = String(word.lowercased().map { $0 == "’" ? "'" : $0 })
        let contracted = plain.hasSuffix("n't") && !"aeiour".contains(plain.dropLast(3).last ?? "a")
        let stem = plain.hasSuffix("'s") ? String(plain.dropLast(2)) : plain
        return spelled(stem.filter { $0.isLetter }) + (contracted ? 1 : 0)
    }

    /// GP, UK, NHS and EDT are said letter by letter; YOT, DASH and CAMHS as words.
    private static func isSaidInLetters(_ letters: ArraySlice<Character>) -> Bool {
        guard (2...5).contains(letters.count), letters.allSatisfy(\.isUppercase) else { return false }
        let vowels = letters.map { "AEIOUY".contains($0) }
        return letters.count == 2 || !vowels.contains(true) || (letters.count == 3 && !vowels[1])
    }

    private static func spelled(_ word: String) -> Int {
        if let known = irregular[word] { return known }
        if word.hasSuffix("s"), let known = irregular[String(word.dropLast())] { return known }
        let letters = Array(word)
        let silent = silentEnd(letters, word)
        var count = runs(of: letters) - silent
        count += split.reduce(0) { $0 + word.parts(around: $1).count - 1 }
        count -= joined.reduce(0) { $0 + word.parts(around: $1).count - 1 }
        // Australian, reptilian: said with a y. (Not in *alliance*.)
        if ["lian", "lians"].contains(where: word.hasSuffix) { count -= 1 }
        if ["ism", "isms", "thm", "thms"].contains(where: word.hasSuffix) { count += 1 }
        if silent == 0 || word.hasSuffix("e"), let head = compounds.first(where: word.hasPrefix) {
            let rest = word.dropFirst(head.count)
            if let first = rest.first, !isVowel(first), rest.contains(where: isVowel), rest != "d", rest.count > 1 { count -= 1 }
        }
        return max(1, count)
    }

    private static func isVowel(_ letter: Character) -> Bool { "aeiouy".contains(letter) }

    /// Runs of vowel letters; `y` is one unless a vowel follows it at the start or between vowels (*yes*, *beyond*).
    private static func runs(of letters: [Character]) -> Int {
        var count = 0, inside = false
        for (index, letter) in letters.enumerated() {
            let next = index + 1 < letters.count ? letters[index + 1] : " "
            let isConsonantY = letter == "y" && isVowel(next) && (index == 0 || inside)
            let isVowel = "aeiouyéèêáíóúäöüï".contains(letter) && !isConsonantY
            if isVowel, !inside { count += 1 }
            inside = isVowel
        }
        return count
    }

    /// 1 where the last vowel is written and not said: *made*, *cases* (said), *closed*, *wanted* (said), *table* (said).
    private static func silentEnd(_ letters: [Character], _ word: String) -> Int {
        func before(_ offset: Int) -> Character { letters.count >= offset ? letters[letters.count - offset] : " " }
        if word.hasSuffix("gue") || word.hasSuffix("que") { return letters.count > 3 ? 1 : 0 }
        if word.hasSuffix("e") {
            if word.hasSuffix("tre") || (word.hasSuffix("le") && !isVowel(before(3))) { return 0 }
            return isVowel(before(2)) ? 0 : 1
        }
        if word.hasSuffix("es") {
            if isVowel(before(3)) { return 0 }
            if word.hasSuffix("les"), !isVowel(before(4)) { return 0 }
            return "sxzcg".contains(before(3)) || word.hasSuffix("shes") || word.hasSuffix("ches") ? 0 : 1
        }
        if word.hasSuffix("ed") {
            if ["ayed", "eyed", "oyed"].contains(where: word.hasSuffix) { return 1 }
            return isVowel(before(3)) || "td".contains(before(3)) || (before(3) == "l" && "tdbpgkfc".contains(before(4))) ? 0 : 1
        }
        for ending in ["ely", "eful", "eless", "ement", "ements", "eness", "efully"] where word.hasSuffix(ending) {
            let stem = letters.dropLast(ending.count)
            if ["impl", "compl", "suppl"].contains(String(stem)) { return 0 }
            if let last = stem.last, !isVowel(last), stem.contains(where: isVowel) {
                return stem.count < (ending.hasPrefix("ement") ? 3 : 2) ? 0 : 1
            }
        }
        return 0
    }

    /// Two vowels that are both heard.
    private static let split = [
        "ia", "io", "iu", "eo", "ua", "yi", "ier", "iet", "iest", "eing", "oing", "uing", "aing", "iing", "uou", "oet", "oem", "creat",
        "react",
        "reali", "idea", "area", "theat", "ceana", "uel", "uity", "rien", "dien", "pien", "lien", "scien", "uici", "coer", "reass", "reall",
        "reapp", "reuse", "reun", "preex", "preemp", "coop", "coord", "deactiv",
    ]

    /// Of those, the ones that are heard as one.
    private static let joined = [
        "tion", "sion", "cion", "cial", "tial", "cian", "tian", "gion", "cious", "xious", "tious", "geous", "people", "nion", "llion",
        "iage",
        "iour", "qua", "gua", "persua", "tier", "geon", "george", "friend", "ically", "creatur",
    ]

    /// First halves of compounds, whose last *e* is not said.
    private static let compounds = [
        "some", "else", "where", "there", "safe", "house", "time", "case", "home", "life", "pipe", "fore", "care", "frame", "like", "base",
        "more", "whole", "wide", "face", "line", "note", "place", "hope", "state", "police", "every", "name", "store", "rule", "here",
        "mile", "file", "type",
    ]

    private static let irregular: [String: Int] = [
        "someone": 2, "anyone": 3, "everyone": 3, "evening": 2, "naive": 2, "really": 2, "business": 2, "wednesday": 2, "linear": 3,
        "lion": 2, "argue": 2, "wherever": 3, "being": 2, "medicine": 3, "sometimes": 2, "heroine": 3, "recipe": 3, "apostrophe": 4,
        "catastrophe": 4,
        "elsewhere": 2, "therefore": 2, "cafe": 2, "simile": 3, "maybe": 2, "queue": 1, "sirona": 3, "theirs": 1, "aged": 1, "beloved": 3,
    ]
}
