/// Things that two people have in common, by either person, in the order in which they were told.
struct Grouped<Element: Sendable>: Sendable {
    private(set) var starts: [Int32] = []
    private(set) var list: [Element] = []

    /// Nothing yet.
    init() {}

    /// Puts each thing under both its people, who are numbers below `count`.
    init(_ all: [Element], of count: Int, by people: (Element) -> (Int32, Int32)) {
        guard !all.isEmpty else { return }
        starts = [Int32](repeating: 0, count: count + 1)
        for element in all {
            let (a, b) = people(element)
            starts[Int(a) + 1] += 1
            starts[Int(b) + 1] += 1
        }
        for i in 0..<count { starts[i + 1] += starts[i] }
        var next = starts
        var places = [Int32](repeating: 0, count: 2 * all.count)
        for (index, element) in all.enumerated() {
            let (a, b) = people(element)
            places[Int(next[Int(a)])] = Int32(index)
            next[Int(a)] += 1
            places[Int(next[Int(b)])] = Int32(index)
            next[Int(b)] += 1
        }
        list = places.map { all[Int($0)] }
    }

    /// The places of a person's things.
    func places(_ person: Int32) -> Range<Int> {
        list.isEmpty ? 0..<0 : Int(starts[Int(person)])..<Int(starts[Int(person) + 1])
    }

    /// The thing at a place.
    subscript(place: Int) -> Element { list[place] }

    /// A person's things.
    subscript(of person: Int32) -> ArraySlice<Element> { list[places(person)] }
}
