import Casework
import Testing

@Suite struct JSONParserTests {
    @Test func `a text is read as it stands, its keys in their order`() throws {
        let text = #" {"b" : [1, -2, 0, true, false, null, "x"], "a":{} , "c":[ ]} "#
        #expect(
            try JSONParser.parse(text)
                == .object([
                    .init("b", .array([.integer(1), .integer(-2), .integer(0), .bool(true), .bool(false), .null, "x"])),
                    .init("a", .object([])),
                    .init("c", .array([])),
                ]))
    }

    @Test(arguments: [
        (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{c}\n\r\tz"), (#""\u0041\u00e9\u00E9""#, "A\u{e9}\u{e9}"), (#""\ud83d\ude00""#, "😀"),
        ("\"Zoë 😀\"", "Zoë 😀"), (#""""#, ""), (#""\uffff""#, "\u{ffff}"), (#""\udbff\udfff""#, "\u{10ffff}"),
    ]) func `escapes and other alphabets are read as the characters they are`(_ text: String, _ value: String) throws {
        guard case .string(let read) = try JSONParser.parse(text) else { return #expect(Bool(false), "a string") }
        #expect(Array(read.unicodeScalars) == Array(value.unicodeScalars))
    }

    @Test(arguments: [
        ("9007199254740992", JSONValue.integer(9_007_199_254_740_992)), ("-9007199254740992", .integer(-9_007_199_254_740_992)),
        ("9007199254740993", .decimal("9007199254740993")), ("-9223372036854775808", .decimal("-9223372036854775808")),
        ("99999999999999999999", .decimal("99999999999999999999")), ("1.5", .decimal("1.5")), ("-0.25e-10", .decimal("-0.25e-10")),
        ("1E+2", .decimal("1E+2")), ("-0", .integer(0)), ("0", .integer(0)),
    ]) func `a whole number that every program can hold is one, and any other is kept as written`(_ text: String, _ value: JSONValue) throws
    {
        #expect(try JSONParser.parse(text) == value)
    }

    @Test(arguments: [
        ("1.", 2), ("1.e5", 2), ("1e", 2), ("1e+", 3), ("1.2.3", 3), ("1-2", 1), ("1+1", 1), ("1e5e5", 3), ("01", 2), ("-", 1), ("-01", 3),
        ("-a", 1),
    ]) func `a malformed number is refused at the byte where it goes wrong`(_ text: String, _ offset: Int) {
        #expect(fault(text)?.offset == offset, "\(String(describing: fault(text)))")
    }

    @Test(arguments: [
        ("", 0, "the end of the text"), ("  ", 2, "the end of the text"), ("{} {}", 3, "more text after the end of the object"),
        ("[1,]", 3, "a character that begins no JSON value"), ("[1", 2, "the end of the text inside a list"),
        ("[1 2]", 3, "neither a comma nor a closing bracket"), ("{\"a\":1,}", 7, "no key in quotes where one was due"),
        ("{a:1}", 1, "no key in quotes where one was due"), ("{\"a\" 1}", 5, "no colon after the key “a”"),
        ("{\"a\":1", 6, "the end of the text inside an object"), ("{\"a\":1 \"b\":2}", 7, "neither a comma nor a closing brace"),
        ("{\"a\":1,\"b\":2,\"a\":3}", 13, "the key “a” a second time"), ("tru", 0, "a word that is not true, false or null"),
        ("nul1", 0, "a word that is not true, false or null"), ("'a'", 0, "a character that begins no JSON value"),
        ("NaN", 0, "a character that begins no JSON value"), ("// a", 0, "a character that begins no JSON value"),
        ("\"ab", 3, "the end of the text inside a string"), ("\"a\nb\"", 2, "a control character inside a string"),
        ("\"a\\x\"", 3, "an unknown escape"), ("\"\\u12\"", 3, "a malformed \\u escape"), ("\"\\u+041\"", 3, "a malformed \\u escape"),
        ("\"\\u00 1\"", 3, "a malformed \\u escape"), ("\"\\ud83d\"", 7, "half a surrogate pair"),
        ("\"\\ud83dxx\"", 7, "half a surrogate pair"),
        ("\"\\ud83d\\u0041\"", 13, "half a surrogate pair"), ("\"\\ude00\"", 7, "an escape that is no character"),
        ("\"\\u0000\"", 7, "an escape that is no character"), ("\u{feff}{}", 0, "a character that begins no JSON value"),
    ]) func `a text that is no JSON is refused at its byte, in words`(_ text: String, _ offset: Int, _ found: String) {
        #expect(said(text) == "\(offset): \(found)")
    }

    @Test func `a key twice is found in a small object and in a large one`() {
        let many = (0..<200).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
        #expect(fault("{\(many)}") == nil)
        #expect(fault("{\(many),\"k7\":0}")?.found == "the key “k7” a second time")
        #expect(fault("{\(many),\"k7\":0}")?.offset == many.utf8.count + 2)
        #expect(fault(#"{"a":{"b":1,"b":2}}"#)?.found == "the key “b” a second time")
        #expect(fault(#"{"a":{"b":1},"b":2}"#) == nil)
    }

    @Test func `thirty-two levels are read, and no more`() {
        let deep = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
        #expect(fault(deep) == nil)
        #expect(said("[\(deep)]") == "32: more than 32 levels of nesting")
        #expect(fault(String(repeating: "{\"a\":", count: 100_000))?.found == "more than 32 levels of nesting")
    }

    @Test func `bytes that are not UTF-8 are refused`() {
        for bytes: [UInt8] in [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [92, 110, 0xFF]] {
            let found = refusal(of: [34] + bytes + [34])
            #expect(found?.found == "bytes that are not UTF-8 in the string that ends here")
        }
    }

    private func fault(_ text: String) -> JSONFault? { refusal(of: Array(text.utf8)) }

    private func said(_ text: String) -> String? { fault(text).map { "\($0.offset): \($0.found)" } }
}

/// What refuses these bytes, if anything does.
func refusal(of bytes: [UInt8]) -> JSONFault? {
    bytes.withUnsafeBufferPointer { buffer in
        do throws(JSONFault) {
            _ = try JSONParser.parse(buffer)
            return nil
        } catch { return error }
    }
}
