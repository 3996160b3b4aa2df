/// What can be refused before a parser is asked, so that no file can make it work for ever.
enum YAMLScreen {
    /// Puts a problem in the tray for a file too large, for each line indented by a tab and for many aliases.
    static func check(_ text: String, file: String, tray: ContentTray) {
        guard text.utf8.count <= YAMLTree.largestFile else {
            tray.add(
                ContentProblem(
                    file: file, line: 0, path: "", found: "\(text.utf8.count) bytes", allowed: "up to \(YAMLTree.largestFile) bytes",
                    hint: "Split the file."))
            return
        }
        var aliases = 0
        var anchors = 0
        for (place, line) in text.utf8.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
            let indent = line.prefix { $0 == 32 || $0 == 9 }
            if indent.contains(9), indent.count < line.count {
                tray.add(
                    ContentProblem(
                        file: file, line: place + 1, path: "", found: "a tab in the indentation", allowed: "spaces",
                        hint: "Replace the tab by spaces, as many as the lines around it have."))
            }
            var before: UInt8 = 32
            for (byte, after) in zip(line, line.dropFirst()) {
                // Where an anchor or alias may begin. Quoted texts are counted too: it is the number that matters.
                if [32, 9, 91, 123, 44].contains(before), after > 32 {
                    if byte == 42 { aliases += 1 }
                    if byte == 38 { anchors += 1 }
                }
                before = byte
            }
        }
        // A few aliases cannot grow; the walk through the tree then names each. Many could double one another beyond any memory.
        if anchors > 0, aliases > 8 {
            tray.add(
                ContentProblem(
                    file: file, line: 0, path: "", found: "\(aliases) places that look like aliases (*name)",
                    allowed: "no anchors and aliases",
                    hint: "Write the content out in full; put text that begins with * in a block after “|”."))
        }
    }
}
