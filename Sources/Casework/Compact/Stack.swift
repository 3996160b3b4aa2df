/// Plain values one after another, in room that is used again: cleared for each child, cut back after each question, never given back in between.
///
/// An array that lives in a judging loop is checked for other owners at every change. A stack has one owner, which the compiler sees to;
/// a place outside it stops a debug build.
public struct Stack<Element: BitwiseCopyable>: ~Copyable {
    @usableFromInline var base: UnsafeMutablePointer<Element>
    @usableFromInline var room: Int
    @usableFromInline var filled = 0

    /// No values, with room for some.
    public init(room: Int = 32) {
        self.room = room
        base = .allocate(capacity: room)
    }

    // Plain bits need no more than their memory given back.
    deinit { base.deallocate() }

    /// How many values there are.
    @inlinable public var count: Int { filled }

    /// Whether there are none.
    @inlinable public var isEmpty: Bool { count == 0 }

    /// The places of the values.
    @inlinable public var indices: Range<Int> { 0..<count }

    /// The last value; there must be one.
    @inlinable public var last: Element { self[count - 1] }

    /// The value at a place.
    @inlinable
    public subscript(place: Int) -> Element {
        @inline(__always) get {
            assert(place >= 0 && place < count)
            return base[place]
        }
        @inline(__always) _modify {
            assert(place >= 0 && place < count)
            yield &base[place]
        }
    }

    /// The value at a place.
    @inlinable
    public subscript(place: Int32) -> Element {
        @inline(__always) get { self[Int(place)] }
    }

    /// Adds a value.
    @inlinable
    public mutating func append(_ value: Element) {
        if count == room { grow(to: room * 2) }
        (base + count).initialize(to: value)
        filled += 1
    }

    /// Adds a value where it is wanted. What the data decide at random the processor cannot foretell: there is no branch.
    @inlinable
    public mutating func append(_ value: Element, if isWanted: Bool) {
        if count == room { grow(to: room * 2) }
        (base + count).initialize(to: value)
        filled += isWanted ? 1 : 0
    }

    /// Forgets all values, or all from a place on.
    @inlinable
    public mutating func cut(to count: Int = 0) {
        assert(count >= 0 && count <= self.count)
        filled = count
    }

    /// Makes it so many values long, each the same.
    @inlinable
    public mutating func fill(_ count: Int, with value: Element) {
        if count > room { grow(to: max(count, room * 2)) }
        base.initialize(repeating: value, count: count)
        filled = count
    }

    /// Makes it so many values long without saying which: each must be set before it is read.
    @inlinable
    public mutating func stretch(to count: Int) {
        if count > room { grow(to: max(count, room * 2)) }
        filled = count
    }

    /// Puts the values from a place on in order. Lists of a child are short and mostly in order already, so each value is moved to its place.
    @inlinable
    public mutating func sort(from start: Int = 0, by precedes: (Element, Element) -> Bool) {
        guard count - start > 1 else { return }
        for next in start + 1..<count {
            let value = base[next]
            var place = next
            while place > start, precedes(value, base[place - 1]) {
                base[place] = base[place - 1]
                place -= 1
            }
            base[place] = value
        }
    }

    /// Hands over the values themselves, for a loop that goes over them many times and adds none.
    @inlinable
    public mutating func withValues<Value>(_ body: (UnsafeMutableBufferPointer<Element>) -> Value) -> Value {
        body(UnsafeMutableBufferPointer(start: base, count: count))
    }

    /// The values at some places, as an array to keep.
    public func array(_ places: Range<Int>) -> [Element] {
        assert(places.upperBound <= count)
        return Array(UnsafeBufferPointer(start: base + places.lowerBound, count: places.count))
    }

    /// All values, as an array to keep.
    public var array: [Element] { array(indices) }

    @usableFromInline
    mutating func grow(to room: Int) {
        let wider = UnsafeMutablePointer<Element>.allocate(capacity: room)
        wider.moveInitialize(from: base, count: count)
        base.deallocate()
        base = wider
        self.room = room
    }
}
