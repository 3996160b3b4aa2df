/// People move house.
public enum Move {
    /// New address.
    public static let address = Field("address", .text, "New address")
    /// New postcode.
    public static let postcode = Field("postcode", .text, "New postcode")
    /// New local authority.
    public static let authority = Field("authority", .code([], open: true), "New local authority")
    /// Whether the address must be kept from somebody.
    public static let addressProtected = Field("addressProtected", .flag, "Whether the address must be kept from somebody")
    /// From whom.
    public static let protectedFrom = Field("protectedFrom", .people, "From whom")
    /// Under 15 days, or a refuge not yet settled.
    public static let temporary = Field("temporary", .flag, "Under 15 days, or a refuge not yet settled")
    /// The people who already live there.
    public static let joins = Field("joins", .people, "The people who already live there")
    /// The people who are left behind.
    public static let leaves = Field("leaves", .people, "The people who are left behind")

    static let declaration = KindDeclaration(
        .move, about: .oneOrMore, key: true, "People move house.",
        [address, postcode, authority, addressProtected, protectedFrom, temporary, joins, leaves])
}
