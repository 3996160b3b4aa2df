import Casework

/// A selector made ready for one casebook: words are numbers, kinds of agency are bits, links stand where they can be read without copying.
final class Sought: Sendable {
    /// Its places in the pack's table of selectors.
    let place: Int32
    let placeByAnyone: Int32
    let placeWithheld: Int32
    /// Kinds of agency that may have recorded it.
    let recorders: KindBits
    /// Where it names the kinds that may have recorded it: those.
    let named: KindBits?
    let links: [Tie]
    let isBySame: Bool
    let isByEach: Bool

    init(place: Int32, byAnyone: Int32, withheld: Int32, by: AgencyTest?, links: [Tie]) {
        self.place = place
        placeByAnyone = byAnyone
        placeWithheld = withheld
        recorders = by.map(KindBits.init) ?? .all
        if case .of(let kinds) = by { named = KindBits(kinds) } else { named = nil }
        self.links = links
        isBySame = links.contains { $0.what == .bySame }
        isByEach = links.contains { $0.what == .byEach }
    }
}

/// A link made ready.
final class Tie: Sendable {
    enum What: Sendable {
        case bySame, byEach, ofTrigger, refsTrigger, refsTo, settles, aboutSame, names, namesChild, aboutChild, aboutOrSeenChild
        case agenciesEach, agenciesOf, sameCode, later, endsSamePlan, whileState
    }

    let what: What
    let slots: SlotTable
    let kinds: KindBits
    let sought: Sought?
    let state: Standing?

    init(_ what: What, slots: SlotTable = .none, kinds: KindBits = .none, sought: Sought? = nil, state: Standing? = nil) {
        (self.what, self.slots, self.kinds, self.sought, self.state) = (what, slots, kinds, sought, state)
    }
}

/// A field's slot in rows of each kind.
struct SlotTable: Sendable {
    private let slots: SIMD32<Int8>

    static let none = SlotTable(SIMD32(repeating: -1))

    private init(_ slots: SIMD32<Int8>) { self.slots = slots }

    /// The slots of a field; `about` stands in the same slot of every row where people are meant.
    init(_ field: FieldName, ofPeople: Bool = false) {
        var slots = SIMD32<Int8>(repeating: -1)
        for kind in Kind.allCases {
            slots[Int(kind.rawValue)] = ofPeople && field.name == "about" ? Int8(Rows.about) : Int8(field.slot(in: kind.rawValue))
        }
        self.slots = slots
    }

    @inline(__always)
    subscript(kind: UInt8) -> Int32 { Int32(slots[Int(kind)]) }
}

/// Kinds of agency, a bit for each.
struct KindBits: Hashable, Sendable {
    var bits: UInt32

    static let none = KindBits(bits: 0)
    static let all = KindBits(bits: .max)
    static let socialCare = KindBits(AgencyKind.allCases.filter(\.isSocialCare))

    init(bits: UInt32) { self.bits = bits }

    init(_ kind: AgencyKind) { bits = 1 << UInt32(AgencyKind.allCases.firstIndex(of: kind) ?? 31) }

    init(_ kinds: [AgencyKind]) { bits = kinds.reduce(0) { $0 | KindBits($1).bits } }

    init(_ test: AgencyTest) {
        switch test {
        case .of(let kinds): self.init(kinds)
        case .notOf(let kinds): self.init(bits: ~KindBits(kinds).bits)
        }
    }

    @inline(__always)
    func meets(_ other: KindBits) -> Bool { bits & other.bits != 0 }
}
