/// What an act is for. The rule that permits an act says so; it is written into the access record.
public enum Purpose: String, CaseIterable, Hashable, Sendable {
    /// Keeping this child safe and well.
    case safeguarding
    /// Learning how agencies work together.
    case audit
    /// Watching over who looks, and over what may be kept.
    case oversight
    /// Answering somebody who asks for their own record.
    case subjectAccess = "subject-access"
    /// Bringing records together.
    case recordKeeping = "record-keeping"
    /// Keeping the system running; reads nobody's record.
    case running
}
