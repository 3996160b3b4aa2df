import Casework

extension TenChildren.Layout {
    /// A day as this system writes it, with the time behind it where it has no column for times.
    func written(_ day: UncertainDay, isTimed: Bool) -> String {
        let time = isTimed ? "" : day.minute.map { " " + Self.clock($0) } ?? ""
        return written(day.earliest) + time
    }

    /// A day as this system writes it.
    func written(_ day: Day) -> String {
        let (year, month, date) = day.parts
        let name = Day.monthNames[month - 1]
        return switch dates {
        case .slashes: "\(Self.two(date))/\(Self.two(month))/\(year)"
        case .dots: "\(Self.two(date)).\(Self.two(month)).\(year)"
        // Events in two digits; years of birth always whole, for nobody can tell 1919 from 2019.
        case .short: year < 2020 ? "\(date)/\(month)/\(year)" : "\(date)/\(month)/\(Self.two(year % 100))"
        case .monthName: "\(Self.two(date))-\(name.prefix(3))-\(year)"
        case .longMonth: "\(date) \(name) \(year)"
        case .iso: day.description
        }
    }

    static func clock(_ minute: Int) -> String { "\(two(minute / 60)):\(two(minute % 60))" }

    private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

    /// A text in the bytes of the layout's encoding; what Windows-1252 does not have becomes a question mark.
    func bytes(_ text: String) -> [UInt8] {
        switch encoding {
        case .utf8: Array(text.utf8)
        case .utf8WithMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case .windows1252: text.unicodeScalars.map(Self.windows)
        }
    }

    private static func windows(_ scalar: Unicode.Scalar) -> UInt8 {
        switch scalar.value {
        case 0..<0x80, 0xA0...0xFF: UInt8(scalar.value)
        case 0x2018: 0x91
        case 0x2019: 0x92
        case 0x201C: 0x93
        case 0x201D: 0x94
        case 0x2013: 0x96
        case 0x2026: 0x85
        case 0x20AC: 0x80
        default: 0x3F
        }
    }
}
