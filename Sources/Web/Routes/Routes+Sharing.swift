import Access
import Accounts
import Casework
import Ledger
import Pages
import Practice

extension Routes {
    private static let share = "/child/{source}/{local}/share"
    private static let acknowledge = "/child/{source}/{local}/acknowledge"

    static let sharing: [Route] = [
        .signedIn(.get, share) { signed in
            let (told, _) = try await signed.record()
            let of = signed.asked.query["of"]
            var page = SharePage(told, by: signed.who.account.agency, writing: FlowWriting(["of": [of]]))
            let (sheet, written) = try await signed.sheet(.share(EntryRef(of)), told)
            if let written { page.writing = FlowWriting(written) }
            page.sheet = sheet
            return .page(page.page(signed.viewer))
        },
        .signedIn(.post, share) { signed in
            // A form that was opened with an entry says so itself; one that was not has its choice.
            let opened = DraftForm(signed.asked.form[FormSheet.Name.form]) ?? .share(nil)
            guard case .share = opened, let sent = SentForm(signed, opened) else { return .message(othersForm, status: 403) }
            return try await sent.keeping { try await shareEntry(sent) }
        },
        .signedIn(.get, acknowledge) { signed in
            let (told, share) = try await shareToAnswer(signed, signed.asked.query["of"])
            var page = AcknowledgePage(told, share)
            let (sheet, written) = try await signed.sheet(.answer(share.share.id), told)
            if let written { page.writing = FlowWriting(written) }
            page.sheet = sheet
            return .page(page.page(signed.viewer))
        },
        .signedIn(.post, acknowledge) { signed in
            guard let share = EntryRef(signed.asked.form["of"]) else { throw NotKnown() }
            guard let sent = SentForm(signed, .answer(share)) else { return .message(othersForm, status: 403) }
            return try await sent.keeping { try await answer(sent) }
        },
    ]

    // MARK: sharing

    private static func shareEntry(_ sent: SentForm) async throws -> Answer {
        let signed = sent.signed
        guard let person = signed.asked.person else { throw NotKnown() }
        let (told, _) = try await signed.record()
        var writing = FlowWriting(signed.asked.form)
        func back(_ sheet: FormSheet, status: Int = 422) -> Answer {
            var page = SharePage(told, by: signed.who.account.agency, writing: writing)
            page.sheet = sheet
            return .page(page.page(signed.viewer), status: status)
        }
        if resumes(signed) { return back(try await sent.kept(), status: 200) }
        if let both = try await sent.compared() { return both }
        if let (_, news) = try await sent.meanwhile(Meanwhile.Writing(.share, of: Set(EntryRef(writing["of"]).map { [$0] } ?? []))) {
            return back(try await sent.kept(showing: news), status: 409)
        }
        let entry = EntryRef(writing["of"]).flatMap { told.entries[$0] }.flatMap { SharePage.canShare($0) ? $0 : nil }
        if entry == nil { writing.refuse("of", "Choose the entry that you share.") }
        let isShared = writing["decision"] == "shared"
        if writing["decision"].isEmpty { writing.refuse("decision", "Say what you have decided.") }
        if writing.all("to").isEmpty {
            writing.refuse("to", isShared ? "Choose at least one agency." : "Say which agencies it is not shared with.")
        }
        if isShared, writing["basis"].isEmpty { writing.refuse("basis", "Say on which lawful basis.") }
        if !isShared, writing["reason"].isEmpty, !writing["decision"].isEmpty { writing.refuse("reason", "Say why it is not shared now.") }
        if let entry, writing.problems.isEmpty {
            var details: [JSONValue.Member] = [
                .init("what", .string(entry.sharedAs)), .init("to", .array(writing.all("to").map(JSONValue.string))),
                .init("of", .string(entry.id.text)), .init("decision", .string(writing["decision"])),
            ]
            if isShared { details.append(.init("basis", .string(writing["basis"]))) }
            if !isShared { details.append(.init("reason", .string(writing["reason"]))) }
            switch try await record(.share, about: told.references.prefix(1), text: writing["text"], details, signed) {
            case .recorded(let entry, _):
                try await sent.end()
                return try await kept(entry, at: .child(person, .chronology), signed)
            case .refused(let problems):
                writing.refuse(problems, as: ["details.to": "to", "details.basis": "basis", "details.reason": "reason"], else: "of")
            }
        }
        return back(try await sent.kept())
    }

