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

    /// Rows by place in the pack's table, in order: those of place `p` are `list[starts[p]..<ends[p]]`.
    private(set) var list = Stack<Filed>(room: 1024)
    private var starts: Stack<Int32>
    private var ends: Stack<Int32>
    /// Whether each place has the usual room.
    private var hasUsualRoom = false
    /// A record of so many rows is filed without counting first how many rows each place will have. No power of two: the places' beginnings would
    /// then push each other out of the processor's nearest memory.
    private static var usual: Int32 { 68 }
    /// For each item that concerns the child and satisfies some selector, the number of its list of places.
    private var lists = Stack<Int32>(room: 128)
    private var concerning = Stack<Filed>(room: 128)
    /// Exemptions by a named author, in order: one that nobody signs explains nothing.
    private(set) var exemptions = Stack<Int32>()
    /// Flags that are about the child's own record, in order.
    private(set) var flags = Stack<Int32>()
    /// The standards that the child's rows call for, a bit each, and those that no row needs to call for.
    private(set) var calls: Stack<UInt64>
    private let uncalled: [UInt64]
    private let places: Int

    init(_ pack: Pack) {
        places = pack.table.count + Marking.nowhere
        starts = Stack(room: places + 1)
        ends = Stack(room: places + 1)
        calls = Stack(room: pack.words + 1)
        uncalled = pack.uncalled
    }

    /// Where the rows that satisfy a selector's fixed part stand in `list`, in order.
    @inline(__always)
    func span(_ place: Int32) -> Range<Int> { Int(starts[place])..<Int(ends[place]) }

    @inline(__always)
    func isEmpty(_ place: Int32) -> Bool { starts[place] == ends[place] }

    /// Files the items of a record.
    mutating func file(_ room: borrowing RecordRoom, _ columns: Columns, _ marks: Marking.Columns) {
        sift(room, columns, marks)
        makeRoom(marks)
        ends.stretch(to: places)
        list.withValues { list in
            starts.withValues { starts in
                ends.withValues { ends in
                    for place in ends.indices { ends[place] = starts[place] }
                    for index in concerning.indices {
                        let filed = concerning[index]
                        for block in marks.blocks(lists[index]) {
                            for place in block..<block + Marking.block {
                                let place = Int(marks.places[place])
                                list[Int(ends[place])] = filed
                                ends[place] += 1
                            }
                        }
                    }
                }
            }
        }
    }

    /// Says where each place's rows begin: the usual room apart, or as many rows apart as there are.
    private mutating func makeRoom(_ marks: Marking.Columns) {
        if lists.count <= Int(Filing.usual) {
            if hasUsualRoom { return }
            hasUsualRoom = true
            starts.cut()
            for place in 0..<Int32(places) { starts.append(place * Filing.usual) }
            list.stretch(to: places * Int(Filing.usual))
            return
        }
        hasUsualRoom = false
        starts.fill(places + 1, with: 0)
        starts.withValues { starts in
            for index in lists.indices {
                for block in marks.blocks(lists[index]) {
                    for place in block..<block + Marking.block { starts[Int(marks.places[place]) + 1] += 1 }
                }
            }
            for place in 1..<places + 1 { starts[place] += starts[place - 1] }
        }
        list.stretch(to: Int(starts[places]))
    }

    /// Picks out what concerns the child and satisfies some selector, and what is asked for by its kind.
    private mutating func sift(_ room: borrowing RecordRoom, _ columns: Columns, _ marks: Marking.Columns) {
        exemptions.cut()
        flags.cut()
        lists.cut()
        concerning.cut()
        calls.cut()
        for word in uncalled { calls.append(word) }
        for index in room.items.indices {
            let item = room.items[index]
            let kind = columns.kind[item.row]
            if kind == Kind.exemption.rawValue, columns.marks[item.row] & 16 != 0 { exemptions.append(item.row) }
            // A sibling's meeting, plan or assessment is no answer in this child's record.
            guard columns.concerns(item.row, room.child, isAbout: item.isAboutChild) else { continue }
            if kind == Kind.flag.rawValue { flags.append(item.row) }
            // Most entries satisfy nothing, and which do nobody can foretell: no branch here.
            let list = marks.list[item.row]
            for word in calls.indices { calls[word] |= marks.calls[Int(list) * marks.words + word] }
            lists.append(list, if: list != Marking.nothing)
            concerning.append(
                Filed(row: item.row, day: item.day, agency: columns.agency[item.row], item: Int32(index)), if: list != Marking.nothing)
        }
    }
}
