/// Professionals, and often the family, met.
public enum Meeting {
    /// Which.
    public static let type = Field(
        "type",
        .code([
            "strategy", "initial-conference", "review-conference", "transfer-in-conference", "core-group", "child-in-need-review",
            "team-around-the-family", "marac", "professionals", "discharge-planning", "pre-birth-planning", "safeguarding-supervision",
            "step-down",
        ]), needed: true, "Which")
    /// Agencies asked to come.
    public static let invited = Field("invited", .agencies, "Agencies asked to come")
    /// Agencies that came.
    public static let attended = Field("attended", .agencies, "Agencies that came")
    /// Agencies that sent a written report.
    public static let reported = Field("reported", .agencies, "Agencies that sent a written report")
    /// Family members present.
    public static let people = Field("people", .people, "Family members present")
    /// Family members asked to come.
    public static let invitedPeople = Field("invitedPeople", .people, "Family members asked to come")

    static let declaration = KindDeclaration(
        .meeting, about: .oneOrMore, key: true, "Professionals, and often the family, met.",
        [type, invited, attended, reported, people, invitedPeople])
}
