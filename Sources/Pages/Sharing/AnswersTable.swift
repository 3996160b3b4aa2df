import Briefings
import Casework
import Practice

/// What each agency that was told has answered: that it has it, that it objects, or nothing yet.
struct AnswersTable {
    let caption: String
    let share: ShareAnswers
    let told: ReadRecord

    var html: HTML {
        let rows = share.answers.map { answer -> HTML in
            "<tr><th scope=\"row\">\(told.agency(answer.agency))</th><td>\(state(answer))</td><td>\(words(answer))</td></tr>\n"
        }
        return """
            <table class="stack"><caption>\(caption)</caption>
            <thead><tr><th scope="col">Agency</th><th scope="col">Answer</th><th scope="col">In its words</th></tr></thead><tbody>\(rows)</tbody></table>

            """
    }

    private func state(_ answer: ShareAnswers.Answer) -> HTML {
        guard let given = answer.acknowledgement else {
            if told.agencies[answer.agency]?.connected == false {
                return "\(VerdictMark.cannotTell.icon)<span class=\"quiet\">Sends nothing here: ask it</span>"
            }
            return "<span class=\"verdict v-due\">\(VerdictMark.due.icon)Not answered yet</span>"
        }
        if answer.objection != nil {
            return
                "<span class=\"verdict v-missed\">\(VerdictMark.missed.icon)Objects</span> <span class=\"quiet\">\(given.on.inWords)</span>"
        }
        return "<span class=\"verdict v-met\">\(VerdictMark.met.icon)Has it</span> <span class=\"quiet\">\(given.on.inWords)</span>"
    }

    private func words(_ answer: ShareAnswers.Answer) -> HTML {
        let said = answer.objection.map(\.reason) ?? answer.acknowledgement?.text(Acknowledgement.action)
        let by: HTML? = answer.acknowledgement?.author.map { "<br><span class=\"quiet\">\($0)</span>" }
        return "\(said ?? "")\(said == nil ? nil : by)"
    }
}
