import Casework

/// Matches rows against fixed selectors, with codes already turned into numbers.
///
/// What a row says in the fields that are asked about is its key; a key is matched once, and rows of the same key have the same list.
struct Matcher {
    private struct Test {
        enum What { case isOne, isOther, isNot, flag, filled }
        let what: What
        let slot: Int32
        let words: [Int32]
        let isDecision: Bool
    }

    private struct Line {
        let place: UInt16
        let tests: [Test]
        let by: KindBits
        let bare: Bool
    }

    private let byKind: [[Line]]
    /// For each kind the slots that some selector asks about, and whether it asks what stands there, not only whether something does.
    private let slots: [(slot: Int32, isRead: Bool)]
    /// Where each kind's slots begin.
    private let slotStarts: [Int]
    private let book: Casebook
    private let agencyKinds: [UInt8]
    private(set) var places: [UInt16] = []
    private(set) var starts: [Int32] = [0, 0]
    private(set) var lists: [[UInt16]] = [[]]
    /// The number of each list.
    private var numbers: [[UInt16]: Int32] = [[]: Marking.nothing]
    private let nowhere: UInt16
    // Keys one after another, with where each begins and which list it has; `table` finds them by their hash, half empty.
    private var keys: [Int32] = []
    private var listOfKey: [Int32] = []
    private var keyStarts: [Int32] = [0]
    private var table = [Int32](repeating: -1, count: 1024)
    private var key: [Int32] = []

    init(_ pack: Pack, _ book: Casebook, _ agencyKinds: [UInt8]) {
        self.book = book
        self.agencyKinds = agencyKinds
        nowhere = UInt16(pack.table.count)
        func words(_ codes: [String]) -> [Int32] { codes.compactMap { book.lexicon.words.number(ifKnown: $0) } }
        let byKind = Kind.allCases.map { kind in
            pack.table.enumerated().compactMap { place, selector -> Line? in
                guard selector.kinds.isEmpty || selector.kinds.contains(kind), !selector.notKinds.contains(kind) else { return nil }
                let tests = selector.tests.map { test -> Test in
                    let slot = test.field.slot(in: kind.rawValue)
                    let isDecision = kind == .referral && test.field == "decision"
                    return switch test {
                    case .isOne(_, let codes): Test(what: .isOne, slot: slot, words: words(codes), isDecision: isDecision)
                    case .isOther(_, let codes): Test(what: .isOther, slot: slot, words: words(codes), isDecision: isDecision)
                    case .isNot(_, let codes): Test(what: .isNot, slot: slot, words: words(codes), isDecision: isDecision)
                    case .flag(_, let value): Test(what: .flag, slot: slot, words: [value ? 1 : 0], isDecision: false)
                    case .filled: Test(what: .filled, slot: slot, words: [], isDecision: isDecision)
                    }
                }
                return Line(place: UInt16(place), tests: tests, by: selector.by.map { KindBits($0) } ?? .all, bare: selector.kinds.isEmpty)
            }
        }
        self.byKind = byKind
        let slotsByKind = byKind.map { lines in
            var slots: [(slot: Int32, isRead: Bool)] = []
            for test in lines.flatMap(\.tests) where test.slot >= 0 && !test.isDecision {
                let isRead = test.what != .filled
                if let known = slots.firstIndex(where: { $0.slot == test.slot }) {
                    if isRead { slots[known].isRead = true }
                } else {
                    slots.append((test.slot, isRead))
                }
            }
            return slots
        }
        slots = slotsByKind.flatMap { $0 }
        slotStarts = slotsByKind.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    }

