/// What a reader is told when they are refused something that they may know of.
public struct AccessWords: Hashable, Sendable {
    /// Their role does not include it.
    public let noRole: String
    /// No relationship is recorded; `{contact}` stands for whom to speak to.
    public let noRelationship: String
    /// A need is not met.
    public let unmet: [AccessRule.Need: String]

    /// The words.
    package init(noRole: String, noRelationship: String, unmet: [AccessRule.Need: String]) {
        self.noRole = noRole
        self.noRelationship = noRelationship
        self.unmet = unmet
    }

    func told(_ need: AccessRule.Need) -> String { unmet[need] ?? noRole }

    func noRelationship(_ contact: String?) -> String {
        let parts = noRelationship.split(separator: "{contact}", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return noRelationship }
        return parts[0] + (contact ?? "your agency’s safeguarding lead") + parts[1]
    }
}
