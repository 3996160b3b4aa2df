import Casework
import Testing

/// Derived ids and the ledger's hashes stand on these bytes (RFC 8785).
@Suite struct CanonicalTextTests {
    @Test func `keys come in the order of their UTF-16 units, as the standard's own example has them`() throws {
        // RFC 8785, section 3.2.3. By code points the smiling face would come after the Hebrew letter's presentation form.
        let value = try JSONParser.parse(
            #"{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}"#
        )
        guard case .object(let members) = try JSONParser.parse(value.canonicalText) else { return #expect(Bool(false), "an object") }
        #expect(
            members.map(\.value) == [
                "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face",
                "Hebrew Letter Dalet With Dagesh",
            ])
    }

    @Test func `spaces and order of keys make no difference to the bytes`() throws {
        let one = try JSONParser.parse(#"{ "b": [1, {"d": null, "c": true}], "a": "x" }"#)
        #expect(one.canonicalText == #"{"a":"x","b":[1,{"c":true,"d":null}]}"#)
        #expect(one.text == #"{"b":[1,{"d":null,"c":true}],"a":"x"}"#)
        #expect(try JSONParser.parse(#"{"a":"x","b":[1,{"c":true,"d":null}]}"#).canonicalText == one.canonicalText)
    }

    @Test func `characters are escaped only where they must be, and in the shortest way`() {
        let value = JSONValue.string("\u{20}\"\\/\u{8}\t\n\u{c}\r\u{0}\u{f}\u{1f}\u{7f}\u{80}é€😀\u{2028}</script>")
        #expect(
            value.canonicalText
                == "\" \\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u000f\\u001f\u{7f}\u{80}é€😀\u{2028}</script>\"")
    }

    @Test func `letters that look alike but were written differently keep their own bytes`() {
        #expect(Array(JSONValue.string("e\u{301}").canonicalText.utf8) != Array(JSONValue.string("\u{e9}").canonicalText.utf8))
        #expect(Array(JSONValue.string("e\u{301}").canonicalText.utf8) == [34, 101, 0xCC, 0x81, 34])
    }

    @Test func `a long value is told short in a message`() {
        #expect(JSONValue.string(String(repeating: "x", count: 200)).excerpt == String(repeating: "x", count: 77) + "...")
        #expect(JSONValue.array([1, 2].map(JSONValue.integer)).excerpt == "a list of 2")
        #expect(JSONValue.object([]).excerpt == "an object")
        #expect(JSONValue.null.excerpt == "null")
    }
}
