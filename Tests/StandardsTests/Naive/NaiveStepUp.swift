import Casework

/// Rising risk, clutter and neglect.
extension NaiveCase {
    /// A high-risk tool, clutter at level 3 or an injury to a child under one: social care acts or is told: 1 day.
    func stepUpTimely() -> [NaiveFinding] {
        let injuries = all(.incident).filter {
            $0.flag(Incident.injury) && namesChild($0) && child.isUnderOne(on: $0.on.earliest)
        }
        let clutter = instruments("clutter").filter { clutterLevel($0) == 3 }
        let triggers = (highRiskTools + clutter + injuries).sorted(by: NaiveLedger.inOrder)
        return triggers.compactMap { trigger in
            let open = isOpen(on: trigger.on.earliest)
            if open, isSocialCare(trigger.agency) { return nil }
            let occurrence = NaiveOccurrence("step-up-timely", trigger, closes: trigger.on.latest.adding(days: 1))
            let acts = referralsToSocialCare + all(.decision, Decision.type, "step-up") + all(.meeting, Meeting.type, "strategy")
            let shares = open ? sharesOf([trigger]).filter { $0.agencies(Share.to).contains(where: isSocialCare) } : []
            return sharing(occurrence, shares, or: acts)
        }
    }

    /// A worry about the home by an agency that visits: clutter instrument: 10 wd.
    func clutterRated() -> [NaiveFinding] {
        let needs = all(.need).filter { need in
            let names = need.codes(Need.names)
            return need.code(Need.stage) == "identified" && (names.contains("home-conditions") || names.contains("neglect"))
        }
        let worries = (needs + all(.incident, Incident.type, "neglect-concern")).sorted(by: NaiveLedger.inOrder)
        let visited = worries.filter { worry in
            all(.visit, Visit.type, "home").contains { visit in
                visit.agency == worry.agency
                    && canLie(visit, calendar.adding(-10, to: worry.on.earliest), calendar.adding(10, to: worry.on.latest))
            }
        }
        return visited.map { worry in
            response(NaiveOccurrence("clutter-rated", worry, closes: calendar.adding(10, to: worry.on.latest)), instruments("clutter"))
        }
    }

    /// Clutter at level 2 or 3: referral, share of it, or meeting: 5 wd at level 2, same day at level 3.
    func clutterActed() -> [NaiveFinding] {
        instruments("clutter").filter { (clutterLevel($0) ?? 0) >= 2 }.map { tool in
            let closes = clutterLevel(tool) == 3 ? tool.on.latest : calendar.adding(5, to: tool.on.latest)
            return sharing(NaiveOccurrence("clutter-acted", tool, closes: closes), sharesOf([tool]), or: referrals + all(.meeting))
        }
    }

    /// While open and the latest clutter level is 2 or 3: clutter instrument every 91 days.
    func clutterRepeated() -> [NaiveFinding] {
        let tools = instruments("clutter")
        return periods(
            NaiveRecurrence(
                standard: "clutter-repeated",
                holds: { day, surely in
                    if !isOpen(on: day, surely: surely) { return false }
                    // The day of the rating that ends the worry belongs to it: that rating decides the period.
                    var isHigh = false
                    for tool in tools {
                        let from = surely ? tool.on.latest : tool.on.earliest
                        guard let level = clutterLevel(tool) else { continue }
                        if level >= 2, from <= day { isHigh = true }
                        if level < 2, tool.on.latest < day { isHigh = false }
                    }
                    return isHigh
                },
                deadline: { start, _ in start.adding(days: 91) }, responses: tools))
    }

    /// Neglect identified while open, or a child-protection plan for neglect: neglect instrument: 20 wd.
    func neglectToolUsed() -> [NaiveFinding] {
        let needs = all(.need).filter { need in
            need.code(Need.stage) == "identified" && need.codes(Need.names).contains("neglect") && isOpen(on: need.on.earliest)
        }
        let plans = started("child-protection").filter { $0.code(Plan.category) == "neglect" }
        return (needs + plans).sorted(by: NaiveLedger.inOrder).map { trigger in
            response(
                NaiveOccurrence("neglect-tool-used", trigger, closes: calendar.adding(20, to: trigger.on.latest)), instruments("neglect"))
        }
    }

    /// While a plan is open and a neglect instrument exists: neglect instrument every 3 months.
    func neglectToolRepeated() -> [NaiveFinding] {
        let tools = instruments("neglect")
        return periods(
            NaiveRecurrence(
                standard: "neglect-tool-repeated",
                holds: { day, surely in
                    plans.contains { $0.type != "safety" && $0.isOpen(on: day, surely: surely) }
                        && tools.contains { (surely ? $0.on.latest : $0.on.earliest) <= day }
                },
                deadline: { start, _ in start.adding(months: 3) }, responses: tools))
    }
}
