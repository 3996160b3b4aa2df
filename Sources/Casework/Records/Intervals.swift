/// The plans, or the assessments, of one child after another, each from its start to its end.
public struct Intervals: ~Copyable {
    /// A plan or an assessment from its start to its end.
    public struct Interval: BitwiseCopyable {
        /// The code of its type, as a word.
        public let type: Int32
        /// From its start to its end, both included; open ended while it runs.
        public internal(set) var span: Period
        /// The last possible day of an uncertain start: clocks run from it.
        public let clockStart: Int32
        /// The row that started it.
        public let started: Int32
        /// The row that ended or completed it; -1 for none.
        public internal(set) var ended: Int32 = -1
        /// Reviews, in order, in the record's links.
        public internal(set) var reviewed = Chain()
        /// Further starts while it was open, in the record's links.
        public internal(set) var startedAgain = Chain()
    }

    /// In order of their start.
    public private(set) var list = Stack<Interval>()
    /// The rows that tell of them, in order.
    private var rows = Stack<Int32>()
    private var isClosing = Stack<Bool>()
    /// Numbers of the stages; -1 where there is no such stage, or no entry has used its word.
    private let started: Int32
    private let reviewed: Int32
    private let ended: Int32

    init(started: String, reviewed: String?, ended: String, _ words: Names) {
        func number(_ word: String?) -> Int32 { word.flatMap(words.number(ifKnown:)) ?? -1 }
        (self.started, self.reviewed, self.ended) = (number(started), number(reviewed), number(ended))
    }

    mutating func forget() {
        list.cut()
        rows.cut()
    }

    mutating func tell(_ row: Int32) { rows.append(row) }

    /// Folds starts, reviews and ends. An end with nothing open ends nothing; a start while one is open starts nothing new.
    mutating func fold(_ links: inout Stack<Chain.Link>, _ columns: Columns) {
        var at = 0
        while at < rows.count {
            // Of one day, an open interval's end comes before a new start; where nothing is open, the start comes first.
            var next = at + 1
            while next < rows.count, columns.earliest[rows[next]] == columns.earliest[rows[at]] { next += 1 }
            isClosing.cut()
            for index in at..<next {
                isClosing.append(stage(index, columns) == ended && open(columns.value(rows[index], Slot.intervalType)) != nil)
            }
            for index in at..<next where isClosing[index - at] { close(rows[index], columns) }
            for index in at..<next where stage(index, columns) == started { start(rows[index], &links, columns) }
            for index in at..<next where !isClosing[index - at] && stage(index, columns) == ended { close(rows[index], columns) }
            if reviewed >= 0 { for index in at..<next where stage(index, columns) == reviewed { review(rows[index], &links, columns) } }
            at = next
        }
    }

    private func stage(_ index: Int, _ columns: Columns) -> Int32 { columns.value(rows[index], Slot.intervalStage) ?? -2 }

    /// The open interval of a type: at most one is.
    private func open(_ type: Int32?) -> Int? {
        guard let type else { return nil }
        var index = list.count - 1
        while index >= 0 {
            if list[index].type == type, list[index].ended < 0 { return index }
            index -= 1
        }
        return nil
    }

    private mutating func start(_ row: Int32, _ links: inout Stack<Chain.Link>, _ columns: Columns) {
        guard let type = columns.value(row, Slot.intervalType) else { return }
        if let index = open(type) { return links.append(row, to: &list[index].startedAgain) }
        list.append(
            Interval(type: type, span: Period(start: columns.earliest[row], end: .max), clockStart: columns.latest[row], started: row))
    }

    private mutating func review(_ row: Int32, _ links: inout Stack<Chain.Link>, _ columns: Columns) {
        guard let type = columns.value(row, Slot.intervalType) else { return }
        var found = open(type)
        if found == nil { for index in list.indices where list[index].type == type { found = index } }
        if let found { links.append(row, to: &list[found].reviewed) }
    }

    private mutating func close(_ row: Int32, _ columns: Columns) {
        guard let index = open(columns.value(row, Slot.intervalType)) else { return }
        list[index].span.end = columns.latest[row]
        list[index].ended = row
    }
}
