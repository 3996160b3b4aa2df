import Testing

@testable import Briefings

@Suite struct SmallNumbersTests {
    let small = SmallNumbers.usual

    @Test func `a small count takes a second one with it`() {
        #expect(small.hidden(in: [150, 45, 5]) == [1, 2])
        #expect(small.hidden(in: [20, 30, 40]) == [])
        #expect(small.hidden(in: [7, 3]) == [0, 1])
    }

    @Test func `hidden counts that add up to a small number take another with them`() {
        #expect(small.hidden(in: [1, 2, 30, 40]) == [0, 1, 2])
        #expect(small.hidden(in: [0, 0, 30, 40]) == [0, 1, 2])
    }

    @Test func `hidden counts that are the same number take another with them`() {
        // With the rule known, 5 and 5 beside 6 would be the only table.
        #expect(small.hidden(in: [5, 5, 6]) == [0, 1, 2])
    }

    @Test func `equal counts are hidden together`() {
        #expect(small.hidden(in: [6, 6, 5]) == [0, 1, 2])
    }

    @Test func `one count alone is the total and stays`() {
        #expect(small.hidden(in: [3]) == [])
        #expect(small.hidden(in: []) == [])
    }

    @Test func `a threshold below two is no threshold`() {
        #expect(SmallNumbers(threshold: 1) == nil)
        #expect(SmallNumbers(threshold: 2)?.threshold == 2)
        #expect(SmallNumbers.usual.threshold == 6)
    }

    /// The strongest reader knows the total, the page and this very rule: of all tables that would be published alike, is any hidden count the same in each?
    @Test(arguments: [(2, 2, 14), (2, 6, 40), (3, 2, 12), (3, 3, 16), (3, 6, 24), (4, 2, 9), (4, 4, 14), (4, 6, 15), (5, 3, 9)])
    func `no hidden count can be worked out by anybody who knows the total and the rule`(_ cells: Int, _ threshold: Int, _ most: Int) throws
    {
        let small = try #require(SmallNumbers(threshold: threshold))
        struct Page: Hashable { let total: Int, shown: [Int?] }
        var seen: [Page: [Set<Int>]] = [:]
        for table in tables(of: cells, upTo: most) where table.reduce(0, +) > 0 {
            let hidden = small.hidden(in: table)
            let page = Page(total: table.reduce(0, +), shown: table.indices.map { hidden.contains($0) ? nil : table[$0] })
            for index in table.indices { seen[page, default: Array(repeating: [], count: cells)][index].insert(table[index]) }
            #expect(table.indices.allSatisfy { hidden.contains($0) || table[$0] >= threshold })
        }
        for (page, values) in seen {
            for index in 0..<cells where page.shown[index] == nil {
                #expect(values[index].count >= 2, "\(page) gives away count \(index)")
            }
        }
    }

    @Test func `n of N is said only where it, the rest, and the rest of the cohort are all large enough`() {
        #expect(!small.shows(8, of: 10, in: 10))
        #expect(!small.shows(10, of: 10, in: 10))
        #expect(small.shows(12, of: 20, in: 20))
        #expect(!small.shows(16, of: 20, in: 20))
        #expect(!small.shows(7, of: 14, in: 18))
        #expect(small.shows(7, of: 14, in: 20))
        #expect(!small.shows(0, of: 20, in: 20))
    }

    /// Every table whose sum is at most `most`.
    private func tables(of cells: Int, upTo most: Int) -> [[Int]] {
        if cells == 0 { return [[]] }
        return (0...most).flatMap { first in tables(of: cells - 1, upTo: most - first).map { [first] + $0 } }
    }
}
