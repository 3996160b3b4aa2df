/// Which spellings mean one local authority: its code, codes that it had before, and its names.
///
/// Agencies write "Plymouth", "plymouth", the code of today and the code of ten years ago. Held against each other as text, every family would seem
/// to move when another agency wrote of them. The table comes from outside (`reference/authorities.yaml`); entries keep what was written.
public struct Authorities: Hashable, Sendable {
    private let codes: [String: String]

    /// Knows none: names are then the same where only capitals and spaces differ.
    public static let none = Authorities([])

    /// Authorities, each by its code of today and by everything else that it is called. Of two that claim one spelling the first has it.
    public init(_ known: [(code: String, spellings: [String])]) {
        var codes: [String: String] = [:]
        for one in known {
            for spelling in [one.code] + one.spellings where codes[Self.plain(spelling)] == nil { codes[Self.plain(spelling)] = one.code }
        }
        self.codes = codes
    }

    /// The code of today that a spelling means, or nil where no authority of the table is called so.
    public func code(of spelling: String) -> String? { codes[Self.plain(spelling)] }

    /// A spelling as it is compared: lower case, with one space between words.
    public static func plain(_ spelling: String) -> String {
        spelling.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
