extension InstrumentDefinition {
    /// Everything that does not hold together, in the order of the definition.
    var faults: [InstrumentFault] { wholeFaults + itemFaults + levelFaults + promptFaults }

    private var wholeFaults: [InstrumentFault] {
        var faults: [InstrumentFault] = []
        for group in groups where !InstrumentRef.isCode(group) {
            faults.append(InstrumentFault(place: .groups, found: "the group “\(group)”", allowed: InstrumentRef.allowed))
        }
        if items.isEmpty != (scoring == .none) {
            faults.append(
                InstrumentFault(
                    place: .whole, found: items.isEmpty ? "the scoring \(scoring.rawValue) without items" : "items without scoring",
                    allowed: "items with a scoring rule, or neither"))
        }
        if levels.isEmpty { faults.append(InstrumentFault(place: .whole, found: "no levels", allowed: "one level or more, lowest first")) }
        if let scores, scores.lowerBound < 0 {
            faults.append(InstrumentFault(place: .whole, found: "scores from \(scores.lowerBound)", allowed: "scores from 0"))
        }
        if moreItems != nil, items.isEmpty {
            faults.append(InstrumentFault(place: .whole, found: "further items without items", allowed: "items first"))
        }
        return faults
    }

    private var itemFaults: [InstrumentFault] {
        var seen: Set<String> = []
        return items.enumerated().flatMap { place, item in
            var faults: [InstrumentFault] = []
            func fault(_ found: String, _ allowed: String) {
                faults.append(InstrumentFault(place: .item(place), found: found, allowed: allowed))
            }
            if !InstrumentRef.isCode(item.code) { fault("the code “\(item.code)”", InstrumentRef.allowed) }
            if !seen.insert(item.code).inserted { fault("the code “\(item.code)” again", "each code once") }
            if item.topic.isEmpty { fault("no topic", "a few words") }
            switch scoring {
            case .countYes where item.kind != .yesNoUnknown: fault(item.kind.allowed, "yes-no-unknown, where the score counts yes")
            case .worst where item.kind.range == nil: fault(item.kind.allowed, "a grade or rating, where the score is the worst")
            default: break
            }
            return faults
        }
    }

    private var levelFaults: [InstrumentFault] {
        var seen: Set<String> = []
        var faults: [InstrumentFault] = []
        let banded = levels.contains { $0.scores != nil }
        for (place, level) in levels.enumerated() {
            func fault(_ found: String, _ allowed: String) {
                faults.append(InstrumentFault(place: .level(place), found: found, allowed: allowed))
            }
            if !InstrumentRef.isCode(level.code) { fault("the code “\(level.code)”", InstrumentRef.allowed) }
            if !seen.insert(level.code).inserted { fault("the code “\(level.code)” again", "each code once") }
            guard let scores = level.scores else {
                if banded || scoring != .none {
                    fault("no scores", "scores at every level, where any level has them or answers are scored")
                }
                continue
            }
            let before = place > 0 ? levels[place - 1].scores?.upperBound : nil
            if let expected = before.map({ $0 + 1 }) ?? possibleScores?.lowerBound, scores.lowerBound != expected {
                fault("scores from \(scores.lowerBound)", "scores from \(expected), so that every score has one level")
            }
            if place == levels.count - 1, let last = possibleScores?.upperBound, scores.upperBound != last {
                fault("scores to \(scores.upperBound)", "scores to \(last), the highest there can be")
            }
        }
        return faults
    }

    private var promptFaults: [InstrumentFault] {
        prompts.enumerated().flatMap { place, prompt in
            var faults: [InstrumentFault] = []
            func fault(_ found: String, _ allowed: String) {
                faults.append(InstrumentFault(place: .prompt(place), found: found, allowed: allowed))
            }
            if prompt.items.isEmpty { fault("no items", "one item or more") }
            for code in prompt.items {
                guard let item = items.first(where: { $0.code == code }) else {
                    fault("the item “\(code)”", items.map(\.code).joined(separator: ", "))
                    continue
                }
                switch (item.kind.range, prompt.atLeast) {
                case (nil, .some): fault("a number for “\(code)”", "no number, where the item is answered yes or no")
                case (.some(let range), let number) where !(number.map(range.contains) ?? false):
                    fault(
                        number.map { "at least \($0)" } ?? "no number for “\(code)”", "at least \(range.lowerBound) to \(range.upperBound)")
                default: break
                }
            }
            if prompt.says.isEmpty { fault("nothing to say", "a sentence") }
            return faults
        }
    }

    /// The scores that there can be; nil where any whole number from 0 can.
    var possibleScores: ClosedRange<Int>? {
        switch scoring {
        case .countYes: return 0...items.count
        case .worst:
            let ranges = (items.map(\.kind) + [moreItems].compactMap { $0 }).compactMap(\.range)
            guard let low = ranges.map(\.lowerBound).min(), let high = ranges.map(\.upperBound).max() else { return nil }
            return low...high
        case .none: return scores
        }
    }
}
