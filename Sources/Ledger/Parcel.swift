import Access
import Casework
import Crypto

/// Entries made ready for writing by whoever brings them: all that needs no look at the store is done before the writer's turn.
///
/// A class, because a dozen arrays would otherwise be retained each time it is handed on.
final class Parcel: Sendable {
    /// Ids, in order.
    let ids: [EntryRef]
    /// Labels and agencies are read from the rows; the bits of the labels are not in them.
    let labels: [Int64]
    /// The canonical bytes of all entries, one after another.
    let bodies: [UInt8]
    /// Where each ends.
    let ends: [Int]
    /// A salt for each.
    let salts: [UInt8]
    /// A commitment for each.
    let commitments: [UInt8]
    /// Their compact rows, with numbers of this parcel.
    let rows: Rows
    /// The names behind those.
    let lexicon: Lexicon
    /// When they were received.
    let receivedAt: Int64

    /// How many entries there are.
    var count: Int { ids.count }

    /// Makes entries ready, or says what is wrong with the first that cannot be kept.
    init(_ arrivals: [Arrival], receivedAt: Int64) throws(LedgerError) {
        var bodies: [UInt8] = []
        bodies.reserveCapacity(arrivals.count * 384)
        var ends: [Int] = []
        ends.reserveCapacity(arrivals.count)
        var rows = Rows()
        rows.reserve(arrivals.count)
        var lexicon = Lexicon()
        for arrival in arrivals {
            try Self.check(arrival.entry)
            arrival.entry.writeCanonical(to: &bodies)
            ends.append(bodies.count)
            rows.append(arrival.entry, &lexicon, score: arrival.score, level: arrival.level)
        }
        let salts = try Commitment.salts(arrivals.count)
        var commitments: [UInt8] = []
        commitments.reserveCapacity(salts.count)
        bodies.withUnsafeBytes { bodies in
            salts.withUnsafeBytes { salts in
                for index in ends.indices {
                    let body = UnsafeRawBufferPointer(rebasing: bodies[(index == 0 ? 0 : ends[index - 1])..<ends[index]])
                    let salt = UnsafeRawBufferPointer(rebasing: salts[index * Commitment.size..<(index + 1) * Commitment.size])
                    Commitment.of(body, salt: salt).withUnsafeBytes { commitments.append(contentsOf: $0) }
                }
            }
        }
        ids = arrivals.map(\.entry.id)
        labels = arrivals.map(\.entry.marks)
        (self.bodies, self.ends, self.salts, self.commitments) = (bodies, ends, salts, commitments)
        (self.rows, self.lexicon, self.receivedAt) = (rows, lexicon, receivedAt)
    }

    /// The canonical bytes of one entry.
    func body(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

    /// The commitment to one entry.
    func commitment(_ index: Int) -> [UInt8] { Array(commitments[index * Commitment.size..<(index + 1) * Commitment.size]) }

    private static func check(_ entry: Entry) throws(LedgerError) {
        guard entry.id != EntryReader.unnamed else {
            throw LedgerError(
                .entry, at: "an entry of kind \(entry.kind.code)", found: "no id", allowed: "an id of its own",
                mend: "Derive one from its content before it is appended.")
        }
        guard entry.matter.map({ entry.kind.declaration.about.takes($0) }) ?? entry.kind.isCasework else {
            throw LedgerError(
                .entry, at: "entry \(entry.id.text), about", found: entry.aboutTexts.joined(separator: ", "),
                allowed: "what an entry of kind \(entry.kind.code) is about", mend: "Make the entry with EntryReader, which checks it.")
        }
        guard !entry.details.isEmpty else { return }
        let declaration = entry.kind.declaration
        for (name, value) in entry.details {
            guard let field = declaration.field(name)?.field, field.type.holds(value) else {
                throw LedgerError(
                    .entry, at: "entry \(entry.id.text), details.\(name)", found: "a value that kind \(entry.kind.code) has no place for",
                    allowed: declaration.fields.map(\.name).joined(separator: ", ") + ", each of its declared type",
                    mend: "Make the entry with EntryReader, which checks it.")
            }
        }
    }
}

extension FieldType {
    /// Whether a value is of this type. Codes are not compared with their list: a partnership may have more.
    func holds(_ value: FieldValue) -> Bool {
        switch (self, value) {
        case (.code, .code), (.codes, .codes), (.person, .person), (.people, .people), (.agency, .agency), (.agencies, .agencies),
            (.entry, .entry),
            (.text, .text), (.nhsNumber, .text), (.texts, .texts), (.day, .day), (.flag, .flag), (.number, .number), (.answers, .answers),
            (.entries, .entries), (.audit, .audit):
            true
        case (.groups(let fields), .groups(let groups)):
            groups.allSatisfy { group in
                group.allSatisfy { name, value in fields.first { $0.name == name }?.type.holds(value) ?? false }
            }
        default: false
        }
    }
}

extension [Entry.Label] {
    /// The labels as bits of one number, as they are on disk: never change one.
    var bits: Int64 {
        reduce(0) { bits, label in
            switch label {
            case .restricted: bits | 1
            case .sealed: bits | 2
            case .thirdParty: bits | 4
            case .legalPrivilege: bits | 8
            case .policeSensitive: bits | 16
            }
        }
    }
}

extension Entry {
    /// What stores keep of its labels, as bits: these, whether it protects an address, and whether it is part of no record.
    var marks: Int64 { labels.bits | (protectsAddress ? Int64.protectsAddress : 0) | (matter == nil ? 0 : Int64.isMatter) }

    /// Whether it says that an address is kept from somebody.
    var protectsAddress: Bool { Protection(self) != nil }
}

extension Int64 {
    /// Beside the bits of the labels: the entry protects an address. On disk: never change it.
    static let protectsAddress: Int64 = 256
    /// Beside the bits of the labels: the entry is about an audit or a resource. On disk: never change it.
    static let isMatter: Int64 = 512
}
