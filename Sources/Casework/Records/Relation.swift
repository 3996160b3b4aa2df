/// A relationship between two people over a time: `a` is the … of `b`. People are identities.
public struct Relation: Hashable, Sendable {
    /// What A is to B.
    public enum Role: UInt8, CaseIterable, Sendable {
        case mother, father, stepMother, stepFather, parentsPartner, grandparent, sibling, halfSibling, carer, partner, exPartner, other

        /// The code on the wire.
        public var code: String {
            switch self {
            case .mother: "mother"
            case .father: "father"
            case .stepMother: "step-mother"
            case .stepFather: "step-father"
            case .parentsPartner: "parents-partner"
            case .grandparent: "grandparent"
            case .sibling: "sibling"
            case .halfSibling: "half-sibling"
            case .carer: "carer"
            case .partner: "partner"
            case .exPartner: "ex-partner"
            case .other: "other"
            }
        }

        /// Parents and siblings hold from birth, whenever they were written down.
        public var holdsFromBirth: Bool { self == .mother || self == .father || self == .sibling || self == .halfSibling }

        /// Whether it says the same when the two people change places.
        public var isMutual: Bool { self == .sibling || self == .halfSibling || self == .partner || self == .exPartner }

        /// Whether they count as a father here: the second parent, of either sex, is not to be lost.
        public var isFatherly: Bool { self == .father || self == .stepFather || self == .parentsPartner }

        /// Whether they count as a parent here.
        public var isParental: Bool { isFatherly || self == .mother || self == .stepMother || self == .carer }

        /// The role with that code.
        public static let byCode: [String: Role] = Dictionary(uniqueKeysWithValues: allCases.map { ($0.code, $0) })
    }

    /// A.
    public var a: Int32
    /// B.
    public var b: Int32
    /// What A is to B.
    public var role: Role
    /// When it holds.
    public var span: Period
    /// The row that first said so, and the day from which somebody knew: the later of its `from` and its own day.
    public var row: Int32
    /// The later of `from` and the entry's day: when it began, as the standards see it.
    public var begins: Int32
    /// A court's or the police's limits on contact: from each day on, whether contact is prohibited.
    public var contact: [(day: Int32, prohibited: Bool)]

    /// When contact was prohibited.
    public var prohibited: [Period] {
        contact.indices.compactMap { index in
            guard contact[index].prohibited else { return nil }
            let end = index + 1 < contact.count ? contact[index + 1].day - 1 : Int32.max
            return Period(start: contact[index].day, end: Swift.min(end, span.end))
        }
    }

    /// Two relations are the same when they say the same of the same people at the same time.
    public static func == (x: Relation, y: Relation) -> Bool {
        x.a == y.a && x.b == y.b && x.role == y.role && x.span == y.span && x.row == y.row
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(a)
        hasher.combine(b)
        hasher.combine(role)
        hasher.combine(row)
    }
}

/// Two people lived together over a time.
public struct Home: Hashable, Sendable {
    /// One of them.
    public var a: Int32
    /// The other.
    public var b: Int32
    /// When.
    public var span: Period

    /// The other of the two.
    public func other(than person: Int32) -> Int32 { person == a ? b : a }
}
