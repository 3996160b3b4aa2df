import Briefings
import Casework
import Practice

/// One share, to be answered: we have it, and what we will do; or, of a closing, that we object, and why.
public struct AcknowledgePage: Sendable {
    let told: ReadRecord
    let share: ShareAnswers
    /// What was written so far.
    public var writing: FlowWriting
    /// What keeps it from being lost.
    public var sheet: FormSheet?

    /// The page of a share.
    public init(_ told: ReadRecord, _ share: ShareAnswers, writing: FlowWriting = FlowWriting()) {
        (self.told, self.share, self.writing) = (told, share, writing)
    }

    /// The page, with a form of whoever looks.
    public func page(_ viewer: Viewer) -> Page {
        guard let person = ChildBanner(told, at: .acknowledge).person else { return Message.noPage.page }
        let words = ShareWords(share, told), name = told.name(told.record.child)
        var options = [(value: "have", words: "We have it")]
        if share.tellsOfClosing { options.append(("object", "We object")) }
        return Page(
            (writing.problems.isEmpty ? "" : "Error: ") + "Answer a share, \(name)", banner: ChildBanner(told, at: .acknowledge).html,
            """
            \(ErrorSummary(problems: writing.problems).html)\(sheet?.notes(told, viewer))<h1>\(words.headline)</h1>
            <p class="lead">Told on \(share.share.on.inWords), about \(name).</p><div class="note">\(words.said)</div>
            <form method="post" action="\(Address.child(person, .acknowledge).path)" novalidate\(sheet?.tag)>\(FormToken(viewer).field)\(sheet?.hidden)
            <input type="hidden" name="of" value="\(share.share.id.text)">
            \(writing.question("answer", "What do you answer?").radios(options))\
            \(writing.question("action", share.tellsOfClosing ? "What will you do? If you object, why?" : "What will you do?", hint: "Whoever shared it reads these words.").box(rows: 4))
            <p><button>\(sheet?.asked("Send the answer") ?? "Send the answer")</button> \(sheet?.button) <a class="button plain" href="\(Address.myDay.path)">Leave without answering</a></p>\(sheet?.status)</form>
            """)
    }
}
