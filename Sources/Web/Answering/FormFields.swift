/// The fields of a form or a query, read from `application/x-www-form-urlencoded` text. The order is kept; a name may come several times.
struct FormFields: Sendable, Hashable {
    /// Names and values in their order.
    let pairs: [(name: String, value: String)]

    /// At most so many fields: more is no form of ours.
    static let most = 1_000

    /// Reads fields; nil where a part is not UTF-8, a `%` is followed by no hex digits, or there are too many.
    init?(_ text: some Collection<UInt8>) {
        var pairs: [(name: String, value: String)] = []
        for part in text.split(separator: UInt8(ascii: "&")) {
            guard pairs.count < Self.most else { return nil }
            let halves = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(halves[0]), let value = halves.count == 2 ? Self.decoded(halves[1]) : "" else { return nil }
            pairs.append((name, value))
        }
        self.pairs = pairs
    }

    /// No fields.
    static let none = FormFields([])

    /// Fields that were kept.
    init(_ pairs: [(name: String, value: String)]) { self.pairs = pairs }

    /// The first value of a name, without spaces at its ends and with `\n` alone as line end; empty where there is none.
    subscript(name: String) -> String { first(name).map(Self.tidy) ?? "" }

    /// The first value of a name exactly as it was typed.
    func first(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

    /// All values of a name.
    func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map { Self.tidy($0.value) }.filter { !$0.isEmpty } }

    private static func tidy(_ text: String) -> String {
        let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let start = lines.firstIndex { !$0.isWhitespace } ?? lines.endIndex
        let end = lines.lastIndex { !$0.isWhitespace }.map { lines.index(after: $0) } ?? start
        return String(lines[start..<end])
    }

    /// Percent-encoded bytes as text, `+` as a space where `plus` says so.
    static func decoded(_ part: some Collection<UInt8>, plus: Bool = true) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(part.count)
        var rest = part.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "+") where plus: bytes.append(32)
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(hex), let low = rest.next().flatMap(hex) else { return nil }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }

    static func == (a: FormFields, b: FormFields) -> Bool { a.pairs.elementsEqual(b.pairs) { $0 == $1 } }

    func hash(into hasher: inout Hasher) {
        for pair in pairs {
            hasher.combine(pair.name)
            hasher.combine(pair.value)
        }
    }
}
