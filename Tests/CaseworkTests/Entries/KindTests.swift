import Casework
import Testing

/// Kinds are numbers on disk, and fields are slots of the compact row: both only ever grow at their end.
@Suite struct KindTests {
    @Test func `each kind keeps the number that it has on disk`() {
        #expect(
            Kind.allCases.map { "\($0.rawValue) \($0.code)" } == [
                "0 person", "1 relationship", "2 move", "3 need", "4 referral", "5 incident", "6 attendance", "7 appointment",
                "8 assessment",
                "9 instrument", "10 plan", "11 meeting", "12 visit", "13 decision", "14 share", "15 acknowledgement", "16 flag",
                "17 transfer",
                "18 programme", "19 understanding", "20 exemption", "21 note", "22 withdrawal", "23 link", "24 unlink",
                "25 audit", "26 return", "27 moderation", "28 theme", "29 action", "30 briefing", "31 resource",
            ])
    }

    @Test func `each field keeps the slot that it has on disk`() {
        let slots = Dictionary(
            uniqueKeysWithValues: Kind.allCases.map { ($0.code, $0.declaration.fields.map(\.name).joined(separator: " ")) })
        #expect(
            slots == [
                "person":
                    "given family alsoKnownAs born dueDate died sex ethnicity nhs upn address postcode authority addressProtected protectedFrom role",
                "relationship": "is parentalResponsibility livesWith from to contact",
                "move": "address postcode authority addressProtected protectedFrom temporary joins leaves", "need": "names stage",
                "referral": "from to reasons decision decidedOn of", "incident": "type victim perpetrator childrenPresent injury learnt",
                "attendance": "type reason injury", "appointment": "service outcome", "assessment": "type stage outcome covers",
                "instrument": "name answers score level updates perpetrator judgement with",
                "plan": "type stage category contains people agencies reason",
                "meeting": "type invited attended reported people invitedPeople",
                "visit": "type spokeWith seen seenAlone observed successful", "decision": "type from to reasons confirmed",
                "share": "what to of basis decision reason", "acknowledgement": "of action", "flag": "name action",
                "transfer": "direction from to stage contains worker", "programme": "name stage", "understanding": "child level approach",
                "exemption": "standard reason each of until", "note": "", "withdrawal": "reason", "link": "basis reason",
                "unlink": "reason",
                "audit":
                    "step title theme asOf lookBack lines agencies answersBy until size eligible quotas oneAHousehold seed cohort reserves exclusions repeats reason upon",
                "return":
                    "from stage due known findings additions judgements workedWell worries needed grade rationale lines reason upon",
                "moderation": "step from of grade lines reason told due upon",
                "theme": "code title found needed good standards findings children outOf forLearning draft merges upon",
                "action": "of words owner due standard theme closed note upon",
                "briefing": "version audience title size root digest readingGrade upon",
                "resource": "title publisher type address themes upon",
            ])
    }

    @Test(arguments: Kind.allCases) func `each kind is declared once, in words`(_ kind: Kind) {
        let declaration = kind.declaration
        #expect(declaration.kind == kind)
        #expect(Kind(code: kind.code) == kind && Kind(rawValue: kind.rawValue) == kind)
        #expect(declaration.meaning.hasSuffix(".") && declaration.meaning.count > 10)
        #expect(Set(declaration.fields.map(\.name)).count == declaration.fields.count)
        #expect(declaration.fields.count < Int(Rows.about), "fields and the row's own slots must not meet")
        for field in declaration.fields {
            #expect(!field.meaning.isEmpty && !field.meaning.hasSuffix("."), "\(field.name)")
            #expect(declaration.field(field.name)?.field == field)
        }
    }

    @Test(arguments: Kind.allCases) func `what is taken when a field is absent is a value that it may hold`(_ kind: Kind) {
        for field in kind.declaration.fields {
            guard let standing = field.standing else { continue }
            switch field.type {
            case .code(let codes, _): #expect(codes.contains(standing), "\(field.name)")
            case .flag: #expect(standing == "true", "\(field.name)")
            default: #expect(Bool(false), "\(field.name) of this type has no standing value")
            }
            #expect(!field.needed, "\(field.name) is needed, so nothing is taken when it is absent")
        }
    }

    @Test func `the kinds that a chronology shows among the key entries`() {
        #expect(
            Kind.allCases.filter(\.declaration.key) == [
                .move, .need, .referral, .incident, .attendance, .assessment, .instrument, .plan, .meeting, .decision, .transfer,
                .programme,
            ])
        #expect(Kind(code: "Person") == nil && Kind(code: "") == nil)
    }
}
