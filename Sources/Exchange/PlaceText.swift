/// Whether a text may say where somebody lives. It is asked of what stands where a code, a date or a reference was expected, and errs towards yes: what
/// is not shown can still be looked up in the file, at the line that the report names.
enum PlaceText {
    /// A postcode (BS 7666) anywhere; words after a house number, unless they are a date's or a time's; or a street by its name.
    static func mayBe(_ text: String) -> Bool {
        // What nobody types as an address is not looked through.
        let words = text.prefix(400).split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
        return hasPostcode(words) || hasHouse(words) || namesStreet(words)
    }

    /// The text, or only its length where it may.
    static func shown(_ text: String) -> String {
        mayBe(text) ? "\(text.count) characters that are not shown here, because they may say where somebody lives" : text
    }

    private static func hasPostcode(_ words: [Substring]) -> Bool {
        words.indices.contains { place in
            if isPostcode(words[place]) { return true }
            guard place + 1 < words.count, words[place].count <= 4, words[place + 1].count == 3 else { return false }
            return isPostcode(words[place] + words[place + 1])
        }
    }

    /// `LS14AB`: one or two letters, a digit, a digit or letter or neither; a digit and two letters.
    private static func isPostcode(_ word: Substring) -> Bool {
        guard (5...7).contains(word.count), word.allSatisfy({ $0.isASCII }) else { return false }
        let (outward, inward) = (Array(word.dropLast(3)), Array(word.suffix(3)))
        guard inward[0].isNumber, inward[1].isLetter, inward[2].isLetter, outward[0].isLetter else { return false }
        let rest = outward.drop { $0.isLetter }
        return outward.count - rest.count <= 2 && (1...2).contains(rest.count) && rest.first?.isNumber == true
    }

    /// A number and a word behind it that begins with a capital: `7 Oak Street`, `Flat 2b The Mill`. `17 February 2020` and `4 to 6` are none.
    private static func hasHouse(_ words: [Substring]) -> Bool {
        zip(words, words.dropFirst()).contains { number, word in
            guard number.first?.isNumber == true, number.count <= 5, number.drop(while: \.isNumber).count <= 1 else { return false }
            let plain = word.lowercased()
            return word.first?.isUppercase == true && word.count > 2 && !months.contains(String(plain.prefix(3))) || streets.contains(plain)
        }
    }

    /// Words behind a number or in capitals, of which the last is a kind of street or house: `Quay Row`.
    private static func namesStreet(_ words: [Substring]) -> Bool {
        guard words.count > 1, let last = words.last?.lowercased() else { return false }
        return streets.contains(last)
            && (words.contains { $0.first?.isNumber == true } || words.allSatisfy { $0.first?.isUppercase == true })
    }

    private static let months: Set<String> = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    private static let streets: Set<String> = [
        "street", "road", "avenue", "ave", "lane", "drive", "close", "crescent", "court", "place", "terrace", "gardens", "square", "grove",
        "row", "way", "walk", "mews", "hill", "view", "park", "rise", "green", "yard", "wharf", "parade", "villas", "cottage", "cottages",
        "croft", "fold", "gate", "farm", "lodge", "refuge", "st", "rd",
    ]
}
