import Casework

/// One entry as a reader gets it.
public enum Shown: Hashable, Sendable {
    /// The entry, without what the reader may not learn.
    case entry(Entry)
    /// That something is withheld here, and which agencies to ask.
    case withheld(ask: [AgencyRef])
}

/// A record as one reader may have it: the one door from entries to a page, a file or a print.
public struct ReaderView: Sendable {
    /// The reader's clearance.
    public let clearance: Clearance
    /// The labels of the record's entries.
    public let book: LabelBook
    /// What is taken out of entries and texts.
    public let redaction: Redaction

    /// A view. `book` and `redaction` are of the whole record, whatever part of it is shown.
    public init(_ clearance: Clearance, _ book: LabelBook, _ redaction: Redaction) {
        self.clearance = clearance
        self.book = book
        self.redaction = redaction
    }

    /// The entry as the reader gets it, or nil where it is not there for them.
    public func shown(_ entry: Entry) -> Shown? {
        switch clearance.sight(of: labels(of: entry), wasTold: wasTold(of: entry.id)) {
        case .nothing: return nil
        case .withheld(let ask): return .withheld(ask: ask.map(redaction.agency))
        case .whole: return .entry(redaction.entry(entry).without(references: isHidden))
        }
    }

    /// The entries as the reader gets them, in their order, without those that are not there for them.
    public func shown(_ entries: some Sequence<Entry>) -> [Shown] { entries.compactMap(shown) }

    /// The entries that enter what is judged and counted for this reader: all but those of which they see nothing.
    public func judged(_ entries: some Sequence<Entry>) -> [Entry] {
        entries.filter { clearance.sight(of: labels(of: $0), wasTold: wasTold(of: $0.id)) != .nothing }.map { $0.without(references: isHidden) }
    }

    /// What the book has not heard of still has its own labels.
    private func labels(of entry: Entry) -> Labels { book.knows(entry.id) ? book.labels(of: entry.id) : Labels(ownOf: entry) }

    private func isHidden(_ entry: EntryRef) -> Bool {
        clearance.sight(of: book.labels(of: entry), wasTold: wasTold(of: entry)) == .nothing
    }

    private func wasTold(of entry: EntryRef) -> Bool {
        guard clearance.level == .ownAgency, let agency = clearance.agency else { return false }
        return book.wasTold(of: entry, agency)
    }
}

extension Entry {
    /// The same entry without mention of some others, which a reader could not find.
    func without(references isHidden: (EntryRef) -> Bool) -> Entry {
        let kept = refs.filter { !isHidden($0) }
        let corrected = corrects.flatMap { isHidden($0) ? nil : $0 }
        let fields = details.without(references: isHidden)
        guard kept.count != refs.count || corrected != corrects || fields != details else { return self }
        return Entry(
            id: id, kind: kind, on: on, recorded: recorded, agency: agency, author: author, about: about, matter: matter, text: text,
            refs: kept,
            corrects: corrected, isKey: isKey, labels: labels, details: fields)
    }
}

extension [String: FieldValue] {
    /// The same fields without mention of some entries, also within things of one form.
    fileprivate func without(references isHidden: (EntryRef) -> Bool) -> [String: FieldValue] {
        compactMapValues { value in
            switch value {
            case .entry(let entry): isHidden(entry) ? nil : value
            case .entries(let entries): .entries(entries.filter { !isHidden($0) })
            case .groups(let groups): .groups(groups.map { $0.without(references: isHidden) })
            default: value
            }
        }
    }
}
