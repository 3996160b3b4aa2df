/// What stands between the fields of a row.
public enum CSVDelimiter: UInt8, Sendable, CaseIterable {
    /// `,`
    case comma = 0x2C
    /// `;`: what Excel writes where the comma is the decimal sign.
    case semicolon = 0x3B
    /// A tab.
    case tab = 0x09

    /// The one that stands most often outside quotation marks in the first row; of equals the first of comma, semicolon, tab.
    init(guessing head: Span<UInt8>) {
        var counts = [0, 0, 0]
        var quoted = false, started = false
        for index in head.indices {
            let byte = head[index]
            if byte == 0x22 {
                quoted.toggle()
            } else if !quoted {
                if byte == 10 || byte == 13 {
                    if started { break }
                    continue
                }
                if let which = CSVDelimiter.allCases.firstIndex(where: { $0.rawValue == byte }) { counts[which] += 1 }
            }
            started = true
        }
        var best = 0
        for index in counts.indices where counts[index] > counts[best] { best = index }
        self = CSVDelimiter.allCases[best]
    }
}
