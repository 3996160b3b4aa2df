import Testing

@testable import Casework

/// The slots written as numbers are the ones that the kinds declare.
@Suite struct SlotTests {
    @Test func `each slot is its field's place in the declaration`() {
        for (slot, kind, field) in Slot.all { #expect(kind.declaration.field(field.name)?.number == Int(slot), "\(kind) \(field.name)") }
    }
}
