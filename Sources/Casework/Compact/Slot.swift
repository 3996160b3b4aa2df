/// The slots of the fields that folding and judging ask for again and again; each is the field's place in its kind's declaration.
///
/// Written as numbers, because they are part of the compact row and never change; a test holds them against the declarations.
public enum Slot {
    /// `type` of an incident.
    @inlinable public static var incidentType: Int32 { 0 }
    /// `victim` of an incident.
    @inlinable public static var incidentVictim: Int32 { 1 }
    /// `perpetrator` of an incident.
    @inlinable public static var incidentPerpetrator: Int32 { 2 }
    /// `perpetrator` of an instrument.
    @inlinable public static var instrumentPerpetrator: Int32 { 5 }
    /// `name` of a flag.
    @inlinable public static var flagName: Int32 { 0 }
    /// `action` of a flag.
    @inlinable public static var flagAction: Int32 { 1 }
    /// `to` of a referral.
    @inlinable public static var referralTo: Int32 { 1 }
    /// `decision` of a referral.
    @inlinable public static var referralDecision: Int32 { 3 }
    /// `decidedOn` of a referral.
    @inlinable public static var referralDecidedOn: Int32 { 4 }
    /// `of` of a referral.
    @inlinable public static var referralOf: Int32 { 5 }
    /// `to` of a share.
    @inlinable public static var shareTo: Int32 { 1 }
    /// `of` of a share.
    @inlinable public static var shareOf: Int32 { 2 }
    /// `decision` of a share.
    @inlinable public static var shareDecision: Int32 { 4 }
    /// `invited` of a meeting.
    @inlinable public static var meetingInvited: Int32 { 1 }
    /// `attended` of a meeting.
    @inlinable public static var meetingAttended: Int32 { 2 }
    /// `agencies` of a plan.
    @inlinable public static var planAgencies: Int32 { 5 }
    /// `type` of a plan or an assessment.
    @inlinable public static var intervalType: Int32 { 0 }
    /// `stage` of a plan or an assessment.
    @inlinable public static var intervalStage: Int32 { 1 }
    /// `outcome` of an assessment.
    @inlinable public static var assessmentOutcome: Int32 { 2 }
    /// `child` of an understanding.
    @inlinable public static var understandingChild: Int32 { 0 }
    /// `born` of a person.
    @inlinable public static var personBorn: Int32 { 3 }
    /// `dueDate` of a person.
    @inlinable public static var personDueDate: Int32 { 4 }
    /// `died` of a person.
    @inlinable public static var personDied: Int32 { 5 }
    /// `sex` of a person.
    @inlinable public static var personSex: Int32 { 6 }
    /// `given` of a person.
    @inlinable public static var personGiven: Int32 { 0 }
    /// `family` of a person.
    @inlinable public static var personFamily: Int32 { 1 }
    /// `alsoKnownAs` of a person.
    @inlinable public static var personAlsoKnownAs: Int32 { 2 }
    /// `authority` of a person.
    @inlinable public static var personAuthority: Int32 { 12 }
    /// `role` of a person.
    @inlinable public static var personRole: Int32 { 15 }
    /// `is` of a relationship.
    @inlinable public static var relationshipIs: Int32 { 0 }
    /// `livesWith` of a relationship.
    @inlinable public static var relationshipLivesWith: Int32 { 2 }
    /// `from` of a relationship.
    @inlinable public static var relationshipFrom: Int32 { 3 }
    /// `to` of a relationship.
    @inlinable public static var relationshipTo: Int32 { 4 }
    /// `contact` of a relationship.
    @inlinable public static var relationshipContact: Int32 { 5 }
    /// `authority` of a move.
    @inlinable public static var moveAuthority: Int32 { 2 }
    /// `joins` of a move.
    @inlinable public static var moveJoins: Int32 { 6 }
    /// `leaves` of a move.
    @inlinable public static var moveLeaves: Int32 { 7 }

    /// Each slot with the field that it stands for.
    static var all: [(slot: Int32, kind: Kind, field: Field)] {
        [
            (incidentType, .incident, Incident.type), (incidentVictim, .incident, Incident.victim),
            (incidentPerpetrator, .incident, Incident.perpetrator), (instrumentPerpetrator, .instrument, InstrumentUse.perpetrator),
            (flagName, .flag, FlagFact.name), (flagAction, .flag, FlagFact.action), (referralTo, .referral, Referral.to),
            (referralOf, .referral, Referral.of),
            (referralDecision, .referral, Referral.decision), (referralDecidedOn, .referral, Referral.decidedOn),
            (shareTo, .share, Share.to), (shareOf, .share, Share.of),
            (shareDecision, .share, Share.decision),
            (meetingInvited, .meeting, Meeting.invited), (meetingAttended, .meeting, Meeting.attended),
            (planAgencies, .plan, Plan.agencies),
            (intervalType, .plan, Plan.type), (intervalStage, .plan, Plan.stage), (intervalType, .assessment, Assessment.type),
            (intervalStage, .assessment, Assessment.stage), (assessmentOutcome, .assessment, Assessment.outcome),
            (understandingChild, .understanding, Understanding.child),
            (personBorn, .person, PersonFact.born), (personDueDate, .person, PersonFact.dueDate), (personDied, .person, PersonFact.died),
            (personSex, .person, PersonFact.sex), (personGiven, .person, PersonFact.given), (personFamily, .person, PersonFact.family),
            (personAlsoKnownAs, .person, PersonFact.alsoKnownAs), (personAuthority, .person, PersonFact.authority),
            (personRole, .person, PersonFact.role), (relationshipIs, .relationship, Relationship.`is`),
            (relationshipLivesWith, .relationship, Relationship.livesWith), (relationshipFrom, .relationship, Relationship.from),
            (relationshipTo, .relationship, Relationship.to), (relationshipContact, .relationship, Relationship.contact),
            (moveAuthority, .move, Move.authority), (moveJoins, .move, Move.joins), (moveLeaves, .move, Move.leaves),
        ]
    }
}
