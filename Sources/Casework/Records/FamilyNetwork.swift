/// The people around one child over time, and by which path each belongs to the child's record.
public struct FamilyNetwork: Sendable {
    /// One way in which somebody belongs, and when.
    public struct Tie: Hashable, Sendable {
        /// The person, by identity.
        public let person: Int32
        /// The path by which they belong.
        public let path: Path
        /// When.
        public let period: Period

        /// Nearer paths come first, then people by number, then earlier days.
        func precedes(_ other: Tie) -> Bool {
            if path != other.path { return path < other.path }
            return person != other.person ? person < other.person : period.start < other.period.start
        }
    }

    /// How an entry that does not name the child came into the child's record.
    public enum Path: Int, Comparable, Sendable, CaseIterable {
        case mother, father, stepParent, parentsPartner, carer, sibling, halfSibling, partnerOfParent, household

        /// As a sentence says it: "father of the child".
        public var inWords: String {
            switch self {
            case .mother: "mother of the child"
            case .father: "father of the child"
            case .stepParent: "step-parent of the child"
            case .parentsPartner: "partner of the child's parent"
            case .carer: "carer of the child"
            case .sibling: "sibling of the child"
            case .halfSibling: "half-sibling of the child"
            case .partnerOfParent: "partner of the child's parent"
            case .household: "same household"
            }
        }

        /// Nearer paths come first.
        public static func < (a: Path, b: Path) -> Bool { a.rawValue < b.rawValue }
    }

    /// All ties, nearest path first.
    public internal(set) var ties: [Tie] = []

    /// The people who belong on a day, each by the nearest path.
    public func people(on day: Day) -> [Tie] {
        var seen: Set<Int32> = []
        return ties.filter { $0.period.contains(day.ordinal) && seen.insert($0.person).inserted }
    }
}

extension Casebook {
    /// The family network of a child.
    ///
    /// Parents, step-parents, parents' partners, siblings (said to be, or children of the same mother or father) and carers while they are that,
    /// and whoever lived in the child's household, none of them before the pregnancy. An unborn child lives where the mother lives.
    public func network(of child: Int32) -> FamilyNetwork {
        let child = who(child)
        var network = FamilyNetwork()
        func tie(_ person: Int32, _ path: FamilyNetwork.Path, _ span: Period) {
            if person != child, !span.isEmpty { network.ties.append(.init(person: person, path: path, period: span)) }
        }
        for place in relations.places(child) {
            let relation = relations[place]
            let other = relation.a == child ? relation.b : relation.a
            switch relation.role {
            case .sibling: tie(other, .sibling, relation.span)
            case .halfSibling: tie(other, .halfSibling, relation.span)
            case .mother, .father, .stepMother, .stepFather, .parentsPartner, .carer:
                guard relation.b == child else { continue }
                tie(other, path(of: relation.role), relation.span)
                if relation.role != .carer { tieFamily(of: other, while: relation.span, role: relation.role, child: child, tie) }
            case .grandparent, .partner, .exPartner, .other: continue
            }
        }
        tieHousehold(of: child, tie)
        network.ties.sort { a, b in
            // By text, never by number: numbers are given in order of arrival.
            if a.path != b.path { return a.path < b.path }
            if a.person != b.person { return reference(a.person) < reference(b.person) }
            return a.period.start < b.period.start
        }
        return network
    }

    private func path(of role: Relation.Role) -> FamilyNetwork.Path {
        switch role {
        case .mother: .mother
        case .father: .father
        case .stepMother, .stepFather: .stepParent
        case .parentsPartner: .parentsPartner
        default: .carer
        }
    }

    private func tieFamily(
        of parent: Int32, while span: Period, role: Relation.Role, child: Int32, _ tie: (Int32, FamilyNetwork.Path, Period) -> Void
    ) {
        for place in relations.places(parent) {
            let relation = relations[place]
            let other = relation.a == parent ? relation.b : relation.a
            switch relation.role {
            case .partner: tie(other, .partnerOfParent, relation.span.intersection(span))
            case .mother, .father:
                // Another child of the child's own mother or father.
                guard relation.a == parent, other != child, role == .mother || role == .father else { continue }
                tie(other, shareBothParents(other, child) ? .sibling : .halfSibling, relation.span.intersection(span))
            default: continue
            }
        }
    }

    private func shareBothParents(_ a: Int32, _ b: Int32) -> Bool {
        func isParent(_ relation: Relation, of child: Int32) -> Bool {
            relation.b == child && (relation.role == .mother || relation.role == .father)
        }
        var shared: Int32 = -1
        for place in relations.places(a) where isParent(relations[place], of: a) {
            let parent = relations[place].a
            guard parent != shared, relations.places(b).contains(where: { isParent(relations[$0], of: b) && relations[$0].a == parent })
            else { continue }
            if shared >= 0 { return true }
            shared = parent
        }
        return false
    }

    private func tieHousehold(of child: Int32, _ tie: (Int32, FamilyNetwork.Path, Period) -> Void) {
        let mother = unbornHome(of: child)
        if mother == nil, homes.places(child).isEmpty { return }
        var reached: [(person: Int32, spans: [Period])] = [(child, [.always])]
        var frontier: [(Int32, Period)] = [(child, .always)]
        if let mother {
            reached.append((mother.person, [mother.span]))
            frontier.append((mother.person, mother.span))
        }
        while let (person, span) = frontier.popLast() {
            for place in homes.places(person) {
                let home = homes[place]
                let other = home.other(than: person)
                let both = home.span.intersection(span)
                guard !both.isEmpty else { continue }
                guard let known = reached.firstIndex(where: { $0.person == other }) else {
                    reached.append((other, [both]))
                    frontier.append((other, both))
                    continue
                }
                for new in [both].without(reached[known].spans) {
                    reached[known].spans = (reached[known].spans + [new]).united()
                    frontier.append((other, new))
                }
            }
        }
        for (person, spans) in reached where person != child { for span in spans { tie(person, .household, span) } }
    }

    /// Before birth a child lives where the mother lives.
    private func unbornHome(of child: Int32) -> (person: Int32, span: Period)? {
        guard facts[Int(child)].due != nil, let mother = relations[of: child].first(where: { $0.b == child && $0.role == .mother }) else {
            return nil
        }
        return (mother.a, Period(start: facts[Int(child)].begun, end: facts[Int(child)].born ?? .max))
    }
}
