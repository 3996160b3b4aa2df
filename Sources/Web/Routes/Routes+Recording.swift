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
            return .page(EntryPage.fresh(told, kind, tool: tool, by: signed.viewer, on: signed.day).page)
        },
        .signedIn(.post, path) { signed in try await record(signed) },
    ]

    private static func record(_ signed: SignedAsked) async throws -> Answer {
        let form = signed.asked.form
        guard let person = signed.asked.person, let kind = Kind(code: form["kind"]), EntryPage.kinds.contains(kind) else {
            throw NotKnown()
        }
        let writing = EntryWriting(Dictionary(form.pairs.map { ($0.name, form.all($0.name)) }) { first, _ in first })
        if form[ResumePage.field] == "yes" {
            let (told, _) = try await signed.record()
            return .page(EntryPage(told, kind, by: signed.viewer, writing: writing).page)
        }
        let recording = RecordEntry(signed.desk.partnership, into: signed.desk.log, signed.ask)
        let sharing = RecordEntry.Sharing(to: form.all("share").compactMap { AgencyRef($0) }, basis: form["basis"])
        switch try await recording(writing.members(of: kind), sharing: sharing, by: signed.actor, at: signed.moment) {
        case .refused(let problems):
            let (told, _) = try await signed.record()
            var page = EntryPage(told, kind, by: signed.viewer, writing: writing)
            page.problems = problems
            return .page(page.page, status: 422)
        case .recorded(let entry, _):
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
