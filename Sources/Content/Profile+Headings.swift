extension Profile {
    /// Every heading that the profile reads, each once, in the order in which it is written there.
    public var headings: [String] {
        var all = columns.all
        if case .column(let column) = agency { all.append(column.heading) }
        switch rows {
        case .notes: break
        case .alike(let entries): all += entries.flatMap(\.headings)
        case .coded(let column, let codes, _):
            all.append(column)
            all += codes.keys.sorted().flatMap { codes[$0, default: []].flatMap(\.headings) }
        }
        var seen: Set<String> = []
        return all.filter { seen.insert($0).inserted }
    }
}

extension ProfileEntry {
    /// Every heading that the entry reads itself, the row's own not among them.
    public var headings: [String] {
        var values = about + text + refs + labels + [author, corrects, significance].compactMap { $0 }
        var own = when.map(\.column) + [on, recorded].compactMap { $0 }
        if case .cell(let cell) = kind { own.append(cell.column) }
        switch details {
        case .fields(let fields): values += fields.map(\.value)
        case .cell(let column): own.append(column)
        }
        return own + values.flatMap(\.headings)
    }
}

extension ProfileValue {
    /// Every heading that the value is read from.
    public var headings: [String] {
        switch self {
        case .constant, .row: []
        case .cell(let cell): [cell.column]
        case .list(let values): values.flatMap(\.headings)
        case .answers(let items): items.flatMap(\.value.headings)
        }
    }
}

extension ProfileEntry {
    /// The other entries of its row that it refers to: what their ids add, or nil for the first.
    var namedRows: [String?] {
        var values = refs + [corrects].compactMap { $0 }
        if case .fields(let fields) = details { values += fields.map(\.value) }
        return values.compactMap { if case .row(let suffix) = $0 { .some(suffix) } else { nil } }
    }
}
