/// A child's case passes from one authority to another.
public enum Transfer {
    /// Out of or into this authority.
    public static let direction = Field("direction", .code(["out", "in"]), needed: true, "Out of or into this authority")
    /// From which authority.
    public static let from = Field("from", .code([], open: true), needed: true, "From which authority")
    /// To which authority.
    public static let to = Field("to", .code([], open: true), needed: true, "To which authority")
    /// How far it has come.
    public static let stage = Field(
        "stage", .code(["notified", "information-sent", "acknowledged", "conference-held", "accepted", "completed"]), needed: true,
        "How far it has come")
    /// Items that were sent.
    public static let contains = Field("contains", .codes([], open: true), "Items that were sent")
    /// The new worker.
    public static let worker = Field("worker", .text, "The new worker")

    static let declaration = KindDeclaration(
        .transfer, about: .oneOrMore, key: true, "A child's case passes from one authority to another.",
        [direction, from, to, stage, contains, worker])
}
