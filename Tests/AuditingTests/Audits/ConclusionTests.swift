import Testing

@testable import Auditing

@Suite struct ConclusionTests {
    private let ordinary = Bench.standard("s")
    private let serious = Bench.standard("s", serious: true)

    private func of(_ children: String...) -> [[String: String]] { children.map { ["s": $0] } }

    @Test func `two children not kept of six are a worry, and of seven are none`() throws {
        let six = try Bench.fieldwork([ordinary], of("-", "+l", "+", "+", "+", "+"))
        #expect(six.worries.map(\.text) == ["In some cases worry of s: 2 of 6 (children 1 and 2)."])
        // 2 of 7 is 28.6 %.
        #expect(try Bench.fieldwork([ordinary], of("-", "-", "+", "+", "+", "+", "+")).worries.isEmpty)
    }

    @Test func `three of ten are exactly thirty in a hundred and a worry`() throws {
        let ten = try Bench.fieldwork([ordinary], of("-", "-", "p", "+", "+", "+", "+", "+", "+", "+"))
        #expect(ten.worries.map(\.children) == [[1, 2, 3]])
    }

    @Test func `one child is no worry, unless the standard is serious`() throws {
        #expect(try Bench.fieldwork([ordinary], of("-", "+")).worries.isEmpty)
        let one = try Bench.fieldwork([serious], of("-", "+", "+", "+", "+", "+", "+", "+", "+", "+"))
        #expect(one.worries.map(\.text) == ["In some cases worry of s: 1 of 10 (child 1)."])
    }

    @Test func `what is due, explained or cannot be told counts for nothing`() throws {
        let open = try Bench.fieldwork([ordinary], of("d", "e", "?", "-", "-"))
        #expect(open.worries.map(\.applicable) == [[4, 5]])
        #expect(try Bench.fieldwork([ordinary], of("d", "e", "?")).themes().isEmpty)
    }

    @Test func `good practice needs two children and sixty in a hundred of what was decided`() throws {
        let sixty = try Bench.fieldwork([ordinary], of("++", "+--"))
        #expect(sixty.rate(of: "s")?.cohort.met == 3 && sixty.rate(of: "s")?.cohort.decided == 5)
        #expect(sixty.goodPractice.map(\.text) == ["Good of s: 2 of 2 (children 1 and 2)."])
        #expect(try Bench.fieldwork([ordinary], of("++", "+---")).goodPractice.isEmpty)
        #expect(try Bench.fieldwork([ordinary], of("+++", "-")).goodPractice.isEmpty)
    }

    @Test func `where it applied to one child, one child is good practice`() throws {
        #expect(try Bench.fieldwork([ordinary], of("+", "d")).goodPractice.map(\.text) == ["Good of s: 1 of 1 (child 1)."])
    }

    @Test func `of a serious standard one child kept throughout is good practice, and one kept in part is not`() throws {
        #expect(try Bench.fieldwork([serious], of("+++-")).goodPractice.isEmpty)
        let one = try Bench.fieldwork([serious], of("++", "-"))
        #expect(one.goodPractice.map(\.sentence) == ["In some cases good of s"])
        #expect(one.goodPractice.map(\.children) == [[1]])
        #expect(one.worries.map(\.sentence) == ["In some cases worry of s"])
    }

    @Test func `standards that say the same are said once, of the children of either`() throws {
        let a = Bench.standard("a", worry: "Fathers are not seen"),
            b = Bench.standard("b", worry: "Fathers are not seen", action: "Action of a")
        let work = try Bench.fieldwork([a, b], [["a": "-", "b": "-"], ["a": "-"], ["b": "-"], ["b": "+"]])
        #expect(work.worries.map(\.text) == ["Fathers are not seen: 3 of 4 (children 1, 2 and 3)."])
        #expect(work.worries.map(\.actions) == [["Action of a"]])
        #expect(work.worries.flatMap(\.findings).map(\.code) == ["c1-a-1", "c2-a-1", "c1-b-1", "c3-b-1"])
    }

    @Test func `they stand by children concerned, then serious first, then by standard`() throws {
        let standards = [Bench.standard("z"), Bench.standard("b"), Bench.standard("a"), Bench.standard("y", serious: true)]
        let two = ["z": "-", "b": "-", "a": "-", "y": "-"]
        let work = try Bench.fieldwork(standards, [two, two, ["z": "-"]])
        #expect(work.worries.map(\.standards) == [["z"], ["y"], ["a"], ["b"]])
    }

    @Test func `behind a worry stands what was not met, and behind good practice what was`() throws {
        let work = try Bench.fieldwork([ordinary], of("+-d", "++l", "?"))
        #expect(work.worries.flatMap(\.findings).map(\.code) == ["c1-s-2", "c2-s-3"])
        #expect(work.goodPractice.flatMap(\.findings).map(\.code) == ["c1-s-1", "c2-s-1", "c2-s-2"])
    }

    @Test(arguments: [
        ("Police are told", "police are told"), ("DASH is used", "DASH is used"), ("A&E attendances", "A&E attendances"),
        ("A case is closed", "a case is closed"), ("GP and social care", "GP and social care"),
    ]) func `a sentence goes on in small letters, and a name of letters stays`(_ sentence: String, _ continuation: String) {
        #expect(sentence.asContinuation == continuation)
    }
}
