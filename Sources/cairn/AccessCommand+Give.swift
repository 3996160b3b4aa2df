import Access
import Accounts
import ArgumentParser
import Casework
import Practice

/// Reads a sign-in name for commands that do not otherwise know accounts.
struct NameOf: ExpressibleByArgument {
    let name: SignInName

    init?(argument: String) {
        guard let name = SignInName(argument) else { return nil }
        self.name = name
    }
}

extension AccessCommand {
    /// `cairn access relate`
    struct Relate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says that somebody works with a child, is on duty, or answers a request for a copy. Nobody says it of themselves.",
            discussion: """
                EXAMPLE:
                  cairn access relate hannah.orme lcs/100570 --because "Core group"
                """)
        @Argument(help: "Who, by sign-in name.") var who: NameOf
        @Argument(help: "The child; nobody for front-door-duty.") var reference: PersonRef?
        @Option(name: .customLong("as"), help: "In which place.") var kind: LegitimateRelationship.Kind = .team
        @OptionGroup var window: WindowOptions
        @Option(help: "Instead of --until: for so many hours, as a shift is.") var hours: Int?
        @Option(help: "Why, in your own words.") var because: String
        @OptionGroup var options: AccessOptions

        func validate() throws {
            if let hours, !(1...8784).contains(hours) { throw ValidationError("--hours: found \(hours); allowed are 1 to 8784.") }
            if hours != nil, window.until != nil { throw ValidationError("--hours and --until do not go together.") }
        }

        func run() async throws {
            try await options.with { store, _ in
                let (id, agency) = try store.staff.account(who.name)
                let now = Clock.moment
                let end = hours.map { (window.begin ?? now).adding(hours: $0) } ?? window.end
                let kept = try await GiveAccess(store.ask).relationship(
                    kind, .actor(id), of: agency, to: reference, from: window.begin, until: end, why: because, at: now)
                options.tell(kept, store, "\(store.staff.words(id)) is \(kind.inWords)\(end.map { ", until \($0.asEnd)" } ?? "").")
            }
        }
    }

    /// `cairn access exclude`
    struct Exclude: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Keeps a member of staff from the record of a relative and of the relative’s family. For them it is as if it did not exist.",
            discussion: """
                EXAMPLE:
                  cairn access exclude tom.sedge lcs/100570 --because "His niece"
                """)
        @Argument(help: "Who, by sign-in name.") var who: NameOf
        @Argument(help: "From whose record.") var reference: PersonRef
        @Option(help: "declared by them, confirmed by somebody, an allegation, or self: the record is their own.")
        var ground: StaffExclusion.Ground = .declared
        @Option(help: "The last day; until it is ended where it is not given.") var until: Day?
        @Option(help: "Why, in your own words.") var because: String
        @OptionGroup var options: AccessOptions

        func run() async throws {
            try await options.with { store, _ in
                let id = try store.staff.account(who.name).id
                let kept = try await GiveAccess(store.ask).exclusion(
                    of: id, from: reference, ground, until: until.map { Moment(startOf: $0.adding(days: 1)) }, why: because,
                    at: Clock.moment)
                options.tell(
                    kept, store, "\(store.staff.words(id)) is kept from this record and the family’s, also where nobody here knows it yet.")
            }
        }
    }

    /// `cairn access name`
    struct Name: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Names who may read a sealed entry of your own agency.",
            discussion: """
                EXAMPLE:
                  cairn access name hannah.orme lcs/100570 --entry E1 --because "Midwife"
                """)
        @Argument(help: "Who, by sign-in name.") var who: NameOf
        @Argument(help: "Whom the entry is about.") var reference: PersonRef
        @Option(help: "The sealed entry’s id.") var entry: EntryRef
        @Option(help: "The last day; until it is ended where it is not given.") var until: Day?
        @Option(help: "Why, in your own words.") var because: String
        @OptionGroup var options: AccessOptions

        func run() async throws {
            try await options.with { store, _ in
                let id = try store.staff.account(who.name).id
                let kept = try await GiveAccess(store.ask).readers(
                    [.actor(id)], of: entry, about: reference, until: until.map { Moment(startOf: $0.adding(days: 1)) }, why: because,
                    at: Clock.moment)
                options.tell(kept, store, "\(store.staff.words(id)) may read the sealed entry.")
            }
        }
    }

    /// `cairn access seat`
    struct Seat: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Gives somebody a seat in an audit: its children and its window are all that they may look at.",
            discussion: """
                EXAMPLE:
                  cairn access seat owen.hale a1 --child lcs/100570 --until 2027-01-31
                """)
        @Argument(help: "Who, by sign-in name.") var who: NameOf
        @Argument(help: "The audit’s id.") var audit: AuditRef
        @Option(name: .customLong("child"), help: "A child of its cohort; say it again for each.") var children: [PersonRef]
        @OptionGroup var window: WindowOptions
        @Option(help: "Why, in your own words.") var because = "A seat on the panel."
        @OptionGroup var options: AccessOptions

        func validate() throws { if window.until == nil { throw ValidationError("--until: a seat ends on a day; say on which.") } }

        func run() async throws {
            try await options.with { store, _ in
                guard let end = window.end else { return }
                let id = try store.staff.account(who.name).id
                let kept = try await GiveAccess(store.ask).seat(
                    in: audit, for: id, cohort: Set(children), from: window.begin, until: end, why: because, at: Clock.moment)
                options.tell(
                    kept, store,
                    "\(store.staff.words(id)) has a seat over \(children.count == 1 ? "one child" : "\(children.count) children") until \(end.asEnd)."
                )
            }
        }
    }

    /// `cairn access lift`
    struct Lift: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Ends the protection of somebody’s address. One asks; a colleague says the same within 72 hours; then it is lifted.",
            discussion: """
                EXAMPLE:
                  cairn access lift lcs/100570 --because "She asked for it herself"
                """)
        @Argument(help: "Whose address.") var reference: PersonRef
        @Option(help: "Why, in your own words.") var because: String
        @OptionGroup var options: AccessOptions

        func run() async throws {
            try await options.with { store, _ in
                switch try await LiftProtection(store.ask)(reference, why: because, at: Clock.moment, asker: store.staff.actor) {
                case .asked(let kept, let until):
                    options.tell(kept, store, "asked. Nothing has changed yet: a colleague says the same until \(until.inWords).")
                case .lifted(let kept): options.tell(kept, store, "the protection is lifted. `cairn access end` puts it back.")
                }
            }
        }
    }

    /// `cairn access end`
    struct End: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Ends what an act gave, from now on. Your own place in a team you may always end.",
            discussion: """
                EXAMPLE:
                  cairn access end 2026-17 --because "The case was closed"
                """)
        @Argument(help: "The act’s number.") var act: ActRef
        @Option(help: "Why, in your own words.") var because: String
        @OptionGroup var options: AccessOptions

        func run() async throws {
            try await options.with { store, _ in
                let kept = try await EndGiven(store.ask)(act, why: because, at: Clock.moment)
                options.tell(kept, store, "\(act) is ended.")
            }
        }
    }
}
