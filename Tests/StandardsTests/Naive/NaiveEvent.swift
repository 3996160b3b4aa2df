import Casework

/// One event, as one or several agencies tell it.
struct NaiveEvent {
    /// The accounts, in order; the first one's day is the event's.
    var accounts: [Entry]
    /// The event's day.
    var day: Day { accounts[0].on.earliest }
    /// The event's last possible day.
    var lastDay: Day { accounts[0].on.latest }
    /// Who recorded it.
    var agencies: Set<AgencyRef> { Set(accounts.map(\.agency)) }
}

extension NaiveCase {
    /// The incidents of the record as events: one type, a person in common besides the child, within two days of the first, other agencies.
    var events: [NaiveEvent] {
        var found: [NaiveEvent] = []
        for incident in all(.incident) {
            let place = found.firstIndex { event in
                event.accounts[0].code(Incident.type) == incident.code(Incident.type)
                    && incident.on.earliest <= event.day.adding(days: 2)
                    && !event.agencies.contains(incident.agency)
                    && event.accounts.contains { !peopleIn($0).isDisjoint(with: peopleIn(incident)) }
            }
            if let place { found[place].accounts.append(incident) } else { found.append(NaiveEvent(accounts: [incident])) }
        }
        return found
    }

    /// The events of domestic abuse.
    var abuseEvents: [NaiveEvent] { events.filter { $0.accounts[0].code(Incident.type) == "domestic-abuse" } }

    /// Everybody in an incident but the child.
    private func peopleIn(_ incident: Entry) -> Set<PersonRef> {
        var people = ledger.about(incident)
        if let victim = incident.person(Incident.victim) { people.insert(ledger.person(victim)) }
        if let perpetrator = incident.person(Incident.perpetrator) { people.insert(ledger.person(perpetrator)) }
        people.remove(child.ref)
        return people
    }

    /// Whether a tool settles an incident: about its victim (or, none named, one of its people), and the same perpetrator where both name one.
    func settles(_ tool: Entry, _ incident: Entry) -> Bool {
        guard isRiskTool(tool), let subject = tool.about.first.map(ledger.person) else { return false }
        if let victim = incident.person(Incident.victim) {
            if ledger.person(victim) != subject { return false }
        } else if !ledger.about(incident).contains(subject) {
            return false
        }
        if let a = tool.person(InstrumentUse.perpetrator), let b = incident.person(Incident.perpetrator),
            ledger.person(a) != ledger.person(b)
        {
            return false
        }
        return true
    }
}
