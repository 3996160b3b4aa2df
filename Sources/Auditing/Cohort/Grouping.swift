/// The children of a pool sorted into kinds: children of one kind are alike in everything the quotas count.
struct Grouping: Sendable {
    let pool: Pool
    let tally: Tally
    let kinds: [Tally.Kind]
    /// Which kind each child is; -1 for a child to whom the quotas give no place.
    let kindOf: [Int]
    /// The children of each kind.
    let members: [[Int]]
    /// For a child without a place, the first attribute in which there is none.
    let noPlace: [Int: QuotaSubject.Attribute]

    /// With `exceeding`, a group may take more children than its quota has places.
    init(_ pool: Pool, size: Int, quotas: [Quota], exceeding: Bool = false) {
        let shares = QuotaSubject.Attribute.allCases.compactMap { Share($0, quotas: quotas, size: size) }
        let needs = quotas.filter { $0.subject.attribute == nil && $0.places > 0 }
        var firstGroup: [Int] = []
        var places: [Int] = []
        for share in shares {
            firstGroup.append(places.count)
            places += share.places
        }
        var cells: [[Int]] = []
        var cellNumber: [[Int]: Int] = [:]
        var mixes: [[Int]] = []
        var mixNumber: [[Int]: Int] = [:]
        var kinds: [Tally.Kind] = []
        var kindNumber: [Tally.Kind: Int] = [:]
        var kindOf: [Int] = []
        var members: [[Int]] = []
        var noPlace: [Int: QuotaSubject.Attribute] = [:]
        for (index, child) in pool.children.enumerated() {
            let cell = shares.indices.map { firstGroup[$0] + shares[$0].group(of: child) }
            if !exceeding, let full = cell.indices.first(where: { places[cell[$0]] == 0 }) {
                kindOf.append(-1)
                noPlace[index] = shares[full].attribute
                continue
            }
            if cellNumber[cell] == nil {
                cellNumber[cell] = cells.count
                cells.append(cell)
            }
            let mix = needs.indices.filter { needs[$0].subject.counts(child) }
            if mixNumber[mix] == nil {
                mixNumber[mix] = mixes.count
                mixes.append(mix)
            }
            let kind = Tally.Kind(cell: cellNumber[cell] ?? 0, mix: mixNumber[mix] ?? 0)
            let number = kindNumber[kind] ?? kinds.count
            if number == kinds.count {
                kindNumber[kind] = number
                kinds.append(kind)
                members.append([])
            }
            kindOf.append(number)
            members[number].append(index)
        }
        self.pool = pool
        (self.kinds, self.kindOf, self.members, self.noPlace) = (kinds, kindOf, members, noPlace)
        tally = Tally(size: size, places: places, cells: cells, needs: needs.map(\.places), mixes: mixes, exceeding: exceeding)
    }

    /// The state of a cohort; nil where it breaks a quota.
    func state(of cohort: some Sequence<Int>) -> Int? {
        var state = 0
        for child in cohort {
            guard kindOf[child] >= 0 else { return nil }
            state = tally.after(state, kinds[kindOf[child]])
            guard state >= 0 else { return nil }
        }
        return state
    }
}

/// How one attribute shares out the places: its quotas, and one group more for everybody whom no quota names.
private struct Share {
    let attribute: QuotaSubject.Attribute
    let subjects: [QuotaSubject]
    let places: [Int]

    init?(_ attribute: QuotaSubject.Attribute, quotas: [Quota], size: Int) {
        let named = quotas.filter { $0.subject.attribute == attribute }
        guard !named.isEmpty else { return nil }
        self.attribute = attribute
        subjects = named.map(\.subject)
        places = named.map(\.places) + [max(0, size - named.reduce(0) { $0 + $1.places })]
    }

    func group(of child: Candidate) -> Int { subjects.firstIndex { $0.counts(child) } ?? subjects.count }
}
