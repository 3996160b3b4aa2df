/// A set of whole numbers from 0 up, small and quick: half-empty, each number at its scattered place or the next free one.
struct NumberSet {
    private var places: [Int32]
    private var count = 0

    init(_ numbers: ArraySlice<Int32>) {
        var room = 64
        while room < numbers.count * 3 { room *= 2 }
        places = [Int32](repeating: -1, count: room)
        for number in numbers { insert(number) }
    }

    /// Adds a number and says whether it is new.
    @discardableResult
    mutating func insert(_ number: Int32) -> Bool {
        if count * 2 >= places.count { grow() }
        var place = Self.scattered(number) & (places.count - 1)
        while places[place] >= 0 {
            if places[place] == number { return false }
            place = (place + 1) & (places.count - 1)
        }
        places[place] = number
        count += 1
        return true
    }

    private mutating func grow() {
        let old = places
        places = [Int32](repeating: -1, count: old.count * 2)
        count = 0
        for number in old where number >= 0 { insert(number) }
    }

    private static func scattered(_ number: Int32) -> Int { Int((UInt32(bitPattern: number) &* 2_654_435_769) >> 7) }
}
