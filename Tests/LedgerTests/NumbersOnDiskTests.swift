import Casework
import Testing

@testable import Ledger

/// Numbers that are written into stores mean the same for ever. If one of these fails, put the old numbers back and add at the end.
@Suite struct NumbersOnDiskTests {
    @Test func `kinds keep their numbers`() {
        let codes = [
            "person", "relationship", "move", "need", "referral", "incident", "attendance", "appointment", "assessment", "instrument",
            "plan", "meeting",
            "visit", "decision", "share", "acknowledgement", "flag", "transfer", "programme", "understanding", "exemption", "note",
            "withdrawal", "link",
            "unlink",
        ]
        for (number, code) in codes.enumerated() { #expect(Kind(rawValue: UInt8(number))?.code == code) }
    }

    @Test func `fields keep their places in a compact row`() {
        let places: [(Kind, [String])] = [
            (.relationship, ["is", "parentalResponsibility", "livesWith", "from", "to", "contact"]),
            (.move, ["address", "postcode", "authority", "addressProtected", "protectedFrom", "temporary", "joins", "leaves"]),
            (.instrument, ["name", "answers", "score", "level", "updates", "perpetrator", "judgement", "with"]),
            (.referral, ["from", "to", "reasons", "decision", "decidedOn", "of"]),
        ]
        for (kind, names) in places { #expect(Array(kind.declaration.fields.map(\.name).prefix(names.count)) == names) }
        #expect([Rows.about, Rows.refs, Rows.corrects] == [40, 41, 42])
    }

    @Test func `every kind's fields fit below the slots of the envelope`() {
        for kind in Kind.allCases { #expect(kind.declaration.fields.count <= 40) }
    }

    @Test func `name spaces, labels, nearness and ledger kinds keep theirs`() {
        #expect(NameSpace.allCases.map(\.rawValue) == [0, 1, 2, 3])
        #expect([NameSpace.people, .agencies, .entries, .words].map(\.rawValue) == [0, 1, 2, 3])
        #expect(Entry.Label.allCases.map { [$0].bits } == [1, 2, 4, 8, 16])
        #expect([Tie.Nearness.same, .home, .relationship].map(\.rawValue) == [0, 1, 2])
        #expect([LedgerKind.write, .link, .clock].map(\.rawValue) == [1, 9, 12])
    }
}
