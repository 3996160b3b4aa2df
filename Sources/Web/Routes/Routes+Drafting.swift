import Access
import Accounts
import Casework
import Ledger
import Pages
import Practice

extension Routes {
    static let drafting: [Route] = [
        .signedIn(.post, Address.drafts.path) { signed in try await keep(signed) },
        .signedIn(.post, Address.chooseDraft.path) { signed in try await choose(signed) },
        .signedIn(.post, Address.discardDraft.path) { signed in
            if let version = Int64(signed.asked.form["version"]) {
                try await signed.desk.drafts.discard(version, of: signed.who.account.id, at: signed.moment)
            }
            return .seeOther(path: Address.myDay.path([("draft", "gone")]))
        },
    ]

    /// The field with which a window’s script says that it sends by itself.
    static let byItself = "draft-auto"

    private static func keep(_ signed: SignedAsked) async throws -> Answer {
        guard let sent = SentForm(signed), sent.isKept else { return .message(othersForm, status: 403) }
        if signed.asked.form[byItself] == "yes" { return answer(try await sent.saveByItself(), signed) }
        if let both = try await sent.compared() { return both }
        switch try await sent.save() {
        case .saved: return .seeOther(path: Address.myDay.path([("draft", "kept")]))
        case .older(let kept): return try await sent.comparing(kept)
        case .ended, .full:
            return .message(Message("This is not kept", [SentForm.full, "Go back: what you wrote is still in the form."]), status: 507)
        }
    }

    /// What a script is told: on success the version and the words to show, a line each; else words alone.
    private static func answer(_ outcome: DraftOutcome, _ signed: SignedAsked) -> Answer {
        switch outcome {
        case .saved(let draft): Answer(status: 200, body: .words("\(draft.version)\nSaved at \(draft.saved.clock)\n"))
        case .older:
            Answer(
                status: 409,
                body: .words(
                    "You have written here in another window too. Nothing was overwritten. Press Save and come back later to see both.\n"))
        case .ended:
            Answer(
                status: 410,
                body: .words(
                    "This form was recorded or thrown away in another window. Press Save and come back later to keep what stands here.\n"))
        case .full: Answer(status: 507, body: .words(SentForm.full + "\n"))
        }
    }

    /// After both were shown: the answers that were chosen are kept, upon the version that was shown, and the form is there with them.
    private static func choose(_ signed: SignedAsked) async throws -> Answer {
        guard let sent = SentForm(signed), sent.isKept else { return .message(othersForm, status: 403) }
        let form = signed.asked.form, drafts = signed.desk.drafts
        let kept = try await drafts.draft(of: sent.sheet.form, about: [sent.sheet.child], by: sent.sheet.author, at: signed.moment)
        if let kept, kept.version != sent.sheet.upon { return try await sent.comparing(kept) }
        let fields = TwoWindowsPage.chosen(here: sent.sheet.fields, kept: kept?.fields ?? []) { form[$0] }
        switch try await sent.save(fields) {
        case .saved: return .seeOther(path: sent.sheet.form.address(sent.sheet.child))
        case .older(let kept): return try await sent.comparing(kept)
        case .ended, .full: return .message(Message("This is not kept", [SentForm.full]), status: 507)
        }
    }

    /// A form that was opened by somebody who is not signed in here now.
    static let othersForm = Message(
        "This form is somebody else’s",
        [
            "It was opened by another person, in whose name it cannot go on here. Nothing was kept or recorded. Whoever wrote it signs in, and sends it again."
        ])

    /// What somebody began to write: about children whom they may still see.
    static func unfinished(_ signed: SignedAsked) async throws -> Unfinished? {
        let drafts = try await signed.desk.drafts.drafts(of: signed.who.account.id, at: signed.moment)
        guard !drafts.isEmpty else { return nil }
        let children = Set(drafts.map(\.child)).sorted()
        var names: [PersonRef: String] = [:]
        for (asked, grant) in try await signed.ask.each(.seeFindings, of: children.map { [$0] }, at: signed.moment) {
            guard let child = asked.first, case .person(let references) = grant.permit.scope else { continue }
            for reference in [child] + references.sorted() {
                guard let known = await signed.desk.names.known(reference) else { continue }
                names[child] = known.name
                break
            }
            if names[child] == nil { names[child] = child.text }
        }
        let shown = drafts.compactMap { draft in names[draft.child].map { Unfinished.One(draft, name: $0) } }
        return Unfinished(shown, signed.desk.drafts.terms, signed.desk.partnership.instruments, formToken: signed.viewer.formToken)
    }

    /// What somebody is told on My day who has just kept or thrown away a form.
    static func keptNotice(_ signed: SignedAsked) -> [String] {
        switch signed.asked.query["draft"] {
        case "kept":
            [
                "What you wrote is kept for you alone for \(signed.desk.drafts.terms.days) days. Nothing was recorded yet. Go on with it under Unfinished."
            ]
        case "gone": ["What you had begun is thrown away. Nothing was recorded."]
        default: []
        }
    }
}
