import Casework

extension TenChildren {
    /// How one system writes its file: what `Content/profiles` says, told from the other side.
    struct Layout: Sendable {
        /// How the bytes are written.
        enum Encoding: String, Sendable {
            case utf8 = "utf-8"
            case utf8WithMark = "utf-8 with a byte order mark"
            case windows1252 = "windows-1252"
        }

        /// How days are written. All but the last are read as day first.
        enum Dates: Sendable {
            case slashes, dots, short, monthName, longMonth, iso
        }

        /// The profile that reads it.
        let profile: String
        /// What the file is, for people.
        let title: String
        /// The file's name.
        let file: String
        let source: Source
        var delimiter = ","
        var encoding = Encoding.utf8
        var dates = Dates.slashes
        /// What stands between the items of a list.
        var list = ";"
        var newestFirst = false
        /// False where references stand whole, with their systems, as in a crosswalk.
        var isPrefixed = true
        /// Envelope keys and the headings under which they stand.
        let columns: [(key: String, heading: String)]
        /// The column that decides what a row is; nil where all rows are alike.
        var code: String?
        /// What it calls the agencies.
        var agencies: [(name: String, source: Source)] = []
        /// Codes that become notes because the profile does not list them.
        var unlisted: [String] = []
        let rules: [Rule]
    }

    /// What a code stands for: one entry, or several.
    struct Rule: Sendable {
        let code: String
        let items: [Item]

        init(_ code: String, _ items: Item...) { (self.code, self.items) = (code, items) }
    }

    /// One entry that a row gives.
    struct Item: Sendable {
        let kind: Kind
        let cells: [(field: String, cell: Cell)]
        /// What its id adds to the row's.
        var suffix: String?
        /// The column and the value there that make it so; without them it always is.
        var when: (heading: String, value: String)?
        /// Columns of its own for envelope keys that the row has otherwise.
        var own: [(key: String, heading: String)] = []

        init(_ kind: Kind, _ cells: [(field: String, cell: Cell)] = []) { (self.kind, self.cells) = (kind, cells) }

        /// The same, as a second entry of a row.
        func besides(_ suffix: String, when heading: String, _ value: String, _ own: [(key: String, heading: String)]) -> Item {
            var item = self
            (item.suffix, item.when, item.own) = (suffix, (heading, value), own)
            return item
        }
    }

    /// Where a field's value stands.
    enum Cell: Sendable {
        /// Always this.
        case always(String)
        /// In a column, by the system's own codes where it has them.
        case column(String, [(code: String, value: String)])
        /// The entry that the row gives first.
        case row
        /// Each item of an instrument in a column of its own.
        case answers([(item: String, heading: String)])

        static func column(_ heading: String) -> Cell { .column(heading, []) }

        /// Yes or no, in one letter.
        static func yesNo(_ heading: String) -> Cell { .column(heading, [("Y", "true"), ("N", "false")]) }
    }
}

extension TenChildren.Layout {
    /// The headings in order: who and when, what, then the words.
    var headings: [String] {
        var all: [String] = []
        func add(_ heading: String) { if !all.contains(heading) { all.append(heading) } }
        let late: Set = ["text", "refs", "author"]
        for column in columns where !late.contains(column.key) { add(column.heading) }
        if let code { add(code) }
        for item in rules.flatMap(\.items) {
            for (_, cell) in item.cells { cell.headings.forEach(add) }
            if let when = item.when { add(when.heading) }
            item.own.map(\.heading).forEach(add)
        }
        for column in columns where late.contains(column.key) { add(column.heading) }
        return all
    }

    /// Headings that together are this file's alone.
    var recognise: [String] {
        [columns.first?.heading, code ?? rules.first?.items.first?.cells.first?.cell.headings.first, columns.last?.heading].compactMap {
            $0
        }
    }
}

extension TenChildren.Cell {
    /// The columns it reads.
    var headings: [String] {
        switch self {
        case .always, .row: []
        case .column(let heading, _): [heading]
        case .answers(let items): items.map(\.heading)
        }
    }
}
