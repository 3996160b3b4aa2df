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
            for (byte, after) in zip(line, line.dropFirst()) where byte == 42 || byte == 38 {
                // Texts that hold such signs are counted too: an alias may follow any byte, and it is the number that matters.
                guard isNameByte(after) else { continue }
                if byte == 42 { aliases += 1 } else { anchors += 1 }
            }
        }
        // A few aliases cannot grow; the walk through the tree then names each. Many could double one another beyond any memory.
        if anchors > 0, aliases > 8 {
            tray.add(
                ContentProblem(
                    file: file, line: 0, path: "", found: "\(aliases) places that look like aliases (*name)",
                    allowed: "no anchors and aliases",
                    hint: "Write the content out in full; take the * out of texts."))
        }
    }

    /// What an anchor's name is made of: letters, digits, - and _.
    private static func isNameByte(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45 || byte == 95
    }
}
