/// What was known on a day: rows in force, who is whom, who is related to whom, and which rows concern whom.
///
/// A pure fold of compact rows, bounded by `asOf` (what had happened) and `knownOn` (what had been recorded). The order in which rows arrived
/// does not matter: wherever two could stand in either order, the entry ids' text decides.
public struct Casebook: Sendable {
    /// The rows.
    public let rows: Rows
    /// The names behind the numbers.
    public private(set) var lexicon: Lexicon
    /// Entries that happened later do not exist.
    public let asOf: Day
    /// Entries recorded later are not used; nil for no limit.
    public let knownOn: Day?
    /// How records are read.
    public let settings: RecordSettings

    /// Whether a row stands: known, happened, neither corrected nor withdrawn.
    var stands: [Bool]
    /// The row that now answers for an entry, following corrections; -1 for none (not arrived, withdrawn).
    @usableFromInline var answering: [Int32]
    /// The number that stands for a person, the same for all references that are one person.
    @usableFromInline var identity: [Int32]
    /// All numbers of a person who has several, by identity.
    var aliases: [Int32: [Int32]]
    /// What is known of each person, by identity.
    var facts: [PersonFacts]
    /// Relationships by identity of either person.
    var relations: Grouped<Relation>
    /// Who lived with whom, by identity of either person.
    var homes: Grouped<Home>
    /// Rows in force about each person, by identity, in order.
    @usableFromInline var aboutStart: [Int32]
    @usableFromInline var aboutRows: [Int32]
    /// Later decisions on a referral, by the first referral's row, in order.
    var decisions: [Int32: [ReferralDecision]]
    /// Whether a row is a later decision on an earlier referral.
    var isFollowUp: Set<Int32>
    /// The shares that say what they shared, in order, those of one row together; `shareStarts` is empty where there are none.
    var shareStarts: [Int32]
    var shareRows: [Int32]
    /// For people of whom something is told that takes effect only after `asOf`: the first such day, by identity; empty where
    /// nothing of the kind is told.
    var coming: [Int32]
    /// Corrections that were refused, and why.
    public internal(set) var refusals: [CorrectionRefusal]

    /// Folds the rows.
    public init(_ rows: Rows, _ lexicon: Lexicon, asOf: Day, knownOn: Day? = nil, settings: RecordSettings = .usual) {
        self.rows = rows
        self.lexicon = lexicon
        self.asOf = asOf
        self.knownOn = knownOn
        self.settings = settings
        stands = []
        answering = []
        identity = []
        aliases = [:]
        facts = []
        relations = Grouped()
        homes = Grouped()
        aboutStart = []
        aboutRows = []
        decisions = [:]
        isFollowUp = []
        shareStarts = []
        shareRows = []
        coming = []
        refusals = []
        settleCorrections()
        settleIdentities()
        indexPeople()
        let ordered = settleOrder()
        settleFacts(ordered)
        settleRelations(ordered)
        settleReferrals(ordered)
        settleShares(ordered)
        settleComing(ordered)
    }

    /// The shares of a row, in order, whomever they are about.
    public func shares(of row: Int32) -> ArraySlice<Int32> {
        shareRows.isEmpty ? [] : shareRows[Int(shareStarts[Int(row)])..<Int(shareStarts[Int(row) + 1])]
    }

    /// The same casebook with a number for every agency of a list, in the list's order after those that entries name.
    public func naming(_ agencies: AgencyList) -> Casebook {
        var copy = self
        for agency in agencies.all where lexicon.agencies.number(ifKnown: agency.id.text) == nil {
            _ = copy.lexicon.agencies.number(of: agency.id.text)
        }
        return copy
    }

    /// Whether a row comes before another: by day, then by the entry's id.
    public func order(_ a: Int32, before b: Int32) -> Bool { precedes(a, b) }

    func precedes(_ a: Int32, _ b: Int32) -> Bool {
        let (x, y) = (rows.earliest[Int(a)], rows.earliest[Int(b)])
        if x != y { return x < y }
        return lexicon.entries.text(rows.entry[Int(a)]) < lexicon.entries.text(rows.entry[Int(b)])
    }

    /// The one who stands for a person's references.
    @inlinable
    public func who(_ person: Int32) -> Int32 { identity[Int(person)] }

