import Casework

/// Domestic abuse: tools, what they lead to, and events seen together.
extension NaiveCase {
    /// Incidents of domestic abuse that an agency other than police learnt of itself.
    private var learntByPartners: [Entry] {
        all(.incident, Incident.type, "domestic-abuse").filter { kind($0.agency) != .police && $0.code(Incident.learnt) == "direct" }
    }

    /// Incidents of domestic abuse that police recorded.
    private var recordedByPolice: [Entry] {
        all(.incident, Incident.type, "domestic-abuse").filter { kind($0.agency) == .police }
    }

    /// That same agency records a tool, or an entry whose refs name a tool dated on or after the incident: 5 wd.
    func dashByAgency() -> [NaiveFinding] {
        learntByPartners.map { incident in
            let occurrence = NaiveOccurrence("da-dash-by-agency", incident, closes: calendar.adding(5, to: incident.on.latest))
                .by(.agency(incident.agency))
            let tools = riskTools.filter { settles($0, incident) }
            let fresh = tools.filter { $0.on.latest >= incident.on.earliest }
            let responses = record.filter { entry in
                guard entry.agency == incident.agency, concerns(entry) else { return false }
                return tools.contains(entry) || fresh.contains { ledger.names(entry, $0) }
            }
            return response(occurrence, responses)
        }
    }

    /// A tool by any agency that is not police: from 365 days before to 10 wd after.
    func dashNotPoliceAlone() -> [NaiveFinding] {
        learntByPartners.map { incident in
            let occurrence = NaiveOccurrence(
                "da-dash-not-police-alone", incident, opens: incident.on.earliest.adding(days: -365),
                closes: calendar.adding(10, to: incident.on.latest)
            ).evidence(of: .anyoneBut(.police))
            return response(occurrence, riskTools.filter { kind($0.agency) != .police && settles($0, incident) })
        }
    }

    /// While open, each event: a tool by any agency: 10 wd.
    func dashUpdated() -> [NaiveFinding] {
        abuseEvents.filter { isOpen(on: $0.day) }.map { event in
            let occurrence = NaiveOccurrence("da-dash-updated", event, closes: calendar.adding(10, to: event.lastDay))
            return response(occurrence, riskTools.filter { tool in event.accounts.contains { settles(tool, $0) } })
        }
    }

    /// While open and an event lies in the past 365 days: a tool every 90 days.
    func dashReview() -> [NaiveFinding] {
        let events = abuseEvents
        return periods(
            NaiveRecurrence(
                standard: "da-dash-review",
                holds: { day, surely in
                    if !isOpen(on: day, surely: surely) { return false }
                    return events.contains { (surely ? $0.lastDay : $0.day) <= day && day <= $0.lastDay.adding(days: 365) }
                },
                deadline: { start, _ in start.adding(days: 90) }, responses: riskTools, countsOpening: true))
    }

    /// A tool is used: an entry whose refs name it, a safety plan, or a referral to marac: 10 wd.
    func toolUsed() -> [NaiveFinding] {
        riskTools.map { tool in
            let occurrence = NaiveOccurrence("da-tool-used", tool, closes: calendar.adding(10, to: tool.on.latest))
            let using = record.filter { entry in
                if !concerns(entry) { return false }
                if ledger.names(entry, tool) { return entry.kind != .share && entry.kind != .acknowledgement && entry.kind != .flag }
                return false
            }
            let marac = referrals.filter { $0.code(Referral.to) == "marac" }
            return response(occurrence, using + safetyPlans + marac)
        }
    }

    /// Safety plans as started or reviewed.
    private var safetyPlans: [Entry] { all(.plan, Plan.type, "safety").filter { $0.code(Plan.stage) != "ended" } }

    /// High risk: referral to marac, or the meeting: 5 wd.
    func maracReferred() -> [NaiveFinding] {
        highRiskTools.map { tool in
            let occurrence = NaiveOccurrence("da-marac-referred", tool, closes: calendar.adding(5, to: tool.on.latest))
            return response(occurrence, referrals.filter { $0.code(Referral.to) == "marac" } + all(.meeting, Meeting.type, "marac"))
        }
    }

    /// High risk: a programme for the person who uses abuse is offered, accepted or declined: 20 wd.
    func programmeOffered() -> [NaiveFinding] {
        highRiskTools.map { tool in
            let occurrence = NaiveOccurrence("da-programme-offered", tool, closes: calendar.adding(20, to: tool.on.latest))
            let stages = ["offered", "accepted", "declined"]
            return response(occurrence, drive.filter { stages.contains($0.code(Programme.stage) ?? "") })
        }
    }

    /// Such a programme offered: the same programme, for the same person, accepted or started: 20 wd.
    func programmeAccepted() -> [NaiveFinding] {
        drive.filter { $0.code(Programme.stage) == "offered" }.map { offer in
            let occurrence = NaiveOccurrence("da-programme-accepted", offer, closes: calendar.adding(20, to: offer.on.latest))
            let stages = ["accepted", "started"]
            return response(
                occurrence,
                drive.filter {
                    stages.contains($0.code(Programme.stage) ?? "") && $0.code(Programme.name) == offer.code(Programme.name)
                        && ledger.about($0) == ledger.about(offer)
                })
        }
    }

    private var drive: [Entry] { all(.programme, Programme.name, "drive") }

    /// Police tell social care, and health: 1 day.
    func policeNotified() -> [NaiveFinding] {
        let asked: [(String, [AgencyKind])] = [
            ("social-care", [.socialCare, .emergencyDuty]), ("health", [.gp, .communityHealth, .maternity]),
        ]
        return recordedByPolice.flatMap { incident in
            asked.map { label, kinds in
                let occurrence = NaiveOccurrence(
                    "da-police-notified", incident, closes: incident.on.latest.adding(days: 1), each: label
                ).by(.kinds([.police]))
                let shares = sharesOf([incident]).filter { share in
                    kind(share.agency) == .police && share.agencies(Share.to).contains { kinds.contains(kind($0)) }
                }
                return sharing(occurrence, shares)
            }
        }
    }

    /// While open: a safety plan with police, or a meeting that police attended: 15 wd.
    func policeSafetyPlanning() -> [NaiveFinding] {
        recordedByPolice.filter { isOpen(on: $0.on.earliest) }.map { incident in
            let occurrence = NaiveOccurrence("da-police-safety-planning", incident, closes: calendar.adding(15, to: incident.on.latest))
            let plans = safetyPlans.filter { plan in plan.agencies(Plan.agencies).contains { kind($0) == .police } }
            let meetings = all(.meeting, Meeting.type, "strategy", "marac", "core-group", "professionals").filter { meeting in
                meeting.agencies(Meeting.attended).contains { kind($0) == .police }
            }
            return response(occurrence, plans + meetings)
        }
    }

    /// The shares of one of some entries, whatever was decided.
    func sharesOf(_ entries: [Entry]) -> [Entry] {
        record.filter { share in
            share.kind == .share && entries.contains { ledger.means(share.entry(Share.of), $0) }
        }
    }
}