    /// The number of a row's list.
    mutating func list(of row: Int32) -> Int32 {
        // A later decision on a referral is no referral of its own; as an entry that takes others into account it counts.
        let kind = book.rows.kind[Int(row)]
        let bareOnly = kind == Kind.referral.rawValue && book.isLaterDecision(row)
        let agencyKind = agencyKinds[Int(book.rows.agency[Int(row)])]
        key.removeAll(keepingCapacity: true)
        key.append(Int32(kind) << 16 | Int32(agencyKind) << 8 | (bareOnly ? 1 : 0))
        for place in slotStarts[Int(kind)]..<slotStarts[Int(kind) + 1] {
            let (slot, isRead) = slots[place]
            let run = book.rows.run(row, slot)
            key.append(isRead ? Int32(run.count) : run.isEmpty ? 0 : 1)
            if isRead { for place in run { key.append(book.rows.value(at: place)) } }
        }
        if kind == Kind.referral.rawValue { key.append(book.decision(onReferral: row)?.word ?? -1) }
        var place = hash() & (table.count - 1)
        while table[place] >= 0 {
            let number = table[place]
            if isKey(number) { return listOfKey[Int(number)] }
            place = (place + 1) & (table.count - 1)
        }
        let list = match(row, KindBits(bits: 1 << UInt32(agencyKind)), bareOnly)
        table[place] = Int32(listOfKey.count)
        keys += key
        keyStarts.append(Int32(keys.count))
        listOfKey.append(list)
        if keyStarts.count * 2 > table.count { grow() }
        return list
    }

    private func hash() -> Int { Self.hash(key[...]) }

    private static func hash(_ key: ArraySlice<Int32>) -> Int {
        var hash: UInt64 = 0
        for number in key { hash = (hash ^ UInt64(UInt32(bitPattern: number))) &* 0x9E37_79B9_7F4A_7C15 }
        return Int(truncatingIfNeeded: hash >> 32)
    }

    private func isKey(_ number: Int32) -> Bool {
        let start = Int(keyStarts[Int(number)])
        guard Int(keyStarts[Int(number) + 1]) - start == key.count else { return false }
        for index in key.indices where keys[start + index] != key[index] { return false }
        return true
    }

    private mutating func grow() {
        table = [Int32](repeating: -1, count: table.count * 2)
        for number in 0..<keyStarts.count - 1 {
            var place = Self.hash(keys[Int(keyStarts[number])..<Int(keyStarts[number + 1])]) & (table.count - 1)
            while table[place] >= 0 { place = (place + 1) & (table.count - 1) }
            table[place] = Int32(number)
        }
    }

    /// The number of the list of the selectors that a row satisfies.
    private mutating func match(_ row: Int32, _ agency: KindBits, _ bareOnly: Bool) -> Int32 {
        var list: [UInt16] = []
        for line in byKind[Int(book.rows.kind[Int(row)])] where !bareOnly || line.bare {
            if line.by.meets(agency), line.tests.allSatisfy({ passes(row, $0) }) { list.append(line.place) }
        }
        if let known = numbers[list] { return known }
        let number = Int32(numbers.count)
        numbers[list] = number
        lists.append(list)
        places += list
        // Not the same place for every list: to write to one place again and again is to wait.
        while places.count % Marking.block != 0 { places.append(nowhere + UInt16(number % Int32(Marking.nowhere))) }
        starts.append(Int32(places.count))
        return number
    }

    private func passes(_ row: Int32, _ test: Test) -> Bool {
        guard test.slot >= 0 else { return test.what == .isNot }
        if test.isDecision {
            let word = book.decision(onReferral: row)?.word
            return switch test.what {
            case .isOne: word.map(test.words.contains) ?? false
            case .isOther: word.map { !test.words.contains($0) } ?? false
            case .isNot: word.map { !test.words.contains($0) } ?? true
            case .flag, .filled: word != nil
            }
        }
        switch test.what {
        case .isOne: return book.rows.values(row, test.slot).contains { test.words.contains($0) }
        case .isOther: return book.rows.value(row, test.slot).map { !test.words.contains($0) } ?? false
        case .isNot: return !book.rows.values(row, test.slot).contains { test.words.contains($0) }
        case .flag: return (book.rows.value(row, test.slot) ?? 0) == test.words[0]
        case .filled: return !book.rows.values(row, test.slot).isEmpty
        }
    }
}
