/// Cells that a spreadsheet would run instead of showing.
///
/// "=HYPERLINK(…)" in a narrative that somebody else typed must not run on the desk of whoever opens our export. So `CSVWriter` puts an
/// apostrophe before such a cell, and before one that already has apostrophes before such a sign, so that exactly one can be taken away again.
/// It is taken away only in files that the caller knows to be ours (`CSVReader.init(ours:)`): in anybody else's an apostrophe is theirs.
enum CSVFormula {
    /// Whether the cell is guarded when written: `'`, any number of times, and then a sign that begins a formula.
    static func needsGuard(_ cell: String.UTF8View) -> Bool {
        isFormula(cell.drop { $0 == 0x27 })
    }

    /// Whether the bytes of a field of ours begin with a guard.
    static func isGuarded(_ field: ArraySlice<UInt8>) -> Bool {
        field.first == 0x27 && isFormula(field.drop { $0 == 0x27 })
    }

    /// `=` `+` `-` `@`, tab and line breaks (which are skipped before a formula), and the full-width forms, which some versions take for them.
    private static func isFormula(_ rest: some Collection<UInt8>) -> Bool {
        switch rest.first {
        case 0x3D, 0x2B, 0x2D, 0x40, 9, 10, 13: true
        case 0xEF:
            ["\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"].contains { rest.starts(with: $0.utf8) }
        default: false
        }
    }
}
