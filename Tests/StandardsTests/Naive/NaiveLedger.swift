import Casework

/// The entries as they stand for one question: known by `knownOn`, corrected and withdrawn, happened by `asOf`.
struct NaiveLedger {
    /// The day as at which it is judged.
    let asOf: Day
    /// Entries that stand and have happened, in order: by first possible day, then by id.
    let live: [Entry]
    /// For each id the entry that it means today.
    private let meanings: [EntryRef: Entry]
    /// For each reference the lowest reference of the same person.
    private let lowest: [PersonRef: PersonRef]

    init(entries: [Entry], asOf: Day, knownOn: Day?) {
        var known: [Entry] = []
        for entry in entries {
            if let knownOn, (NaiveLedger.knownFrom(entry) ?? Day(ordinal: .max)) > knownOn { continue }
            if known.contains(where: { $0.id == entry.id }) { continue }
            known.append(entry)
        }
        // A correction by another agency is refused: neither it nor its correction counts.
        let all = known
        known = all.filter { entry in
            guard let target = entry.corrects, let old = all.first(where: { $0.id == target }) else { return true }
            return old.agency == entry.agency
        }
        self.asOf = asOf
        let standing = known.filter { entry in
            entry.kind != .withdrawal && entry.on.earliest <= asOf && NaiveLedger.successor(of: entry.id, in: known) == nil
        }
        live = standing.filter { $0.kind != .link && $0.kind != .unlink }.sorted(by: NaiveLedger.inOrder)
        var meanings: [EntryRef: Entry] = [:]
        for entry in known {
            var last = entry
            for _ in known {
                guard let next = NaiveLedger.successor(of: last.id, in: known) else { break }
                last = next
            }
            if live.contains(where: { $0.id == last.id }) { meanings[entry.id] = last }
        }
        self.meanings = meanings
        lowest = NaiveLedger.people(standing.sorted(by: NaiveLedger.inOrder))
    }

    /// When an entry was known: written down, else happened; of a correction that does not say when it was written down nobody knows.
    static func knownFrom(_ entry: Entry) -> Day? {
        if let recorded = entry.recorded { return recorded.latest }
        return entry.corrects == nil ? entry.on.latest : nil
    }

    /// The order of all that is read one after the other.
    static func inOrder(_ a: Entry, _ b: Entry) -> Bool {
        if a.on.earliest != b.on.earliest { return a.on.earliest < b.on.earliest }
        return a.id.text < b.id.text
    }

    /// The entry that replaced this one: of several, the one that was known last.
    private static func successor(of id: EntryRef, in known: [Entry]) -> Entry? {
        var last: Entry?
        for entry in known where entry.corrects == id {
            guard let found = last else {
                last = entry
                continue
            }
            let (a, b) = (knownFrom(found) ?? Day(ordinal: .max), knownFrom(entry) ?? Day(ordinal: .max))
            if (a, found.id.text) < (b, entry.id.text) { last = entry }
        }
        return last
    }

    /// The entry that a reference means today: what replaced it, if anything did; nil where nothing stands or it has not happened.
    func meant(by ref: EntryRef) -> Entry? { meanings[ref] }

    /// Whether a reference means this entry.
    func means(_ ref: EntryRef?, _ entry: Entry) -> Bool {
        guard let ref else { return false }
        return meant(by: ref)?.id == entry.id
    }

    /// Whether an entry's refs name this one.
    func names(_ entry: Entry, _ other: Entry) -> Bool { entry.refs.contains { means($0, other) } }

    /// The person's lowest reference.
    func person(_ ref: PersonRef) -> PersonRef { lowest[ref] ?? ref }

    /// The people in a list, each by the lowest reference.
    func people(_ refs: [PersonRef]) -> Set<PersonRef> { Set(refs.map(person)) }

    /// Everybody whom an entry is about.
    func about(_ entry: Entry) -> Set<PersonRef> { people(entry.about) }

    /// Links join each pair of their references, unlinks part each pair of theirs; who is still connected is one person.
    private static func people(_ ordered: [Entry]) -> [PersonRef: PersonRef] {
        var pairs: Set<[PersonRef]> = []
        for entry in ordered where entry.kind == .link || entry.kind == .unlink {
            for a in entry.about {
                for b in entry.about where a < b {
                    if entry.kind == .link { pairs.insert([a, b]) } else { pairs.remove([a, b]) }
                }
            }
        }
        var lowest: [PersonRef: PersonRef] = [:]
        for pair in pairs { for ref in pair { lowest[ref] = ref } }
        var changed = true
        while changed {
            changed = false
            for pair in pairs {
                guard let a = lowest[pair[0]], let b = lowest[pair[1]], a != b else { continue }
                lowest[pair[0]] = min(a, b)
                lowest[pair[1]] = min(a, b)
                changed = true
            }
        }
        return lowest
    }
}