    // MARK: answering

    /// A share of the child's record that waits for the answer of the reader's agency. To anybody else there is none.
    private static func shareToAnswer(_ signed: SignedAsked, _ id: String) async throws -> (ReadRecord, ShareAnswers) {
        // To answer takes no more than to have been told.
        let (told, _) = try await signed.record(.readOwn)
        let agency = signed.who.account.agency
        guard let share = told.shares.first(where: { $0.share.id.text == id && $0.share.agencies(Share.to).contains(agency) }) else {
            throw NotKnown()
        }
        return (told, share)
    }

    private static func answer(_ sent: SentForm) async throws -> Answer {
        let signed = sent.signed
        var writing = FlowWriting(signed.asked.form)
        let (told, share) = try await shareToAnswer(signed, writing["of"])
        func back(_ sheet: FormSheet, status: Int = 422) -> Answer {
            var page = AcknowledgePage(told, share, writing: writing)
            page.sheet = sheet
            return .page(page.page(signed.viewer), status: status)
        }
        if resumes(signed) { return back(try await sent.kept(), status: 200) }
        if let both = try await sent.compared() { return both }
        if let (_, news) = try await sent.meanwhile(Meanwhile.Writing(.acknowledgement, of: [share.share.id])) {
            return back(try await sent.kept(showing: news), status: 409)
        }
        var action = writing["action"]
        switch writing["answer"] {
        case "have":
            if Objection(action: action) != nil {
                writing.refuse("answer", "These words object. Choose “We object”, or write what you will do.")
            }
        case "object" where share.tellsOfClosing:
            if let objection = Objection(because: action) {
                action = objection.action
            } else {
                writing.refuse("action", "Say why you object.")
            }
        default: writing.refuse("answer", "Say whether you have it\(share.tellsOfClosing ? ", or object" : "").")
        }
        if writing.problems.isEmpty {
            var details: [JSONValue.Member] = [.init("of", .string(share.share.id.text))]
            if !action.isEmpty { details.append(.init("action", .string(action))) }
            switch try await record(.acknowledgement, about: share.share.about.map(\.text), text: "", details, signed) {
            case .recorded(let entry, _):
                try await sent.end()
                return try await kept(entry, at: .myDay, signed)
            case .refused(let problems): writing.refuse(problems, as: ["details.action": "action"], else: "answer")
            }
        }
        return back(try await sent.kept())
    }

    // MARK: what all steps do

    /// Whether a form was kept through signing in again: it is shown as it was, and does nothing by itself.
    static func resumes(_ signed: SignedAsked) -> Bool { signed.asked.form[ResumePage.field] == "yes" }

    /// Records a fact of today in the name of the reader's agency.
    static func record(
        _ kind: Kind, about: some Sequence<String>, text: String, _ details: [JSONValue.Member], sharing: RecordEntry.Sharing? = nil,
        _ signed: SignedAsked
    ) async throws -> RecordEntry.Outcome {
        var members: [JSONValue.Member] = [
            .init("kind", .string(kind.code)), .init("on", .string(signed.day.description)),
            .init("about", .array(about.map(JSONValue.string))),
        ]
        if !text.isEmpty { members.append(.init("text", .string(text))) }
        members.append(.init("details", .object(details)))
        return try await RecordEntry(signed.desk.partnership, into: signed.desk.log, signed.ask)(
            members, sharing: sharing, by: signed.actor, at: signed.moment)
    }

    /// Where somebody goes who has recorded something: to a page that says so.
    static func kept(_ entry: Entry, at address: Address, _ signed: SignedAsked) async throws -> Answer {
        .seeOther(path: address.path([("recorded", entry.id.text)]))
    }

    /// What somebody is told who has just answered a share, where the address says so and it is kept.
    static func answered(_ signed: SignedAsked) async throws -> [String] {
        guard let entry = EntryRef(signed.asked.query["recorded"]), let sequence = try await signed.desk.log.sequence(of: entry) else {
            return []
        }
        return ["Your answer is kept for good as number \(sequence) of the ledger. Whoever shared it can read it now."]
    }
}

extension FlowWriting {
    /// What a form sent.
    init(_ form: FormFields) { self.init(Dictionary(form.pairs.map { ($0.name, form.all($0.name)) }) { first, _ in first }) }
}
