/// Swift source as its words, without comments and without what stands in literals. What is interpolated into a literal is code, and stays.
struct Code {
    /// One identifier or keyword.
    struct Word: Equatable {
        let text: String
        let line: Int
        /// The word before the dot where this one is a member (`Date` in `Date.now`); empty for an implicit member (`.now`), nil where it is none.
        let receiver: String?
        /// The character that follows it.
        let next: Character?
        /// The word before it.
        let before: String?
    }

    /// The code with every comment and literal blanked; line for line as the source.
    let text: String
    /// Its words in order.
    let words: [Word]

    init(_ source: String) {
        text = Code.blanked(source)
        words = Code.words(of: text)
    }

    private enum Frame {
        case code(depth: Int)
        case literal(hashes: Int, isLong: Bool)
    }

    private static func blanked(_ source: String) -> String {
        let bytes = Array(source.utf8)
        var out: [UInt8] = []
        var frames: [Frame] = [.code(depth: 0)]
        var at = 0
        func run(of byte: UInt8, from start: Int) -> Int { bytes[min(start, bytes.count)...].prefix { $0 == byte }.count }
        while at < bytes.count {
            let byte = bytes[at]
            switch frames[frames.count - 1] {
            case .code(let depth):
                if byte == 47, run(of: 47, from: at) >= 2 {
                    while at < bytes.count, bytes[at] != 10 { at += 1 }
                } else if byte == 47, at + 1 < bytes.count, bytes[at + 1] == 42 {
                    at = endOfComment(bytes, at, &out)
                } else if byte == 34 || (byte == 35 && run(of: 34, from: at + run(of: 35, from: at)) > 0) {
                    let hashes = run(of: 35, from: at)
                    let isLong = run(of: 34, from: at + hashes) >= 3
                    frames.append(.literal(hashes: hashes, isLong: isLong))
                    at += hashes + (isLong ? 3 : 1)
                    out.append(34)
                } else {
                    if byte == 40 { frames[frames.count - 1] = .code(depth: depth + 1) }
                    if byte == 41, frames.count > 1, depth == 0 {
                        frames.removeLast()
                    } else {
                        if byte == 41 { frames[frames.count - 1] = .code(depth: depth - 1) }
                        out.append(byte)
                    }
                    at += 1
                }
            case .literal(let hashes, let isLong):
                let quotes = isLong ? 3 : 1
                if byte == 92, run(of: 35, from: at + 1) >= hashes {
                    at += 1 + hashes
                    if at < bytes.count, bytes[at] == 40 {
                        frames.append(.code(depth: 0))
                        out.append(32)
                    }
                    if at < bytes.count, bytes[at] == 10 { out.append(10) }
                    at += 1
                } else if byte == 34, run(of: 34, from: at) >= quotes, run(of: 35, from: at + quotes) >= hashes {
                    frames.removeLast()
                    at += quotes + hashes
                    out.append(34)
                } else {
                    if byte == 10 { out.append(10) }
                    at += 1
                }
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func endOfComment(_ bytes: [UInt8], _ start: Int, _ out: inout [UInt8]) -> Int {
        var (at, depth) = (start + 2, 1)
        while at < bytes.count, depth > 0 {
            if bytes[at] == 10 { out.append(10) }
            let pair = at + 1 < bytes.count ? (bytes[at], bytes[at + 1]) : (bytes[at], 0)
            if pair == (47, 42) {
                depth += 1
            } else if pair == (42, 47) {
                depth -= 1
            } else {
                at += 1
                continue
            }
            at += 2
        }
        out.append(32)
        return at
    }

    private static func words(of text: String) -> [Word] {
        let bytes = Array(text.utf8)
        func isWord(_ byte: UInt8) -> Bool {
            byte == 95 || (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte > 127
        }
        var words: [Word] = []
        var (at, line, lastEnd) = (0, 1, -1)
        while at < bytes.count {
            if bytes[at] == 10 { line += 1 }
            guard isWord(bytes[at]) else {
                at += 1
                continue
            }
            let start = at
            while at < bytes.count, isWord(bytes[at]) { at += 1 }
            let isMember = start > 0 && bytes[start - 1] == 46
            let next = at < bytes.count ? Character(Unicode.Scalar(bytes[at])) : nil
            words.append(
                Word(
                    text: String(decoding: bytes[start..<at], as: UTF8.self), line: line,
                    receiver: isMember ? (lastEnd == start - 1 ? words.last?.text ?? "" : "") : nil, next: next, before: words.last?.text))
            lastEnd = at
        }
        return words
    }
}
