import Casework

/// The days of one episode: when it began, by when something was expected, and when that came, if it did.
struct Clock: Sendable {
    /// The trigger's first possible day.
    var trigger: Day
    /// The trigger's last possible day, from which the deadline runs.
    var latest: Day
    /// The deadline.
    var due: Day
    /// The day of the response; nil where none is to come.
    var answer: Day?
}

extension Scene {
    /// Draws the days of an episode whose deadline is a window's end.
    ///
    /// `after` is how many days after the trigger the response comes at the soonest, `late` how many days after the deadline at the latest;
    /// `stopped` lets a feed stop between the two; `like` places it as another outcome would be placed.
    mutating func clock(
        _ window: Window, after: Int = 0, late: Int = 30, blurs: Bool = false, stopped: Bool = false, atWork: Bool = false,
        like: Outcome? = nil
    ) -> Clock {
        let calendar = workingDays
        return clock(after: after, late: late, blurs: blurs, stopped: stopped, atWork: atWork, like: like) {
            window.end(from: $0, calendar)
        }
    }

    /// Draws the days of an episode whose deadline follows from its trigger's day in any way that never goes back.
    mutating func clock(
        after: Int = 0, late: Int = 30, blurs: Bool = false, stopped: Bool = false, atWork: Bool = false, like: Outcome? = nil,
        end: (Day) -> Day
    ) -> Clock {
        let outcome = like ?? self.outcome
        var trigger: Day
        var tries = 0
        let range = triggers(outcome, late: late, stopped: stopped, end)
        repeat {
            trigger = chance.day(in: range)
            tries += 1
        } while atWork && tries < 12 && !workingDays.isWorkingDay(trigger)
        var latest = trigger
        if blurs, outcome != .cannotTell, chance.odds(12) {
            let wider = trigger.later(chance.number(in: 1...5))
            if wider <= asOf, outcome == .due || end(wider).later(late) < asOf { latest = wider }
        }
        let due = end(latest)
        var answer: Day?
        if outcome == .met {
            // The last day in time is the likeliest place for a mistake, so it is drawn often.
            let first = min(trigger.later(after), due)
            answer = chance.odds(30) ? due : chance.day(in: first...due)
        } else if outcome == .late {
            answer = chance.odds(30) ? due.later(1) : due.later(chance.number(in: 1...late))
        }
        return Clock(trigger: trigger, latest: latest, due: due, answer: answer)
    }

    private mutating func triggers(_ outcome: Outcome, late: Int, stopped: Bool, _ end: (Day) -> Day) -> ClosedRange<Day> {
        if stopped {
            var first = housingStops
            while end(first.later(-1)) > housingStops { first = first.later(-1) }
            return first...housingStops
        }
        switch outcome {
        case .cannotTell: return live.later(-300)...live.later(-40)
        case .due:
            var first = asOf
            while end(first.later(-1)) >= asOf { first = first.later(-1) }
            return chance.odds(30) ? first...first : first...asOf
        case .missed where chance.odds(25):
            // The deadline passed just now.
            var last = asOf.later(-1)
            while end(last) >= asOf { last = last.later(-1) }
            return last...last
        case .met, .late, .partly, .missed, .explained, .notApplicable:
            var last = asOf.later(-1)
            while end(last).later(late) >= asOf { last = last.later(-1) }
            return min(last, asOf.later(-700))...last
        }
    }
}
