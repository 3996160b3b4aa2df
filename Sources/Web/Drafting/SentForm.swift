import Access
import Accounts
import Casework
import Ledger
import Pages
import Practice

/// A form that came in, on its way to being an entry: nothing that was written in it is lost, whatever becomes of it.
struct SentForm: Sendable {
    let signed: SignedAsked
    /// What came in.
    private(set) var sheet: DraftSheet
    /// The ledger’s last row when its writer was last shown what is new; nil where the form does not say.
    let opened: Int64?
    /// Whether it says of itself whose it is and upon which version; the one-line answers on My day do not.
    let isKept: Bool

    /// A form of whoever asks, for the person in the address; nil where it was opened by somebody else.
    init?(_ signed: SignedAsked, _ form: DraftForm) {
        guard let person = signed.asked.person else { return nil }
        self.init(signed, form, PersonRef(signed.asked.form[FormSheet.Name.child]) ?? person)
    }

    /// A form that says itself which it is, and whom it is about; nil where it does not, or was opened by somebody else.
    init?(_ signed: SignedAsked) {
        let fields = signed.asked.form
        guard let form = DraftForm(fields[FormSheet.Name.form]), let child = PersonRef(fields[FormSheet.Name.child]) else { return nil }
        self.init(signed, form, child)
    }

    private init?(_ signed: SignedAsked, _ form: DraftForm, _ child: PersonRef) {
        self.signed = signed
        let fields = signed.asked.form, own = signed.who.account.id
        let window = fields[FormSheet.Name.window]
        isKept = (8...64).contains(window.utf8.count)
        guard !isKept || fields[FormSheet.Name.author] == own.text else { return nil }
        opened = Int64(fields[FormSheet.Name.opened])
        sheet = DraftSheet(
            author: own, child: child, form: form, window: isKept ? window : FormSeal.secret(),
            upon: Int64(fields[FormSheet.Name.upon]) ?? 0,
            count: Int(fields[FormSheet.Name.count]) ?? 0, fields: Self.written(fields))
    }

    /// What was written, without what the form carries for itself; up to which row its writer has seen belongs to it.
    static func written(_ form: FormFields) -> [DraftField] {
        form.pairs.filter { name, _ in
            name == FormSheet.Name.opened
                || !(name.hasPrefix(FormSheet.Name.prefix) || name.hasPrefix(TwoWindowsPage.choice)
                    || ["form-token", "resume", "so-far"].contains(name))
        }.map { DraftField($0.name, $0.value) }
    }

    private var drafts: any DraftStore { signed.desk.drafts }

    /// The page on which both stand, where another window has kept other words since this one was opened.
    func compared() async throws -> Answer? {
        guard isKept, let kept = try await drafts.draft(of: sheet.form, about: [sheet.child], by: sheet.author, at: signed.moment),
            kept.version != sheet.upon, kept.window != sheet.window, kept.fields != sheet.fields
        else { return nil }
        return try await comparing(kept)
    }

    /// The page on which this stands beside what is kept.
    func comparing(_ kept: Draft) async throws -> Answer {
        let (told, _) = try await signed.record(of: sheet.child)
        return .page(TwoWindowsPage(told, here: sheet, kept: kept).page(signed.viewer), status: 409)
    }

    /// What others have recorded since the form was opened and that bears upon it. The record is read only where the ledger has grown.
    func meanwhile(_ writing: Meanwhile.Writing) async throws -> (told: ReadRecord, entries: [Entry])? {
        guard let opened, try await signed.desk.log.lastSequence() > opened else { return nil }
        let (told, _) = try await signed.record(of: sheet.child)
        let log = signed.desk.log
        let meanwhile = try await Meanwhile(told, since: opened, bearingUpon: writing, by: signed.actor) { try await log.sequence(of: $0) }
        return meanwhile.entries.isEmpty ? nil : (told, meanwhile.entries)
    }

    /// Keeps it, and gives the form as it goes back to the window. `meanwhile` is what its writer is now shown.
    func kept(showing meanwhile: [Entry] = []) async throws -> FormSheet {
        var back = FormSheet(author: sheet.author, child: sheet.child, form: sheet.form, window: FormSeal.secret(), opened: opened ?? 0)
        if !meanwhile.isEmpty || opened == nil { back.opened = try await signed.desk.log.lastSequence() }
        back.meanwhile = meanwhile
        let fields = sheet.fields.filter { $0.name != FormSheet.Name.opened } + [DraftField(FormSheet.Name.opened, String(back.opened))]
        switch try await save(fields) {
        case .saved(let draft):
            (back.upon, back.saved) = (draft.version, draft.saved)
            back.end = drafts.terms.end(of: draft.saved)
        // Somebody was faster by a moment: the next time that the form is sent, both are shown.
        case .older: back.trouble = "Another window keeps other words of this form. When you send this one, you see both."
        case .ended, .full: back.trouble = Self.full
        }
        return back
    }

    /// Keeps it because a person asks for it, or because it would be lost. What was ended in another window begins anew.
    func save(_ fields: [DraftField]? = nil) async throws -> DraftOutcome {
        func again(_ window: String, _ upon: Int64) -> DraftSheet {
            DraftSheet(
                author: sheet.author, child: sheet.child, form: sheet.form, window: window, upon: upon, count: sheet.count,
                fields: fields ?? sheet.fields)
        }
        let outcome = try await drafts.save(again(sheet.window, sheet.upon), at: signed.moment)
        return outcome == .ended ? try await drafts.save(again(FormSeal.secret(), 0), at: signed.moment) : outcome
    }

    /// What a script of the window sends by itself: what was ended stays ended.
    func saveByItself() async throws -> DraftOutcome { try await drafts.save(sheet, at: signed.moment) }

    /// It was recorded: nothing of it is kept any more.
    func end() async throws { if isKept { try await drafts.end(sheet, at: signed.moment) } }

    /// Does what may fail for reasons that are nobody’s fault here; what was written is kept before the failure is told.
    func keeping(_ body: () async throws -> Answer) async throws -> Answer {
        do { return try await body() } catch {
            guard isKept, case .saved? = try? await save() else { throw error }
            throw error is Refusal || error is NotKnown ? error : WordsKept(error: error)
        }
    }

    static let full = "You have as many unfinished forms as Cairn keeps. Record or throw away one of them on My day; this one is not kept."
}

/// Something failed, and what was written is kept.
struct WordsKept: Error {
    let error: any Error
}

extension SignedAsked {
    /// A form about to be shown: as its writer left it, where a draft is kept; `written` are the answers then.
    func sheet(_ form: DraftForm, _ told: ReadRecord) async throws -> (sheet: FormSheet, written: FormFields?) {
        let child = told.references.first.flatMap { PersonRef($0) } ?? asked.person
        guard let child else { throw NotKnown() }
        var sheet = FormSheet(
            author: who.account.id, child: child, form: form, window: FormSeal.secret(), opened: try await desk.log.lastSequence())
        let references = Set(told.references.compactMap { PersonRef($0) })
        guard let draft = try await desk.drafts.draft(of: form, about: references, by: who.account.id, at: moment) else {
            return (sheet, nil)
        }
        sheet = FormSheet(author: who.account.id, child: draft.child, form: form, window: FormSeal.secret(), opened: sheet.opened)
        let written = FormFields(draft.fields.map { ($0.name, $0.value) })
        (sheet.upon, sheet.saved, sheet.isResumed) = (draft.version, draft.saved, true)
        sheet.end = desk.drafts.terms.end(of: draft.saved)
        sheet.opened = Int64(written[FormSheet.Name.opened]) ?? sheet.opened
        return (sheet, written)
    }
}
