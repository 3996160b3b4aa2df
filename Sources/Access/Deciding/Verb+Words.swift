extension Verb {
    /// What a verb is done to.
    public enum Object: String, Sendable { case person, audit, account, store, any }

    /// What it is done to.
    public var object: Object {
        switch self {
        case .knowOf, .seeStatus, .readOwn, .readChronology, .readSealed, .seeAddress, .seeFindings, .record, .share, .transfer,
            .exportRecord, .printRecord, .prepareDisclosure, .seeWhoLooked, .addToTeam, .takeRequest, .endAccess, .breakGlass, .seal,
            .unseal, .protectAddress, .askToLift, .liftProtection, .linkPeople, .unlinkPeople, .erase:
            .person
        case .readAudit, .runAudit, .enterReturn, .readReturns, .grade, .writeBriefing, .publishBriefing, .agreeActions: .audit
        case .manageAccount, .disableAccount, .excludeAccount, .endExclusion, .reviewBreakGlass: .account
        case .second: .any
        case .search, .importFiles, .judge, .seeCounts, .setUpAudit, .setDuty, .readBriefing, .seeStandards, .changeContent, .listAccounts,
            .readAccessLog, .verify, .backUp, .restore, .exportLedger:
            .store
        }
    }

    /// How much of a record it shows. Acts that show nothing of it have the lowest level.
    public var level: Level {
        switch self {
        case .seeStatus: .status
        case .readOwn: .ownAgency
        case .readChronology, .seeFindings, .exportRecord, .printRecord, .prepareDisclosure, .share, .transfer,
            .readReturns, .grade, .runAudit, .writeBriefing:
            .chronology
        case .enterReturn: .ownAgency
        case .readSealed, .seal, .unseal: .sealed
        case .seeAddress, .protectAddress, .liftProtection: .address
        case .knowOf, .record, .seeWhoLooked, .addToTeam, .takeRequest, .endAccess, .breakGlass, .askToLift, .linkPeople, .unlinkPeople, .erase, .readAudit, .publishBriefing,
            .agreeActions, .manageAccount,
            .disableAccount, .excludeAccount, .endExclusion, .reviewBreakGlass, .second, .search, .importFiles, .judge, .seeCounts, .setUpAudit,
            .setDuty,
            .readBriefing,
            .seeStandards, .changeContent, .listAccounts, .readAccessLog, .verify, .backUp, .restore, .exportLedger:
            .existence
        }
    }

    /// Whether it can be done to such a subject.
    public func suits(_ subject: Subject) -> Bool { object == .any || object == subject.object }

    /// Whether a protected address may be on what it gives. Nothing that leaves the page carries one: not a file, a print, a share or a transfer.
    public var mayShowAddress: Bool { self == .readOwn || self == .readChronology || self == .seeAddress || self == .readSealed }

    /// Whether it reads from a record, so that sealed entries and addresses must be thought of.
    public var readsRecord: Bool { level >= .ownAgency }

    /// Whether it changes who may see what, or lets everything leave: then a second factor that was shown hours ago is not enough.
    public var needsFreshProof: Bool {
        switch self {
        case .addToTeam, .takeRequest, .endAccess, .excludeAccount, .endExclusion, .setDuty, .seal, .unseal, .askToLift, .liftProtection,
            .second, .reviewBreakGlass, .erase, .exportLedger, .manageAccount, .disableAccount:
            true
        default: false
        }
    }

    /// Whether it can be done to somebody who is not known here yet: the first entry makes them known.
    public var meetsStrangers: Bool { self == .record }

    /// In the past, as a family reads who looked: `read the chronology`.
    public var inWords: String {
        switch self {
        case .knowOf: "saw that the record exists"
        case .seeStatus: "saw the plans and flags"
        case .readOwn: "read their own agency’s entries"
        case .readChronology: "read the chronology"
        case .readSealed: "read sealed entries"
        case .seeAddress: "saw a protected address"
        case .seeFindings: "saw how practice was judged"
        case .record: "recorded an entry"
        case .share: "shared information"
        case .transfer: "sent the record to another authority"
        case .exportRecord: "made a file of the record"
        case .printRecord: "printed the record"
        case .prepareDisclosure: "prepared a copy of the record for somebody who asked for it"
        case .seeWhoLooked: "saw who had looked at the record"
        case .addToTeam: "said who works with the family"
        case .takeRequest: "took a request for a copy of the record"
        case .endAccess: "ended somebody’s leave to see the record"
        case .breakGlass: "opened the record in an emergency"
        case .seal: "sealed an entry"
        case .unseal: "opened a sealed entry to others"
        case .protectAddress: "protected an address"
        case .askToLift: "asked to end the protection of an address"
        case .liftProtection: "ended the protection of an address"
        case .linkPeople: "said that two records are one person"
        case .unlinkPeople: "said that two records are not one person"
        case .erase: "erased what the law no longer lets us keep"
        case .readAudit: "read what an audit asks"
        case .runAudit: "ran an audit"
        case .enterReturn: "answered an audit’s questions"
        case .readReturns: "read an audit’s answers"
        case .grade: "graded an audit’s answers"
        case .writeBriefing: "wrote a briefing"
        case .publishBriefing: "published a briefing"
        case .agreeActions: "agreed actions after an audit"
        case .manageAccount: "changed an account"
        case .disableAccount: "disabled an account"
        case .excludeAccount: "kept a member of staff from a record"
        case .endExclusion: "let a member of staff see a record again"
        case .reviewBreakGlass: "reviewed an emergency opening"
        case .second: "agreed to what a colleague asked for"
        case .search: "searched"
        case .importFiles: "brought in files"
        case .judge: "judged records"
        case .seeCounts: "saw counts"
        case .setUpAudit: "set up an audit"
        case .setDuty: "said who is on duty"
        case .readBriefing: "read a briefing"
        case .seeStandards: "read the standards"
        case .changeContent: "changed the content"
        case .listAccounts: "listed the accounts"
        case .readAccessLog: "read the list of who looked"
        case .verify: "verified the ledger"
        case .backUp: "made a backup"
        case .restore: "restored a backup"
        case .exportLedger: "exported the ledger"
        }
    }
}
