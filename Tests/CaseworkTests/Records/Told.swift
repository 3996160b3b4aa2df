import Casework

/// All that a casebook holds, in words and by entry ids: two casebooks that say the same are the same to every reader.
enum Told {
    static func all(_ book: Casebook) -> [String] {
        let answers = (0..<Int32(book.lexicon.entries.count)).map { entry in
            "for \(book.lexicon.entries.text(entry)) answers \(book.row(answeringFor: entry).map(book.id) ?? "nobody")"
        }.sorted()
        return book.refused + answers
            + book.children.flatMap { child in [book.reference(child)] + record(ChildRecord(of: child, in: book), book) }
    }

    private static func record(_ record: ChildRecord, _ book: Casebook) -> [String] {
        func ids(_ rows: [Int32]) -> String { rows.map(book.id).joined(separator: " ") }
        func words(_ word: Int32) -> String { book.lexicon.words.text(word) }
        func agency(_ number: Int32) -> String { book.lexicon.agencies.text(number) }
        func span(_ span: Period) -> String { "\(span.start)…\(span.end)" }
        func interval(_ interval: ChildRecord.Interval) -> String {
            let rows = [[interval.started], interval.startedAgain, interval.reviewed, interval.ended.map { [$0] } ?? []].map(ids).joined(
                separator: "; ")
            return "\(words(interval.type)) \(span(interval.span)) \(interval.clockStart): \(rows)"
        }
        var out = ["references \(book.references(of: record.child))"]
        let facts = record.facts
        out.append(
            "facts \(facts.born ?? 0) \(facts.bornRow.map(book.id) ?? "") \(facts.due ?? 0) \(facts.died ?? 0) \(String(describing: facts.calledChild)) "
                + "\(facts.sex.map(words) ?? "") \(facts.named.map(book.id) ?? "") \(facts.authorities.map { "\($0.day) \(words($0.word)) \(book.id($0.row))" })"
        )
        out += record.items.map { "item \(book.id($0.row)) \($0.day) \($0.path?.inWords ?? "about the child")" }
        out += record.network.ties.map { "tie \($0.path.inWords) \(book.reference($0.person)) \(span($0.period))" }.sorted()
        out += book.relations(of: record.child).map {
            "relation \(book.reference($0.a)) \($0.role.code) \(book.reference($0.b)) \(span($0.span)) \(book.id($0.row)) \($0.begins) \($0.prohibited.map(span))"
        }.sorted()
        out += record.plans.map { "plan \(interval($0))" } + record.assessments.map { "assessment \(interval($0))" }
        out += record.events.map { "event \(words($0.type)) \($0.day): \(ids($0.accounts))" }
        out += record.sharing(in: book).map { sharing in
            let answers = sharing.acknowledged.map { "\(agency($0.key)) \(book.id($0.value))" }.sorted()
            return "share \(book.id(sharing.share)) of \(sharing.of.map(book.id) ?? "") to \(sharing.to.map(agency)) \(answers)"
        }
        out += record.flags(in: book).map { "flag \(agency($0.agency)) \(words($0.name)) \(book.id($0.row))" }
        out += record.seen(from: Day(ordinal: 0), through: book.asOf, in: book).map {
            "seen \(agency($0.agency)) \($0.recorded) \($0.told) \($0.all)"
        }
        out.append("involved \(record.involvedAgencies(on: book.asOf, in: book, universal: []).map(agency))")
        for item in record.items where book.rows.kindOf(item.row) == .referral {
            let decision = book.decision(onReferral: item.row).map { "\(words($0.word)) \($0.day) \(book.id($0.row))" } ?? "undecided"
            out.append("referral \(book.id(item.row)) \(book.isLaterDecision(item.row)) \(decision)")
        }
        return out
    }
}
