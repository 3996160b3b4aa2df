/// What each verb is done to and whether it shows entries, written again for the tests from the page that people read.
enum VerbTable {
    static let person: Set = [
        "know-of", "see-status", "read-own", "read-chronology", "read-sealed", "see-address", "see-findings", "record", "share", "transfer",
        "export-record", "print-record", "prepare-disclosure", "see-who-looked", "add-to-team", "take-request", "end-access", "break-glass", "seal", "unseal",
        "protect-address", "ask-to-lift", "lift-protection", "link-people", "unlink-people", "erase",
    ]
    static let audit: Set = [
        "read-audit", "run-audit", "enter-return", "read-returns", "grade", "write-briefing", "publish-briefing", "agree-actions",
    ]
    static let account: Set = ["manage-account", "disable-account", "exclude-account", "end-exclusion", "review-break-glass"]
    static let store: Set = [
        "search", "import-files", "judge", "see-counts", "set-up-audit", "set-duty", "read-briefing", "see-standards", "change-content",
        "list-accounts",
        "read-access-log", "verify", "back-up", "restore", "export-ledger",
    ]

    /// Show entries of all agencies.
    static let joined: Set = [
        "read-chronology", "read-sealed", "see-address", "see-findings", "share", "transfer", "export-record", "print-record",
        "prepare-disclosure", "seal", "unseal", "protect-address", "lift-protection", "read-returns", "grade", "run-audit",
        "write-briefing",
    ]
    /// Show entries of the own agency.
    static let own: Set = ["read-own", "enter-return"]
    /// May show a protected address.
    static let addresses: Set = ["read-own", "read-chronology", "see-address", "read-sealed"]
}
