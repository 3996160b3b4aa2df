import Access
import Accounts
import Casework
import Content
import Ledger
import Pages
import Practice
import Standards

extension Routes {
    private static let transfer = "/child/{source}/{local}/transfer"

    static let moving: [Route] = [
        .signedIn(.get, transfer) { signed in
            let (told, _) = try await signed.record()
            var page = try transferPage(told, signed)
            page.writing["direction"] = "out"
            let (sheet, written) = try await signed.sheet(.transfer, told)
            if let written { (page.writing, page.isSent) = (FlowWriting(written), true) }
            page.sheet = sheet
            page.done = try await recorded(signed)
            return .page(page.page(signed.viewer))
        },
        .signedIn(.post, transfer) { signed in
            guard let sent = SentForm(signed, .transfer) else { return .message(othersForm, status: 403) }
            return try await sent.keeping { try await recordTransfer(sent) }
        },
        .signedIn(.get, transfer + "/pack") { signed in
            // Leave to take the record out is asked for before anything is read, and written down.
            let (told, _) = try await signed.record(.exportRecord)
            let log = signed.desk.log
            let file = PackFile(
                told, pack(told, signed), from: try await log.head().mark, key: try await log.key().text,
                by: "\(signed.viewer.name), \(signed.viewer.post)", on: signed.day)
            var answer = Answer(body: .file(file.html, type: "text/html; charset=utf-8"))
            answer.fileName = file.fileName
            return answer
        },
        .signedIn(.get, "/child/{source}/{local}/birth") { signed in
            let (told, _) = try await signed.record()
            let list = standards(about: "before-birth", signed).lazy.compactMap { standard in
                if case .completeness = standard.shape { standard.checklist } else { nil }
            }.first
            let ids = Set(standards(about: "before-birth", signed).map(\.id))
            return .page(BirthPage(told, list.map { BirthPlan(told, $0) }, standards: ids).page)
        },
    ]

    private static func standards(about theme: String, _ signed: SignedAsked) -> [Standard] {
        signed.desk.partnership.pages.map(\.standard).filter { $0.theme == theme }
    }

    private static func pack(_ told: ReadRecord, _ signed: SignedAsked) -> TransferPack? {
        standards(about: "moving", signed).lazy.compactMap(\.checklist).first.map { TransferPack(told, $0) }
    }

    private static func transferPage(_ told: ReadRecord, _ signed: SignedAsked, _ writing: FlowWriting = FlowWriting()) throws
        -> TransferPage
    {
        let places = try AuthorityFile.all(in: signed.desk.partnership.library).map { TransferPage.Place(code: $0.code, name: $0.name) }
        return TransferPage(
            told, by: signed.who.account.agency, pack: pack(told, signed), places: places.sorted { $0.name < $1.name },
            standards: Set(standards(about: "moving", signed).map(\.id)), writing: writing)
    }

    private static func recordTransfer(_ sent: SentForm) async throws -> Answer {
        let signed = sent.signed
        guard let person = signed.asked.person else { throw NotKnown() }
        let (told, _) = try await signed.record()
        var writing = FlowWriting(signed.asked.form)
        func back(_ sheet: FormSheet, status: Int = 422) throws -> Answer {
            var page = try transferPage(told, signed, writing)
            (page.isSent, page.sheet) = (true, sheet)
            return .page(page.page(signed.viewer), status: status)
        }
        if resumes(signed) { return try back(try await sent.kept(), status: 200) }
        if let both = try await sent.compared() { return both }
        if let (_, news) = try await sent.meanwhile(Meanwhile.Writing(.transfer)) {
            return try back(try await sent.kept(showing: news), status: 409)
        }
        if writing["direction"].isEmpty { writing.refuse("direction", "Say whether the child leaves or comes.") }
        if writing["stage"].isEmpty { writing.refuse("stage", "Say what has been done.") }
        if writing["from"].isEmpty { writing.refuse("from", "Say from which authority.") }
        if writing["to"].isEmpty { writing.refuse("to", "Say to which authority.") }
        if !writing["to"].isEmpty, writing["to"] == writing["from"] { writing.refuse("to", "A transfer leads to another authority.") }
        if writing.problems.isEmpty {
            var details = ["direction", "from", "to", "stage"].map { JSONValue.Member($0, .string(writing[$0])) }
            // What is ticked is what was sent: of another step it says nothing.
            let going = writing["stage"] == "information-sent" ? writing.all("contains") : []
            if !going.isEmpty { details.append(.init("contains", .array(going.map(JSONValue.string)))) }
            if !writing["worker"].isEmpty { details.append(.init("worker", .string(writing["worker"]))) }
            let receivers = writing.all("share").compactMap { AgencyRef($0) }
            let sharing = receivers.isEmpty ? nil : RecordEntry.Sharing(to: receivers, basis: "public-task")
            switch try await record(.transfer, about: told.references.prefix(1), text: writing["text"], details, sharing: sharing, signed) {
            case .recorded(let entry, _):
                try await sent.end()
                return try await kept(entry, at: .child(person, .transfer), signed)
            case .refused(let problems):
                let fields = ["direction", "stage", "from", "to", "worker"].map { ("details." + $0, $0) }
                writing.refuse(problems, as: Dictionary(uniqueKeysWithValues: fields), else: "stage")
            }
        }
        return try back(try await sent.kept())
    }
}
