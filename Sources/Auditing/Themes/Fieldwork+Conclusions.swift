import Standards

extension Fieldwork {
    /// What the audit worries about, in the order of the page.
    public var worries: [Conclusion] { conclusions(.worry) }

    /// The good practice that it saw, in the order of the page.
    public var goodPractice: [Conclusion] { conclusions(.good) }

    private func conclusions(_ kind: Conclusion.Kind) -> [Conclusion] {
        var said: [(words: String, standards: [Standard])] = []
        for standard in standards where holds(kind, of: standard) {
            let words = kind == .worry ? standard.says.worry : standard.says.good
            if let same = said.firstIndex(where: { $0.words == words }) {
                said[same].standards.append(standard)
            } else {
                said.append((words, [standard]))
            }
        }
        return said.map { conclusion(kind, $0.words, $0.standards) }.sorted(by: Conclusion.precedes)
    }

    private func holds(_ kind: Conclusion.Kind, of standard: Standard) -> Bool {
        guard let rate = rate(of: standard.id)?.cohort else { return false }
        return kind == .worry
            ? audit.thresholds.isWorry(rate, serious: standard.isSerious) : audit.thresholds.isGood(rate, serious: standard.isSerious)
    }

    /// Several standards that say the same are said once, of the children of any of them.
    private func conclusion(_ kind: Conclusion.Kind, _ words: String, _ standards: [Standard]) -> Conclusion {
        var (children, applicable, findings): (Set<Int>, Set<Int>, [CitedFinding]) = ([], [], [])
        for standard in standards {
            for file in files {
                let count = file.count(of: standard.id)
                guard count.isApplicable else { continue }
                applicable.insert(file.number)
                guard kind == .worry ? !count.isKept : standard.isSerious ? count.isKept : count[.met] > 0 else { continue }
                children.insert(file.number)
                findings += file.findings.filter { cited in
                    cited.finding.standard == standard.id && cited.finding.verdict.isDecided
                        && (cited.finding.verdict == .met) == (kind == .good)
                }
            }
        }
        var actions: [String] = []
        for standard in standards where !actions.contains(standard.says.action) { actions.append(standard.says.action) }
        return Conclusion(
            kind: kind, words: words, isSometimes: standards.allSatisfy { holds(.worry, of: $0) && holds(.good, of: $0) },
            isSerious: standards.contains(where: \.isSerious), theme: standards.first?.theme ?? "", standards: standards.map(\.id).sorted(),
            actions: actions, children: children.sorted(), applicable: applicable.sorted(), findings: findings)
    }
}
