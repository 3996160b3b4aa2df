/// The modules of a QR code while it is made: which are dark, and which belong to the fixed patterns.
struct QRMatrix {
    let version: Int
    let side: Int
    private(set) var dark: [Bool]
    private var fixed: [Bool]

    /// The fixed patterns of a version; the places of the format are kept free.
    init(version: Int) {
        self.version = version
        side = QRCode.side(version)
        dark = Array(repeating: false, count: side * side)
        fixed = dark
        for index in 0..<side {
            set(6, index, index % 2 == 0)
            set(index, 6, index % 2 == 0)
        }
        for (row, column) in [(3, 3), (3, side - 4), (side - 4, 3)] { finder(row, column) }
        let centres = Self.alignments(version)
        for row in centres {
            for column in centres where !isFinderCorner(row, column) { alignment(row, column) }
        }
        lay(format: 0)
        layVersion()
    }

    private static func alignments(_ version: Int) -> [Int] {
        switch version {
        case 1: []
        case 2...6: [6, 4 * version + 10]
        default: [6, 2 * version + 8, 4 * version + 10]
        }
    }

    private func isFinderCorner(_ row: Int, _ column: Int) -> Bool {
        let (first, last) = (6, side - 7)
        return (row, column) == (first, first) || (row, column) == (first, last) || (row, column) == (last, first)
    }

    private mutating func set(_ row: Int, _ column: Int, _ isDark: Bool) {
        guard (0..<side).contains(row), (0..<side).contains(column) else { return }
        dark[row * side + column] = isDark
        fixed[row * side + column] = true
    }

    private mutating func finder(_ row: Int, _ column: Int) {
        for down in -4...4 {
            for right in -4...4 {
                let ring = max(abs(down), abs(right))
                set(row + down, column + right, ring != 2 && ring != 4)
            }
        }
    }

    private mutating func alignment(_ row: Int, _ column: Int) {
        for down in -2...2 { for right in -2...2 { set(row + down, column + right, max(abs(down), abs(right)) != 1) } }
    }

    /// Fifteen bits that say the level of correction (M is 00) and the mask, twice, with their own correction (section 7.9).
    private mutating func lay(format mask: Int) {
        let bits = (mask << 10 | Self.remainder(mask << 10, by: 0x537, degree: 10)) ^ 0x5412
        for index in 0..<15 {
            let isDark = bits >> index & 1 == 1
            // Beside the finder at the top left, past the timing patterns.
            switch index {
            case 0...5: set(index, 8, isDark)
            case 6: set(7, 8, isDark)
            case 7: set(8, 8, isDark)
            case 8: set(8, 7, isDark)
            default: set(8, 14 - index, isDark)
            }
            if index < 8 { set(8, side - 1 - index, isDark) } else { set(side - 15 + index, 8, isDark) }
        }
        set(side - 8, 8, true)
    }

    /// Eighteen bits that say the version, twice, from version 7 (section 7.10).
    private mutating func layVersion() {
        guard version >= 7 else { return }
        let bits = version << 12 | Self.remainder(version << 12, by: 0x1F25, degree: 12)
        for index in 0..<18 {
            let isDark = bits >> index & 1 == 1
            set(index / 3, side - 11 + index % 3, isDark)
            set(side - 11 + index % 3, index / 3, isDark)
        }
    }

    private static func remainder(_ value: Int, by divisor: Int, degree: Int) -> Int {
        var value = value
        while value >> degree != 0 {
            let top = Int.bitWidth - 1 - value.leadingZeroBitCount
            value ^= divisor << (top - degree)
        }
        return value
    }

    /// Lays the codewords from the bottom right in pairs of columns, up and down in turn, past what is fixed.
    mutating func place(_ codewords: [UInt8]) {
        var bit = 0
        var right = side - 1
        var isUpward = true
        while right > 0 {
            if right == 6 { right -= 1 }
            for step in 0..<side {
                let row = isUpward ? side - 1 - step : step
                for column in [right, right - 1] where !fixed[row * side + column] {
                    if bit < codewords.count * 8 { dark[row * side + column] = codewords[bit / 8] >> (7 - bit % 8) & 1 == 1 }
                    bit += 1
                }
            }
            isUpward.toggle()
            right -= 2
        }
    }

    /// Turns every module that the mask picks, outside the fixed patterns, and says which mask it was.
    mutating func lay(mask: Int) {
        for row in 0..<side {
            for column in 0..<side where !fixed[row * side + column] && Self.picks(mask, row, column) {
                dark[row * side + column].toggle()
            }
        }
        lay(format: mask)
    }

    /// The eight masks (table 10).
    static func picks(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
        switch mask {
        case 0: (row + column) % 2 == 0
        case 1: row % 2 == 0
        case 2: column % 3 == 0
        case 3: (row + column) % 3 == 0
        case 4: (row / 2 + column / 3) % 2 == 0
        case 5: row * column % 2 + row * column % 3 == 0
        case 6: (row * column % 2 + row * column % 3) % 2 == 0
        default: ((row + column) % 2 + row * column % 3) % 2 == 0
        }
    }

    /// How hard the pattern is to read (section 7.8.3): runs, squares, what looks like a finder, and more of one colour than the other.
    var penalty: Int {
        var points = 0
        let finders: [[Bool]] = [
            [true, false, true, true, true, false, true, false, false, false, false],
            [false, false, false, false, true, false, true, true, true, false, true],
        ]
        for across in 0..<side {
            for line in [(0..<side).map { dark[across * side + $0] }, (0..<side).map { dark[$0 * side + across] }] {
                var run = 1
                for index in 1...side {
                    if index < side, line[index] == line[index - 1] {
                        run += 1
                    } else {
                        if run >= 5 { points += run - 2 }
                        run = 1
                    }
                }
                for start in 0...(side - 11) where finders.contains(where: { $0.elementsEqual(line[start..<start + 11]) }) { points += 40 }
            }
        }
        for row in 0..<side - 1 {
            for column in 0..<side - 1 {
                let place = row * side + column
                let colour = dark[place]
                if dark[place + 1] == colour, dark[place + side] == colour, dark[place + side + 1] == colour { points += 3 }
            }
        }
        let share = dark.count(where: { $0 }) * 100
        return points + abs(share - 50 * side * side) / (5 * side * side) * 10
    }
}
