/// Somebody came to urgent care.
public enum Attendance {
    /// Where.
    public static let type = Field(
        "type", .code(["emergency-department", "minor-injuries", "out-of-hours", "admission", "ambulance"]), needed: true, "Where")
    /// Why.
    public static let reason = Field("reason", .text, "Why")
    /// Whether they were hurt.
    public static let injury = Field("injury", .flag, "Whether they were hurt")

    static let declaration = KindDeclaration(
        .attendance, about: .exactly(1), key: true, "Somebody came to urgent care.",
        [type, reason, injury])
}
