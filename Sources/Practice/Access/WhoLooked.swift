import Access
import Casework
import Ledger

/// Who has looked at somebody's record, from which agency and why, as a family can read it.
public struct WhoLooked: Sendable {
    /// Looks of one person on one day that were alike.
    public struct Line: Sendable {
        /// The last of them.
        public let look: Looked
        /// Who it was.
        public let actor: ActorRef
        /// Their agency's id.
        public let agency: AgencyRef?
        /// The act's number.
        public let act: ActRef
        /// How often, that day.
        public let times: Int
        /// Whether the record was opened in an emergency.
        public var isEmergency: Bool { look.verb == .breakGlass && !look.wasRefused }

        /// In words.
        public func inWords(for audience: Clearance.Audience) -> String {
            let times = times > 1 ? " (\(times) times that day.)" : ""
            return look.inWords(for: audience) + times
        }
    }

    /// The lines, the latest first.
    public let lines: [Line]
    /// How many looks there were in all, this one included.
    public let looks: Int
    /// How many people looked.
    public let people: Int
    /// How many looks each agency had, the most first; nil for those of the partnership itself.
    public let agencies: [(agency: AgencyRef?, name: String, looks: Int)]
    /// How many were refused.
    public let refused: Int
    /// How often the record was opened in an emergency.
    public let emergencies: Int

    /// Reads who looked at the person whom a grant to see that is for.
    public init(_ grant: Grant, _ agencies: AgencyList) async throws {
        var kept: [KeptLook] = []
        while true {
            let page = try await grant.looks(after: kept.last?.place ?? .beginning, limit: 500)
            kept += page
            if page.count < 500 { break }
        }
        self.init(kept, agencies)
    }

    init(_ kept: [KeptLook], _ agencies: AgencyList) {
        var lines: [Line] = []
        var places: [Alike: Int] = [:]
        var count: [AgencyRef?: Int] = [:]
        var (people, looks, refused, emergencies): (Set<ActorRef>, Int, Int, Int) = ([], 0, 0, 0)
        for kept in kept.reversed() {
            guard case .verb(let verb) = kept.look.act else { continue }
            let look = kept.look
            let looked = Looked(
                name: look.name, post: "", agency: look.agency.map(agencies.spoken), verb: verb,
                because: look.isPermitted ? look.because : "", wasRefused: !look.isPermitted, at: kept.at)
            looks += 1
            people.insert(look.actor)
            count[look.agency, default: 0] += 1
            if !look.isPermitted { refused += 1 }
            if verb == .breakGlass, look.isPermitted { emergencies += 1 }
            let alike = Alike(actor: look.actor, verb: verb, because: looked.because, wasRefused: looked.wasRefused, day: kept.at.day)
            if let place = places[alike], verb != .breakGlass {
                let first = lines[place]
                lines[place] = Line(look: first.look, actor: first.actor, agency: first.agency, act: first.act, times: first.times + 1)
            } else {
                places[alike] = lines.count
                lines.append(Line(look: looked, actor: look.actor, agency: look.agency, act: kept.place.act, times: 1))
            }
        }
        self.lines = lines
        (self.looks, self.people, self.refused, self.emergencies) = (looks, people.count, refused, emergencies)
        self.agencies = count.map {
            (agency: $0.key, name: $0.key.map(agencies.spoken) ?? "the partnership itself", looks: $0.value)
        }
        .sorted { ($1.looks, $0.name) < ($0.looks, $1.name) }
    }

    private struct Alike: Hashable {
        let actor: ActorRef
        let verb: Verb
        let because: String
        let wasRefused: Bool
        let day: Day
    }

    /// How often and by whom, in a sentence or two.
    public var summary: String {
        func count(_ number: Int, _ one: String, _ many: String) -> String { number == 1 ? "one \(one)" : "\(number) \(many)" }
        var sentences = [
            "\(count(looks, "look", "looks")) by \(count(people, "person", "people")): "
                + agencies.map { "\($0.name) \($0.looks)" }.joined(separator: ", ") + "."
        ]
        if refused > 0 { sentences.append("\(refused) asked and \(refused == 1 ? "was" : "were") refused.") }
        if emergencies > 0 {
            sentences.append("The record was opened in an emergency \(emergencies == 1 ? "once" : "\(emergencies) times").")
        }
        return sentences.joined(separator: " ")
    }
}
