import Access
import Casework
import Foundation
import Ledger

/// Names in memory, to find people by: read once when Cairn starts to serve, and added to as entries come.
///
/// It is disposable, and says nothing to anybody: what is found is shown only where the policy lets the reader know of that person.
public actor NameIndex {
    /// Somebody as the index knows them: one reference of one record system.
    public struct Known: Hashable, Sendable {
        /// The reference.
        public let person: PersonRef
        /// Given names.
        public fileprivate(set) var given: String?
        /// Family name.
        public fileprivate(set) var family: String?
        /// Other names used.
        public fileprivate(set) var others: [String] = []
        /// Date of birth.
        public fileprivate(set) var born: Day?
        /// Expected date of delivery.
        public fileprivate(set) var due: Day?
        /// NHS number.
        public fileprivate(set) var nhs: String?
        /// Who says so.
        public fileprivate(set) var agency: AgencyRef

        /// The name as it is shown.
        public var name: String {
            let whole = [given, family].compactMap { $0 }.joined(separator: " ")
            return whole.isEmpty ? person.text : whole
        }

        /// The same, each name as a reader may have it: people have written an address into a name.
        public func covering(_ cover: (String) -> String) -> Known {
            var one = self
            one.given = given.map(cover)
            one.family = family.map(cover)
            one.others = others.map(cover)
            return one
        }
    }

    private var known: [PersonRef: Known] = [:]
    private var byKey: [String: Set<PersonRef>] = [:]
    private var upTo: Int64 = 0

    /// An index of nobody yet.
    public init() {}

    /// Takes in what the store says since the last time.
    public func refresh(_ grant: Grant) async throws {
        while let (said, last) = try await grant.identities(after: upTo, limit: 2_000) {
            for entry in said { take(entry) }
            upTo = last
        }
    }

    private func take(_ entry: Entry) {
        guard entry.kind == .person, let person = entry.about.first else { return }
        var one = known[person] ?? Known(person: person, agency: entry.agency)
        one.given = entry.text(PersonFact.given) ?? one.given
        one.family = entry.text(PersonFact.family) ?? one.family
        one.born = entry.day(PersonFact.born) ?? one.born
        one.due = entry.day(PersonFact.dueDate) ?? one.due
        one.nhs = entry.text(PersonFact.nhs).map(Self.digits) ?? one.nhs
        if case .texts(let others) = entry.details[PersonFact.alsoKnownAs.name] { one.others += others.filter { !one.others.contains($0) } }
        known[person] = one
        for word in ([one.given, one.family].compactMap { $0 } + one.others).flatMap(SoundsLike.words) {
            byKey[SoundsLike.key(word), default: []].insert(person)
        }
    }

    /// Whom a search may mean: every word of the name sounds like one of theirs, and what else was said agrees. Those whose names are spelt as they
    /// were typed come first, then by name. At most `limit`.
    public func find(name: String, born: Day? = nil, nhs: String = "", limit: Int = 40) -> [Known] {
        let words = SoundsLike.words(name)
        let digits = Self.digits(nhs)
        guard !words.isEmpty || born != nil || !digits.isEmpty else { return [] }
        var found: Set<PersonRef>?
        for word in words {
            let those = byKey[SoundsLike.key(word)] ?? []
            found = found.map { $0.intersection(those) } ?? those
        }
        let candidates = found.map { $0.compactMap { known[$0] } } ?? Array(known.values)
        let agreeing = candidates.filter { one in
            (born == nil || one.born == nil || one.born == born) && (digits.isEmpty || one.nhs == digits)
                && (!words.isEmpty || born == nil || one.born == born)
        }
        func spelt(_ one: Known) -> Int {
            let own = Set(([one.given, one.family].compactMap { $0 } + one.others).flatMap(SoundsLike.words))
            return words.filter { !own.contains($0) }.count
        }
        return Array(agreeing.sorted { (spelt($0), $0.name, $0.person) < (spelt($1), $1.name, $1.person) }.prefix(limit))
    }

    /// What is known of somebody by one of their references.
    public func known(_ person: PersonRef) -> Known? { known[person] }

    private static func digits(_ text: String) -> String { text.filter(\.isNumber) }
}

/// Names that sound alike have one key: spelling differs between record systems more than sound does.
///
/// The letters are those of Soundex, with the first letter coded too (Kate and Cate, Philip and Filip are one), without its limit of four.
enum SoundsLike {
    /// The words of a name, small and without accents.
    static func words(_ text: String) -> [String] {
        text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).lowercased()
            .split { !$0.isLetter }.map(String.init)
    }

    /// The key of a word.
    static func key(_ word: String) -> String {
        let plain = word.replacing("ph", with: "f").replacing("gh", with: "g").replacing("ck", with: "k").replacing("mac", with: "mc")
        var key = ""
        var last: Character = " "
        for letter in plain {
            let code = code(letter)
            if code != last, code != "-" { key.append(code) }
            if letter != "h", letter != "w" { last = code }
        }
        // A word of vowels alone is itself.
        return key.isEmpty ? word : key
    }

    private static func code(_ letter: Character) -> Character {
        switch letter {
        case "b", "f", "p", "v": "1"
        case "c", "g", "j", "k", "q", "s", "x", "z": "2"
        case "d", "t": "3"
        case "l": "4"
        case "m", "n": "5"
        case "r": "6"
        case "a", "e", "i", "o", "u", "y", "h", "w": "-"
        default: letter
        }
    }
}
