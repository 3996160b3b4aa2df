import Access
import Casework

/// One answer of a form as a browser sends it: a name may come several times.
public struct DraftField: Hashable, Sendable, Codable {
    /// The question's name.
    public let name: String
    /// What was answered, as it was typed.
    public let value: String

    /// An answer.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// A form in a window, as its browser sends it to be kept.
public struct DraftSheet: Hashable, Sendable {
    /// Who writes.
    public let author: AccountRef
    /// About whom.
    public let child: PersonRef
    /// Which form.
    public let form: DraftForm
    /// Which window: chance that the form was given when it was opened. A second window has another.
    public let window: String
    /// The version that stood in the form when the window got it; nought where none was kept.
    public let upon: Int64
    /// Which sending of this window it is, so that what comes late is told from what is new; nought where a person pressed a button.
    public let count: Int
    /// What is written.
    public let fields: [DraftField]

    /// A form in a window.
    public init(
        author: AccountRef, child: PersonRef, form: DraftForm, window: String, upon: Int64 = 0, count: Int = 0, fields: [DraftField] = []
    ) {
        (self.author, self.child, self.form, self.window) = (author, child, form, window)
        (self.upon, self.count, self.fields) = (upon, count, fields)
    }
}

/// Words that somebody wrote and has not recorded. Only their author can read them.
public struct Draft: Hashable, Sendable {
    /// Who wrote them.
    public let author: AccountRef
    /// About whom.
    public let child: PersonRef
    /// In which form.
    public let form: DraftForm
    /// In which window.
    public let window: String
    /// Counts up through the whole store, and none comes twice: a later save has a higher one.
    public let version: Int64
    /// How often the window had sent.
    public let count: Int
    /// When.
    public let saved: Moment
    /// What is written.
    public let fields: [DraftField]
}

/// What became of words that were to be kept.
public enum DraftOutcome: Hashable, Sendable {
    /// They are kept: the draft as it stands now.
    case saved(Draft)
    /// They were written upon an older version than the one that is kept, which stands as it was.
    case older(than: Draft)
    /// The form was recorded or thrown away meanwhile; nothing is kept.
    case ended
    /// The person has as many drafts as there may be.
    case full
}

/// How long drafts are kept, and how many.
public struct DraftTerms: Hashable, Sendable {
    /// Days after the last save.
    public let days: Int
    /// Drafts of one person.
    public let most: Int

    /// As a partnership says; thirty days where it says nothing.
    public init(days: Int = 30, most: Int = 100) {
        self.days = max(1, days)
        self.most = max(1, most)
    }

    /// Until when a draft is kept that was saved at a moment.
    public func end(of saved: Moment) -> Moment { saved.adding(hours: days * 24) }

    /// What was saved before then is gone.
    func horizon(at moment: Moment) -> Moment { moment.adding(hours: -days * 24) }
}
