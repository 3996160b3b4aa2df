import Casework

/// A pack's standards made ready for one casebook, as plain values that judging reads where they lie.
///
/// Rules are asked for every child: as objects each question would count its owners up and down, and that cost more than the answer.
final class Rulebook: @unchecked Sendable {
    // Unchecked, because pointers promise nothing by themselves: everything is written in `init` and only read afterwards.
    let rules: Run<Rule>
    /// The rules that ask about parents or fathers, a bit each.
    let kin: Run<UInt64>
    /// How many different states the rules ask about.
    let states: Int
    /// Labels of kinds of agency, by number.
    let labels: [String]
    /// A rule of nothing, for a place that is filled later.
    let none: Kept<Rule>
    private let shelf: Shelf

    init(_ pack: Pack, _ words: WordNumbers) {
        let shelf = Shelf()
        var maker = RuleMaker(words, shelf)
        let rules = maker.rules(pack)
        self.rules = shelf.keep(rules)
        kin = shelf.keep(Pack.bits(rules.count) { rules[$0].asksKin })
        states = maker.states
        labels = maker.labels
        let nothing = Holding(.init(field: "", items: [], vital: [], atLeast: 0, partly: nil), words, shelf)
        none = shelf.keep(
            Rule(
                number: -1, id: -1, shelf.keep(.completeness(shelf.keep([]), shelf.keep(nothing), withReviews: false)), each: nil,
                actors: Actors([]), prospects: nil))
        self.shelf = shelf
    }

    /// A rule, where it lies.
    func rule(_ index: Int) -> Kept<Rule> { rules.kept(index) }
}

/// Values one after another that a rulebook keeps.
typealias Run<Element> = UnsafeBufferPointer<Element>

/// One value that a rulebook keeps. Rules hold each other by it, so that a question passes on eight bytes.
typealias Kept<Element> = UnsafePointer<Element>

extension Run {
    /// The value at a place, where it lies.
    @inline(__always)
    func kept(_ place: Int) -> Kept<Element> {
        assert(indices.contains(place))
        return baseAddress.unsafelyUnwrapped + place
    }
}

/// The memory of a rulebook: given back when the rulebook goes.
final class Shelf {
    private var kept: [UnsafeMutableRawPointer] = []

    // Only plain bits are kept, so that there is nothing to destroy but the memory itself.
    deinit { for memory in kept { memory.deallocate() } }

    /// Copies values to where they stay.
    func keep<Element: BitwiseCopyable>(_ list: [Element]) -> Run<Element> {
        guard !list.isEmpty else { return Run(start: nil, count: 0) }
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: list.count)
        memory.initialize(from: list, count: list.count)
        kept.append(UnsafeMutableRawPointer(memory))
        return Run(start: memory, count: list.count)
    }

    /// Copies one value to where it stays.
    func keep<Element: BitwiseCopyable>(_ one: Element) -> Kept<Element> {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: 1)
        memory.initialize(to: one)
        kept.append(UnsafeMutableRawPointer(memory))
        return Kept(memory)
    }
}
