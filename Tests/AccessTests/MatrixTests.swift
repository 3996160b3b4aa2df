import Access
import Casework
import Content
import Testing

/// Every verb, role, relationship, kind of agency and label, against what the table says.
@Suite struct MatrixTests {
    /// What the actor's tie to the subject is in a cell.
    enum Tie: CaseIterable { case own, agency, ended, notYet, other, colleague, otherAgency }

    static let raw = RawPolicy(Shelf.text)

    @Test func `there is a row for everything that is asked`() {
        #expect(Self.raw.rules.count >= 40)
        let asked = Set(Verb.allCases.map(\.rawValue))
        #expect(Set(Self.raw.rules.flatMap { $0.list("verbs") ?? [] }) == asked)
        #expect(VerbTable.person.union(VerbTable.audit).union(VerbTable.account).union(VerbTable.store).union(["second"]) == asked)
    }

    @Test(arguments: Verb.allCases) func `each cell of the matrix is as the table says`(_ verb: Verb) {
        let policy = Shelf.policy
        let subject = Asking.subject(of: verb)
        let grid = Grid(Self.raw, verb.rawValue)
        var (cells, sights) = (0, 0)
        var wrong: [String] = []
        let labels = [nil] + Entry.Label.allCases.map { $0 }
        let entries = labels.map { label in
            [Asking.surgery, Asking.nowhere].map { Labels(ownOf: Asking.entry(by: $0, label.map { [$0] } ?? [])) }
        }
        for isProved in [false, true] {
            for kind in [AgencyKind.police, .housing] {
                var situation = isProved ? Asking.proved(for: verb) : Asking.plain()
                situation.hasAccounts = true
                for role in Role.allCases {
                    let actor = Asking.actor([role], kind: kind)
                    situation.hasAccounts = role != .console
                    for (kindOfTie, tie, relationship) in Self.ties(to: subject) {
                        situation.relationships = relationship.map { [$0] } ?? []
                        let decision = policy.decide(actor, verb, subject, situation, at: Asking.now)
                        let expected = grid.row(role.rawValue, kind.rawValue, kindOfTie, tie, isProved: isProved)
                        let found = decision.permit?.rule
                        if found != expected?.id { wrong.append("\(role) \(kind) \(kindOfTie) \(tie) \(isProved): \(found ?? "no")") }
                        cells += 1
                        // A permit is asked for every label of both agencies; a refusal shows nothing.
                        guard decision.permit != nil else { continue }
                        for (place, label) in labels.enumerated() {
                            for isOwn in [true, false] {
                                sights += 1
                                let sight =
                                    decision.permit.map { Naive.Answer.word($0.clearance.sight(of: entries[place][isOwn ? 0 : 1])) }
                                    ?? "nothing"
                                let wanted = grid.sight(
                                    role.rawValue, label?.rawValue ?? "", isOwn: isOwn && role != .console && role != .programme, kindOfTie,
                                    expected, tie, isProved: isProved)
                                if sight != wanted {
                                    wrong.append("\(role) \(kindOfTie) \(tie) \(label?.rawValue ?? "-") \(isOwn): \(sight), not \(wanted)")
                                }
                            }
                        }
                    }
                }
            }
        }
        #expect(wrong.prefix(5) == [])
        // 2 proofs, 2 kinds of agency, 11 roles and 113 ties, for each verb.
        #expect(cells == 2 * 2 * 11 * 113)
        #expect(cells * Verb.allCases.count >= 200_000)
        #expect(sights >= 12)
    }

