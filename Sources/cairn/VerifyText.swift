import Casework
import Ledger

/// What came of verifying a ledger, for a person or a program.
enum VerifyText {
    static func text(_ reports: [LedgerReport], _ mark: LedgerMark?, _ agrees: Bool?) -> String {
        var lines: [String] = []
        for (place, report) in reports.enumerated() {
            if reports.count > 1 { lines += (place > 0 ? [""] : []) + [name(report.log)] }
            lines += text(report, mark: place == 0 && agrees == false ? mark : nil)
        }
        let isWhole = reports.allSatisfy(\.isWhole)
        if !isWhole { lines.append("Stop writing, keep a copy of the files, and restore the last backup that verifies.") }
        return lines.joined(separator: "\n")
    }

    private static func name(_ log: String) -> String {
        log.hasPrefix("access-") ? "Who looked, \(log.dropFirst(7)):" : "Entries:"
    }

    /// `mark` is what was expected, and is not so.
    private static func text(_ report: LedgerReport, mark: LedgerMark?) -> [String] {
        var lines = report.faults.map { "\($0.kind.rawValue): \($0)" }
        for (kind, count) in report.counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let shown = report.faults.count { $0.kind == kind }
            if shown < count { lines.append("\(kind.rawValue): and \(count - shown) more") }
        }
        if let mark { lines.append("expected: \(mark.text); the ledger is another, or ends before that") }
        let rows = report.head.size - report.first + 1
        lines.append(
            (report.isWhole && mark == nil ? "Whole: " : "NOT whole: ")
                + "\(rows) rows\(report.first > 1 ? " since the checkpoint of \(report.first - 1)" : ""), "
                + "\(report.opened) bodies opened, \(report.erased) lawfully erased, \(report.checkpoints) checkpoints"
                + (report.anchors > 0 ? ", \(report.anchors) anchors of the other ledger." : "."))
        lines.append(report.head.mark.text)
        lines.append(
            report.signedSize > 0
                ? "Signed up to size \(report.signedSize) by \(report.key?.text ?? "nobody")." : "Nothing is signed yet.")
        return lines
    }

    /// The ledger of entries, with those of the accesses under `accesses`.
    static func json(_ reports: [LedgerReport], _ agrees: Bool?) -> JSONValue {
        guard let record = reports.first else { return .object([]) }
        var members = [JSONValue.Member("whole", .bool(reports.allSatisfy(\.isWhole) && agrees != false))] + members(record)
        if let agrees { members.append(.init("asExpected", .bool(agrees))) }
        let accesses = reports.dropFirst().map {
            JSONValue.object([.init("log", .string($0.log)), .init("whole", .bool($0.isWhole))] + Self.members($0))
        }
        return .object(members + [.init("accesses", .array(accesses))])
    }

    private static func members(_ report: LedgerReport) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = [
            .init("size", .integer(Int(report.head.size))),
            .init("root", .string(report.head.root.description)), .init("words", .array(report.head.mark.words.map { .string($0) })),
            .init("first", .integer(Int(report.first))), .init("opened", .integer(report.opened)), .init("erased", .integer(report.erased)),
            .init("checkpoints", .integer(report.checkpoints)), .init("anchors", .integer(report.anchors)),
            .init("signedSize", .integer(Int(report.signedSize))),
            .init(
                "counts",
                .object(report.counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { .init($0.key.rawValue, .integer($0.value)) })),
            .init(
                "faults",
                .array(
                    report.faults.map {
                        .object([
                            .init("kind", .string($0.kind.rawValue)), .init("row", .integer(Int($0.row))),
                            .init("found", .string($0.found)),
                        ])
                    })),
        ]
        if let key = report.key { members.append(.init("key", .string(key.text))) }
        return members
    }
}

/// A proof, for a person or a program.
enum ProofText {
    static func of(_ proof: InclusionProof, _ format: Form) -> String {
        guard format == .text else {
            return JSONValue.object([
                .init("seq", .integer(Int(proof.row.sequence))), .init("at", .integer(Int(proof.row.at))),
                .init("kind", .integer(proof.row.kind)),
                .init("c", .string(proof.row.commitmentText)), .init("leaf", .string(proof.row.leaf.description)),
                .init("size", .integer(Int(proof.head.size))), .init("root", .string(proof.head.root.description)),
                .init("path", .array(proof.path.map { .string($0.description) })),
            ]).text
        }
        return
            (["row \(proof.row.sequence) of a ledger of \(proof.head.size)", "leaf \(proof.row.leaf)"] + proof.path.map { "  \($0)" }
            + ["root \(proof.head.root)", proof.head.mark.text]).joined(separator: "\n")
    }

    static func of(_ proof: ConsistencyProof, _ format: Form) -> String {
        guard format == .text else {
            return JSONValue.object([
                .init("oldSize", .integer(Int(proof.old.size))), .init("oldRoot", .string(proof.old.root.description)),
                .init("size", .integer(Int(proof.new.size))), .init("root", .string(proof.new.root.description)),
                .init("path", .array(proof.path.map { .string($0.description) })),
            ]).text
        }
        return
            (["a ledger of \(proof.new.size) that begins with one of \(proof.old.size)", "from \(proof.old.mark.text)"]
            + proof.path.map { "  \($0)" } + ["to \(proof.new.mark.text)"]).joined(separator: "\n")
    }
}
