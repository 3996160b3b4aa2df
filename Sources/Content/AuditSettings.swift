import Auditing
import Briefings

/// What audits of a partnership share: when something is a worry, how much fits a page, and the words around each theme.
public struct AuditSettings: Hashable, Sendable {
    /// When something is a worry, good practice or a theme.
    public let thresholds: Thresholds
    /// How much fits a page.
    public let limits: PageLimits
    /// The words around each theme.
    public let wording: AuditWording
}
