import Casework

extension Story {
    /// Something happened that may harm a child.
    @discardableResult
    public mutating func incident(
        _ type: String = "domestic-abuse", on day: Day, by service: Service, about people: [Person], victim: Person? = nil,
        perpetrator: Person? = nil, injury: Bool? = nil, childrenPresent: Bool? = nil, learnt: String? = nil
    ) -> EntryRef {
        tell(
            .incident, on: day, by: service, about: people,
            [
                Incident.type: .code(type), Incident.victim: victim.map(Value.who), Incident.perpetrator: perpetrator.map(Value.who),
                Incident.childrenPresent: childrenPresent.map(Value.flag), Incident.injury: injury.map(Value.flag),
                Incident.learnt: learnt.map(Value.code),
            ])
    }

    /// A domestic abuse risk tool about a victim and the person whom they fear. Police use their own; only `dash` has a score.
    @discardableResult
    public mutating func dash(
        on day: Day, by service: Service, about victim: Person, perpetrator: Person? = nil, level: String = "medium", refs: [EntryRef] = []
    ) -> EntryRef {
        let ofPolice = service.kind == .police
        return tell(
            .instrument, on: day, by: service, about: [victim], refs: refs,
            [
                InstrumentUse.name: .code(ofPolice ? "dash-police" : "dash"),
                InstrumentUse.score: ofPolice ? nil : .number(level == "high" ? 16 : level == "medium" ? 11 : 6),
                InstrumentUse.level: .code(level), InstrumentUse.perpetrator: perpetrator.map(Value.who),
            ])
    }

    /// A clutter rating of the home.
    @discardableResult
    public mutating func clutter(level: Int, on day: Day, by service: Service, about person: Person) -> EntryRef {
        tell(
            .instrument, on: day, by: service, about: [person],
            [InstrumentUse.name: .code("clutter"), InstrumentUse.level: .code(String(level))])
    }

    /// The neglect tool.
    @discardableResult
    public mutating func neglectTool(on day: Day, by service: Service, about person: Person) -> EntryRef {
        tell(.instrument, on: day, by: service, about: [person], [InstrumentUse.name: .code("neglect")])
    }

    /// Needs are identified or resolved.
    @discardableResult
    public mutating func need(_ names: [String], on day: Day, by service: Service = .socialCare, of people: [Person], stage: String? = nil)
        -> EntryRef
    {
        tell(.need, on: day, by: service, about: people, [Need.names: .codes(names), Need.stage: stage.map(Value.code)])
    }

    /// Somebody comes to urgent care.
    @discardableResult
    public mutating func attendance(
        _ type: String = "emergency-department", on day: Day, by service: Service = .hospital, of person: Person, injury: Bool? = nil,
        reason: String? = nil
    ) -> EntryRef {
        tell(
            .attendance, on: day, by: service, about: [person],
            [Attendance.type: .code(type), Attendance.reason: reason.map(Value.text), Attendance.injury: injury.map(Value.flag)])
    }

    /// An appointment, kept or not.
    @discardableResult
    public mutating func appointment(_ outcome: String = "attended", on day: Day, by service: Service, of person: Person) -> EntryRef {
        tell(
            .appointment, on: day, by: service, about: [person],
            [Appointment.service: .text(service.name), Appointment.outcome: .code(outcome)])
    }

    /// A programme for somebody who uses abuse.
    @discardableResult
    public mutating func programme(_ stage: String, named name: String = "drive", on day: Day, by service: Service, for person: Person)
        -> EntryRef
    {
        tell(.programme, on: day, by: service, about: [person], [Programme.name: .code(name), Programme.stage: .code(stage)])
    }
}
