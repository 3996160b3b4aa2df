import Casework
import Standards

extension ExplainedFinding {
    /// Every entry that this finding rests on or names: its trigger, its evidence, what it counted, and the near miss.
    public var entries: [EntryRef] { (trigger + evidence + counted + [near?.entry].compactMap { $0 }).compactMap { EntryRef($0) } }

    /// The finding with the labels of everything that it rests on or names.
    public func labelled(by book: LabelBook) -> Labelled<ExplainedFinding> { Labelled(self, book.labels(ofAll: entries)) }
}
