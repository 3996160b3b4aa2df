/// How a file's bytes stand for characters.
public enum TextEncoding: String, Sendable, CaseIterable {
    /// UTF-8, with or without a byte order mark.
    case utf8 = "utf-8"
    /// Windows-1252: what a British Windows means by "CSV" when nobody chose UTF-8.
    case windows1252 = "windows-1252"

    /// Which of the two a file is in, judged by its beginning.
    ///
    /// Latin letters in Windows-1252 hardly ever happen to be well-formed UTF-8, so one malformed byte would decide it, but that a single broken
    /// byte in a UTF-8 file would then turn every “é” of the file into “Ã©” without a word. So the majority decides; the others become problems.
    init(guessing head: Span<UInt8>, isWhole: Bool) {
        var wellFormed = 0, malformed = 0, at = 0
        while at < head.count {
            if head[at] < 0x80 {
                at += 1
            } else if let length = head.wellFormedLength(at: at) {
                wellFormed += 1
                at += length
            } else {
                // A character that the cut at the end of the beginning goes through is neither.
                if !isWhole, head.count - at < 4 { break }
                malformed += 1
                at += 1
            }
        }
        self = malformed > wellFormed ? .windows1252 : .utf8
    }

    /// What Windows-1252 has in 0x80 to 0x9F, where it differs from Unicode's first 256; 0 where it has nothing.
    static let windows1252Controls: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]
}

extension Span<UInt8> {
    /// The bytes of the multi-byte UTF-8 character that starts here, or nil where none is well-formed (Unicode 16, table 3-7).
    func wellFormedLength(at index: Int) -> Int? {
        let lead = self[index]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return nil
        }
        guard index + length <= count, second.contains(self[index + 1]) else { return nil }
        for offset in 2..<max(2, length) where self[index + offset] & 0xC0 != 0x80 { return nil }
        return length
    }

    /// The first byte of this range that is not part of well-formed UTF-8, or nil.
    func firstMalformed(from start: Int, to end: Int) -> Int? {
        let part = extracting(start..<end)
        var at = 0
        while at < part.count {
            if part[at] < 0x80 {
                at += 1
            } else if let length = part.wellFormedLength(at: at) {
                at += length
            } else {
                return start + at
            }
        }
        return nil
    }
}
