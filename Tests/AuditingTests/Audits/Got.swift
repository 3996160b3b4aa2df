/// Thrown where a test expected a value.
struct NothingThere: Error {}

extension Optional {
    /// The value, or the end of the test; where `#require` cannot stand inside another.
    func got() throws -> Wrapped {
        guard let self else { throw NothingThere() }
        return self
    }
}
