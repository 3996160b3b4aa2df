import Casework
import Foundation
import Testing

/// Who may see what, tried by the people of the sample partnership at their terminals.
@Suite struct AccessCommandTests {
    private let child = "lcs/100570"

    private func example(_ name: String) throws -> String {
        let help = try #require(try Examples.all().first { $0.name == "cairn access \(name)" })
        return try #require(help.examples.first)
    }

    private func act(_ said: String) throws -> String { String(try #require(said.split(separator: ":").first)) }

    @Test func `the demonstration prints a sign-in for every role, and from then on the file's owner reads nothing`() throws {
        let people = try PeopleFolder()
        #expect(people.names.count == 14)
        let outcome = try Command.run("cairn record \(child)", in: people.url)
        #expect(outcome.status == 2)
        #expect(outcome.out.isEmpty)
        #expect(outcome.err.contains("cairn sign-in"))
        try people.close()
    }

    @Test func `an uncle at work is answered as for nobody, byte for byte, from the moment that it is said`() throws {
        let people = try PeopleFolder()
        #expect(try people.run("cairn record \(child)", as: "tom.sedge").status == 0)
        let said = try people.run(try example("exclude"), as: "joan.mercer")
        #expect(said.status == 0, "\(said.err)")
        for line in ["cairn record REF", "cairn access why REF", "cairn access show REF", "cairn check --child REF"] {
            let relative = try people.run(line.replacingOccurrences(of: "REF", with: child), as: "tom.sedge")
            let nobody = try people.run(line.replacingOccurrences(of: "REF", with: "lcs/nobody"), as: "tom.sedge")
            #expect(relative.status == 1)
            #expect(relative.status == nobody.status)
            #expect(relative.err == nobody.err, "\(line)")
            #expect(relative.out == nobody.out)
        }
        // He learns nothing from the numbers either, and cannot end it.
        let ended = try people.run("cairn access end \(act(said.out)) --because 'A mistake'", as: "tom.sedge")
        let none = try people.run("cairn access end 2026-999999 --because 'A mistake'", as: "tom.sedge")
        #expect(ended.status == 1 && ended.err == none.err)
        let broken = try people.run("cairn access broken", as: "nell.frost").out
        #expect(broken.contains("Asked for what they are kept from"))
        #expect(broken.contains("Tom Sedge"))
        #expect(try people.run("cairn access end \(act(said.out)) --because 'Another family'", as: "nell.frost").status == 0)
        #expect(try people.run("cairn record \(child)", as: "tom.sedge").status == 0)
        try people.close()
    }

    @Test func `a lead adds a colleague, who sees why, and it is over when somebody says so`() throws {
        let people = try PeopleFolder()
        let said = try people.run(try example("relate"), as: "joan.mercer")
        #expect(said.status == 0, "\(said.err)")
        let why = try people.run("cairn access why \(child)", as: "hannah.orme").out
        #expect(why.contains("added by Joan Mercer, Named nurse for safeguarding"))
        #expect(why.contains("yes  export-record"))
        #expect(try people.run("cairn access list --staff hannah.orme", as: "nell.frost").out.contains("Core group"))
        #expect(try people.run("cairn access end \(act(said.out)) --because 'I have moved'", as: "hannah.orme").status == 0)
        #expect(!(try people.run("cairn access why \(child)", as: "hannah.orme").out.contains("yes  export-record")))
        #expect(try people.run("cairn access list --staff hannah.orme", as: "nell.frost").out == "Nothing.\n")
        #expect(try people.run("cairn access list --staff hannah.orme --all", as: "nell.frost").out.contains("I have moved"))
        // Nobody of themselves, and nobody of another agency.
        #expect(try people.run("cairn access relate joan.mercer \(child) --because Mine", as: "joan.mercer").status == 1)
        #expect(try people.run("cairn access relate priya.vale \(child) --because Hers", as: "joan.mercer").status == 1)
        try people.close()
    }

    @Test func `a family can read who looked, and in an emergency that too, and who asked in vain`() throws {
        let people = try PeopleFolder.lived.get()
        let told = try people.run("cairn access show \(child) --for-family", as: "nell.frost")
        #expect(told.status == 0, "\(told.err)")
        #expect(told.out.contains("Priya Vale, Detective constable, at Northbridge Police, opened the record in an emergency on "))
        #expect(told.out.contains("Tom Sedge, Social worker, at Northbridge Children’s Social Care, asked for this record on "))
        #expect(told.out.contains("The record was opened in an emergency once."))
        let first = try #require(told.out.split(separator: "\n").dropFirst().first)
        #expect(first.hasPrefix("Nell Frost, Privacy officer"))
        for word in ["niece", "review", "sealed", "protected"] { #expect(!told.out.contains(word), "\(word)") }
    }

    @Test func `an emergency is reviewed by somebody else, once each`() throws {
        let people = try PeopleFolder()
        let open = "cairn record \(child) --break-glass danger --because 'A child alone in the house tonight'"
        #expect(try people.run(open, as: "priya.vale").status == 0)
        let again = try people.run(open, as: "priya.vale")
        #expect(again.err.contains("2 times within four weeks"))
        let list = try people.run("cairn access broken", as: "nell.frost").out
        #expect(list.hasPrefix("2 opened in an emergency; 2 to be reviewed."))
        #expect(list.contains("told: privacy officers of Northbridge Children’s Social Care, Northbridge Police"))
        guard
            case .array(let opened)? = try JSONValue.parsed(try people.run("cairn access broken --format json", as: "nell.frost").out)[
                "opened"],
            case .string(let act)? = opened.first?["act"]
        else {
            Issue.record("nothing was opened")
            return
        }
        let review = "cairn access review \(act) training --because 'She could have rung the team'"
        #expect(try people.run(review, as: "priya.vale").status == 1)
        #expect(try people.run(review, as: "nell.frost").status == 0)
        #expect(try people.run(review, as: "nell.frost").status == 1)
        #expect(try people.run("cairn access broken", as: "nell.frost").out.hasPrefix("2 opened in an emergency; 1 to be reviewed."))
        try people.close()
    }

    @Test func `an auditor sees the children of the seat and no other`() throws {
        let people = try PeopleFolder()
        let day = "--until 2099-01-31"
        #expect(try people.run("cairn record \(child)", as: "owen.hale").status == 1)
        #expect(try people.run("cairn access seat owen.hale a1 --child \(child) \(day)", as: "ruth.penn").status == 0)
        #expect(try people.run("cairn record \(child)", as: "owen.hale").status == 0)
        #expect(try people.run("cairn record lcs/100502", as: "owen.hale").status == 1)
        #expect(try people.run("cairn access seat ruth.penn a1 --child \(child) \(day)", as: "ruth.penn").status == 1)
        try people.close()
    }

    @Test func `a protected address is opened by two people, and by one of them alone never`() throws {
        let people = try PeopleFolder()
        let entry = """
            {"id":"safe-1","kind":"person","on":"2021-06-01","agency":"northbridge-council","about":["\(child)"],\
            "details":{"address":"7 Linnet Row, Northbridge","addressProtected":true}}
            """
        try Data((entry + "\n").utf8).write(to: people.url.appendingPathComponent("safe.jsonl"))
        let imported = try people.run("cairn import safe.jsonl", as: "dev.marsh")
        #expect(imported.status == 0, "\(imported.err)\(imported.out)")
        func shows() throws -> Bool { try people.run("cairn record \(child) --format json", as: "hannah.orme").out.contains("Linnet Row") }
        #expect(try !shows())
        for _ in 0..<2 {
            let asked = try people.run(try example("lift"), as: "joan.mercer")
            #expect(asked.out.contains("Nothing has changed yet"), "\(asked.err)")
            #expect(try !shows())
        }
        let agreed = try people.run(try example("lift"), as: "nell.frost")
        #expect(agreed.out.contains("the protection is lifted"), "\(agreed.err)")
        #expect(try shows())
        #expect(try people.run("cairn access end \(act(agreed.out)) --because 'He is back'", as: "joan.mercer").status == 0)
        #expect(try !shows())
        try people.close()
    }

    @Test func `somebody of an agency that there is not is not added, and the words say which there are`() throws {
        let people = try PeopleFolder()
        let wrong = try people.run(
            "cairn user add j.okafor --display Joy --agency northbrige-police --role practitioner", as: "ada.lockwood")
        #expect(wrong.status == 2)
        #expect(wrong.err.contains("northbrige-police") && wrong.err.contains("northbridge-police (Northbridge Police)"))
        let right = try people.run(
            "cairn user add j.okafor --display Joy --agency northbridge-police --role practitioner", as: "ada.lockwood")
        #expect(right.status == 0, "\(right.err)")
        try people.close()
    }
}
