import Auditing

extension Statement {
    /// One of the sentences of a bullet as it is read after the one before it.
    struct Part {
        /// What stands between the two: nothing, `; `, `, and ` or `; and `.
        let joint: String
        /// The sentence as it goes on.
        let text: String
        /// Whose number it is.
        let statement: Statement
    }

    /// Several sentences as one bullet; each keeps its own number. Nil where there is none.
    public static func joining(_ statements: [Statement]) -> Statement? {
        guard let first = statements.first else { return nil }
        let all = statements.flatMap(\.alone)
        return Statement(
            wording: first.wording, count: first.count, evidence: first.evidence, isBold: first.isBold, continued: Array(all.dropFirst()))
    }

    /// This sentence and those that go on with it, each by itself.
    var alone: [Statement] {
        continued.isEmpty
            ? [self] : [Statement(wording: wording, count: count, evidence: evidence, isBold: isBold)] + continued.flatMap(\.alone)
    }

    /// The sentences with what joins them. Where one holds a comma of its own, semicolons keep them apart.
    var parts: [Part] {
        let all = alone
        let isHeavy = all.count > 2 || all.contains { $0.ownText.contains { ",;".contains($0) } }
        return all.enumerated().map { place, statement in
            if place == 0 { return Part(joint: "", text: statement.ownText, statement: statement) }
            let joint = (isHeavy ? ";" : ",") + (place == all.count - 1 ? " and " : " ")
            return Part(joint: joint, text: statement.ownText.asContinuation, statement: statement)
        }
    }
}
