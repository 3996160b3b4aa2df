/// A secret of 80 bits for one use, written as `ABCD-EFGH-IJKL-MNOP`: a recovery code, or the code with which somebody enrols.
public struct OneTimeCode: Hashable, Sendable, CustomStringConvertible {
    /// The secret bytes.
    let bytes: [UInt8]

    init(from random: any RandomSource) { bytes = random.bytes(10) }

    /// Reads a code as people type it: either case, with or without hyphens and spaces. Nil where it is none.
    public init?(_ typed: some StringProtocol) {
        guard typed.utf8.count <= 64 else { return nil }
        guard let bytes = Base32.bytes(String(typed).filter { $0 != "-" && $0 != " " }), bytes.count == 10 else { return nil }
        self.bytes = bytes
    }

    /// The code in groups of four, as it is shown once.
    public var text: String {
        let letters = Array(Base32.text(bytes))
        return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: "-")
    }

    /// What is left of a code in a log: nothing.
    public var description: String { "(one-time code)" }
}
