/// Everything in an instrument's definition that does not hold together.
public struct InstrumentFaults: Error, Hashable, Sendable {
    /// The faults; never empty.
    public let all: [InstrumentFault]

    init?(_ faults: [InstrumentFault]) {
        guard !faults.isEmpty else { return nil }
        all = faults
    }
}
