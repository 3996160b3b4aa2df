import Casework

/// What five agencies might tell of eight people known under eleven references: any kind of entry, in any order, with links and corrections.
struct RandomTelling {
    private var chance: SeededGenerator
    private var family = Family()
    private var told: [(id: String, kind: String, agency: String)] = []

    private static let people = ["ava", "ben", "bump", "mum", "dad", "kev", "gran", "cal", "emis/1", "emis/2", "niche/3"]
    private static let agencies = ["council", "police", "gp", "school", "hospital"]

    /// The entries of one telling.
    static func entries(seed: UInt64, count: Int = 60) throws -> [Entry] {
        var telling = RandomTelling(chance: SeededGenerator(seed: seed))
        telling.family.child("ava", born: "2016-05-02")
        telling.family.child("ben", born: "2009-07-01")
        for index in 0..<count { telling.tellOne(index) }
        return try telling.family.entries()
    }

    private init(chance: SeededGenerator) { self.chance = chance }

    private mutating func pick(_ list: [String]) -> String { chance.pick(from: list) ?? "" }
    private mutating func day() -> String { "2021-0\(1 + chance.below(3))-\(10 + chance.below(4))" }
    private mutating func people(_ count: Int) -> [String] { chance.sample(count, from: Self.people) }
    private mutating func earlier(_ kind: String? = nil) -> String {
        pick(told.filter { kind == nil || $0.kind == kind }.map(\.id) + ["not-arrived"])
    }

    private mutating func tellOne(_ index: Int) {
        let id = "\(pick(["a", "m", "z"]))\(index)"
        let (on, agency) = (day(), pick(Self.agencies))
        if chance.below(4) == 0, correctOne(id) { return }
        let (kind, about, details) = fact()
        family.tell(id, kind, on, by: agency, about, details, recorded: chance.below(4) == 0 ? "2021-0\(4 + chance.below(3))-01" : nil)
        told.append((id, kind, agency))
    }

    /// Corrects or withdraws something, perhaps not for the first time: by its agency, or (refused) by another.
    private mutating func correctOne(_ id: String) -> Bool {
        // Half of the time one of the last three, so that chains grow and fork.
        let open = told.filter { $0.kind != "withdrawal" }
        guard let target = chance.pick(from: chance.below(2) == 0 ? Array(open.suffix(3)) : open) else { return false }
        let agency = chance.below(5) == 0 ? pick(Self.agencies) : target.agency
        let recorded = "2021-0\(4 + chance.below(3))-0\(1 + chance.below(3))"
        if chance.below(3) == 0 {
            family.tell(
                id, "withdrawal", "2021-03-20", by: agency, people(1), #"{"reason":"mistaken"}"#, recorded: recorded, corrects: target.id)
            told.append((id, "withdrawal", agency))
        } else {
            let (kind, about, details) = fact()
            family.tell(id, kind, day(), by: agency, about, details, recorded: recorded, corrects: target.id)
            told.append((id, kind, agency))
        }
        return true
    }

    private mutating func fact() -> (kind: String, about: [String], details: String) {
        let details: String
        switch chance.below(15) {
        case 0:
            details =
                chance.below(2) == 0
                ? #"{"born":"201\#(chance.below(9))-03-04","role":"child"}"#
                : #"{"dueDate":"2021-09-01","authority":"E0\#(chance.below(3))"}"#
            return ("person", people(1), details)
        case 1, 2:
            let role = pick(Relation.Role.allCases.map(\.code))
            let more = [
                #","livesWith":true"#, #","livesWith":false"#, #","to":"2021-02-11""#, #","from":"2020-12-01""#,
                #","contact":"prohibited""#, "",
            ]
            return ("relationship", people(2), #"{"is":"\#(role)"\#(pick(more))}"#)
        case 3:
            return (
                "move", people(1 + chance.below(2)),
                #"{"\#(pick(["joins", "leaves"]))":["lcs/\#(pick(["mum", "ava", "gran"]))"],"authority":"E1"}"#
            )
        case 4, 5:
            details = #"{"type":"\#(pick(["domestic-abuse", "injury"]))","victim":"lcs/\#(pick(["mum", "ava"]))"}"#
            return ("incident", people(1 + chance.below(3)), details)
        case 6, 7:
            details =
                #"{"type":"\#(pick(["safety", "child-in-need"]))","stage":"\#(pick(["started", "reviewed", "ended"]))","agencies":["gp"]}"#
            return ("plan", people(1), details)
        case 8: return ("assessment", people(1), #"{"type":"section-47","stage":"\#(pick(["started", "completed"]))"}"#)
        case 9: return ("meeting", people(1 + chance.below(2)), #"{"type":"strategy","invited":["school"]}"#)
        case 10: return ("share", people(1), #"{"what":"incident","to":["gp","school"],"of":"\#(earlier("incident"))"}"#)
        case 11: return ("acknowledgement", people(1), #"{"of":"\#(earlier("share"))"}"#)
        case 12: return ("flag", people(1), #"{"name":"alert","action":"\#(pick(["set", "removed"]))"}"#)
        case 13: return (pick(["link", "unlink"]), people(2), "{}")
        default: return ("referral", people(1), #"{"decision":"\#(pick(["pending", "assessment"]))","of":"\#(earlier("referral"))"}"#)
        }
    }
}
