import Foundation

/// How wide the text may be.
enum TextWidth {
    /// The width asked for, else COLUMNS, else the terminal's own, else 100; never under 40 nor over 132, beyond which no line reads well.
    static func chosen(asked: Int?) -> Int {
        let told = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
        return min(max(asked ?? told ?? own ?? 100, 40), 132)
    }

    private static var own: Int? {
        var size = winsize()
        guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
