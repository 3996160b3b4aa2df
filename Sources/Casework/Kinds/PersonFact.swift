/// Who somebody is, as one record system has it. A later one from the same source updates the fields that it names.
public enum PersonFact {
    /// Given name.
    public static let given = Field("given", .text, "Given name")
    /// Family name.
    public static let family = Field("family", .text, "Family name")
    /// Other names used.
    public static let alsoKnownAs = Field("alsoKnownAs", .texts, "Other names used")
    /// Date of birth.
    public static let born = Field("born", .day, "Date of birth")
    /// Expected date of delivery of an unborn child.
    public static let dueDate = Field("dueDate", .day, "Expected date of delivery of an unborn child")
    /// Date of death.
    public static let died = Field("died", .day, "Date of death")
    /// Sex as recorded.
    public static let sex = Field("sex", .code(["female", "male", "unknown"]), "Sex as recorded")
    /// Ethnicity as recorded.
    public static let ethnicity = Field("ethnicity", .text, "Ethnicity as recorded")
    /// NHS number, 10 digits.
    public static let nhs = Field("nhs", .nhsNumber, "NHS number, 10 digits")
    /// Unique pupil number.
    public static let upn = Field("upn", .text, "Unique pupil number")
    /// Address.
    public static let address = Field("address", .text, "Address")
    /// Postcode.
    public static let postcode = Field("postcode", .text, "Postcode")
    /// Local authority, GSS code or name.
    public static let authority = Field("authority", .code([], open: true), "Local authority, GSS code or name")
    /// Whether the address must be kept from somebody.
    public static let addressProtected = Field("addressProtected", .flag, "Whether the address must be kept from somebody")
    /// From whom, and from all who live with them, the address is kept.
    public static let protectedFrom = Field("protectedFrom", .people, "From whom, and from all who live with them, the address is kept")
    /// Whether the record treats them as a child.
    public static let role = Field("role", .code(["child", "adult"]), "Whether the record treats them as a child")

    static let declaration = KindDeclaration(
        .person, about: .exactly(1), key: false,
        "Who somebody is, as one record system has it. A later one from the same source updates the fields that it names.",
        [
            given, family, alsoKnownAs, born, dueDate, died, sex, ethnicity, nhs, upn, address, postcode, authority, addressProtected,
            protectedFrom, role,
        ])
}
