import Casework

/// A log that can be read. Not public: whoever wants to read asks the door for a grant, and code that forgets to ask does not compile.
///
/// Numbers of people, agencies, entries and words are given once, in the order in which `Rows.append` meets them when new entries are added by
/// sequence, and hold for ever; they mean nothing in another store.
protocol ReadableLog: EntryLog {
    /// At most `limit` entries of a selection, in its order, after the entry with the sequence `after` (0: from the beginning).
    func page(of selection: EntrySelection, after sequence: Int64, limit: Int) async throws -> [KeptEntry]

    /// All compact rows by sequence, and the names behind their numbers, as of one moment.
    func casework() async throws -> (rows: Rows, lexicon: Lexicon)

    /// The rows that folding these people's records needs: about them, about everyone related to them, and what those rows refer to.
    ///
    /// The lexicon is the rows' own small one. Its numbers stand in the same order as the store's, but are not the store's.
    func casework(of people: Set<Int32>) async throws -> (rows: Rows, lexicon: Lexicon)

    /// The entries that carry a label, and all that they correct or refer to, or that corrects or refers to them, by sequence: what a `LabelBook`
    /// needs to say who may see what.
    func labelled() async throws -> [KeptEntry]

    /// Every entry that names anybody within reach of a person whose address is protected, by sequence: what `Protections` needs to know whose
    /// address is kept from whom, and which texts would give it away.
    func protecting() async throws -> [KeptEntry]

    /// The store's numbers of references; references that no entry has named have none.
    func numbers(of references: [PersonRef]) async throws -> [PersonRef: Int32]

    /// The references behind the store's numbers, in the order of the text; numbers never given have none.
    func references(of people: Set<Int32>) async throws -> [PersonRef]

    /// Everybody, in parts of about so many whose records do not touch: what has to be done to all can be done to one part after the other.
    func peopleApart(inPartsOf size: Int) async throws -> [[Int32]]

    /// Whom an agency recorded something about that happened on a day or later.
    func people(recordedBy agency: AgencyRef, since day: Day) async throws -> Set<Int32>

    /// Whom an agency was told of by a share on a day or later, in whichever version of the share.
    func people(sharedWith agency: AgencyRef, since day: Day) async throws -> Set<Int32>

    /// Everyone whose record an entry about one of these people may join, and they themselves.
    ///
    /// Any number of links and shared homes away, and at most three relationships: a superset of what `FamilyNetwork` reaches, at any date.
    func relatedPeople(to people: Set<Int32>) async throws -> Set<Int32>

    /// Everyone whose record the entries with these sequences may change: related to whom they name, or to whom the entries that they correct or
    /// refer to name (in either direction, so that a correction which came before its target counts). The children among them are to be judged again.
    func people(connectedTo sequences: [Int64]) async throws -> Set<Int32>
}
