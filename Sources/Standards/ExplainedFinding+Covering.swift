extension ExplainedFinding {
    /// The same finding in words that may be shown to somebody: `text` gives each sentence, `member` what it is about, `id` each entry's id as they may
    /// have it.
    public func covering(text: (String) -> String, member: (String) -> String, id: (String) -> String) -> ExplainedFinding {
        ExplainedFinding(
            child: child, standard: standard, title: title, verdict: verdict, on: on, due: due, each: each.map(member), gap: gap,
            holder: holder.map(text), trigger: trigger.map(id), evidence: evidence.map(id), counted: counted.map(id),
            near: near.map { Near(entry: id($0.entry), reason: $0.reason) },
            searched: searched.map { Search(what: $0.what, by: text($0.by), from: $0.from, to: $0.to) }, changesOn: changesOn,
            because: text(because))
    }
}
