import Access
import Casework
import Exchange
import Instruments
import Ledger

/// Records what somebody knows, in the name of their agency: checks it as every import does, asks leave for each person whom it is about, and answers
/// when it is durable.
public struct RecordEntry: Sendable {
    /// What came of it.
    public enum Outcome: Sendable {
        /// It is kept: the entry, and the share that goes with it.
        case recorded(Entry, share: Entry?)
        /// It is not: everything that is wrong with it.
        case refused([EntryProblem])
    }

    /// With whom it is shared in the same step.
    public struct Sharing: Hashable, Sendable {
        /// The agencies.
        public let to: [AgencyRef]
        /// The lawful basis, a code of the share's own list; empty where nobody said.
        public let basis: String

        /// Sharing with agencies, on a lawful basis.
        public init(to: [AgencyRef], basis: String) {
            self.to = to
            self.basis = basis
        }
    }

    private let partnership: Partnership
    private let log: any EntryLog
    private let ask: AskLeave

    /// Recording into a log, by somebody who asks.
    public init(_ partnership: Partnership, into log: any EntryLog, _ ask: AskLeave) {
        self.partnership = partnership
        self.log = log
        self.ask = ask
    }

    /// Records what a form says: the members of an entry but its agency, its author and when it was recorded, which follow from who asks.
    public func callAsFunction(
        _ said: [JSONValue.Member], sharing: Sharing? = nil, by actor: Actor, at moment: Moment
    ) async throws -> Outcome {
        guard let agency = actor.agency else {
            return .refused([EntryProblem("agency", found: "nobody’s agency", allowed: "an account that belongs to an agency")])
        }
        let day = JSONValue.string(moment.day.description)
        let own: [JSONValue.Member] = [
            .init("agency", .string(agency.text)), .init("author", .string(Self.author(actor))), .init("recorded", day),
        ]
        var names = DerivedIDs()
        let entry: Entry, arrival: Arrival
        switch read(.object(said + own), &names, at: moment) {
        case .failure(let problems): return .refused(problems.all)
        case .success(let read): (entry, arrival) = (read.entry, read)
        }
        var arrivals = [arrival]
        var share: Entry?
        if let sharing, !sharing.to.isEmpty {
            switch read(Self.share(of: entry, sharing, own), &names, at: moment) {
            case .failure(let problems):
                return .refused(problems.all.map { EntryProblem("share", found: $0.found, allowed: $0.allowed, mend: $0.mend) })
            case .success(let read):
                share = read.entry
                arrivals.append(read)
            }
        }
        for verb in Self.verbs(for: entry, share) { for person in entry.about { _ = try await ask(verb, .person(person), at: moment) } }
        _ = try await log.append(arrivals, receivedAt: moment.milliseconds)
        return .recorded(entry, share: share)
    }

    private func read(_ value: JSONValue, _ names: inout DerivedIDs, at moment: Moment) -> Result<Arrival, EntryProblems> {
        let reading = partnership.reader.read(value)
        var errors = reading.problems.filter { $0.weight == .error }
        if case .string(let text) = value["on"], let on = UncertainDay(text), on.earliest > moment.day {
            // Said once, and as somebody at a form understands it: the day of recording is none that they typed.
            errors.removeAll { $0.key == "on" }
            errors.append(
                EntryProblem(
                    "on", found: on.inWords, allowed: "a day up to today",
                    mend: "An entry tells what has happened. Say what is planned in the text of the entry that plans it."))
        }
        guard let entry = reading.entry, errors.isEmpty else { return .failure(EntryProblems(all: errors)) }
        switch InstrumentCheck(partnership.instruments).arrival(of: entry) {
        case .failure(let problems): return .failure(problems)
        case .success(let checked):
            if let missing = nothingAnswered(entry) { return .failure(EntryProblems(all: [missing])) }
            let arrival = checked.arrival
            return .success(Arrival(names.named(arrival.entry), score: arrival.score, level: arrival.level))
        }
    }

    /// A tool of which nothing was answered: a file may say that one was used somewhere, but whoever fills it in here has not completed it.
    private func nothingAnswered(_ entry: Entry) -> EntryProblem? {
        guard entry.kind == .instrument, entry.details[InstrumentUse.answers.name] == nil, entry.number(InstrumentUse.score) == nil,
            entry.code(InstrumentUse.level) == nil,
            let item = entry.code(InstrumentUse.name).flatMap({ InstrumentRef($0) }).flatMap({ partnership.instruments[$0] })?.items.first
        else { return nil }
        return EntryProblem(
            "details.answers.\(item.code)", found: "nothing", allowed: "an answer",
            mend: "Answer the questions of the tool. Where the answer is not known, say so.")
    }

    /// What somebody needs leave for: to record, to tell others, to hand a child's case over.
    private static func verbs(for entry: Entry, _ share: Entry?) -> [Verb] {
        let tells = share != nil || (entry.kind == .share && entry.code(Share.decision) == "shared")
        let handsOver = entry.kind == .transfer && entry.code(Transfer.direction) == "out"
        return [.record] + (tells ? [.share] : []) + (handsOver ? [.transfer] : [])
    }

    static func author(_ actor: Actor) -> String { actor.post.isEmpty ? actor.name : "\(actor.name), \(actor.post)" }

    private static func share(of entry: Entry, _ sharing: Sharing, _ own: [JSONValue.Member]) -> JSONValue {
        var details: [JSONValue.Member] = [
            .init(Share.what.name, .string(entry.sharedAs)), .init(Share.to.name, .array(sharing.to.map { .string($0.text) })),
            .init(Share.of.name, .string(entry.id.text)),
        ]
        if !sharing.basis.isEmpty { details.append(.init(Share.basis.name, .string(sharing.basis))) }
        return .object(
            [
                .init("kind", .string(Kind.share.code)), .init("on", own.first { $0.key == "recorded" }?.value ?? .null),
                .init("about", .array(entry.aboutTexts.map(JSONValue.string))), .init("details", .object(details)),
            ] + own)
    }
}
