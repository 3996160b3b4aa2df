import Casework

/// From one authority to another.
extension NaiveCase {
    /// Moves that name the child or somebody who lives with it on that day.
    var movesOfChild: [Entry] {
        record.filter { $0.kind == .move && !ledger.about($0).isDisjoint(with: family.household(of: child.ref, on: $0.on.earliest)) }
    }

    /// Moves of anybody in the record to an authority other than the child's, as last known before, while open.
    private var movesAway: [Entry] {
        let moves = movesOfChild
        return record.filter { $0.kind == .move }.filter { move in
            guard let new = move.code(Move.authority), isOpen(on: move.on.earliest) else { return false }
            var old: String?
            for entry in record where NaiveLedger.inOrder(entry, move) {
                if entry.kind == .person, namesChild(entry), let code = entry.code(PersonFact.authority) { old = code }
                if moves.contains(entry), let code = entry.code(Move.authority) { old = code }
            }
            return old != nil && old != new
        }
    }

    /// 2 wd on a child-protection plan, else 5 wd.
    private func deadline(_ move: Entry) -> Day {
        calendar.adding(hasPlan("child-protection", on: move.on.earliest) ? 2 : 5, to: move.on.latest)
    }

    /// Transfers out of one of the stages.
    private func sent(_ stages: String...) -> [Entry] {
        all(.transfer, Transfer.direction, "out").filter { stages.contains($0.code(Transfer.stage) ?? "") }
    }

    /// Transfers of one of the stages, whichever way.
    private func transfers(_ stages: String...) -> [Entry] { all(.transfer).filter { stages.contains($0.code(Transfer.stage) ?? "") } }

    /// The new authority is told.
    func moveTold() -> [NaiveFinding] {
        movesAway.map { response(NaiveOccurrence("move-told", $0, closes: deadline($0)), sent("notified", "information-sent")) }
    }

    /// The pack: at least 10 of the 12 items and the vital 5; several sendings add up.
    func movePack() -> [NaiveFinding] {
        movesAway.map { move in
            let occurrence = NaiveOccurrence("move-pack", move, closes: deadline(move))
            let sendings = sent("information-sent").filter { $0.on.latest >= occurrence.opens }
            let inTime = sendings.filter { canLie($0, occurrence.opens, occurrence.closes) }
            if isEnough(inTime) { return finding(occurrence, "met") }
            if isEnough(sendings) { return finding(occurrence, "late") }
            // A sending that holds nothing of the list is none.
            let holdsSome = sendings.contains { !$0.codes(Transfer.contains).isEmpty }
            return finding(occurrence, holdsSome ? "partly" : nil)
        }
    }

    private func isEnough(_ sendings: [Entry]) -> Bool {
        let vital = ["plan", "chronology", "assessment-and-risk", "adults-who-pose-risk", "last-seen"]
        let others = [
            "genogram-with-fathers", "conference-reports", "legal-orders", "dash-and-marac", "health-and-education-contacts",
            "communication-needs", "outstanding-actions",
        ]
        var held: Set<String> = []
        for sending in sendings { held.formUnion(sending.codes(Transfer.contains)) }
        return vital.allSatisfy(held.contains) && (vital + others).count { held.contains($0) } >= 10
    }

    /// What was sent is acknowledged: 2 wd.
    func moveAcknowledged() -> [NaiveFinding] {
        sent("information-sent").map { sending in
            response(
                NaiveOccurrence("move-acknowledged", sending, closes: calendar.adding(2, to: sending.on.latest)),
                transfers("acknowledged", "accepted", "conference-held"))
        }
    }

    /// Told while a child-protection plan is open: the transfer-in conference: 15 wd.
    func moveConference() -> [NaiveFinding] {
        sent("notified").filter { hasPlan("child-protection", on: $0.on.earliest) }.map { notice in
            response(
                NaiveOccurrence("move-conference", notice, closes: calendar.adding(15, to: notice.on.latest)),
                transfers("conference-held") + all(.meeting, Meeting.type, "transfer-in-conference"))
        }
    }

    /// Each involved agency hands over: 10 wd.
    func moveHandover() -> [NaiveFinding] {
        movesAway.flatMap { move in
            involved(on: move.on.earliest).filter { $0 != move.agency }.map { agency in
                let occurrence = NaiveOccurrence("move-handover", move, closes: calendar.adding(10, to: move.on.latest), each: agency.text)
                    .by(.agency(agency))
                return sharing(occurrence, all(.share, Share.what, "transfer").filter { $0.agency == agency })
            }
        }
    }
}
