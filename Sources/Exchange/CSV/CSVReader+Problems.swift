extension CSVReader {
    func cutOff(_ line: Int, column: String?) -> ImportProblem {
        ImportProblem(
            .cutOff, severity: .warning, file: file, line: line, key: column,
            found: .described("the end of the file inside the last value"),
            allowed: "a line end after every row",
            hint:
                "The row was read as it stands. If the file was cut off here, the end of this value and all that follows is missing: ask for it again."
        )
    }

    func unreadable(_ reason: String) -> ImportProblem {
        ImportProblem(
            .unreadable, file: file, line: line, found: .described(reason), allowed: "a file that can be read to its end",
            hint: "The rows before this line were read. Import the whole file again: what is known already is passed over.")
    }

    func tooManyColumns(_ line: Int, _ count: Int) -> ImportProblem {
        ImportProblem(
            .tooLong, file: file, line: line, found: .described("\(count) columns"), allowed: "at most \(limits.columns) columns",
            hint: "Check that the first row holds the names of the columns.")
    }

    func rowTooLong(_ line: Int, bytes: Int) -> ImportProblem {
        ImportProblem(
            .tooLong, file: file, line: line, found: .described("a row of \(bytes) bytes"), allowed: "at most \(limits.row) bytes a row",
            hint: "Look for a quotation mark that was opened here and not closed, or for a file without line breaks.")
    }

    func fieldTooLong(_ line: Int, _ bytes: Int, index: Int) -> ImportProblem {
        ImportProblem(
            .tooLong, file: file, line: line, key: index < header.count ? header[index] : nil,
            found: .described("a field of \(bytes) bytes"),
            allowed: "at most \(limits.field) bytes a field",
            hint: "Look for a quotation mark that was not closed; a narrative that is truly as long goes in two entries.")
    }

    func raggedRow(_ line: Int, _ count: Int) -> ImportProblem {
        ImportProblem(
            .raggedRow, file: file, line: line, found: .described(count == 1 ? "1 field" : "\(count) fields"),
            allowed: "\(header.count), as in the header",
            hint: count > header.count
                ? "A value that holds the delimiter needs quotation marks around it."
                : "A value that holds a line break needs quotation marks around it; an empty value still needs its delimiter.")
    }

    func unclosedQuote(line: Int, column: Int?) -> ImportProblem {
        ImportProblem(
            .unclosedQuote, file: file, line: line, column: column,
            found: .described("a quotation mark that is opened here and never closed"),
            allowed: "quotation marks in pairs",
            hint: "Close it; a quotation mark inside a value is written twice. Nothing from this row to the end of the file was read.")
    }

    func strayQuote(_ place: (line: Int, column: Int)) -> ImportProblem {
        ImportProblem(
            .strayQuote, file: file, line: place.line, column: place.column,
            found: .described("text after the closing quotation mark of a field"),
            allowed: "the delimiter or a line break", hint: "A quotation mark inside a value is written twice.")
    }

    func nulByte(_ place: (line: Int, column: Int)) -> ImportProblem {
        ImportProblem(
            .nulByte, file: file, line: place.line, column: place.column, found: .described("a NUL byte"), allowed: "text",
            hint: "The file was damaged or is not text; export it again.")
    }

    func invalidText(_ byte: UInt8, _ place: (line: Int, column: Int)) -> ImportProblem {
        let hex = "0x" + String(byte, radix: 16, uppercase: true)
        return ImportProblem(
            .invalidText, file: file, line: place.line, column: place.column,
            found: .described("the byte \(hex), which is no character of \(encoding == .utf8 ? "UTF-8" : "Windows-1252")"),
            allowed: "text in one encoding throughout",
            hint: encoding == .utf8
                ? "Save the file as UTF-8; if all of it is Windows-1252, say `encoding: windows-1252` in the profile."
                : "Save the file as UTF-8, or say `encoding: utf-8` in the profile if that is what it is.")
    }

    /// What is wrong with the names of the columns.
    func headerProblems(_ names: [String], line: Int) -> [ImportProblem] {
        guard names.contains(where: { !$0.isEmpty }) else {
            return [
                ImportProblem(
                    .missingHeader, file: file, line: line, found: .described("a first row of empty fields"),
                    allowed: "a first row with the names of the columns", hint: "Delete what is above the names of the columns.")
            ]
        }
        var places: [String: Int] = [:]
        return names.enumerated().compactMap { index, name in
            guard !name.isEmpty else { return nil }
            guard let first = places.updateValue(index, forKey: name.lowercased()) else { return nil }
            return ImportProblem(
                .repeatedHeader, file: file, line: line, key: name,
                found: .described("the same name for columns \(first + 1) and \(index + 1)"),
                allowed: "a name of its own for each column", hint: "Rename one of them.")
        }
    }
}
