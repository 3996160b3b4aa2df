/// A QR code (ISO/IEC 18004, model 2): text as bytes, error correction M (about 15 % of it may be unreadable), versions 1 to 10.
public struct QRCode: Hashable, Sendable {
    /// 1 to 10; a version has `17 + 4 × version` modules a side.
    public let version: Int
    /// Which of the eight masks was laid over it, 0 to 7.
    public let mask: Int
    /// Dark modules, row by row from the top left, without the quiet zone.
    let dark: [Bool]

    /// Modules a side, without the quiet zone.
    public var side: Int { Self.side(version) }

    /// The smallest code that holds the bytes; nil where there are more than 213 of them.
    public init?(_ bytes: some Collection<UInt8>) {
        guard let version = (1...10).first(where: { bytes.count <= QRBlocks(version: $0).capacity }) else { return nil }
        self.init(Array(bytes), version, masks: 0..<8)
    }

    /// The smallest code that holds a text as UTF-8.
    public init?(_ text: String) { self.init(Array(text.utf8)) }

    /// A code of a version that holds the bytes, under the best of some masks: all of them, but in tests.
    init(_ bytes: [UInt8], _ version: Int, masks: Range<Int>) {
        var plain = QRMatrix(version: version)
        plain.place(QRBlocks(version: version).codewords(bytes))
        // The mask that makes the pattern easiest to read; of equals, the first.
        var best: (mask: Int, matrix: QRMatrix, penalty: Int)?
        for mask in masks {
            var masked = plain
            masked.lay(mask: mask)
            let penalty = masked.penalty
            if best.map({ penalty < $0.penalty }) ?? true { best = (mask, masked, penalty) }
        }
        self.version = version
        mask = best?.mask ?? 0
        dark = best?.matrix.dark ?? plain.dark
    }

    /// Whether the module at a row and column is dark. What lies outside is the quiet zone, which is light.
    public func isDark(_ row: Int, _ column: Int) -> Bool {
        (0..<side).contains(row) && (0..<side).contains(column) && dark[row * side + column]
    }

    static func side(_ version: Int) -> Int { 17 + 4 * version }
}
