import Access
import ArgumentParser
import Casework
import Ledger
import Practice

extension AccessCommand {
    /// `cairn access show`
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows who has looked at a record, from which agency and why, the latest first. This look is written down too.",
            discussion: """
                EXAMPLE:
                  cairn access show lcs/100570

                --for-family says it so that it can be given to the family: what only a sealed entry or a protected address calls for looks like any
                other. Whoever sees this because they work with the child sees it like that too.
                """)
        @Argument(help: "Any reference of the person, such as lcs/100234.") var reference: PersonRef
        @Flag(name: .customLong("for-family"), help: "As it can be given to the family.") var forFamily = false
        @OptionGroup var options: AccessOptions

        func run() async throws {
            try await options.with { store, partnership in
                let grant = try await store.ask(.seeWhoLooked, .person(reference), at: Clock.moment)
                let told = try await WhoLooked(grant, partnership.agencies)
                // Who works with the child may know of a sealed entry or a protected address as little as the family: only who watches over all looks.
                let audience: Clearance.Audience = forFamily || grant.permit.relationship != nil ? .family : .professional
                switch options.format {
                case .json: Printing.out(json(told, audience).text)
                case .text:
                    Printing.out(told.summary.printable)
                    for line in told.lines { Printing.out("\n\(line.inWords(for: audience))".printable) }
                }
            }
        }

        private func json(_ told: WhoLooked, _ audience: Clearance.Audience) -> JSONValue {
            .object([
                .init("person", .string(reference.text)), .init("looks", .integer(told.looks)), .init("people", .integer(told.people)),
                .init("refused", .integer(told.refused)), .init("emergencies", .integer(told.emergencies)),
                .init(
                    "agencies",
                    .array(
                        told.agencies.map {
                            .object([
                                .init("agency", $0.agency.map { .string($0.text) } ?? .null), .init("name", .string($0.name)),
                                .init("looks", .integer($0.looks)),
                            ])
                        })),
                .init(
                    "lines",
                    .array(
                        told.lines.map {
                            .object([
                                .init("act", .string("\($0.act)")), .init("at", .string(Clock.text(of: $0.look.at.milliseconds))),
                                .init("name", .string($0.look.name)), .init("agency", $0.agency.map { .string($0.text) } ?? .null),
                                .init("did", .string($0.look.act(for: audience).rawValue)),
                                .init("because", .string($0.look.reason(for: audience))), .init("refused", .bool($0.look.wasRefused)),
                                .init("emergency", .bool($0.isEmergency)), .init("times", .integer($0.times)),
                                .init("words", .string($0.inWords(for: audience))),
                            ])
                        })),
            ])
        }
    }

    /// `cairn access why`
    struct Why: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says why you can see a record, and what is missing where you cannot.",
            discussion: """
                EXAMPLE:
                  cairn access why lcs/100570
                """)
        @Argument(help: "Any reference of the person, such as lcs/100234.") var reference: PersonRef
        @OptionGroup var options: AccessOptions

        func run() async throws {
            try await options.with { store, _ in
                let why = try await WhySeen(reference, store.ask, at: Clock.moment)
                switch options.format {
                case .json:
                    let lines = why.lines.map { line in
                        JSONValue.object([
                            .init("verb", .string(line.verb.rawValue)), .init("may", .bool(line.isPermitted)),
                            .init("because", .string(line.because)),
                            .init("until", line.until.map { .string(Clock.text(of: $0.milliseconds)) } ?? .null),
                        ])
                    }
                    Printing.out(JSONValue.object([.init("person", .string(reference.text)), .init("lines", .array(lines))]).text)
                case .text:
                    for line in why.lines {
                        let end = line.until.map { " Until \($0.asEnd)." } ?? ""
                        let because = line.because.hasSuffix(".") ? line.because : "you are \(line.because)."
                        Printing.out("\(line.isPermitted ? "yes" : "no ")  \(line.verb.rawValue): \(because)\(end)".printable)
                    }
                }
            }
        }
    }
}
