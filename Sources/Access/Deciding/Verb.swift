/// What may be asked for. A closed list: what is not on it cannot be asked, and what the policy does not permit is refused.
public enum Verb: String, CaseIterable, Hashable, Sendable {
    // One person's record.
    case knowOf = "know-of"
    case seeStatus = "see-status"
    case readOwn = "read-own"
    case readChronology = "read-chronology"
    case readSealed = "read-sealed"
    case seeAddress = "see-address"
    case seeFindings = "see-findings"
    case record
    case share
    case transfer
    case exportRecord = "export-record"
    case printRecord = "print-record"
    case prepareDisclosure = "prepare-disclosure"
    case seeWhoLooked = "see-who-looked"
    case addToTeam = "add-to-team"
    case takeRequest = "take-request"
    case endAccess = "end-access"
    case breakGlass = "break-glass"
    case seal
    case unseal
    case protectAddress = "protect-address"
    case askToLift = "ask-to-lift"
    case liftProtection = "lift-protection"
    case linkPeople = "link-people"
    case unlinkPeople = "unlink-people"
    case erase
    // One audit.
    case readAudit = "read-audit"
    case runAudit = "run-audit"
    case enterReturn = "enter-return"
    case readReturns = "read-returns"
    case grade
    case writeBriefing = "write-briefing"
    case publishBriefing = "publish-briefing"
    case agreeActions = "agree-actions"
    // One account.
    case manageAccount = "manage-account"
    case disableAccount = "disable-account"
    case excludeAccount = "exclude-account"
    case endExclusion = "end-exclusion"
    case reviewBreakGlass = "review-break-glass"
    // Any of these: to second what somebody else asks for.
    case second
    // The store as a whole.
    case search
    case importFiles = "import-files"
    case judge
    case seeCounts = "see-counts"
    case setUpAudit = "set-up-audit"
    case setDuty = "set-duty"
    case readBriefing = "read-briefing"
    case seeStandards = "see-standards"
    case changeContent = "change-content"
    case listAccounts = "list-accounts"
    case readAccessLog = "read-access-log"
    case verify
    case backUp = "back-up"
    case restore
    case exportLedger = "export-ledger"

    var bit: UInt64 { 1 << UInt64(Self.places[self] ?? 63) }

    private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
