import Casework

/// What must be done by whoever uses a permit, or answers with a refusal.
public enum Obligation: Hashable, Sendable {
    /// The privacy officers of this agency are told at once.
    case alertPrivacyOfficers(of: AgencyRef)
    /// The privacy officers of the partnership are told at once: nobody knows which agency leads.
    case alertPartnership
    /// The page carries this sentence where it cannot be overlooked.
    case banner(String)
    /// Somebody else judges, by the end of this day, whether it was right.
    case review(by: Day)
    /// What leaves the house is checked against protected addresses for everybody who will receive it.
    case checkRecipients
    /// The reason given is kept with the access record.
    case keepReason(Reason)
}
