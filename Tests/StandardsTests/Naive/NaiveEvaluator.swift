import Casework

/// Judges every standard of both packs straight from their text: slow, plain, and without a line of the product's judge.
///
/// Property tests compare the two. Where they differ one is wrong, or the text is.
struct NaiveEvaluator {
    private let ledger: NaiveLedger
    private let family: NaiveFamily
    private let agencies: AgencyList
    private let calendar: WorkingDays

    init(entries: [Entry], agencies: AgencyList, workingDays: WorkingDays, asOf: Day, knownOn: Day?) {
        ledger = NaiveLedger(entries: entries, asOf: asOf, knownOn: knownOn)
        family = NaiveFamily(ledger)
        self.agencies = agencies
        calendar = workingDays
    }

    /// The children, each by the lowest reference, in text order.
    var children: [PersonRef] {
        var people: Set<PersonRef> = []
        for entry in ledger.live { people.formUnion(ledger.about(entry)) }
        return people.filter { NaivePerson($0, in: ledger).isChild(on: ledger.asOf) }.sorted()
    }

    /// Every finding on one child, by standard and then in order of the triggers.
    func findings(for child: PersonRef) -> [NaiveFinding] {
        let file = NaiveCase(child, ledger: ledger, family: family, agencies: agencies, calendar: calendar)
        return NaiveEvaluator.standards.flatMap { $0.judge(file)() }
    }

    /// The ids of all standards that are judged here.
    static var ids: [String] { standards.map(\.id) }

    private static let standards: [(id: String, judge: @Sendable (NaiveCase) -> () -> [NaiveFinding])] = [
        ("da-dash-by-agency", { $0.dashByAgency }), ("da-dash-not-police-alone", { $0.dashNotPoliceAlone }),
        ("da-dash-updated", { $0.dashUpdated }), ("da-dash-review", { $0.dashReview }), ("da-tool-used", { $0.toolUsed }),
        ("da-marac-referred", { $0.maracReferred }), ("da-incidents-joined", { $0.incidentsJoined }),
        ("da-police-notified", { $0.policeNotified }), ("da-police-safety-planning", { $0.policeSafetyPlanning }),
        ("da-programme-offered", { $0.programmeOffered }), ("da-programme-accepted", { $0.programmeAccepted }),
        ("prebirth-assessed", { $0.preBirthAssessed }), ("prebirth-planned", { $0.preBirthPlanned }),
        ("prebirth-plan-robust", { $0.preBirthPlanRobust }), ("prebirth-plan-followed", { $0.preBirthPlanFollowed }),
        ("closure-not-too-soon", { $0.closureNotTooSoon }), ("closure-without-return", { $0.closureWithoutReturn }),
        ("closure-without-incident", { $0.closureWithoutIncident }), ("closure-shared", { $0.closureShared }),
        ("closure-acknowledged", { $0.closureAcknowledged }), ("closure-contact-confirmed", { $0.closureContactConfirmed }),
        ("stepdown-stepwise", { $0.stepdownStepwise }), ("stepdown-sustained", { $0.stepdownSustained }),
        ("understanding-checked", { $0.understandingChecked }), ("understanding-reached", { $0.understandingReached }),
        ("understanding-worked-on", { $0.understandingWorkedOn }), ("meeting-contribution", { $0.meetingContribution }),
        ("step-up-timely", { $0.stepUpTimely }), ("clutter-rated", { $0.clutterRated }), ("clutter-acted", { $0.clutterActed }),
        ("clutter-repeated", { $0.clutterRepeated }), ("ae-shared", { $0.attendanceShared }),
        ("ae-followed-up", { $0.attendanceFollowedUp }),
        ("father-identified", { $0.fatherIdentified }), ("father-conversation", { $0.fatherConversation }),
        ("father-observed", { $0.fatherObserved }), ("father-invited", { $0.fatherInvited }),
        ("father-not-meetings-only", { $0.fatherNotMeetingsOnly }), ("flag-on-assessment", { $0.flagOnAssessment }),
        ("flag-by-agency", { $0.flagByAgency }), ("flag-removed", { $0.flagRemoved }), ("information-shared", { $0.informationShared }),
        ("share-acknowledged", { $0.shareAcknowledged }), ("family-change-explored", { $0.familyChangeExplored }),
        ("history-used", { $0.historyUsed }), ("move-told", { $0.moveTold }), ("move-pack", { $0.movePack }),
        ("move-acknowledged", { $0.moveAcknowledged }), ("move-conference", { $0.moveConference }), ("move-handover", { $0.moveHandover }),
        ("neglect-tool-used", { $0.neglectToolUsed }), ("neglect-tool-repeated", { $0.neglectToolRepeated }),
        ("referral-decided", { $0.referralDecided }), ("assessment-completed", { $0.assessmentCompleted }),
        ("conference-held", { $0.conferenceHeld }), ("core-group-first", { $0.coreGroupFirst }), ("review-first", { $0.reviewFirst }),
        ("review-next", { $0.reviewNext }), ("child-seen-protection", { $0.childSeenProtection }),
        ("child-seen-need", { $0.childSeenNeed }),
        ("conference-quorum", { $0.conferenceQuorum }),
    ]
}
