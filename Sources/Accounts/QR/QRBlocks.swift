/// How a version's codewords are cut into blocks at error correction M (ISO/IEC 18004, table 9), and the bytes made into them.
struct QRBlocks {
    let version: Int
    /// Data codewords of each block.
    let data: [Int]
    /// Error correction codewords of each block.
    let correction: Int

    init(version: Int) {
        self.version = version
        // Correction codewords a block; then blocks and their data codewords, the shorter ones first.
        let row: (Int, [(Int, Int)]) =
            switch version {
            case 1: (10, [(1, 16)])
            case 2: (16, [(1, 28)])
            case 3: (26, [(1, 44)])
            case 4: (18, [(2, 32)])
            case 5: (24, [(2, 43)])
            case 6: (16, [(4, 27)])
            case 7: (18, [(4, 31)])
            case 8: (22, [(2, 38), (2, 39)])
            case 9: (22, [(3, 36), (2, 37)])
            default: (26, [(4, 43), (1, 44)])
            }
        correction = row.0
        data = row.1.flatMap { Array(repeating: $0.1, count: $0.0) }
    }

    /// Bits that say how many bytes follow (table 3).
    private var countBits: Int { version < 10 ? 8 : 16 }

    /// How many bytes fit.
    var capacity: Int { (data.reduce(0, +) * 8 - 4 - countBits) / 8 }

    /// The bytes as data and correction codewords, interleaved in the order in which they are placed.
    func codewords(_ bytes: [UInt8]) -> [UInt8] {
        let stream = self.stream(bytes)
        var blocks: [(data: [UInt8], correction: [UInt8])] = []
        var start = 0
        for count in data {
            let block = Array(stream[start..<start + count])
            blocks.append((block, ReedSolomon.correction(of: block, count: correction)))
            start += count
        }
        let longest = data.max() ?? 0
        return (0..<longest).flatMap { index in blocks.compactMap { index < $0.data.count ? $0.data[index] : nil } }
            + (0..<correction).flatMap { index in blocks.map { $0.correction[index] } }
    }

    /// Mode, count, bytes, terminator and padding.
    private func stream(_ bytes: [UInt8]) -> [UInt8] {
        let total = data.reduce(0, +)
        var bits: [Bool] = []
        bits.reserveCapacity(total * 8)
        func append(_ value: Int, _ count: Int) {
            for bit in stride(from: count - 1, through: 0, by: -1) { bits.append(value >> bit & 1 == 1) }
        }
        append(0b0100, 4)
        append(bytes.count, countBits)
        for byte in bytes { append(Int(byte), 8) }
        append(0, min(4, total * 8 - bits.count))
        append(0, (8 - bits.count % 8) % 8)
        var padding = 0xEC
        while bits.count < total * 8 {
            append(padding, 8)
            padding ^= 0xEC ^ 0x11
        }
        return stride(from: 0, to: bits.count, by: 8).map { start in bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) } }
    }
}

/// Reed-Solomon codes over GF(256) with the polynomial x⁸ + x⁴ + x³ + x² + 1, as QR codes use them.
enum ReedSolomon {
    /// The product of two elements.
    static func product(_ a: UInt8, _ b: UInt8) -> UInt8 {
        var (a, b, product) = (a, b, UInt8(0))
        while b != 0 {
            if b & 1 == 1 { product ^= a }
            a = a & 0x80 == 0 ? a << 1 : a << 1 ^ 0x1D
            b >>= 1
        }
        return product
    }

    /// The remainder of the data, moved up by `count` places, by the product of (x − αⁱ) for i below `count`.
    static func correction(of data: [UInt8], count: Int) -> [UInt8] {
        var generator: [UInt8] = [1]
        var root: UInt8 = 1
        for _ in 0..<count {
            var next = generator + [0]
            for index in generator.indices { next[index + 1] ^= product(generator[index], root) }
            generator = next
            root = product(root, 2)
        }
        var remainder = data + Array(repeating: 0, count: count)
        for index in data.indices {
            let factor = remainder[index]
            for (offset, term) in generator.enumerated() { remainder[index + offset] ^= product(term, factor) }
        }
        return Array(remainder.suffix(count))
    }
}
