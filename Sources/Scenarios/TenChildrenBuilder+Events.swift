import Casework

// What happened, and who was seen.
extension TenChildrenBuilder {
    /// Something happened that may harm a child.
    @discardableResult
    mutating func incident(
        _ on: String, by source: Source, _ type: String = "domestic-abuse", about: [Person], victim: Person? = nil,
        perpetrator: Person? = nil,
        present: Bool? = nil, injury: Bool? = nil, told: Bool = false, recorded: String? = nil, _ text: String
    ) -> Handle {
        add(
            .incident, source, on, about: about, text, recorded: recorded,
            [
                (Incident.type, .code(type)), (Incident.victim, victim.map { .person($0) }),
                (Incident.perpetrator, perpetrator.map { .person($0) }), (Incident.childrenPresent, present.map { .flag($0) }),
                (Incident.injury, injury.map { .flag($0) }), (Incident.learnt, told ? .code("told") : nil),
            ])
    }

    /// The risk assessment that police completed at an incident; it stands in the incident's row.
    @discardableResult
    mutating func dash(at incident: Handle, victim: Person, perpetrator: Person, score: Int, level: String) -> Handle {
        add(
            .instrument, .police, day(of: incident), about: [victim], nil, row: (incident, "dash"),
            [
                (InstrumentUse.name, .code("dash")), (InstrumentUse.score, .number(score)), (InstrumentUse.level, .code(level)),
                (InstrumentUse.perpetrator, .person(perpetrator)),
            ])
    }

    /// Rooms rated by the clutter scale, in a visit's row.
    @discardableResult
    mutating func clutter(at visit: Handle, by source: Source, living: Int, kitchen: Int, bedroom: Int) -> Handle {
        let worst = max(living, kitchen, bedroom)
        return add(
            .instrument, source, day(of: visit), about: [child], nil, row: (visit, "cir"),
            [
                (InstrumentUse.name, .code("clutter")),
                (InstrumentUse.answers, .answers([("living-room", living), ("kitchen", kitchen), ("bedroom", bedroom)])),
                (InstrumentUse.level, .code(worst < 4 ? "1" : worst < 7 ? "2" : "3")),
            ])
    }

    /// Areas of care graded by the neglect tool.
    @discardableResult
    mutating func neglectTool(
        _ on: String, by source: Source = .council, _ physical: Int, _ safety: Int, _ emotional: Int, _ developmental: Int, _ text: String
    ) -> Handle {
        add(
            .instrument, source, on, about: [child], text,
            [
                (InstrumentUse.name, .code("neglect")),
                (
                    InstrumentUse.answers,
                    .answers([
                        ("physical-care", physical), ("safety", safety), ("emotional-care", emotional),
                        ("developmental-care", developmental),
                    ])
                ),
            ])
    }

    /// The child came to urgent care.
    @discardableResult
    mutating func attendance(_ on: String, _ type: String = "emergency-department", reason: String, injury: Bool, _ text: String) -> Handle
    {
        add(
            .attendance, .hospital, on, about: [child], text,
            [(Attendance.type, .code(type)), (Attendance.reason, .text(reason)), (Attendance.injury, .flag(injury))])
    }

    /// An appointment, kept or not.
    @discardableResult
    mutating func appointment(
        _ on: String, by source: Source, about who: Person? = nil, _ service: String, outcome: String = "attended", _ text: String
    ) -> Handle {
        add(
            .appointment, source, on, about: [who ?? child], text,
            [(Appointment.service, .text(service)), (Appointment.outcome, .code(outcome))])
    }

    /// Somebody saw or spoke with the family; the child is seen unless others are named.
    @discardableResult
    mutating func visit(
        _ on: String, by source: Source = .council, _ type: String = "home", spoke: [Person] = [], seen: [Person]? = nil,
        observed: [Person] = [],
        about: [Person]? = nil, successful: Bool = true, refs: [Handle] = [], _ text: String
    ) -> Handle {
        add(
            .visit, source, on, about: about ?? [child], text, refs: refs,
            [
                (Visit.type, .code(type)), (Visit.spokeWith, .ifAny(spoke)), (Visit.seen, .ifAny(seen ?? (successful ? [child] : []))),
                (Visit.observed, .ifAny(observed)), (Visit.successful, successful ? nil : .flag(false)),
            ])
    }

    /// A note.
    @discardableResult
    mutating func note(_ on: String, by source: Source, about: [Person]? = nil, refs: [Handle] = [], _ text: String) -> Handle {
        add(.note, source, on, about: about ?? [child], text, refs: refs, [])
    }
}
