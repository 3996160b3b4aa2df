/// Folds starts, reviews and ends into intervals.
struct IntervalFold {
    private let book: Casebook
    private let started: Int32?
    private let reviewed: Int32?
    private let ended: Int32?

    init(started: String, reviewed: String?, ended: String, _ book: Casebook) {
        self.book = book
        self.started = book.lexicon.words.number(ifKnown: started)
        self.reviewed = reviewed.flatMap { book.lexicon.words.number(ifKnown: $0) }
        self.ended = book.lexicon.words.number(ifKnown: ended)
    }

    /// The intervals of some rows, in order of their start. An end with nothing open ends nothing; a start while one is open starts nothing new.
    func intervals(_ rows: [Int32]) -> [ChildRecord.Interval] {
        var out: [ChildRecord.Interval] = []
        var at = 0
        while at < rows.count {
            // Of one day, an open interval's end comes before a new start; where nothing is open, the start comes first.
            var next = at + 1
            while next < rows.count, book.rows.earliest[Int(rows[next])] == book.rows.earliest[Int(rows[at])] { next += 1 }
            if next == at + 1 {
                let row = rows[at]
                let stage = book.rows.value(row, Slot.intervalStage)
                if stage == ended { close(row, &out) }
                if stage == started { start(row, &out) }
                review(row, &out)
            } else {
                several(rows[at..<next], &out)
            }
            at = next
        }
        return out
    }

    private func several(_ day: ArraySlice<Int32>, _ out: inout [ChildRecord.Interval]) {
        let ends = day.filter { book.rows.value($0, Slot.intervalStage) == ended }
        let isClosing = ends.map { open(book.rows.value($0, Slot.intervalType), out) != nil }
        for (row, closing) in zip(ends, isClosing) where closing { close(row, &out) }
        for row in day where book.rows.value(row, Slot.intervalStage) == started { start(row, &out) }
        for (row, closing) in zip(ends, isClosing) where !closing { close(row, &out) }
        for row in day { review(row, &out) }
    }

    /// The open interval of a type: at most one is.
    private func open(_ type: Int32?, _ out: [ChildRecord.Interval]) -> Int? {
        guard let type else { return nil }
        return out.lastIndex { $0.type == type && $0.ended == nil }
    }

    private func start(_ row: Int32, _ out: inout [ChildRecord.Interval]) {
        guard let type = book.rows.value(row, Slot.intervalType) else { return }
        if let index = open(type, out) { return out[index].startedAgain.append(row) }
        out.append(
            .init(
                type: type, span: Period(start: book.rows.earliest[Int(row)], end: .max), clockStart: book.rows.latest[Int(row)],
                started: row))
    }

    private func review(_ row: Int32, _ out: inout [ChildRecord.Interval]) {
        guard let reviewed, book.rows.value(row, Slot.intervalStage) == reviewed, let type = book.rows.value(row, Slot.intervalType) else {
            return
        }
        if let index = open(type, out) ?? out.lastIndex(where: { $0.type == type }) { out[index].reviewed.append(row) }
    }

    private func close(_ row: Int32, _ out: inout [ChildRecord.Interval]) {
        guard let index = open(book.rows.value(row, Slot.intervalType), out) else { return }
        out[index].span.end = book.rows.latest[Int(row)]
        out[index].ended = row
    }
}
