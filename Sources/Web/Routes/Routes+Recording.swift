import Access
import Accounts
import Casework
import Ledger
import Pages
import Practice

extension Routes {
    private static let path = "/child/{source}/{local}/record"

    static let recording: [Route] = [
        .signedIn(.get, path) { signed in
            let (told, _) = try await signed.record()
            guard let kind = Kind(code: signed.asked.query["kind"]), EntryPage.kinds.contains(kind) else {
                return .page(KindPage(told).page)
            }
            let tool = kind == .instrument ? signed.asked.query["tool"] : ""
            var page = EntryPage.fresh(told, kind, tool: tool, by: signed.viewer, on: signed.day)
            let (sheet, written) = try await signed.sheet(draftForm(kind, page.writing["details-name"]), told)
            if let written { page.writing = EntryWriting(written) }
            page.sheet = sheet
            return .page(page.page)
        },
        .signedIn(.post, path) { signed in try await record(signed) },
    ]

    private static func record(_ signed: SignedAsked) async throws -> Answer {
        let form = signed.asked.form
        guard signed.asked.person != nil, let kind = Kind(code: form["kind"]), EntryPage.kinds.contains(kind) else {
            throw NotKnown()
        }
        let writing = EntryWriting(form)
        guard let sent = SentForm(signed, draftForm(kind, writing["details-name"])) else { return .message(othersForm, status: 403) }
        func page(_ told: ReadRecord, _ sheet: FormSheet) -> EntryPage {
            var page = EntryPage(told, kind, by: signed.viewer, writing: writing)
            page.sheet = sheet
            return page
        }
        if resumes(signed) { return .page(page(try await signed.record().told, try await sent.kept()).page) }
        if form["so-far"] == "yes" {
            var page = page(try await signed.record().told, try await sent.kept())
            page.isScored = true
            return .page(page.page)
        }
        return try await sent.keeping {
            if let both = try await sent.compared() { return both }
            let on = writing.dayText("on").flatMap { UncertainDay($0) }
            if let (told, news) = try await sent.meanwhile(Meanwhile.Writing(kind, on: on, of: writing.entries(of: kind))) {
                return .page(page(told, try await sent.kept(showing: news)).page, status: 409)
            }
            return try await record(kind, writing, sent, page)
        }
    }

    /// Which form an entry is written in: each risk tool has its own.
    private static func draftForm(_ kind: Kind, _ tool: String) -> DraftForm {
        kind == .instrument && (1...64).contains(tool.utf8.count) ? .tool(tool) : .entry(kind)
    }

    private static func record(
        _ kind: Kind, _ writing: EntryWriting, _ sent: SentForm, _ page: (ReadRecord, FormSheet) -> EntryPage
    ) async throws -> Answer {
        let signed = sent.signed, form = signed.asked.form
        guard let person = signed.asked.person else { throw NotKnown() }
        let recording = RecordEntry(signed.desk.partnership, into: signed.desk.log, signed.ask)
        let sharing = RecordEntry.Sharing(to: form.all("share").compactMap { AgencyRef($0) }, basis: form["basis"])
        switch try await recording(writing.members(of: kind), sharing: sharing, by: signed.actor, at: signed.moment) {
        case .refused(let problems):
            let (told, _) = try await signed.record()
            var page = page(told, try await sent.kept())
            page.problems = problems
            return .page(page.page, status: 422)
        case .recorded(let entry, _):
            try await sent.end()
            // Those who are new here can be found from now on, and the findings are kept up to date.
            let grant = try await signed.desk.programme(.judge, .store, at: signed.moment)
            try await signed.desk.names.refresh(grant)
            return .seeOther(path: Address.child(person, .chronology).path([("recorded", entry.id.text)]) + "#entry-\(entry.id.text)")
        }
    }

    /// What somebody who has just recorded an entry is told: that it is kept, and whose records it has joined.
    static func recorded(_ signed: SignedAsked) async throws -> [String] {
        guard let entry = EntryRef(signed.asked.query["recorded"]), let sequence = try await signed.desk.log.sequence(of: entry) else {
            return []
        }
        let grant = try await signed.desk.programme(.judge, .store, at: signed.moment)
        let joined = try await JoinedChildren(of: entry, at: sequence, on: signed.day, signed.desk.partnership, grant)
        let grants = try await signed.ask.each(.knowOf, of: joined.children, at: signed.moment)
        var names: [String] = []
        for (person, _) in grants {
            for reference in person.sorted() {
                guard let known = await signed.desk.names.known(reference) else { continue }
                names.append(known.name)
                break
            }
        }
        let whose = names.isEmpty ? "" : " It is now in the record of \(names.sorted().joined(separator: ", "))."
        return ["Recorded, and kept for good as number \(sequence) of the ledger.\(whose)"]
    }
}

extension EntryWriting {
    /// What a form sent.
    init(_ form: FormFields) { self.init(Dictionary(form.pairs.map { ($0.name, form.all($0.name)) }) { first, _ in first }) }
}
