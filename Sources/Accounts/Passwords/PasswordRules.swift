/// What a new password must be. Length and what is known to attackers, nothing about capitals or digits (NIST SP 800-63B, 3.1.1.2; ASVS 5.0, 6.2).
struct PasswordRules: Sendable {
    /// Characters at least (ASVS 6.2.9; eight would do only beside a passkey).
    static let shortest = 15
    /// Characters that must be left where each guessable part counts as one.
    static let shortestUnguessable = 8

    /// Words that an attacker of this partnership tries first: its own, the product's, and the common ones.
    private let words: [[Character]]
    private let breached: BreachedPasswords?

    /// Rules with words of the place beside the common ones.
    init(words: [String] = [], breached: BreachedPasswords? = nil) {
        self.words = (words.flatMap(Self.parts) + ["cairn"] + CommonWords.all).map { Array(Self.plain($0)) }.filter { $0.count >= 4 }
        self.breached = breached
    }

    /// Everything that is wrong with a password for somebody of this sign-in name, shown name and agency; empty where it may be used.
    func faults(_ password: Password, names: [String]) throws -> [PasswordFault] {
        guard !password.isTooLong else { return [.long] }
        var faults: [PasswordFault] = []
        if password.length < Self.shortest { faults.append(.short(password.length)) }
        if password.text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) { faults.append(.unseen) }
        guard faults.isEmpty else { return faults }
        let own = names.flatMap { [$0, String($0.filter(\.isLetter))] + Self.parts($0) }.map { Array(Self.plain($0)) }.filter {
            $0.count >= 4
        }
        if Self.counted(password.text, words: own + words) < Self.shortestUnguessable { faults.append(.guessable) }
        if let breached, try breached.contains(password.text) || breached.contains(password.text.lowercased()) { faults.append(.breached) }
        return faults
    }

    /// How many characters a password has where a guessable word, a run, and each repetition count as one.
    static func counted(_ text: String, words: [[Character]]) -> Int {
        let characters = Array(text.lowercased())
        let letters = Array(plain(text))
        guard characters.count == letters.count else { return characters.count }
        var part = Array(repeating: 0, count: letters.count)
        var parts = 0
        func mark(_ range: Range<Int>) {
            parts += 1
            for index in range { part[index] = parts }
        }
        for run in runs(characters) { mark(run) }
        for word in words {
            var start = 0
            while start + word.count <= letters.count {
                if letters[start..<start + word.count].elementsEqual(word) {
                    mark(start..<start + word.count)
                    start += word.count
                } else {
                    start += 1
                }
            }
        }
        let period = self.period(letters)
        let counted = part.prefix(period)
        return counted.count { $0 == 0 } + Set(counted).subtracting([0]).count
    }

    /// Where four or more characters stand side by side on the keyboard, in the alphabet, in counting, or are the same.
    private static func runs(_ characters: [Character]) -> [Range<Int>] {
        let steps = zip(characters, characters.dropFirst()).map { step($0, $1) }
        var (found, start): ([Range<Int>], Int) = ([], 0)
        while start < steps.count {
            guard let kind = steps[start] else {
                start += 1
                continue
            }
            var end = start
            while end < steps.count, steps[end] == kind { end += 1 }
            if end - start >= 3 { found.append(start..<end + 1) }
            start = end
        }
        return found
    }

    /// +1, -1 or 0 along one of the rows; nil where two characters are no neighbours.
    private static func step(_ a: Character, _ b: Character) -> Int? {
        if a == b { return 0 }
        for row in rows {
            if let at = row.firstIndex(of: a) {
                if at + 1 < row.count, row[at + 1] == b { return 1 }
                if at > 0, row[at - 1] == b { return -1 }
            }
        }
        return nil
    }

    private static let rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0) }

    /// The length of the piece that a text says over and over; the text's own where it says nothing twice.
    private static func period(_ letters: [Character]) -> Int {
        guard letters.count > 1 else { return letters.count }
        for period in 1...max(1, letters.count / 2) where (period..<letters.count).allSatisfy({ letters[$0] == letters[$0 - period] }) {
            return period
        }
        return letters.count
    }

    /// The words of a name.
    private static func parts(_ name: String) -> [String] { name.split { !$0.isLetter }.map(String.init) }

    /// Small letters, with the signs that stand for letters turned back: `p@55w0rd` is `password`. One character for each.
    private static func plain(_ text: String) -> String {
        String(
            text.lowercased().map { character in
                switch character {
                case "0": "o"
                case "1", "!": "i"
                case "3": "e"
                case "4", "@": "a"
                case "5", "$": "s"
                case "7": "t"
                default: character
                }
            })
    }
}
