/// How far the places asked for can be filled: every way of filling them in part, numbered, and what one more child makes of each.
///
/// Two things are counted. A *filling* says how many children sit in each group of each attribute (the groups of one attribute share out all
/// places; no group ever takes more than its places). A *cover* says how many children with each need there are, up to the number asked.
/// A state is one filling with one cover; states are numbered so that more children never mean a smaller number.
struct Tally: Sendable {
    /// Children alike in all that is counted: the cell says in which groups they sit, the mix which needs they bring.
    struct Kind: Hashable, Sendable {
        let cell: Int
        let mix: Int
    }

    let size: Int
    /// Children seated in each filling.
    private let seats: [Int]
    private let nextFilling: [Int32]
    private let cells: Int
    /// How many places for needs are still unfilled in each cover.
    private let short: [Int]
    /// Where groups may take more than their places: how many places of groups are still unfilled in each filling; else nought.
    private let vacant: [Int]
    private let nextCover: [Int32]
    private let mixes: Int

    /// `cells` are the groups (one an attribute) in which some child sits; `places` are those of every group; `needs` are the
    /// numbers asked of each need, and `mixes` the needs that some child brings together. With `exceeding`, a group may take more than its places.
    init(size: Int, places: [Int], cells: [[Int]], needs: [Int], mixes: [[Int]], exceeding: Bool = false) {
        self.size = size
        self.cells = cells.count
        var fillings: [[Int]] = [Array(repeating: 0, count: places.count) + [0]]
        var number: [[Int]: Int] = [fillings[0]: 0]
        var next: [Int32] = []
        var at = 0
        while at < fillings.count {
            for cell in cells {
                var filling = fillings[at]
                filling[places.count] += 1
                for group in cell { filling[group] += 1 }
                guard filling[places.count] <= size, exceeding || cell.allSatisfy({ filling[$0] <= places[$0] }) else {
                    next.append(-1)
                    continue
                }
                // Breadth first, so that fillings come in the order of the children seated.
                if number[filling] == nil {
                    number[filling] = fillings.count
                    fillings.append(filling)
                }
                next.append(Int32(number[filling] ?? 0))
            }
            at += 1
        }
        nextFilling = next
        seats = fillings.map { $0[places.count] }
        vacant = fillings.map { filling in exceeding ? places.indices.reduce(0) { $0 + max(0, places[$1] - filling[$1]) } : 0 }

        self.mixes = mixes.count
        var covers = 1
        let strides = needs.map { asked in
            defer { covers *= asked + 1 }
            return covers
        }
        var short: [Int] = []
        var nextCover: [Int32] = []
        for cover in 0..<covers {
            let held = needs.indices.map { cover / strides[$0] % (needs[$0] + 1) }
            short.append(zip(needs, held).reduce(0) { $0 + $1.0 - $1.1 })
            for mix in mixes {
                let more = mix.filter { held[$0] < needs[$0] }
                nextCover.append(Int32(more.reduce(cover) { $0 + strides[$1] }))
            }
        }
        (self.short, self.nextCover) = (short, nextCover)
    }

    /// How many states there are; the empty cohort is state 0.
    var count: Int { seats.count * short.count }

    /// The state with one more child of this kind, or -1 where a group is full.
    func after(_ state: Int, _ kind: Kind) -> Int {
        let filling = Int(nextFilling[state / short.count * cells + kind.cell])
        return filling < 0 ? -1 : filling * short.count + Int(nextCover[state % short.count * mixes + kind.mix])
    }

    /// How good a state is to end in: more children first, then fewer places unfilled. (One child outweighs every place.)
    func goal(_ state: Int) -> Int {
        let filling = state / short.count
        return seats[filling] * (short[0] + vacant[0] + 1) - short[state % short.count] - vacant[filling]
    }

    /// The goal where every place and every need is filled.
    var perfect: Int { size * (short[0] + vacant[0] + 1) }
}
