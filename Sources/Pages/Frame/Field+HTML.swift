import Briefings

/// One question of a form: its label, its hint, its answer so far, and what is wrong with it.
struct Question {
    let name: String
    let label: String
    var hint: String?
    var value = ""
    var problem: String?

    init(_ name: String, _ label: String, hint: String? = nil, value: String = "", problem: String? = nil) {
        self.name = name
        self.label = label
        self.hint = hint
        self.value = value
        self.problem = problem
    }

    /// A line to type into.
    func line(type: String = "text", width: String = "wide", autocomplete: String? = nil, isNumeric: Bool = false) -> HTML {
        framed(
            """
            <input class="\(width)" id="\(name)" name="\(name)" type="\(type)" value="\(value)"\(attribute: "autocomplete", autocomplete)\
            \(attribute: "inputmode", isNumeric ? "numeric" : nil)\(described)>
            """)
    }

    /// A box to write in.
    func box(rows: Int = 6) -> HTML {
        framed("<textarea id=\"\(name)\" name=\"\(name)\" rows=\"\(rows)\"\(described)>\(value)</textarea>")
    }

    /// One of a list.
    func choice(_ options: [(value: String, words: String)], isNeeded: Bool, none words: String? = nil) -> HTML {
        let none: HTML = "<option value=\"\">\(words ?? (isNeeded ? "Choose one" : "Not said"))</option>"
        let all = options.map { option -> HTML in
            "<option value=\"\(option.value)\"\(attribute: "selected", option.value == value ? "selected" : nil)>\(option.words)</option>"
        }
        return framed("<select id=\"\(name)\" name=\"\(name)\"\(described)>\(none)\(all)</select>")
    }

    /// Several of a list, as boxes to tick. `ticked` are the values chosen so far.
    func ticks(_ options: [(value: String, words: String)], ticked: Set<String>) -> HTML {
        let all = options.enumerated().map { place, option -> HTML in
            """
            <li><input type="checkbox" id="\(name)-\(place)" name="\(name)" value="\(option.value)"\
            \(attribute: "checked", ticked.contains(option.value) ? "checked" : nil)><label for="\(name)-\(place)">\(option.words)</label></li>
            """
        }
        return grouped("<ul class=\"ticks\">\(all)</ul>")
    }

    /// One of a few, each to be seen.
    func radios(_ options: [(value: String, words: String)]) -> HTML {
        let all = options.enumerated().map { place, option -> HTML in
            """
            <li><input type="radio" id="\(name)-\(place)" name="\(name)" value="\(option.value)"\
            \(attribute: "checked", option.value == value ? "checked" : nil)><label for="\(name)-\(place)">\(option.words)</label></li>
            """
        }
        // Yes, no, not known: a few short words stand beside each other.
        let isShort = options.count <= 3 && options.allSatisfy { $0.words.count <= 10 }
        return grouped("<ul class=\"ticks\(isShort ? " across" : "")\">\(all)</ul>")
    }

    /// A day as three lines: day, month, year. Their names are the question's with `-day`, `-month`, `-year`.
    func day(_ parts: (day: String, month: String, year: String)) -> HTML {
        func part(_ part: String, _ words: String, _ value: String, _ width: String) -> HTML {
            """
            <div><label for="\(name)-\(part)">\(words)</label><input class="\(width)" id="\(name)-\(part)" name="\(name)-\(part)" type="text" \
            inputmode="numeric" value="\(value)"></div>
            """
        }
        return grouped(
            "<div class=\"date\">\(part("day", "Day", parts.day, "two"))\(part("month", "Month", parts.month, "two"))\(part("year", "Year", parts.year, "four"))</div>"
        )
    }

    private func framed(_ control: HTML) -> HTML {
        "<div class=\"question\(problem == nil ? "" : " wrong")\"><label for=\"\(name)\">\(label)</label>\(notes)\(control)</div>\n"
    }

    private func grouped(_ controls: HTML) -> HTML {
        """
        <fieldset class="question\(problem == nil ? "" : " wrong")" id="\(name)"\(described)><legend>\(label)</legend>\(notes)\(controls)</fieldset>

        """
    }

    private var notes: HTML {
        let hint: HTML? = hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\($0)</p>" }
        let wrong: HTML? = problem.map { "<p class=\"error\" id=\"\(name)-error\"><span class=\"vh\">Error: </span>\($0)</p>" }
        return "\(hint)\(wrong)"
    }

    private var described: HTML {
        let ids = [hint == nil ? nil : "\(name)-hint", problem == nil ? nil : "\(name)-error"].compactMap { $0 }.joined(separator: " ")
        return ids.isEmpty
            ? "" : "\(attribute: "aria-describedby", ids)\(attribute: "aria-invalid", problem == nil ? nil : "true")"
    }
}

/// All that is wrong with a form, at its top, each with a link to its field.
struct ErrorSummary {
    let problems: [(field: String, words: String)]

    var html: HTML? {
        guard !problems.isEmpty else { return nil }
        let items = problems.map { "<li><a href=\"#\($0.field)\">\($0.words)</a></li>" as HTML }
        return """
            <div class="summary" role="alert" tabindex="-1" id="problems"><h2>There is a problem</h2><ul>\(items)</ul></div>

            """
    }
}
