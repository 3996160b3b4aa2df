import Casework
import Foundation

/// The peer's generated chronologies: columns of integers, children together and by day, told in this ledger's kinds.
struct PeerData {
    /// The peer's kinds of entry, in the order of their numbers.
    private enum Told: UInt8 {
        case note, contact, referral, assessmentStart, assessmentDone, flagSet, domesticAbuse, dash, neglectConcern, emergency, followUp,
            strategy
        case planOpen, planItem, planClose, childSeen, fatherSpoken, coreGroup, closure, confirmed, transferOut, transferSent, stepUp,
            stepDown
        case riskOpen, riskClose, clutter
    }

    /// The peer's agencies, in the order of their numbers.
    static let agencies: [(id: String, kind: AgencyKind)] = [
        ("social-care", .socialCare), ("police", .police), ("gp", .gp), ("camhs", .camhs), ("community-health", .communityHealth),
        ("hospital", .acuteHospital), ("education", .education), ("yot", .youthJustice), ("edt", .emergencyDuty),
        ("preventative", .preventative),
        ("housing", .housing), ("probation", .probation),
    ]

    /// The peer's day 0 and last day.
    static let start = Day(year: 2016, month: 1, day: 1)!
    static let asOf = Day(year: 2025, month: 12, day: 31)!

    let child: [Int32]
    let day: [Int32]
    let kind: [UInt8]
    let agency: [UInt8]
    let attribute: [Int16]
    /// How many children there are.
    let children: Int

    init(_ folder: String) throws {
        func column<Number: BitwiseCopyable>(_ name: String, _ type: Number.Type) throws -> [Number] {
            let data = try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent("\(name).bin"))
            return data.withUnsafeBytes { Array($0.bindMemory(to: type)) }
        }
        child = try column("child", Int32.self)
        day = try column("day", Int32.self)
        kind = try column("kind", UInt8.self)
        agency = try column("agency", UInt8.self)
        attribute = try column("attr", Int16.self)
        children = Int(child.last ?? -1) + 1
    }

    /// A list of the agencies, all connected.
    static var agencyList: AgencyList {
        let all = agencies.compactMap { id, kind in AgencyRef(id).flatMap { Agency(id: $0, name: id, kind: kind) } }
        return AgencyList(all) ?? .none
    }

    /// The entries of some children as compact rows, with the names behind the numbers.
    ///
    /// `entries` are the places of those children's entries.
    func rows(_ entries: Range<Int>) -> (Rows, Lexicon) {
        var rows = Rows()
        var lexicon = Lexicon()
        rows.reserve(entries.count)
        for agency in Self.agencies { _ = lexicon.agencies.number(of: agency.id) }
        let words = Words(&lexicon)
        guard let first = entries.first else { return (rows, lexicon) }
        let firstChild = child[first]
        let lastChild = child[entries.upperBound - 1]
        for number in firstChild...lastChild { _ = lexicon.people.number(of: "lcs/\(number)") }
        for place in entries { _ = lexicon.entries.number(of: Self.id(place)) }
        var events: [(day: Int32, entry: Int32)] = []
        var current: Int32 = -1
        var runs: [Int32] = []
        for place in entries {
            let entry = Int32(place - first)
            let about = child[place] - firstChild
            if about != current {
                events.removeAll(keepingCapacity: true)
                current = about
            }
            let told = Told(rawValue: kind[place]) ?? .note
            runs.removeAll(keepingCapacity: true)
            let ours = tell(told, attribute[place], about, words, &runs)
            runs += [Rows.about << 16 | 1, about]
            if told == .domesticAbuse || told == .neglectConcern || told == .emergency { events.append((day[place], entry)) }
            if told == .strategy {
                // A strategy discussion looks at all that happened in the thirteen months before it.
                let named = events.filter { $0.day >= day[place] - 400 }
                if !named.isEmpty { runs += [Rows.refs << 16 | Int32(named.count)] + named.map(\.entry) }
            }
            let ordinal = Self.start.ordinal + day[place]
            rows.append(packed: [ordinal, ordinal, ordinal, Int32(ours.rawValue), Int32(agency[place]), entry, 0] + runs)
        }
        return (rows, lexicon)
    }

    private static func id(_ place: Int) -> String {
        let digits = String(place)
        return "e" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    }

    private struct Words {
        private let numbers: [String: Int32]

        init(_ lexicon: inout Lexicon) {
            var numbers: [String: Int32] = [:]
            for kind in Kind.allCases {
                for field in kind.declaration.fields {
                    if case .code(let codes, _) = field.type { for code in codes { numbers[code] = lexicon.words.number(of: code) } }
                    if case .codes(let codes, _) = field.type { for code in codes { numbers[code] = lexicon.words.number(of: code) } }
                }
            }
            for number in 0..<160 { numbers[String(number)] = lexicon.words.number(of: String(number)) }
            for item in 0..<5 { numbers["item-\(item)"] = lexicon.words.number(of: "item-\(item)") }
            self.numbers = numbers
        }

        subscript(_ code: String) -> Int32 { numbers[code] ?? -1 }
    }

    private func tell(_ told: Told, _ attribute: Int16, _ about: Int32, _ words: Words, _ runs: inout [Int32]) -> Kind {
        func put(_ kind: Kind, _ codes: [(String, String)]) -> Kind {
            for (name, code) in codes { runs += [Int32(kind.declaration.field(name)?.number ?? 0) << 16 | 1, words[code]] }
            return kind
        }
        let plan = attribute == 1 ? "child-protection" : "child-in-need"
        switch told {
        case .note, .contact: return .note
        case .referral: return put(.referral, [("to", "social-care")])
        case .assessmentStart: return put(.assessment, [("type", "child-and-family"), ("stage", "started")])
        case .assessmentDone: return put(.assessment, [("type", "child-and-family"), ("stage", "completed")])
        case .flagSet: return put(.flag, [("name", "child-in-need"), ("action", "set")])
        case .domesticAbuse: return put(.incident, [("type", "domestic-abuse"), ("learnt", "direct")])
        case .neglectConcern: return put(.incident, [("type", "neglect-concern"), ("learnt", "direct")])
        case .emergency: return put(.incident, [("type", "injury"), ("learnt", "direct")])
        case .dash: return put(.instrument, [("name", "dash")])
        case .clutter: return put(.instrument, [("name", "clutter"), ("level", String(attribute))])
        case .followUp: return put(.visit, [("type", "clinic")])
        case .confirmed: return put(.visit, [("type", "phone")])
        case .fatherSpoken: return put(.visit, [("type", "other")])
        case .childSeen:
            runs += [2 << 16 | 1, about]
            return put(.visit, [("type", "home")])
        case .strategy: return put(.meeting, [("type", "strategy")])
        case .coreGroup: return put(.meeting, [("type", "core-group")])
        case .planOpen: return put(.plan, [("type", plan), ("stage", "started")])
        case .planClose: return put(.plan, [("type", plan), ("stage", "ended")])
        case .planItem: return put(.transfer, [("stage", "completed"), ("contains", "item-\(attribute)")])
        case .riskOpen: return put(.plan, [("type", "looked-after"), ("stage", "started")])
        case .riskClose: return put(.plan, [("type", "looked-after"), ("stage", "ended")])
        case .closure: return put(.decision, [("type", "closure")])
        case .stepUp: return put(.decision, [("type", "step-up")])
        case .stepDown: return put(.decision, [("type", "step-down")])
        case .transferOut: return put(.transfer, [("to", String(attribute)), ("stage", "notified")])
        case .transferSent: return put(.transfer, [("to", String(attribute)), ("stage", "information-sent")])
        }
    }
}
