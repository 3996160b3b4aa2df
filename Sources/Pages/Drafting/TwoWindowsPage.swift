import Access
import Accounts
import Briefings
import Casework
import Practice

/// Two windows hold different words of one form. Nothing was overwritten: both stand here, question by question, and their writer chooses.
public struct TwoWindowsPage: Sendable {
    let told: ReadRecord
    let here: DraftSheet
    let kept: Draft

    /// The page for what came in, beside what is kept.
    public init(_ told: ReadRecord, here: DraftSheet, kept: Draft) { (self.told, self.here, self.kept) = (told, here, kept) }

    /// What the name of each choice begins with; the question’s name follows.
    public static let choice = "choose."

    /// What was chosen: what came in, with the answers of what is kept wherever those were chosen.
    public static func chosen(here: [DraftField], kept: [DraftField], _ choice: (String) -> String) -> [DraftField] {
        func isKept(_ field: DraftField) -> Bool { choice(Self.choice + WrittenWords.key(of: field.name)) == "kept" }
        return here.filter { !isKept($0) } + kept.filter(isKept)
    }

    /// The page, for whoever wrote both.
    public func page(_ viewer: Viewer) -> Page {
        let words = WrittenWords(form: here.form, told: told)
        let mine = WrittenWords.answers(here.fields), other = WrittenWords.answers(kept.fields)
        let keys = mine.map(\.key) + other.map(\.key).filter { key in !mine.contains { $0.key == key } }
        func answer(_ key: String, _ all: [WrittenWords.Answer]) -> String {
            all.first { $0.key == key }.map(words.answer) ?? ""
        }
        let rows = keys.compactMap { key -> HTML? in
            let (left, right) = (answer(key, mine), answer(key, other))
            if left.isEmpty, right.isEmpty { return nil }
            return left == right ? same(words.question(key), left) : differs(key, words.question(key), left, right)
        }
        let name = told.name(told.record.child), title = here.form.words(told.instruments)
        return Page(
            "You wrote in two windows: \(title), \(name)", banner: ChildBanner(told, at: .overview).html,
            """
            <h1>You wrote this in two windows</h1>
            <p class="lead">\(title), \(name). Nothing was overwritten, and nothing was recorded. Choose for each answer that differs.</p>
            <form method="post" action="\(Address.chooseDraft.path)">\(FormToken(viewer).field)\(carried)
            <table class="stack compare"><caption class="vh">What you wrote, here and elsewhere</caption><thead><tr><th scope="col">Question</th>
            <th scope="col">What you have just sent</th><th scope="col">What was kept on \(kept.saved.inWords)</th></tr></thead><tbody>\(rows)</tbody></table>
            <p><button>Go on with these answers</button> <a class="button plain" href="\(here.form.address(kept.child))">Go on with what was kept</a></p></form>
            """)
    }

    private func same(_ question: String, _ words: String) -> HTML {
        "<tr><th scope=\"row\">\(question)</th><td colspan=\"2\"><span class=\"said\">\(words)</span> <span class=\"quiet\">(the same)</span></td></tr>\n"
    }

    private func differs(_ key: String, _ question: String, _ left: String, _ right: String) -> HTML {
        func cell(_ side: String, _ words: String, _ label: String, _ isChosen: Bool) -> HTML {
            let said: HTML = words.isEmpty ? "<span class=\"quiet\">Nothing</span>" : "<span class=\"said\">\(words)</span>"
            return """
                <td><div class="tick"><input type="radio" id="\(side)-\(key)" name="\(Self.choice)\(key)" value="\(side)"\
                \(attribute: "checked", isChosen ? "checked" : nil)><label for="\(side)-\(key)"><span class="side">\(label): </span>\(said)</label></div></td>
                """
        }
        return """
            <tr class="differs"><th scope="row">\(question) <span class="differ">Differs</span></th>\(cell("here", left, "What you have just sent", true))\
            \(cell("kept", right, "What was kept", false))</tr>

            """
    }

    private var carried: HTML {
        let sheet = [
            (FormSheet.Name.author, here.author.text), (FormSheet.Name.child, here.child.text), (FormSheet.Name.form, here.form.text),
            (FormSheet.Name.window, here.window), (FormSheet.Name.upon, String(kept.version)),
        ]
        return (sheet + here.fields.map { ($0.name, $0.value) }).html { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">\n" }
    }
}
