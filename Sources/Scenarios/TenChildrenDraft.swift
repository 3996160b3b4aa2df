import Casework

extension TenChildren {
    /// Which entry, before it has an id. What the registers add has a family of its own.
    struct Handle: Hashable, Sendable {
        let family: Int
        let place: Int

        /// The family of what the registers add.
        static let register = 0
    }

    /// A value of a field before people and entries have their references.
    enum Value: Sendable {
        case code(String)
        case codes([String])
        case text(String)
        case person(Person)
        case people([Person])
        case agencies([Source])
        case agency(Source)
        case entry(Handle)
        case day(String)
        case flag(Bool)
        case number(Int)
        case answers([(String, Int)])
    }

    /// An entry that is being told.
    struct Draft: Sendable {
        let handle: Handle
        let kind: Kind
        let source: Source
        let on: UncertainDay
        var recorded: String?
        let about: [Person]
        let text: String?
        let refs: [Handle]
        let details: [(field: Field, value: Value)]
        /// The entry in whose row of the file it stands, and what its id adds to that entry's.
        let rowOf: (main: Handle, suffix: String)?
        /// Whom it concerns, where several systems' references stand side by side.
        var references: [String] = []

        /// When it happened, and with equal times the order of telling.
        var order: (day: Day, minute: Int, family: Int, place: Int) { (on.earliest, on.minute ?? 1_440, handle.family, handle.place) }
    }
}
