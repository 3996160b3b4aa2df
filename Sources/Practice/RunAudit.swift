import Auditing
import Briefings
import Casework
import Content
import Standards

/// Runs an audit on the record: draws the cohort, lays out the returns, reads the rates and drafts the briefing.
public struct RunAudit: Sendable {
    /// The audit.
    public let audit: Audit
    /// The candidates for its cohort.
    public let candidates: Candidates
    /// The draw.
    public let draw: Draw
    /// Why the criteria cannot all be met, where they cannot.
    public let clashes: [Clash]
    /// The work on the cohort; nil where nobody was drawn.
    public let work: Fieldwork
    private let settings: AuditSettings
    private let resources: [LearningItem]

    /// Runs an audit on rows. Throws content problems, or what keeps it from being carried out.
    public init(
        _ audit: Audit, _ settings: AuditSettings, _ rows: Rows, _ lexicon: Lexicon, _ partnership: Partnership, seed: UInt64? = nil
    ) throws {
        self.audit = audit
        self.settings = settings
        let book = partnership.casebook(rows, lexicon, asOf: audit.asOf)
        candidates = Candidates(in: book, lastAudited: [:])
        let drawing = Drawing(candidates.all, audit.criteria.naming(partnership.authorities))
        draw = drawing.draw(seed: seed ?? audit.seed)
        clashes = drawing.clashes
        work = try Fieldwork.carriedOut(audit, draw, pack: partnership.pack, book: book, agencies: partnership.agencies).get()
        resources = try LearningFile.all(in: partnership.library)
    }

    /// The audits that the content defines, and the settings that they share.
    public static func audits(_ partnership: Partnership) throws -> (audits: [Audit], settings: AuditSettings) {
        let settings = try AuditSettingsFile.settings(in: partnership.library)
        return (try AuditFile.all(in: partnership.library, settings, standards: partnership.pages.map(\.standard.id)), settings)
    }

    /// The audit of one file.
    public static func audit(_ text: String, file: String, _ partnership: Partnership) throws -> (audit: Audit, settings: AuditSettings) {
        let settings = try AuditSettingsFile.settings(in: partnership.library)
        return (try AuditFile.read(text, file: file, settings, standards: partnership.pages.map(\.standard.id)), settings)
    }

    /// The returns, one for each child and agency.
    public var returns: [AgencyReturn] { work.returns(settings.wording) }

    /// The themes of what was found.
    public var themes: [AuditTheme] { work.themes(settings.wording) }

    /// How much stands on the page.
    public var limits: PageLimits { settings.limits }

    /// The briefing, drafted by somebody on a day. Throws every problem at once.
    ///
    /// `limits` says how much stands on the page, where that is not what the settings say.
    public func briefing(by author: String, on day: Day, footer: [Line] = [], limits: PageLimits? = nil) throws -> Briefing {
        let drafting = Drafting(work, wording: settings.wording, limits: limits ?? settings.limits, resources: resources.map(\.resource))
        guard let draft = drafting.draft(footer: footer) else { throw NothingToBrief() }
        return try draft.briefing(by: author, on: day).get()
    }
}

/// Nobody was drawn, so there is nothing to say.
public struct NothingToBrief: Error, CustomStringConvertible {
    /// What is wrong.
    public var description: String { "No child was drawn, so there is no briefing to write. Look at the cohort with `cairn audit select`." }
}
