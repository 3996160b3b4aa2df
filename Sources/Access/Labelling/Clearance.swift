import Casework

/// How much of a record a permit shows: the level, whose labelled entries, whose addresses.
public struct Clearance: Hashable, Sendable {
    /// Whose entries with a label are seen whole.
    public enum Reach: Int, Comparable, Sendable {
        /// Nobody's.
        case none
        /// The reader's own agency's.
        case own
        /// Any agency's.
        case any

        /// Narrower ones come first.
        public static func < (a: Reach, b: Reach) -> Bool { a.rawValue < b.rawValue }
    }

    /// Who will read what comes of it.
    public enum Audience: Sendable {
        /// Somebody at work.
        case professional
        /// The family, or anybody to whom they may show it.
        case family
    }

    /// How much of the record.
    public let level: Level
    /// The reader's agency.
    public let agency: AgencyRef?
    /// Whose entries with each label are seen whole; a label that is not here: nobody's.
    public let whole: [Entry.Label: Reach]
    /// Entries on whose list the reader stands, whatever their labels.
    public let named: Set<EntryRef>
    /// People whose protected addresses may be seen.
    public let addresses: Set<PersonRef>
    /// Who will read it.
    public let audience: Audience
    /// Whether any person's name may be seen; the programme's own work needs none.
    public let showsNames: Bool

    /// Nothing at all.
    public static let none = Clearance(
        level: .existence, agency: nil, whole: [:], named: [], addresses: [], audience: .family, showsNames: false)

    /// What everything that is kept or published is made from, whoever asked for it: all but sealed entries, and nobody's protected address.
    ///
    /// A finding that is kept never rests on a sealed entry, so no page, count or briefing made of kept findings can hint at one.
    public static let common = Clearance(
        level: .chronology, agency: nil, whole: [.restricted: .any, .thirdParty: .any, .legalPrivilege: .any, .policeSensitive: .any],
        named: [], addresses: [], audience: .professional, showsNames: false)

    init(
        level: Level, agency: AgencyRef?, whole: [Entry.Label: Reach], named: Set<EntryRef>, addresses: Set<PersonRef>, audience: Audience,
        showsNames: Bool
    ) {
        self.level = level
        self.agency = agency
        self.whole = whole
        self.named = named
        self.addresses = addresses
        self.audience = audience
        self.showsNames = showsNames
    }

    /// What the reader sees of something with these labels. What their agency was told of is theirs to read, as what it recorded itself.
    public func sight(of labels: Labels, wasTold: Bool = false) -> Sight {
        guard level >= .ownAgency else { return .nothing }
        if level == .ownAgency, !wasTold {
            guard let agency, labels.agencies.allSatisfy({ $0 == agency }) else { return .nothing }
        }
        return labels.marks.reduce(.whole) { $0.meet(sight(of: $1)) }
    }

    /// What the reader sees of something with these labels, whoever recorded it: for an audit, whose verbs say by themselves whose entries they read.
    public func sightOfMarks(_ labels: Labels) -> Sight { labels.marks.reduce(.whole) { $0.meet(sight(of: $1)) } }

    private func sight(of mark: Labels.Mark) -> Sight {
        if named.contains(mark.entry) { return .whole }
        switch whole[mark.label] ?? .none {
        case .any: return .whole
        case .own where agency == mark.agency: return .whole
        case .own, .none: return mark.label == .sealed ? .nothing : .withheld(ask: [mark.agency])
        }
    }

    /// Whether what carries these labels enters what is judged or counted for this reader. What the reader sees nothing of does not.
    public func judges(_ labels: Labels) -> Bool { sight(of: labels) != .nothing }
}
