/// A few numbers that are told one by one while others are told too: each knows where the next one stands in a stack of links.
public struct Chain: BitwiseCopyable, Sendable {
    /// One number and the place of the next; -1 after the last.
    public struct Link: BitwiseCopyable, Sendable {
        /// The number.
        public let number: Int32
        @usableFromInline var next: Int32
    }

    @usableFromInline var first: Int32 = -1
    @usableFromInline var last: Int32 = -1

    /// No numbers.
    public init() {}

    /// Whether there are none.
    @inlinable public var isEmpty: Bool { first < 0 }
}

extension Stack where Element == Chain.Link {
    /// Adds a number to a chain.
    mutating func append(_ number: Int32, to chain: inout Chain) {
        let place = Int32(count)
        append(Chain.Link(number: number, next: -1))
        if chain.last >= 0 { self[Int(chain.last)].next = place } else { chain.first = place }
        chain.last = place
    }

    /// The place of a chain's first link; -1 where it is empty.
    @inlinable
    public func start(of chain: Chain) -> Int32 { chain.first }

    /// The place of the link after another; -1 after the last.
    @inlinable
    public func after(_ place: Int32) -> Int32 { self[place].next }

    /// Whether a chain holds a number.
    func holds(_ number: Int32, in chain: Chain) -> Bool {
        var place = chain.first
        while place >= 0 {
            if self[place].number == number { return true }
            place = self[place].next
        }
        return false
    }

    /// The numbers of a chain, as an array to keep.
    public func array(_ chain: Chain) -> [Int32] {
        var out: [Int32] = []
        var place = chain.first
        while place >= 0 {
            out.append(self[place].number)
            place = self[place].next
        }
        return out
    }
}
