import Foundation

/// What a process asked of its disk, in order, as `oplog.c` records it.
struct DiskLog {
    /// One request. `bytes` lie in the log's data.
    struct Step {
        enum What: UInt8 {
            case create = 0x43, write = 0x57, truncate = 0x54, sync = 0x53, unlink = 0x55, rename = 0x52, folder = 0x4D, said = 0x41
        }

        let what: What
        let file: UInt32
        let at: Int
        let bytes: Range<Int>
    }

    let data: [UInt8]
    let steps: [Step]

    /// Reads a log.
    init(_ path: String) throws {
        guard let contents = FileManager.default.contents(atPath: path) else { throw RigError("the shim wrote no log at \(path)") }
        data = [UInt8](contents)
        var steps: [Step] = []
        var at = 0
        data.withUnsafeBytes { data in
            while at + 17 <= data.count {
                let size = Int(UInt32(littleEndian: data.loadUnaligned(fromByteOffset: at + 13, as: UInt32.self)))
                guard let what = Step.What(rawValue: data[at]), at + 17 + size <= data.count else { break }
                steps.append(
                    Step(
                        what: what, file: UInt32(littleEndian: data.loadUnaligned(fromByteOffset: at + 1, as: UInt32.self)),
                        at: Int(UInt64(littleEndian: data.loadUnaligned(fromByteOffset: at + 5, as: UInt64.self))),
                        bytes: at + 17..<at + 17 + size))
                at += 17 + size
            }
        }
        guard at == data.count else { throw RigError("the shim's log ends within a step") }
        self.steps = steps
    }

    /// The text of a step.
    func text(_ step: Step) -> String { String(decoding: data[step.bytes], as: UTF8.self) }
}
