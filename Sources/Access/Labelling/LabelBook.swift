import Casework

/// The labels of each entry of a record, with what they take from the entries that they speak of.
///
/// All versions of one entry have the labels of each: an agency that seals by a correction seals what it corrects too. What speaks of an entry
/// (`of`: a share, an acknowledgement, a decision on a referral) has its labels, because it tells of it.
public struct LabelBook: Sendable {
    private var own: [EntryRef: Labels] = [:]
    /// For each entry, the one that stands for all its versions.
    private var version: [EntryRef: EntryRef] = [:]
    private var versions: [EntryRef: [EntryRef]] = [:]
    /// What each entry speaks of.
    private var speaks: [EntryRef: [EntryRef]] = [:]
    private var overtaken: Set<EntryRef> = []
    /// The shares that tell of an entry, themselves among them, with whom each tells.
    private var shares: [EntryRef: [(share: EntryRef, to: Set<AgencyRef>)]] = [:]

    /// The labels of a record's entries. `sealed` are entries that were sealed later; `opened` are those whose seal two people took off.
    public init(_ entries: some Sequence<Entry>, sealed: Set<EntryRef> = [], opened: Set<EntryRef> = []) {
        var agency: [EntryRef: AgencyRef] = [:]
        let entries = Array(entries)
        for entry in entries {
            agency[entry.id] = entry.agency
            var labels = entry.labels
            if sealed.contains(entry.id) { labels.append(.sealed) }
            if opened.contains(entry.id) { labels.removeAll { $0 == .sealed } }
            let marks = Set(labels.map { Labels.Mark($0, of: entry.id, by: entry.agency) })
            // The same id twice is refused by the ledger; should it come all the same, labels only add up.
            own[entry.id] = (own[entry.id] ?? .none).joined(with: Labels(marks, agencies: [entry.agency]))
            if version[entry.id] == nil {
                version[entry.id] = entry.id
                versions[entry.id] = [entry.id]
            }
        }
        for entry in entries {
            if let corrected = entry.corrects, let recorded = agency[corrected] {
                if recorded == entry.agency {
                    unite(entry.id, corrected)
                    overtaken.insert(corrected)
                    if entry.kind == .withdrawal { overtaken.insert(entry.id) }
                } else {
                    // Refused as a correction; what it says is still said of that entry.
                    speaks[entry.id, default: []].append(corrected)
                    overtaken.insert(entry.id)
                }
            }
            if case .entry(let spoken) = entry.details["of"] { speaks[entry.id, default: []].append(spoken) }
            if entry.kind == .share, entry.code(Share.decision) == "shared" {
                let telling = (share: entry.id, to: Set(entry.agencies(Share.to)))
                for told in [entry.id, entry.entry(Share.of)].compactMap({ $0 }) { shares[told, default: []].append(telling) }
            }
        }
    }

    /// The labels of an entry; of one that has not arrived, none.
    public func labels(of entry: EntryRef) -> Labels {
        var seen: Set<EntryRef> = []
        var frontier = [entry]
        var labels = Labels.none
        while let next = frontier.popLast() {
            guard let first = version[next], seen.insert(first).inserted else { continue }
            for member in versions[first] ?? [] {
                labels = labels.joined(with: own[member] ?? .none)
                frontier += speaks[member] ?? []
            }
        }
        return labels
    }

    /// Whether an agency was told of the entry: it was shared with it, in whichever of its versions, and the share was not taken back.
    public func wasTold(of entry: EntryRef, _ agency: AgencyRef) -> Bool {
        let all = version[entry].flatMap { versions[$0] } ?? [entry]
        return all.contains { shares[$0]?.contains { $0.to.contains(agency) && !overtaken.contains($0.share) } ?? false }
    }

    /// Whether it has heard of the entry.
    func knows(_ entry: EntryRef) -> Bool { own[entry] != nil }

    /// The labels of what is made of these entries: a finding's trigger, evidence, what it counted and its near miss.
    ///
    /// An entry that the book has not heard of counts as sealed: nobody could say what it is, so nobody may see what was made of it.
    public func labels(ofAll entries: some Sequence<EntryRef>) -> Labels {
        entries.map { entry in
            if knows(entry) { return labels(of: entry) }
            guard let nobody = Self.nobody else { return .none }
            return Labels([Labels.Mark(.sealed, of: entry, by: nobody)], agencies: [nobody])
        }.joined()
    }

    private static let nobody = AgencyRef("nobody-known")

    /// Whether an entry was corrected or withdrawn by its own agency, or is itself no more than a withdrawal or a refused correction.
    public func isOvertaken(_ entry: EntryRef) -> Bool { overtaken.contains(entry) }

    private mutating func unite(_ a: EntryRef, _ b: EntryRef) {
        guard let x = version[a], let y = version[b], x != y else { return }
        let moved = versions.removeValue(forKey: y) ?? []
        for entry in moved { version[entry] = x }
        versions[x, default: []] += moved
    }
}
