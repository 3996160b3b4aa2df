import Casework

/// A selector made ready for one casebook: words are numbers, kinds of agency are bits, links stand where they can be read without copying.
struct Sought: BitwiseCopyable {
    /// Its places in the pack's table of selectors.
    let place: Int32
    let placeByAnyone: Int32
    let placeWithheld: Int32
    /// Kinds of agency that may have recorded it.
    let recorders: KindBits
    /// Where it names the kinds that may have recorded it: those.
    let named: KindBits?
    let links: Run<Tie>
    /// Whether an entry can almost fit: only the agency, or only the person, is wrong.
    let canNearlyFit: Bool
    let asksPerson: Bool
    let isBySame: Bool
    let isByEach: Bool

    init(place: Int32, byAnyone: Int32, withheld: Int32, by: AgencyTest?, links: Run<Tie>) {
        self.place = place
        placeByAnyone = byAnyone
        placeWithheld = withheld
        recorders = by.map(KindBits.init) ?? .all
        if case .of(let kinds) = by { named = KindBits(kinds) } else { named = nil }
        self.links = links
        asksPerson = links.contains { $0.what.isAboutPerson }
        canNearlyFit = recorders != .all || links.contains { $0.what.isAboutPerson || $0.what.isAboutAgency }
        isBySame = links.contains { $0.what == .bySame }
        isByEach = links.contains { $0.what == .byEach }
    }
}

/// A link made ready.
struct Tie: BitwiseCopyable {
    enum What {
        case bySame, byEach, ofTrigger, refsTrigger, refsTo, settles, aboutSame, names, namesChild, aboutChild, aboutOrSeenChild
        case agenciesEach, agenciesOf, sameCode, later, endsSamePlan, whileState

        /// Whether it asks by which agency, so that an entry may fit but for that.
        var isAboutAgency: Bool { self == .bySame || self == .byEach || self == .agenciesEach || self == .agenciesOf }

        /// Whether it asks about which person, so that an entry may fit but for that.
        var isAboutPerson: Bool {
            self == .settles || self == .aboutSame || self == .names || self == .namesChild || self == .aboutOrSeenChild
        }
    }

    let what: What
    var slots = SlotTable.none
    var kinds = KindBits.none
    var sought: Kept<Sought>?
    var state: Kept<Standing>?
}

/// A field's slot in rows of each kind; -1 where a kind has no such field.
struct SlotTable: BitwiseCopyable {
    private let slots: Run<Int8>

    /// No field.
    static var none: SlotTable { SlotTable(slots: Run(start: nil, count: 0)) }

    private init(slots: Run<Int8>) { self.slots = slots }

    /// The slots of a field; `about` stands in the same slot of every row where people are meant.
    init(_ field: FieldName, ofPeople: Bool = false, _ shelf: Shelf) {
        slots = shelf.keep(
            Kind.allCases.map { ofPeople && field.name == "about" ? Int8(Rows.about) : Int8(field.slot(in: $0.rawValue)) })
    }

    @inline(__always)
    subscript(kind: UInt8) -> Int32 { Int(kind) < slots.count ? Int32(slots[Int(kind)]) : -1 }
}

/// Kinds of agency, a bit for each.
struct KindBits: Hashable, BitwiseCopyable, Sendable {
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
