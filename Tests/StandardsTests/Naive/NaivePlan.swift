import Casework

/// A plan or an assessment over time: its start, what else was recorded of it, and its end.
struct NaivePlan {
    /// The plan's or assessment's type.
    let type: String
    /// Started, then reviewed.
    var entries: [Entry]
    /// Ended or completed.
    var end: Entry?
    /// The day of the child's death, after which nothing is open.
    var died: Day?

    /// Whether it is open on the day. Surely: with an uncertain start taken at its latest day.
    func isOpen(on day: Day, surely: Bool = false) -> Bool {
        let start = surely ? entries[0].on.latest : entries[0].on.earliest
        if day < start { return false }
        if let end, end.on.latest < day { return false }
        if let died, died < day { return false }
        return true
    }
}

extension NaiveCase {
    /// Every plan of the child.
    func readPlans() -> [NaivePlan] { intervals(.plan, Plan.type, Plan.stage, starts: "started", ends: "ended") }

    /// Every assessment of the child.
    func readAssessments() -> [NaivePlan] {
        intervals(.assessment, Assessment.type, Assessment.stage, starts: "started", ends: "completed")
    }

    /// From each start to the first end after it in order; a review belongs to the last start of its type before it.
    private func intervals(_ kind: Kind, _ type: Field, _ stage: Field, starts: String, ends: String) -> [NaivePlan] {
        let entries = all(kind)
        var found: [NaivePlan] = []
        for (place, start) in entries.enumerated() where start.code(stage) == starts {
            var interval = NaivePlan(type: start.code(type) ?? "other", entries: [start], end: nil, died: child.died)
            var isLatestStart = true
            for later in entries[(place + 1)...] where later.code(type) == interval.type {
                if later.code(stage) == ends {
                    interval.end = later
                    break
                }
                if later.code(stage) == starts { isLatestStart = false }
                if later.code(stage) == "reviewed", isLatestStart { interval.entries.append(later) }
            }
            found.append(interval)
        }
        return found
    }

    /// Whether a plan of one of the types is open on the day.
    func hasPlan(_ types: String..., on day: Day) -> Bool {
        plans.contains { types.contains($0.type) && $0.isOpen(on: day) }
    }

    /// Open: any plan but a safety plan, or any assessment.
    func isOpen(on day: Day, surely: Bool = false) -> Bool {
        (plans.filter { $0.type != "safety" } + assessments).contains { $0.isOpen(on: day, surely: surely) }
    }
}
