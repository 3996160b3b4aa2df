extension Trend {
    /// What changed, in whole sentences: the level, the worst, and each item that went one way or the other.
    public var sentences: [String] { [level, worstWords, list(.worse), list(.better)].compactMap { $0 } }

    private var level: String? {
        guard let a = before.level, let b = now.level else { return nil }
        return a == b ? "The level is still \(b)." : "The level was \(a) and is now \(b)."
    }

    private var worstWords: String? {
        guard let worst else { return nil }
        return worst.before == worst.now ? "The worst is still \(worst.now)." : "The worst was \(worst.before) and is now \(worst.now)."
    }

    private func list(_ direction: Direction) -> String? {
        let words = changes.filter { $0.direction == direction }.map { change in
            guard case .grade(let a)? = change.before, case .grade(let b)? = change.now else { return change.item.topic }
            return "\(change.item.topic) (\(a) to \(b))"
        }
        guard !words.isEmpty else { return nil }
        return (direction == .worse ? "Worse: " : "Better: ") + words.joined(separator: ", ") + "."
    }
}
