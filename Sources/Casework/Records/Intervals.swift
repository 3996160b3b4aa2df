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
    /// What the rows tell of them, in order; each row's fields are read once.
    private var told = Stack<Told>()
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
        told.cut()
    }

    struct Told: BitwiseCopyable {
        let row: Int32
        let day: Int32
        /// Numbers of the codes; -2 for none.
        let type: Int32
        let stage: Int32
    }

    mutating func tell(_ row: Int32, _ day: Int32, _ columns: Columns) {
        let type = columns.value(row, Slot.intervalType) ?? -2
        told.append(Told(row: row, day: day, type: type, stage: columns.value(row, Slot.intervalStage) ?? -2))
    }

    /// Folds starts, reviews and ends. An end with nothing open ends nothing; a start while one is open starts nothing new.
    mutating func fold(_ links: inout Stack<Chain.Link>, _ columns: Columns) {
        var at = 0
        while at < told.count {
            // Of one day, an open interval's end comes before a new start; where nothing is open, the start comes first.
            var next = at + 1
            while next < told.count, told[next].day == told[at].day { next += 1 }
            if next == at + 1 {
                fold(told[at], &links, columns)
                at = next
                continue
            }
            isClosing.cut()
            for index in at..<next { isClosing.append(told[index].stage == ended && open(told[index].type) != nil) }
            for index in at..<next where isClosing[index - at] { close(told[index], columns) }
            for index in at..<next where told[index].stage == started { start(told[index], &links, columns) }
            for index in at..<next where told[index].stage == ended && !isClosing[index - at] { close(told[index], columns) }
            for index in at..<next where told[index].stage == reviewed { review(told[index], &links) }
            at = next
        }
    }

    /// Folds what is the only thing told on its day.
    private mutating func fold(_ told: Told, _ links: inout Stack<Chain.Link>, _ columns: Columns) {
        switch told.stage {
        case started: start(told, &links, columns)
        case reviewed: review(told, &links)
        case ended: close(told, columns)
        default: return
        }
    }

    /// Nothing is open after the day on which the child died.
    mutating func end(by day: Int32) { for index in list.indices { list[index].span.end = min(list[index].span.end, day) } }

    /// The open interval of a type: at most one is.
    private func open(_ type: Int32) -> Int? {
        var index = list.count - 1
        while index >= 0 {
            if list[index].type == type, list[index].ended < 0 { return index }
            index -= 1
        }
        return nil
    }

    private mutating func start(_ told: Told, _ links: inout Stack<Chain.Link>, _ columns: Columns) {
        if told.type < 0 { return }
        if let index = open(told.type) { return links.append(told.row, to: &list[index].startedAgain) }
        list.append(
            Interval(
                type: told.type, span: Period(start: told.day, end: .max), clockStart: columns.latest[told.row], started: told.row))
    }

    private mutating func review(_ told: Told, _ links: inout Stack<Chain.Link>) {
        var found = open(told.type)
        if found == nil { for index in list.indices where list[index].type == told.type { found = index } }
        if let found { links.append(told.row, to: &list[found].reviewed) }
    }

    private mutating func close(_ told: Told, _ columns: Columns) {
        guard let index = open(told.type) else { return }
        list[index].span.end = columns.latest[told.row]
        list[index].ended = told.row
    }
}
