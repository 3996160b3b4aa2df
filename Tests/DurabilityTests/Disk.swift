import Casework

/// A disk that loses its power: what is on it for certain, and what may or may not be.
///
/// The model is the strictest that a file system may follow. A file's bytes are certain once the file was synced; its name once its folder was.
/// Until then each write may be there, or not, or some of its 512-byte sectors, in any order among the writes of all files; changes of names keep
/// their own order (a journal). `ext4` in its usual mode promises more: any sync makes all changes of names certain; that is tried too.
struct Disk {
    /// What becomes of what is not certain.
    enum Fate: CaseIterable { case none, all, prefix, subset, torn }

    private struct File {
        var certain: [UInt8] = []
        var pending: [DiskLog.Step] = []
    }

    private enum Change {
        case create(String, UInt32), unlink(String), rename(String, String)
    }

    private let log: DiskLog
    private let anySyncKeepsNames: Bool
    private var files: [UInt32: File] = [:]
    private var names: [String: UInt32] = [:]
    private var changes: [Change] = []
    private(set) var done = 0
    /// The entries that the process said are kept, so far.
    private(set) var kept: [String] = []
    /// Whether it said that the store is open.
    private(set) var hasOpened = false
    /// Whether it said that its backup is there.
    private(set) var hasBackup = false

    init(_ log: DiskLog, anySyncKeepsNames: Bool) { (self.log, self.anySyncKeepsNames) = (log, anySyncKeepsNames) }

    /// Goes on to a step of the log.
    mutating func advance(to step: Int) {
        while done < step {
            apply(log.steps[done])
            done += 1
        }
    }

    private mutating func apply(_ step: DiskLog.Step) {
        switch step.what {
        case .said:
            if log.text(step).hasPrefix("open ") { hasOpened = true }
            if log.text(step).hasPrefix("backup ") { hasBackup = true }
            kept += WriterRun.kept(log.text(step).split(separator: "\n").map(String.init))
        case .create:
            files[step.file] = File()
            changes.append(.create(log.text(step), step.file))
        case .folder: break
        case .unlink: changes.append(.unlink(log.text(step)))
        case .rename:
            let both = log.text(step).split(separator: "\n").map(String.init)
            if both.count == 2 { changes.append(.rename(both[0], both[1])) }
        case .write, .truncate: files[step.file]?.pending.append(step)
        case .sync:
            if let file = files[step.file] {
                var certain = file.certain
                for step in file.pending { keep(step, in: &certain) }
                files[step.file] = File(certain: certain)
                if anySyncKeepsNames { keepNames() }
            } else {
                // Whatever was opened and not made is a folder.
                keepNames()
            }
        }
    }

    private mutating func keepNames() {
        for change in changes { Self.apply(change, to: &names) }
        changes = []
    }

    private static func apply(_ change: Change, to names: inout [String: UInt32]) {
        switch change {
        case .create(let name, let file): names[name] = file
        case .unlink(let name): names[name] = nil
        case .rename(let from, let to):
            for (name, file) in names where name == from || name.hasPrefix(from + "/") {
                names[name] = nil
                names[to + name.dropFirst(from.count)] = file
            }
        }
    }

    /// The files after the power went, by their names below the folder.
    func afterPowerCut(_ fate: Fate, _ chance: inout SeededGenerator) -> [String: [UInt8]] {
        var names = names
        let count: Int =
            switch fate {
            case .none: 0
            case .all: changes.count
            case .prefix, .subset, .torn: Int(chance.next() % UInt64(changes.count + 1))
            }
        for change in changes.prefix(count) { Self.apply(change, to: &names) }
        var found: [String: [UInt8]] = [:]
        for (name, file) in names.sorted(by: { $0.key < $1.key }) { found[name] = bytes(file, fate, &chance) }
        return found
    }

    private func bytes(_ file: UInt32, _ fate: Fate, _ chance: inout SeededGenerator) -> [UInt8] {
        guard let file = files[file] else { return [] }
        var bytes = file.certain
        switch fate {
        case .none: break
        case .all: for step in file.pending { keep(step, in: &bytes) }
        case .prefix: for step in file.pending.prefix(Int(chance.next() % UInt64(file.pending.count + 1))) { keep(step, in: &bytes) }
        case .subset: for step in file.pending where chance.next() % 2 == 0 { keep(step, in: &bytes) }
        case .torn:
            for step in file.pending {
                guard step.what == .write else {
                    if chance.next() % 2 == 0 { keep(step, in: &bytes) }
                    continue
                }
                var at = step.at
                let end = step.at + step.bytes.count
                while at < end {
                    let next = min((at / 512 + 1) * 512, end)
                    if chance.next() % 2 == 0 {
                        let from = step.bytes.lowerBound - step.at
                        keep(.init(what: .write, file: step.file, at: at, bytes: from + at..<from + next), in: &bytes)
                    }
                    at = next
                }
            }
        }
        return bytes
    }

    private func keep(_ step: DiskLog.Step, in bytes: inout [UInt8]) {
        let end = step.what == .truncate ? step.at : step.at + step.bytes.count
        if bytes.count < end { bytes.append(contentsOf: repeatElement(0, count: end - bytes.count)) }
        if step.what == .truncate {
            bytes.removeLast(bytes.count - end)
        } else {
            bytes.withUnsafeMutableBytes { bytes in
                log.data.withUnsafeBytes { data in
                    UnsafeMutableRawBufferPointer(rebasing: bytes[step.at..<end]).copyMemory(
                        from: UnsafeRawBufferPointer(rebasing: data[step.bytes]))
                }
            }
        }
    }
}
