import Casework

/// Invented entries of invented families, fifty about each child, the same every time.
enum Families {
    struct Sent: Sendable {
        let arrival: Arrival
        let at: Int64
    }

    static func entries(_ count: Int, from start: Int = 0) -> [Sent] { (start..<start + count).compactMap(entry) }

    private static func entry(_ number: Int) -> Sent? {
        var hash = UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        hash = hash &* 0xBF58_476D_1CE4_E5B9
        hash ^= hash >> 32
        let family = number / 50
        guard let id = EntryRef(String(hash, radix: 16) + "-\(number)"), let agency = AgencyRef("agency-\(Int(hash >> 8) % 10)"),
            let child = PersonRef("lcs/\(100_000 + family)"), let mother = PersonRef("lcs/\(90_000_000 + family)")
        else { return nil }
        let day = UncertainDay(Day(ordinal: 18_000 + Int32(hash % 1_500)))
        let entry =
            switch number % 50 {
            case 0:
                Entry(
                    id: id, kind: .person, on: day, agency: agency, about: [child],
                    details: ["given": .text("Ava"), "born": .day(Day(ordinal: 17_000)), "role": .code("child")])
            case 1:
                Entry(
                    id: id, kind: .relationship, on: day, agency: agency, about: [mother, child],
                    details: ["is": .code("mother"), "livesWith": .flag(true)])
            case 2...20:
                Entry(
                    id: id, kind: .visit, on: day, recorded: day, agency: agency, author: "A Worker", about: [child],
                    text: "Seen at home; the house tidy, the mother said that they sleep well now.",
                    details: ["type": .code("home"), "spokeWith": .people([mother]), "seen": .people([child])])
            case 21...35:
                Entry(
                    id: id, kind: .incident, on: day, recorded: day, agency: agency, about: [child, mother], text: "Call by a neighbour.",
                    details: ["type": .code("domestic-abuse"), "victim": .person(mother), "childrenPresent": .flag(true)])
            default:
                Entry(
                    id: id, kind: .attendance, on: day, recorded: day, agency: agency, about: [child],
                    details: ["type": .code("emergency-department"), "reason": .text("fall")])
            }
        // A hundredth of a second apart.
        return Sent(arrival: Arrival(entry), at: 1_638_316_800_000 + Int64(number) * 10)
    }
}
