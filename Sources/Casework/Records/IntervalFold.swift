/// Folds starts, reviews and ends into intervals.
struct IntervalFold {
    private let book: Casebook
    private let stage: Int32
    private let type: Int32
    private let started: Int32?
    private let reviewed: Int32?
    private let ended: Int32?
    private var rows: [Int32] = []

    init(stages: (field: Field, started: String, reviewed: String, ended: String), type: Field, _ book: Casebook) {
        self.book = book
        stage = 1
        self.type = 0
        started = book.lexicon.words.number(ifKnown: stages.started)
        reviewed = book.lexicon.words.number(ifKnown: stages.reviewed)
        ended = book.lexicon.words.number(ifKnown: stages.ended)
    }

    mutating func add(_ row: Int32) { rows.append(row) }

    /// The intervals, in order of their start. An end with nothing open ends nothing; a start while one is open starts nothing new.
    func finished() -> [ChildRecord.Interval] {
        var out: [ChildRecord.Interval] = []
        var open: [Int32: Int] = [:]
        var at = 0
        while at < rows.count {
            // Of one day, an open interval's end comes before a new start; where nothing is open, the start comes first.
            var next = at
            while next < rows.count, book.rows.earliest[Int(rows[next])] == book.rows.earliest[Int(rows[at])] { next += 1 }
            let day = rows[at..<next]
            let ends = day.filter { book.rows.value($0, stage) == ended }
            let (closing, late) = (ends.filter { isOpen($0, open) }, ends.filter { !isOpen($0, open) })
            for row in closing { close(row, &out, &open) }
            for row in day where book.rows.value(row, stage) == started { start(row, &out, &open) }
            for row in late { close(row, &out, &open) }
            for row in day where reviewed != nil && book.rows.value(row, stage) == reviewed {
                if let type = book.rows.value(row, type), let index = open[type] ?? out.lastIndex(where: { $0.type == type }) { out[index].reviewed.append(row) }
            }
            at = next
        }
        return out
    }

    private func isOpen(_ row: Int32, _ open: [Int32: Int]) -> Bool { book.rows.value(row, type).map { open[$0] != nil } ?? false }

    private func start(_ row: Int32, _ out: inout [ChildRecord.Interval], _ open: inout [Int32: Int]) {
        guard let type = book.rows.value(row, type) else { return }
        if let index = open[type] { return out[index].startedAgain.append(row) }
        open[type] = out.count
        out.append(
            .init(
                type: type, span: Period(start: book.rows.earliest[Int(row)], end: .max), clockStart: book.rows.latest[Int(row)], started: row))
    }

    private func close(_ row: Int32, _ out: inout [ChildRecord.Interval], _ open: inout [Int32: Int]) {
        guard let type = book.rows.value(row, type), let index = open.removeValue(forKey: type) else { return }
        out[index].span.end = book.rows.latest[Int(row)]
        out[index].ended = row
    }
}
