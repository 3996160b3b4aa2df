/// What keeps an entry from being taken beside what is kept already.
public enum EntryClash: Hashable, Sendable {
    /// Another entry has its id.
    case id
    /// The same agency has said another date of birth for the same reference, in this entry, and neither corrected nor withdrew it.
    ///
    /// What another agency says is no clash: only who recorded a thing can correct it, and nobody is told here what another has recorded.
    case birth(EntryRef)
}
