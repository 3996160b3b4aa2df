/// A fact that may not be kept, and why. Names no child.
public struct FactFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, and what is allowed.
    public let description: String

    package init(_ description: String) { self.description = description }

    static let uncovered = FactFault("The leave that was given does not cover this. Nothing was kept.")
    static let oneself = FactFault("Nobody gives it to themselves. Ask a colleague to.")
    /// Also what is said to whoever may not: the number of an act must tell nobody whom it was about.
    package static let unknown = FactFault(
        "There is no such act, or it is not yours to end or review. `cairn access list` has their numbers.")
    static let over = FactFault("It is over already.")
    package static let noSuchEntry = FactFault("No sealed entry of your agency about this person has this id.")
    static let reviewed = FactFault("It has been reviewed already. A second review needs somebody else than the first reviewer.")
}
