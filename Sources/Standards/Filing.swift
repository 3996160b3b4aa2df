import Casework

/// One child's rows by the selectors that they satisfy, in room that is used again.
struct Filing: ~Copyable {
    /// A row with what is asked of it most, so that looking through a list reads that list alone.
    struct Filed: BitwiseCopyable {
        let row: Int32
        /// Its first possible day.
        let day: Int32
        /// The agency that recorded it.
        let agency: Int32
        /// Its place in the record: rows of one day stand in this order.
        let item: Int32
    }

    /// Rows by place in the pack's table, in order: those of place `p` are `list[starts[p]..<starts[p + 1]]`.
    private(set) var list = Stack<Filed>(room: 1024)
    private var starts: Stack<Int32>
    /// For each item that concerns the child, the number of its list of places.
    private var signatures = Stack<Int32>(room: 128)
    private var concerning = Stack<Filed>(room: 128)
    /// Exemptions by a named author, in order: one that nobody signs explains nothing.
    private(set) var exemptions = Stack<Int32>()
    /// Flags that are about the child's own record, in order.
    private(set) var flags = Stack<Int32>()
    private let places: Int

    init(places: Int) {
        self.places = places
        starts = Stack(room: places + 2)
    }

    /// Where the rows that satisfy a selector's fixed part stand in `list`, in order.
    @inline(__always)
    func span(_ place: Int32) -> Range<Int> { Int(starts[place])..<Int(starts[place + 1]) }

    @inline(__always)
    func isEmpty(_ place: Int32) -> Bool { starts[place] == starts[place + 1] }

    /// Files the items of a record.
    mutating func file(_ room: borrowing RecordRoom, _ columns: Columns, _ marks: Marking.Columns) {
        exemptions.cut()
        flags.cut()
        signatures.cut()
        concerning.cut()
        starts.fill(places + 2, with: 0)
        for index in room.items.indices {
            let item = room.items[index]
            let kind = columns.kind[item.row]
            if kind == Kind.exemption.rawValue, columns.marks[item.row] & 16 != 0 { exemptions.append(item.row) }
            // A sibling's meeting, plan or assessment is no answer in this child's record.
            guard columns.concerns(item.row, room.child, isAbout: item.isAboutChild) else { continue }
            if kind == Kind.flag.rawValue { flags.append(item.row) }
            let signature = marks.signature[item.row]
            if marks.list(signature).isEmpty { continue }
            signatures.append(signature)
            concerning.append(Filed(row: item.row, day: item.day, agency: columns.agency[item.row], item: Int32(index)))
        }
        starts.withValues { starts in
            // Two places further on, so that filing below leaves each start where it belongs.
            for index in signatures.indices {
                for place in marks.list(signatures[index]) { starts[Int(marks.places[place]) + 2] += 1 }
            }
            for place in 2..<places + 2 { starts[place] += starts[place - 1] }
        }
        list.stretch(to: Int(starts[places + 1]))
        list.withValues { list in
            starts.withValues { starts in
                for index in concerning.indices {
                    let filed = concerning[index]
                    for place in marks.list(signatures[index]) {
                        let place = Int(marks.places[place]) + 1
                        list[Int(starts[place])] = filed
                        starts[place] += 1
                    }
                }
            }
        }
    }
}