    /// No relationship, and each kind held in each way.
    static func ties(to subject: Subject) -> [(String, Tie, LegitimateRelationship?)] {
        let (now, later) = (Asking.now, Asking.now.adding(hours: 2))
        let elsewhere: Subject =
            switch subject {
            case .person: .person(Asking.stranger)
            case .audit: .audit(Asking.otherAudit)
            case .account: .account(Asking.amira)
            case .store: .person(Asking.stranger)
            }
        return [("", .own, nil)]
            + LegitimateRelationship.Kind.allCases.flatMap { kind in
                Tie.allCases.map { tie in
                    let relationship =
                        switch tie {
                        case .own: Asking.relationship(kind, to: subject)
                        case .agency: Asking.relationship(kind, .agency(Asking.surgery), to: subject)
                        case .ended: Asking.relationship(kind, to: subject, until: now)
                        case .notYet: Asking.relationship(kind, to: subject, from: now.adding(hours: 1), until: later)
                        case .other: Asking.relationship(kind, to: elsewhere)
                        case .colleague: Asking.relationship(kind, .actor(Asking.jo), to: subject)
                        case .otherAgency: Asking.relationship(kind, .agency(Asking.nowhere), to: subject)
                        }
                    return (kind.rawValue, tie, relationship)
                }
            }
    }

    /// The rows of the table that name one verb.
    struct Grid {
        struct Row {
            let id: String
            let roles: Set<String>
            let ties: Set<String>?
            let agencies: Set<String>?
            let needs: Set<String>
        }

        let verb: String
        let rows: [Row]
        let sealedRows: [Row]
        let labels: [(label: String, roles: Set<String>, ties: Set<String>?, isAny: Bool)]

        init(_ raw: RawPolicy, _ verb: String) {
            func rows(_ verb: String) -> [Row] {
                raw.rules.filter { $0.has("verbs", verb) }.map {
                    Row(
                        id: $0["id"]?.word ?? "", roles: Set($0.list("roles") ?? []), ties: $0.list("relationships").map(Set.init),
                        agencies: $0.list("agencies").map(Set.init), needs: Set($0.list("needs") ?? []))
                }
            }
            self.verb = verb
            self.rows = rows(verb)
            sealedRows = rows("read-sealed")
            labels = raw.labels.map {
                ($0["label"]?.word ?? "", Set($0.list("roles") ?? []), $0.list("relationships").map(Set.init), $0["of"]?.word == "any")
            }
        }

        func row(_ role: String, _ kind: String, _ relationship: String, _ tie: Tie, isProved: Bool) -> Row? {
            Self.first(rows, role, kind, relationship, tie, isProved: isProved)
        }

        static func first(_ rows: [Row], _ role: String, _ kind: String, _ relationship: String, _ tie: Tie, isProved: Bool) -> Row? {
            rows.first { row in
                guard row.roles.contains(role) else { return false }
                if let agencies = row.agencies, !agencies.contains(kind) { return false }
                if let ties = row.ties {
                    let holds = tie == .own || (tie == .agency && !row.needs.contains("in-person"))
                    guard holds, ties.contains(relationship) else { return false }
                }
                let needs = row.needs.subtracting(["in-person", "no-accounts"])
                return needs.isEmpty || (isProved && !needs.contains("named-reader"))
            }
        }

        func sight(
            _ role: String, _ label: String, isOwn: Bool, _ relationship: String, _ row: Row?, _ tie: Tie, isProved: Bool
        ) -> String {
            guard let row else { return "nothing" }
            if verb == "judge" { return label == "sealed" ? "nothing" : "whole" }
            guard VerbTable.joined.contains(verb) || (VerbTable.own.contains(verb) && isOwn) else { return "nothing" }
            if label.isEmpty { return "whole" }
            let isOpen = labels.contains { line in
                guard line.label == label, line.roles.contains(role), line.isAny || isOwn else { return false }
                if let ties = line.ties { guard row.ties != nil, ties.contains(relationship) else { return false } }
                return label != "sealed"
                    || (VerbTable.person.contains(verb)
                        && Self.first(sealedRows, role, "", relationship, tie, isProved: isProved) != nil)
            }
            return isOpen ? "whole" : label == "sealed" ? "nothing" : "withheld"
        }
    }
}
