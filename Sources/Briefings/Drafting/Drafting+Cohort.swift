import Auditing

extension Drafting {
    /// The children audited, in counts.
    var cohort: Cohort? {
        let children = fieldwork.files.map(\.candidate)
        return Cohort(
            size: children.count, ageRange: fieldwork.audit.criteria.eligibility.ages?.description, sexes: sexes(children),
            plans: plans(children),
            needs: needs(children))
    }

    private func sexes(_ children: [Candidate]) -> [LabelledCount] {
        [(Candidate.Sex.male, "boys", "boy"), (.female, "girls", "girl"), (.unknown, "of unknown sex", "of unknown sex")].compactMap {
            sex, many, one in
            let count = children.count { $0.sex == sex }
            return count > 0 ? LabelledCount(count, many, one: one) : nil
        }
    }

    private func plans(_ children: [Candidate]) -> [LabelledCount] {
        let none = children.count { $0.plan == nil }
        let counted = counts(children.compactMap(\.plan)).compactMap { code, count in
            let words = code.split(separator: "-").joined(separator: " ")
            return LabelledCount(count, "on \("aeiou".contains(words.prefix(1)) ? "an" : "a") \(words) plan")
        }
        return counted + (none > 0 ? [LabelledCount(none, "without a plan")].compactMap { $0 } : [])
    }

    private func needs(_ children: [Candidate]) -> [LabelledCount] {
        counts(children.flatMap(\.needs)).compactMap { code, count in LabelledCount(count, wording.need(code)) }
    }

    /// The commonest first, then in text order.
    private func counts(_ codes: [String]) -> [(code: String, count: Int)] {
        Dictionary(grouping: codes) { $0 }.map { ($0.key, $0.value.count) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }
}
