import Casework

/// Which selectors of a pack each row satisfies.
///
/// Rows that say the same in all that selectors read share one signature, so a million rows need a few hundred lists.
public struct Marking: Sendable {
    private(set) var signature: [Int32]
    private(set) var lists: [[UInt16]]
    let agencyKinds: [AgencyKind]

    /// Matches every row of a casebook against a pack.
    public init(_ book: Casebook, _ pack: Pack, agencies: AgencyList) {
        agencyKinds = (0..<Int32(book.lexicon.agencies.count)).map { number in
            AgencyRef(book.lexicon.agencies.text(number)).flatMap { agencies[$0]?.kind } ?? .other
        }
        let matcher = Matcher(pack, book, agencyKinds)
        signature = []
        signature.reserveCapacity(book.rows.count)
        lists = []
        var known: [[UInt16]: Int32] = [:]
        var list: [UInt16] = []
        for row in 0..<Int32(book.rows.count) {
            matcher.match(row, into: &list)
            if let number = known[list] {
                signature.append(number)
            } else {
                let number = Int32(lists.count)
                known[list] = number
                lists.append(list)
                signature.append(number)
            }
        }
    }
}

/// Matches rows against fixed selectors, with codes already turned into numbers.
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
        let by: AgencyTest?
        let bare: Bool
    }

    private let byKind: [[Line]]
    private let book: Casebook
    private let agencyKinds: [AgencyKind]

    init(_ pack: Pack, _ book: Casebook, _ agencyKinds: [AgencyKind]) {
        self.book = book
        self.agencyKinds = agencyKinds
        func words(_ codes: [String]) -> [Int32] { codes.compactMap { book.lexicon.words.number(ifKnown: $0) } }
        byKind = Kind.allCases.map { kind in
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
                    case .filled: Test(what: .filled, slot: slot, words: [], isDecision: false)
                    }
                }
                return Line(place: UInt16(place), tests: tests, by: selector.by, bare: selector.kinds.isEmpty)
            }
        }
    }

    /// The places of the selectors that a row satisfies.
    func match(_ row: Int32, into list: inout [UInt16]) {
        list.removeAll(keepingCapacity: true)
        // A later decision on a referral is no referral of its own; as an entry that takes others into account it counts.
        let bareOnly = book.isLaterDecision(row)
        for line in byKind[Int(book.rows.kind[Int(row)])] where !bareOnly || line.bare {
            if let by = line.by, !by.accepts(agencyKinds[Int(book.rows.agency[Int(row)])]) { continue }
            if line.tests.allSatisfy({ passes(row, $0) }) { list.append(line.place) }
        }
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
        case .isOne:
            for value in book.rows.values(row, test.slot) where test.words.contains(value) { return true }
            return false
        case .isOther: return book.rows.value(row, test.slot).map { !test.words.contains($0) } ?? false
        case .isNot: return !book.rows.values(row, test.slot).contains { test.words.contains($0) }
        case .flag: return (book.rows.value(row, test.slot) ?? 0) == test.words[0]
        case .filled: return !book.rows.values(row, test.slot).isEmpty
        }
    }
}
