extension HTML: ExpressibleByStringInterpolation {
    /// A literal of the source, taken as it stands. `StaticString` keeps text from elsewhere out.
    public init(stringLiteral markup: StaticString) {
        bytes = []
        bytes.append(markup)
    }

    /// A literal with values in it.
    public init(stringInterpolation: Interpolation) { bytes = stringInterpolation.bytes }

    /// Collects the literal parts as they stand and the values escaped.
    public struct Interpolation: StringInterpolationProtocol {
        var bytes: [UInt8] = []

        /// Makes room for the literal parts and a guess for each value.
        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        /// A part of the literal.
        public mutating func appendLiteral(_ markup: StaticString) { bytes.append(markup) }

        /// Text, escaped.
        public mutating func appendInterpolation(_ text: some StringProtocol) { bytes.appendEscaped(text) }

        /// A whole number.
        public mutating func appendInterpolation(_ number: some BinaryInteger) { bytes.append(contentsOf: String(number).utf8) }

        /// A finished piece; nothing where there is none.
        public mutating func appendInterpolation(_ piece: HTML?) {
            if let piece { bytes.append(contentsOf: piece.bytes) }
        }

        /// Finished pieces, one after the other.
        public mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { bytes.append(contentsOf: piece.bytes) }
        }

        /// ` name="value"` with the space before it, or nothing where there is no value.
        public mutating func appendInterpolation(attribute name: StaticString, _ value: (some StringProtocol)?) {
            guard let value else { return }
            bytes.append(32)
            bytes.append(name)
            bytes.append(contentsOf: [61, 34])
            bytes.appendEscaped(value)
            bytes.append(34)
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ markup: StaticString) {
        markup.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// Text as it may stand in an element or a quoted attribute.
    mutating func appendEscaped(_ text: some StringProtocol) {
        for byte in text.utf8 {
            switch byte {
            case 38: append(contentsOf: "&amp;".utf8)
            case 60: append(contentsOf: "&lt;".utf8)
            case 62: append(contentsOf: "&gt;".utf8)
            case 34: append(contentsOf: "&quot;".utf8)
            case 39: append(contentsOf: "&#39;".utf8)
            // HTML has no way to write most control characters, not even by number: show that something stood there.
            case 0..<9, 11, 12, 14..<32, 127: append(contentsOf: "\u{FFFD}".utf8)
            default: append(byte)
            }
        }
    }
}
