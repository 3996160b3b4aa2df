extension CSVReader {
    /// One step: a row, or nil after a blank line, problems (now `waiting`) or the end (`isDone`).
    func scanRow() -> CSVRow? {
        while true {
            let isWhole = window.ended == .end
            switch scanner.scan(window.bytes.span, from: window.start, to: window.end, whole: isWhole) {
            case .row(let end, let next):
                let (start, first) = (window.start, line)
                line += scanner.breaks + 1
                window.start = next
                if start == end {
                    isDone = next == start
                    return nil
                }
                check(first, from: start, to: end)
                guard waiting.isEmpty else { return nil }
                // A value in quotation marks that are closed is whole; of a plain one nobody can tell.
                if next == end, !header.isEmpty, let last = scanner.fields.last, Int(last.end) == end {
                    waiting.append(cutOff(line - 1, column: header.last))
                }
                return CSVRow(line: first, bytes: window.bytes, fields: scanner.fields, ours: ours)
            case .unclosed(let at):
                if window.end - window.start > limits.row {
                    skipRow()
                } else {
                    let place = TextWindow.place(of: at, from: window.start, line: line, in: window.bytes.span)
                    waiting.append(unclosedQuote(line: place.line, column: place.character))
                    isDone = true
                }
                return nil
            case .more:
                if case .failed(let reason) = window.ended {
                    waiting.append(unreadable(reason))
                    isDone = true
                    return nil
                }
                // One more than the limit, for the carriage return whose line feed is not here yet.
                if window.end - window.start > limits.row + 1 || !window.fill() {
                    skipRow()
                    return nil
                }
            }
        }
    }

    /// Everything that is wrong with the row that was just scanned.
    private func check(_ line: Int, from start: Int, to end: Int) {
        if end - start > limits.row { return waiting.append(rowTooLong(line, bytes: end - start)) }
        if scanner.longest.length > limits.field {
            waiting.append(fieldTooLong(line, scanner.longest.length, index: scanner.longest.index))
        }
        if let stray = scanner.stray { waiting.append(strayQuote(place(of: stray, from: start, line))) }
        let bytes = window.bytes
        if bytes.span.isSuspect(from: start, to: end) {
            if let malformed = bytes.span.firstMalformed(from: start, to: end) {
                waiting.append(invalidText(bytes[malformed], place(of: malformed, from: start, line)))
            }
            if let nul = bytes[start..<end].firstIndex(of: 0) { waiting.append(nulByte(place(of: nul, from: start, line))) }
        }
        if header.isEmpty {
            if scanner.count > limits.columns { waiting.append(tooManyColumns(line, scanner.count)) }
        } else if scanner.count != header.count {
            waiting.append(raggedRow(line, scanner.count))
        }
    }

    private func place(of offset: Int, from start: Int, _ line: Int) -> (line: Int, column: Int) {
        let bytes = window.bytes
        let place = TextWindow.place(of: offset, from: start, line: line, in: bytes.span)
        return (place.line, place.character)
    }

    private func skipRow() {
        let first = line
        var skipper = CSVSkipper(delimiter: delimiter)
        while true {
            if let next = skipper.skip(window.bytes.span, from: window.start, to: window.end) {
                window.start = next
                break
            }
            window.start = window.end
            guard window.ended == nil, window.fill() else { break }
        }
        line += skipper.breaks
        waiting.append(
            skipper.isOpen ? unclosedQuote(line: first + skipper.openedAfter, column: nil) : rowTooLong(first, bytes: skipper.length))
    }
}

extension Span<UInt8> {
    /// Whether a byte of this range is NUL or not ASCII, so that it has to be looked at more closely.
    func isSuspect(from start: Int, to end: Int) -> Bool {
        let part = extracting(start..<end)
        // Signed, both are "not above 0": one comparison that the compiler does for many bytes at once.
        var lowest = Int8.max
        for index in part.indices { lowest = min(lowest, Int8(bitPattern: part[index])) }
        return lowest <= 0
    }
}
