import Casework

/// The versions of one thing, each an entry that names those upon which it was written: nothing is lost where two people write at once, and both can be
/// told.
public struct Versions: Hashable, Sendable {
    /// All of them: each after those upon which it was written, and otherwise by the day by which it was known, then by its id.
    public let all: [Entry]
    /// Those upon which nobody has written, in the same order. More than one: two people wrote upon the same version.
    public let heads: [Entry]

    /// Orders versions. `answering` says which entry now stands for an id that was corrected.
    init(_ entries: some Sequence<Entry>, answering: (EntryRef) -> EntryRef? = { $0 }) {
        var left = entries.sorted(by: Self.precedes)
        let ids = Set(left.map(\.id))
        var upon: [EntryRef: Set<EntryRef>] = [:]
        for entry in left {
            upon[entry.id] = Set(entry.upon.compactMap(answering).filter { ids.contains($0) && $0 != entry.id })
        }
        var (ordered, placed): ([Entry], Set<EntryRef>) = ([], [])
        while !left.isEmpty {
            // Ids given by senders can lead back to themselves: then the first by day goes first, as if it named nothing.
            let next = left.firstIndex { upon[$0.id, default: []].isSubset(of: placed) } ?? 0
            let entry = left.remove(at: next)
            placed.insert(entry.id)
            ordered.append(entry)
        }
        let overtaken = upon.values.reduce(into: Set<EntryRef>()) { $0.formUnion($1) }
        let heads = ordered.filter { !overtaken.contains($0.id) }
        (all, self.heads) = (ordered, heads.isEmpty ? ordered.suffix(1) : heads)
    }

    /// The version that stands: the last of those upon which nobody has written. Nil where there is none.
    public var latest: Entry? { heads.last }

    /// Whether two people wrote upon the same version, and nobody has put the two together since: whoever does names both.
    public var isContested: Bool { heads.count > 1 }

    /// What each field was last said to be, in the order of the versions.
    public var details: [String: FieldValue] { all.reduce(into: [:]) { $0.merge($1.details) { $1 } } }

    static func precedes(_ a: Entry, _ b: Entry) -> Bool {
        let (x, y) = (a.recorded?.text ?? a.on.text, b.recorded?.text ?? b.on.text)
        return x != y ? x < y : a.id < b.id
    }
}

extension Entry {
    /// The versions that were read when this one was written. Every kind about an audit or a resource has them under one name.
    public var upon: [EntryRef] { if case .entries(let upon) = details["upon"] { upon } else { [] } }
}
