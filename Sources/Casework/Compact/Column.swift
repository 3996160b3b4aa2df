/// A list of plain values, read where it lies: what judging walks millions of times.
///
/// An array would be looked up, checked and counted at every step. A column is only good for as long as the array that it was taken from stands still,
/// which `Casebook.withColumns` sees to; a place outside it stops a debug build, as an array would.
public struct Column<Element> {
    @usableFromInline let values: UnsafeBufferPointer<Element>

    /// The column that lies in a buffer.
    @inlinable
    public init(_ values: UnsafeBufferPointer<Element>) { self.values = values }

    /// How many values there are.
    @inlinable public var count: Int { values.count }

    /// The value at a place.
    @inlinable
    public subscript(place: Int32) -> Element {
        // In debug builds the buffer itself asserts that the place lies in it.
        @inline(__always) get { values[Int(place)] }
    }

    /// The value at a place.
    @inlinable
    public subscript(place: Int) -> Element {
        @inline(__always) get { values[place] }
    }
}
