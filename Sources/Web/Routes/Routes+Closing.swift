import Access
import Accounts
import Casework
import Ledger
import Pages
import Practice

extension Routes {
    private static let close = "/child/{source}/{local}/close"

    static let closing: [Route] = [
        .signedIn(.get, close) { signed in
            let (told, _) = try await signed.record()
            var page = ClosePage(told, by: signed.who.account.agency)
            let (sheet, written) = try await signed.sheet(.close, told)
            if let written { page.writing = FlowWriting(written) }
            page.sheet = sheet
            page.done = try await recorded(signed)
            return .page(page.page(signed.viewer))
        },
        .signedIn(.post, close) { signed in
            guard let sent = SentForm(signed, .close) else { return .message(othersForm, status: 403) }
            return try await sent.keeping { try await closeCase(sent) }
        },
    ]

    private static func closeCase(_ sent: SentForm) async throws -> Answer {
        let signed = sent.signed
        guard let person = signed.asked.person else { throw NotKnown() }
        let (told, _) = try await signed.record()
        var page = ClosePage(told, by: signed.who.account.agency, writing: FlowWriting(signed.asked.form))
        if resumes(signed) {
            page.sheet = try await sent.kept()
            return .page(page.page(signed.viewer))
        }
        if let both = try await sent.compared() { return both }
        if let (_, news) = try await sent.meanwhile(Meanwhile.Writing(.decision)) {
            page.sheet = try await sent.kept(showing: news)
            return .page(page.page(signed.viewer), status: 409)
        }
        let involved = page.before.contacts.map(\.agency), ticked = Set(page.writing.all("confirmed"))
        let confirmed = involved.filter { ticked.contains($0.text) }, others = involved.filter { !ticked.contains($0.text) }
        weigh(&page.writing, unasked: others.map(told.agency))
        if page.writing.problems.isEmpty {
            let writing = page.writing
            var details: [JSONValue.Member] = [
                .init("type", .string(writing["type"])), .init("from", .string(writing["from"])), .init("to", .string(writing["to"])),
                .init("reasons", .string(writing["reasons"])),
            ]
            if !confirmed.isEmpty { details.append(.init("confirmed", .array(confirmed.map { .string($0.text) }))) }
            let text = others.isEmpty ? "" : "Not spoken with \(others.map(told.agency).joined(separator: ", ")): \(writing["not-spoken"])"
            let sharing = RecordEntry.Sharing(to: involved, basis: "public-task")
            switch try await record(.decision, about: told.references.prefix(1), text: text, details, sharing: sharing, signed) {
            case .recorded(let entry, _):
                try await sent.end()
                return try await kept(entry, at: .child(person, .close), signed)
            case .refused(let problems):
                page.writing.refuse(
                    problems, as: ["details.type": "type", "details.from": "from", "details.to": "to", "details.reasons": "reasons"],
                    else: "type")
            }
        }
        page.sheet = try await sent.kept()
        return .page(page.page(signed.viewer), status: 422)
    }

    /// What must be said before a case is closed.
    private static func weigh(_ writing: inout FlowWriting, unasked: [String]) {
        if writing["type"].isEmpty { writing.refuse("type", "Say whether the case is closed or stepped down.") }
        let from = ClosePage.levels.firstIndex(of: writing["from"]), to = ClosePage.levels.firstIndex(of: writing["to"])
        if from == nil { writing.refuse("from", "Say from which level of help.") }
        if to == nil { writing.refuse("to", "Say to which level of help.") }
        if let from, let to, to <= from { writing.refuse("to", "Closing or stepping down leads to a lower level than before.") }
        if !unasked.isEmpty, writing["not-spoken"].isEmpty {
            writing.refuse("not-spoken", "Speak with \(unasked.joined(separator: ", ")), or say why not.")
        }
        if writing["reasons"].isEmpty { writing.refuse("reasons", "Say why it is right now.") }
    }
}
