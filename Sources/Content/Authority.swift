/// A local authority with children's services.
public struct Authority: Hashable, Sendable {
    /// Its code with the Office for National Statistics (GSS), such as `E06000023`.
    public let code: String
    /// Its name as published.
    public let name: String
    /// Codes that it had before, which older records still carry.
    public let former: [String]
    /// What else it is called: "Bristol" for "Bristol, City of".
    public let also: [String]

    /// Reads a letter for the nation and eight digits.
    static func isCode(_ text: String) -> Bool {
        text.utf8.count == 9 && "EWSN".contains(text.prefix(1)) && text.utf8.dropFirst().allSatisfy { (48...57).contains($0) }
    }
}
