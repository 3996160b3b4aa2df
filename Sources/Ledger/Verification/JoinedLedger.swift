import GRDB

/// The stretches of a ledger, joined in order.
struct JoinedLedger: Sendable {
    private(set) var frontier = Frontier()
    private(set) var faults: LedgerFaults
    /// The subtrees that were filled by joining: these no stretch has compared.
    private(set) var filled: [(level: Int, index: Int64, hash: TreeHash)] = []
    /// What `entry_person` and `mention` must hold, by 65,536 rows; of the access ledger `event_subject` and `event_actor`.
    private(set) var said: [(people: SetPrint, mentions: SetPrint)] = []
    /// What `tie` must hold.
    private(set) var ties: [DerivedExamination.Tied: Int] = [:]
    /// Which numbers of names are used, by space.
    private(set) var names = NameSpace.allCases.map { _ in NumberSet() }

    private var roots: [Int64: TreeHash] = [:]
    private var missing: [Int64] = []
    private var erasures: [Int64: Int64] = [:]
    private var keyChanges: [Int64] = []
    private var opened = 0
    private var last: Int64?
    private var isBroken = false
    private var whole = (checkpoints: 0, size: Int64(0))
    private var erased = 0

    init(_ faults: LedgerFaults) { self.faults = faults }

    mutating func note(_ kind: LedgerFault.Kind, _ row: Int64, _ found: String) { faults.note(kind, row, found) }

    /// Begins after the rows of a checkpoint, as the stored tree has them.
    mutating func begin(after checkpoint: KeptCheckpoint, _ db: Database, _ chain: KeyChain?) throws {
        checkpoint.checkSignature(chain, &faults)
        frontier = try StoredTree(db).frontier(at: checkpoint.size)
        roots[checkpoint.size] = frontier.root
        let at = try SQLStatement(db, "SELECT at FROM ledger WHERE seq = ?")
        try at.bind(1, checkpoint.size)
        last = try at.first { $0.int64(0) }
    }

    /// Adds the next stretch.
    mutating func join(_ next: RowsExamination) {
        faults.add(next.faults)
        if let times = next.times {
            if let last, times.first < last { faults.note(.time, next.range.lowerBound, "received before the row that it follows") }
            last = max(last ?? times.last, times.last)
        }
        opened += next.opened
        missing += next.missing
        for act in next.acts {
            if act.kind == .key { keyChanges.append(act.row) }
            if act.kind == .erase { for row in Erasure.rows(in: act.body) where row < act.row { erasures[row] = act.row } }
        }
        let place = Int((next.range.lowerBound - 1) >> Int64(RowsExamination.level))
        while said.count <= place { said.append((SetPrint(), SetPrint())) }
        if let looks = next.looks {
            said[place].people.add(looks.subjects)
            said[place].mentions.add(looks.actors)
        }
        if let derived = next.derived {
            said[place].people.add(derived.people)
            said[place].mentions.add(derived.mentions)
            ties.merge(derived.ties) { min($0, $1) }
            for space in NameSpace.allCases { names[space.rawValue].formUnion(derived.names[space.rawValue]) }
        }
        guard !isBroken else { return }
        for (size, edge) in next.edges {
            var whole = frontier
            whole.append(edge) { _, _, _ in }
            roots[size] = whole.root
        }
        var filled: [(level: Int, index: Int64, hash: TreeHash)] = []
        frontier.append(next.frontier) { level, index, hash in if level >= HashedLog.blockLevel { filled.append((level, index, hash)) } }
        self.filled += filled
        isBroken = next.frontier.size < Int64(next.range.count)
    }

    /// Settles what needs the whole: the roots of the checkpoints, and which bodies were lawfully erased.
    mutating func settle(_ kept: [KeptCheckpoint], _ chain: KeyChain?, size: Int64) {
        for one in kept where one.size > size {
            faults.note(.sequence, one.size, "a checkpoint was signed here, and the ledger ends before it")
        }
        for one in kept where one.size <= size && one.checkRoot(roots[one.size], &faults) {
            whole = (whole.checkpoints + 1, max(whole.size, one.size))
        }
        for row in missing {
            if erasures.removeValue(forKey: row) != nil {
                erased += 1
            } else {
                faults.note(.body, row, "the body is gone, and no erase row lists it")
            }
        }
        for (row, act) in erasures.sorted(by: { $0.key < $1.key }) where row > 0 {
            faults.note(.body, row, "the body is there, though row \(act) says that it was erased")
        }
        for row in keyChanges where chain?.changes.contains(row) != true {
            faults.note(.signature, row, "a change of key that cannot be followed")
        }
    }

    /// What came of it.
    func report(of log: String, first: Int64, key: NoteKey?) -> LedgerReport {
        LedgerReport(
            log: log, head: frontier.head, first: first, opened: opened, erased: erased, checkpoints: whole.checkpoints,
            signedSize: whole.size,
            key: key, faults)
    }
}
