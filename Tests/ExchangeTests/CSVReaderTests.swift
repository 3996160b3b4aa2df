import Exchange
import Testing

@Suite struct CSVReaderTests {
    @Test func `fields come out as they were meant, each row with the line it begins on`() {
        let file = Reading("id,event,note\r\n1,\"a \"\"DASH\"\", graded\",\n2,\"two\r\nlines\rof it\",\"\"\r3,a 5\" cut,x\n")
        #expect(file.header == ["id", "event", "note"])
        #expect(file.rows == [["1", "a \"DASH\", graded", ""], ["2", "two\nlines\nof it", ""], ["3", "a 5\" cut", "x"]])
        #expect(file.lines == [2, 3, 6])
        #expect(file.problems.isEmpty)
    }

    @Test(arguments: [
        ("a,b;c,d\n", CSVDelimiter.comma, 3), ("a;\"b,c,d\";e\n", .semicolon, 3), ("a\tb, c\td\n", .tab, 3), ("one\n", .comma, 1),
        ("\n\na;b\nc,d,e,f", .semicolon, 2),
    ])
    func `the delimiter is the one that stands most often in the header, outside quotation marks`(
        _ text: String, _ delimiter: CSVDelimiter, _ columns: Int
    ) throws {
        let reader = try CSVReader(MemoryBytes(text, name: "f.csv"))
        #expect(reader.delimiter == delimiter)
        #expect(reader.header.count == columns)
    }

    @Test func `blank lines are passed over and rows of empty fields are not`() throws {
        let file = Reading("\n\na,b\n\n1,2\n\n\n,\n\n")
        #expect(file.rows == [["1", "2"], ["", ""]])
        #expect(file.lines == [5, 8])
        let reader = try CSVReader(MemoryBytes("a,b\n,\"\"\nx,\n", name: "f.csv"))
        #expect(try reader.next()?.get().isBlank == true)
        let second = try #require(try reader.next()?.get())
        #expect(!second.isBlank)
        #expect(second.isEmpty(1))
        #expect(reader.next() == nil)
        #expect(reader.next() == nil)
    }

    @Test func `a row with another number of fields than the header is reported, and the next one is read`() {
        let file = Reading("a,b\n1\n1,2,3\n4,5\n")
        #expect(file.rows == [["4", "5"]])
        #expect(
            file.problems == [
                "f.csv:2: found 1 field; allowed: 2, as in the header. A value that holds a line break needs quotation marks around it; an empty value still needs its delimiter.",
                "f.csv:3: found 3 fields; allowed: 2, as in the header. A value that holds the delimiter needs quotation marks around it.",
            ])
    }

    @Test func `a quotation mark that nothing closes is reported where it was opened`() {
        let file = Reading("a,b\n1,2\n3,\"4\n5,6\n7,8\n")
        #expect(file.rows == [["1", "2"]])
        #expect(
            file.problems == [
                "f.csv:3:3: found a quotation mark that is opened here and never closed; allowed: quotation marks in pairs. Close it; a quotation mark inside a value is written twice. Nothing from this row to the end of the file was read."
            ])
    }

    @Test func `text behind a closing quotation mark is reported at its character`() {
        let file = Reading("a,b\n\"é\nx\"y,2\n3,4\n")
        #expect(file.rows == [["3", "4"]])
        #expect(
            file.problems == [
                "f.csv:3:3: found text after the closing quotation mark of a field; allowed: the delimiter or a line break. A quotation mark inside a value is written twice."
            ])
    }

    @Test func `all that is wrong with one row is said at once`() {
        let file = Reading("a,b\n\"x\"y,\0,3\n", limits: CSVLimits(field: 2))
        #expect(file.problems.map { $0.prefix(9) } == ["f.csv:2: ", "f.csv:2:4", "f.csv:2:6", "f.csv:2: "])
    }

    @Test func `columns with one name, or none at all, are refused with all their places`() {
        #expect(
            Reading("Date,event,Event , date\n").problems == [
                "f.csv:1: Event: found the same name for columns 2 and 3; allowed: a name of its own for each column. Rename one of them.",
                "f.csv:1: date: found the same name for columns 1 and 4; allowed: a name of its own for each column. Rename one of them.",
            ])
        #expect(
            Reading(",,\n").problems == [
                "f.csv:1: found a first row of empty fields; allowed: a first row with the names of the columns. Delete what is above the names of the columns."
            ])
        #expect(Reading("a,,\n1,2,3").rows == [["1", "2", "3"]])
    }

    @Test(arguments: ["", "\n\r\n", "\u{FEFF}"])
    func `a file without content says so`(_ text: String) {
        #expect(
            Reading(text).problems == [
                "f.csv: found nothing in it; allowed: one JSON object a line, or a table whose first row names its columns. Export it again; if there is truly nothing to send, leave the file out."
            ])
    }

    @Test func `rows that are kept do not change when the reader goes on`() throws {
        let text = "id,note\n" + (0..<20_000).map { "\($0),\"note \"\"\($0)\"\"\"\n" }.joined()
        let reader = try CSVReader(MemoryBytes(text, name: "f.csv", pieces: [7_919]))
        let rows = try reader.map { try $0.get() }
        #expect(rows.count == 20_000)
        #expect(rows.enumerated().allSatisfy { $1.text(0) == "\($0)" && $1.text(1) == "note \"\($0)\"" && $1.line == $0 + 2 })
    }

    @Test func `a field can be read where it lies`() throws {
        let reader = try CSVReader(MemoryBytes("a,b\nplain,\"q\"\"q\"\n", name: "f.csv"))
        let row = try #require(try reader.next()?.get())
        #expect(row.read(0) { $0.count } == 5)
        #expect(row.read(1) { $0.count } == 3)
    }
}
