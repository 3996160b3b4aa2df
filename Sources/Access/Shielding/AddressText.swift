/// A text in which addresses are looked for: its letters and digits, folded, and where each stands.
///
/// Folding undoes what may hide an address in a free text: capitals, punctuation, spaces within a postcode, full-width letters, invisible signs.
struct AddressText {
    /// The letters and digits, folded.
    let folded: [Character]
    /// The place of each in the text.
    let places: [String.Index]
    /// Whether a word, or a run of letters or digits, begins at each.
    let begins: [Bool]
    let text: String

    init(_ text: String) {
        var folded: [Character] = []
        var places: [String.Index] = []
        var begins: [Bool] = []
        var isApart = true
        for place in text.indices {
            guard let letters = Self.fold(text[place]) else {
                if !Self.isInvisible(text[place]) { isApart = true }
                continue
            }
            for letter in letters {
                begins.append(isApart || (folded.last.map { $0.isNumber != letter.isNumber } ?? true))
                folded.append(letter)
                places.append(place)
                isApart = false
            }
        }
        self.text = text
        self.folded = folded
        self.places = places
        self.begins = begins
    }

    /// Whether a word ends before this place.
    func ends(at place: Int) -> Bool { place == folded.count || begins[place] }

    /// The letters or digits of one sign, in small letters and plain width; nil for anything else.
    private static func fold(_ sign: Character) -> String? {
        var out = ""
        for scalar in sign.unicodeScalars {
            switch scalar.value {
            case 0xFF01...0xFF5E:
                guard let plain = Unicode.Scalar(scalar.value - 0xFEE0) else { continue }
                if plain.properties.isAlphabetic || plain.properties.numericType != nil { out += plain.properties.lowercaseMapping }
            default:
                if let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
                    out += String(Int(digit))
                } else if scalar.properties.isAlphabetic, !scalar.properties.isDefaultIgnorableCodePoint {
                    out += bare(scalar) ?? scalar.properties.lowercaseMapping
                }
            }
        }
        return out.isEmpty ? nil : out
    }

    /// A Latin letter without its accent, as its name in Unicode tells it: `LATIN SMALL LETTER I WITH ACUTE`. An accent that stands by itself is no
    /// letter, and is passed over.
    private static func bare(_ scalar: Unicode.Scalar) -> String? {
        guard scalar.value > 0x7F, let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
        let words = name.split(separator: " ")
        guard words.count > 4, words[2] == "LETTER", words[3].count == 1, words[4] == "WITH" else { return nil }
        return words[3].lowercased()
    }

    private static func isInvisible(_ sign: Character) -> Bool { sign.unicodeScalars.allSatisfy(\.properties.isDefaultIgnorableCodePoint) }
}
