extension QRCode {
    /// Modules of light that readers need around a code.
    static let quiet = 4

    /// The code for a terminal, two rows a line, *light* modules drawn as blocks: right where the terminal writes light on dark.
    public var blocks: String {
        let range = -Self.quiet..<side + Self.quiet
        return stride(from: range.lowerBound, to: range.upperBound, by: 2).map { row in
            range.map { column in
                switch (isDark(row, column), row + 1 < range.upperBound ? isDark(row + 1, column) : true) {
                case (false, false): "█"
                case (false, true): "▀"
                case (true, false): "▄"
                case (true, true): " "
                }
            }.joined()
        }.joined(separator: "\n")
    }

    /// The code as an SVG picture with its quiet zone, black on white whatever the page's colours: scanners need dark on light. The title says what it
    /// is to who cannot see it.
    public func svg(title: String) -> String {
        let full = side + 2 * Self.quiet
        var path = ""
        for row in 0..<side {
            var column = 0
            while column < side {
                guard isDark(row, column) else {
                    column += 1
                    continue
                }
                let start = column
                while isDark(row, column) { column += 1 }
                path += "M\(start + Self.quiet) \(row + Self.quiet)h\(column - start)v1h-\(column - start)z"
            }
        }
        let words = title.map { $0 == "&" ? "&amp;" : $0 == "<" ? "&lt;" : String($0) }.joined()
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(full) \(full)" role="img" shape-rendering="crispEdges"><title>\(words)</title>\
            <path fill="#fff" d="M0 0h\(full)v\(full)H0z"/><path fill="#000" d="\(path)"/></svg>
            """
    }
}
