import Casework
import Testing

@testable import Web

/// Forms are read exactly, and what is no form is none.
@Suite struct FormFieldsTests {
    @Test func `plus signs are spaces, percent signs are bytes, and names may come again`() throws {
        let fields = try #require(FormFields("a=1+2&b=%C3%A9%0D%0Ax&a=3&c&d=".utf8))
        #expect(fields["a"] == "1 2")
        #expect(fields.all("a") == ["1 2", "3"])
        #expect(fields["b"] == "é\nx")
        #expect(fields["c"] == "" && fields.first("c") == "")
        #expect(fields.first("missing") == nil)
    }

    @Test(arguments: ["%", "a=%4", "a=%zz", "a=%ff", "%C3=1"]) func `bytes that are no text are refused`(_ text: String) {
        #expect(FormFields(text.utf8) == nil)
    }

    @Test func `a thousand fields are a form, and one more is none`() {
        #expect(FormFields(String(repeating: "a&", count: 1_000).utf8)?.pairs.count == 1_000)
        #expect(FormFields(String(repeating: "a&", count: 1_001).utf8) == nil)
    }

    @Test func `any bytes are read or refused, and never end the program`() {
        var chance = SeededGenerator(seed: 7)
        for _ in 0..<20_000 {
            let bytes = (0..<Int(chance.next() % 40)).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
            _ = FormFields(bytes)
            _ = CookieJar.value("cairn", in: String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test func `a cookie that comes twice is none: somebody planted one`() {
        #expect(CookieJar.value("cairn", in: "a=b; cairn=x") == "x")
        #expect(CookieJar.value("cairn", in: "cairn=x; cairn=y") == nil)
        #expect(CookieJar.value("cairn", in: nil) == nil)
    }
}
