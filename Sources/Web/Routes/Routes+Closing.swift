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
            page.done = try await recorded(signed)
            return .page(page.page(signed.viewer))
        },
        .signedIn(.post, close) { signed in try await closeCase(signed) },
    ]

    private static func closeCase(_ signed: SignedAsked) async throws -> Answer {
        guard let person = signed.asked.person else { throw NotKnown() }
        let (told, _) = try await signed.record()
        var page = ClosePage(told, by: signed.who.account.agency, writing: FlowWriting(signed.asked.form))
        if resumes(signed) { return .page(page.page(signed.viewer)) }
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
            case .recorded(let entry, _): return try await kept(entry, at: .child(person, .close), signed)
            case .refused(let problems):
                page.writing.refuse(
                    problems, as: ["details.type": "type", "details.from": "from", "details.to": "to", "details.reasons": "reasons"],
                    else: "type")
            }
        }
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