    /// The row that now answers for an entry's number, or nil.
    @inlinable
    public func row(answeringFor entry: Int32) -> Int32? {
        guard Int(entry) < answering.count, answering[Int(entry)] >= 0 else { return nil }
        return answering[Int(entry)]
    }

    /// Rows in force about a person, in order.
    @inlinable
    public func rows(about person: Int32) -> ArraySlice<Int32> {
        let who = Int(self.who(person))
        return aboutRows[Int(aboutStart[who])..<Int(aboutStart[who + 1])]
    }

    /// What is known of a person.
    public func facts(_ person: Int32) -> PersonFacts { facts[Int(who(person))] }

    /// The reference that stands for a person in output: the lowest in text order.
    public func reference(_ person: Int32) -> String { lexicon.people.text(facts[Int(who(person))].lowest) }

    /// All references that are one person, in text order.
    public func references(of person: Int32) -> [String] {
        let who = who(person)
        return (aliases[who] ?? [who]).map { lexicon.people.text($0) }.sorted()
    }

    /// A person's number by one of the references, if there is one.
    public func person(_ reference: PersonRef) -> Int32? { lexicon.people.number(ifKnown: reference.text).map(who) }

    /// All children known, in text order of their references: whom the record calls children, and who is under 18 or unborn.
    public var children: [Int32] {
        var out: [Int32] = []
        for number in identity.indices where identity[number] == Int32(number) && facts[number].isChild(on: asOf) {
            out.append(Int32(number))
        }
        return out.sorted { reference($0) < reference($1) }
    }

    /// The effective decision on a referral, and its row and day: its own, or the latest later one.
    public func decision(onReferral row: Int32) -> ReferralDecision? {
        if decisions.isEmpty { return ownDecision(row) }
        var all = decisions[row] ?? []
        if let word = rows.value(row, Slot.referralDecision) {
            all.append(ReferralDecision(row: row, day: rows.value(row, Slot.referralDecidedOn) ?? rows.earliest[Int(row)], word: word))
        }
        return all.filter { $0.day <= asOf.ordinal }.max { ($0.day, $0.row == row ? 0 : 1) < ($1.day, $1.row == row ? 0 : 1) }
    }

    private func ownDecision(_ row: Int32) -> ReferralDecision? {
        guard let word = rows.value(row, Slot.referralDecision) else { return nil }
        let day = rows.value(row, Slot.referralDecidedOn) ?? rows.earliest[Int(row)]
        return day <= asOf.ordinal ? ReferralDecision(row: row, day: day, word: word) : nil
    }

    /// The first decision on a referral that is not a certain word.
    public func firstDecision(onReferral row: Int32, but word: Int32) -> ReferralDecision? {
        // Judging asks this of every referral; most have no decision but their own.
        if decisions.isEmpty { return ownDecision(row).flatMap { $0.word == word ? nil : $0 } }
        return decisions(onReferral: row).filter { $0.word != word }.min { $0.day < $1.day }
    }

    /// All decisions on a referral, its own first, then by day.
    public func decisions(onReferral row: Int32) -> [ReferralDecision] {
        var all: [ReferralDecision] = []
        if let word = rows.value(row, Slot.referralDecision) {
            all.append(ReferralDecision(row: row, day: rows.value(row, Slot.referralDecidedOn) ?? rows.earliest[Int(row)], word: word))
        }
        return (all + (decisions[row] ?? [])).filter { $0.day <= asOf.ordinal }
    }

    /// Whether a row is a later decision on an earlier referral, and so no referral of its own.
    public func isLaterDecision(_ row: Int32) -> Bool { !isFollowUp.isEmpty && isFollowUp.contains(row) }
}

/// A decision on a referral.
public struct ReferralDecision: Hashable, Sendable {
    /// The row that says it.
    public let row: Int32
    /// The day on which it was made.
    public let day: Int32
    /// The code's number in the lexicon.
    public let word: Int32
}

/// A correction or withdrawal that the fold refused, so that it can be shown.
public struct CorrectionRefusal: Hashable, Sendable {
    /// The row that wanted to correct.
    public let row: Int32
    /// Why it was refused.
    public let reason: Reason

    /// Why a correction is refused.
    public enum Reason: String, Sendable {
        /// Only the agency that recorded an entry may correct or withdraw it.
        case otherAgency = "only the agency that recorded an entry may correct it"
        /// Corrections that lead back to themselves correct nothing.
        case cycle = "these corrections correct each other in a circle"
    }
}
