import Access
import Casework

/// What a permit opens, once the look is durable. Only the door makes one, and there is no other way to read a store.
///
/// What it gives is bounded by the permit: one person's record gives that record, an audit or the store gives what judging and counting need.
public struct Grant: Sendable {
    /// Who may do what, and why.
    public let permit: Permit
    /// The look's place in the access ledger.
    public let look: LookPlace
    private let door: Door

    init(permit: Permit, look: LookPlace, door: Door) {
        self.permit = permit
        self.look = look
        self.door = door
    }

    var log: any ReadableLog { door.log }
    var findings: any ReadableFindings { door.findings }
    var looks: any ReadableAccessLog { door.looks }
    var shields: Shields { door.shields }
    var shelf: RegisterShelf { door.shelf }
    var labels: LabelShelf { door.labels }
}

/// Something was read that the grant does not cover: a mistake in the program, and so nobody's answer.
public struct GrantExceeded: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was asked for, and what the grant is for.
    public let description: String

    init(_ asked: String, _ permit: Permit) {
        description = "A grant to \(permit.verb.rawValue) does not give \(asked). Nothing was read."
    }
}
