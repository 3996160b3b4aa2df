/// Who was audited, in counts; nobody can be told from it.
public struct Cohort: Hashable, Sendable {
    /// How many children.
    public let size: Int
    /// The span of ages in words: `aged 4 years and under`.
    public let ageRange: Line?
    /// Age groups; they add up to the size, or there are none.
    public let ages: [LabelledCount]
    /// Sexes; they add up to the size, or there are none.
    public let sexes: [LabelledCount]
    /// Kinds of plan; they add up to the size, or there are none.
    public let plans: [LabelledCount]
    /// Needs; a child may have several, so each is counted against the size on its own.
    public let needs: [LabelledCount]

    /// Nil where the size is not from 1 to a million, a group does not add up to it, a need is counted more often than there are children, or the age range is blank.
    public init?(
        size: Int, ageRange: String? = nil, ages: [LabelledCount] = [], sexes: [LabelledCount] = [], plans: [LabelledCount] = [],
        needs: [LabelledCount] = []
    ) {
        let range = ageRange.flatMap { Line($0) }
        guard (1...1_000_000).contains(size), ageRange == nil || range != nil,
            [ages, sexes, plans].allSatisfy({ $0.isEmpty || $0.reduce(0) { $0 + ($1.count ?? 0) } == size }),
            needs.allSatisfy({ ($0.count ?? 0) <= size })
        else { return nil }
        self.init(size: size, range: range, ages: ages, sexes: sexes, plans: plans, needs: needs)
    }

    private init(size: Int, range: Line?, ages: [LabelledCount], sexes: [LabelledCount], plans: [LabelledCount], needs: [LabelledCount]) {
        (self.size, ageRange, self.ages, self.sexes, self.plans, self.needs) = (size, range, ages, sexes, plans, needs)
    }

    /// The same children with every number hidden that is small or would give a small one away. The size itself stays.
    func hiding(_ small: SmallNumbers) -> Cohort {
        func group(_ counts: [LabelledCount]) -> [LabelledCount] {
            let hidden = small.hidden(in: counts.map { $0.count ?? 0 })
            return counts.enumerated().map { hidden.contains($0.offset) ? $0.element.hidden : $0.element }
        }
        func each(_ need: LabelledCount) -> LabelledCount {
            small.shows(need.count ?? 0, of: size, in: size) ? need : need.hidden
        }
        return Cohort(size: size, range: ageRange, ages: group(ages), sexes: group(sexes), plans: group(plans), needs: needs.map(each))
    }
}
