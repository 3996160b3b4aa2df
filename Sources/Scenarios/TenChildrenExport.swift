import Casework

extension TenChildren {
    /// A file as a system exports it.
    struct Export {
        let layout: Layout
        let names: [Handle: EntryName]
        private(set) var problems: [String] = []

        init(_ layout: Layout, _ names: [Handle: EntryName]) { (self.layout, self.names) = (layout, names) }

        /// The file's text: a heading line, then a row for each entry that stands in no other's row.
        mutating func text(_ drafts: [Draft]) -> String {
            var attached: [Handle: [Draft]] = [:]
            for draft in drafts { if let row = draft.rowOf { attached[row.main, default: []].append(draft) } }
            var rows: [[String]] = []
            for draft in drafts where draft.rowOf == nil {
                guard let cells = row(draft, attached[draft.handle] ?? []) else {
                    problems.append("\(layout.file): no place for \(draft.kind.code) \(names[draft.handle]?.local ?? "?")")
                    continue
                }
                rows.append(layout.headings.map { cells[$0] ?? "" })
            }
            if layout.newestFirst { rows.reverse() }
            return ([layout.headings] + rows).map { $0.map(quoted).joined(separator: layout.delimiter) + "\r\n" }.joined()
        }

        private func quoted(_ cell: String) -> String {
            let needs = cell.contains(layout.delimiter) || cell.contains("\"") || cell.contains { $0.isNewline }
            guard needs else { return cell }
            return "\"" + cell.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
        }

        /// The cells of a row, by heading, from the first rule that holds all that is to be said.
        private func row(_ main: Draft, _ attached: [Draft]) -> [String: String]? {
            for rule in layout.rules {
                var cells: [String: String] = [:]
                guard let first = rule.items.first, put(main, first, main, &cells) else { continue }
                var left = attached
                for item in rule.items.dropFirst() {
                    if let place = left.firstIndex(where: { $0.rowOf?.suffix == item.suffix }), put(left[place], item, main, &cells) {
                        left.remove(at: place)
                        if let when = item.when { cells[when.heading] = when.value }
                    } else if let when = item.when, cells[when.heading] == nil, when.value == "Y" {
                        cells[when.heading] = "N"
                    }
                }
                guard left.isEmpty else { continue }
                if let code = layout.code { cells[code] = rule.code }
                return cells
            }
            return nil
        }

        /// Puts a draft's values into the cells of its row; false where the item does not hold them all, or a cell holds something else.
        private func put(_ draft: Draft, _ item: Item, _ main: Draft, _ cells: inout [String: String]) -> Bool {
            guard draft.kind == item.kind else { return false }
            var new = envelope(draft, item)
            var left = Dictionary(draft.details.map { ($0.field.name, $0.value) }) { $1 }
            for (field, cell) in item.cells {
                let value = left.removeValue(forKey: field)
                switch (cell, value) {
                case (.always(let constant), let value?): guard plain(value) == constant else { return false }
                case (.row, .entry(let handle)?): guard handle == main.handle else { return false }
                case (.always, nil), (.row, _): return false
                case (.column, nil), (.answers, nil): continue
                case (.column(let heading, let codes), let value?):
                    guard let text = written(value, codes) else { return false }
                    new[heading] = text
                case (.answers(let items), .answers(let answers)?):
                    for (answer, grade) in answers {
                        guard let heading = items.first(where: { $0.item == answer })?.heading else { return false }
                        new[heading] = String(grade)
                    }
                case (.answers, _): return false
                }
            }
            guard left.isEmpty else { return false }
            for (heading, text) in new { if let there = cells[heading], there != text { return false } }
            cells.merge(new) { $1 }
            return true
        }

        private func envelope(_ draft: Draft, _ item: Item) -> [String: String] {
            let isTimed = layout.columns.contains { $0.key == "time" }
            var values: [String: String] = [
                "on": layout.written(draft.on, isTimed: isTimed), "about": draft.aboutRefs.map(bare).joined(separator: layout.list),
                "author": draft.author ?? "",
            ]
            if item.suffix == nil {
                values["id"] = names[draft.handle]?.local ?? "?"
                values["text"] = draft.text ?? ""
                values["refs"] = draft.refs.map { names[$0]?.seen(from: draft.source) ?? "?" }.joined(separator: layout.list)
                if let recorded = draft.recorded.flatMap({ UncertainDay($0) }) {
                    values["recorded"] = layout.written(recorded, isTimed: false)
                }
                if let minute = draft.on.minute { values["time"] = Layout.clock(minute) }
            }
            var cells: [String: String] = [:]
            for (key, heading) in layout.columns where !item.own.contains(where: { $0.key == key }) {
                if item.suffix != nil, ["id", "text", "refs", "recorded", "time"].contains(key) { continue }
                if let value = values[key] { cells[heading] = value }
            }
            for (key, heading) in item.own { if let value = values[key] { cells[heading] = value } }
            return cells
        }

        /// A person's identifier without its system, where the profile puts the system before it.
        private func bare(_ ref: String) -> String {
            layout.isPrefixed ? String(ref.drop { $0 != "/" }.dropFirst()) : ref
        }

        private func plain(_ value: Value) -> String? {
            switch value {
            case .code(let text), .text(let text): text
            case .flag(let flag): String(flag)
            case .agency(let source): source.agency
            default: nil
            }
        }

        /// A value as a cell has it; nil where the system has no code for it.
        private func written(_ value: Value, _ codes: [(code: String, value: String)]) -> String? {
            func coded(_ text: String) -> String? { codes.isEmpty ? text : codes.first { $0.value == text }?.code }
            func all(_ texts: [String?]) -> String? { texts.contains(nil) ? nil : texts.compactMap { $0 }.joined(separator: layout.list) }
            func named(_ source: Source) -> String? {
                layout.agencies.isEmpty ? source.agency : layout.agencies.first { $0.source == source }?.name
            }
            switch value {
            case .code(let text), .text(let text): return coded(text)
            case .codes(let texts): return all(texts.map(coded))
            case .person(let person): return layout.source.local(person.number)
            case .people(let people): return all(people.map { layout.source.local($0.number) })
            case .agencies(let sources): return all(sources.map(named))
            case .agency(let source): return named(source)
            case .entry(let handle): return names[handle]?.seen(from: layout.source)
            case .day(let day): return Day(day).map(layout.written)
            case .flag(let flag): return coded(String(flag))
            case .number(let number): return String(number)
            case .answers: return nil
            }
        }
    }
}
