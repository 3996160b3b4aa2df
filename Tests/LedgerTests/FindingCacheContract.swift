import Casework
import Testing

@testable import Ledger

/// What every cache of findings promises.
@Suite struct FindingCacheContract {
    private func judged(_ child: Int32, changes: String? = nil, _ findings: String = "{}") -> Judged {
        Judged(
            child: child, asOf: Day("2021-12-01")!, pack: [1, 2], changesOn: changes.flatMap { Day($0) }, findings: Array(findings.utf8))
    }

    @Test(arguments: Store.allCases)
    func `what was found of a child is kept until something else is found`(_ store: Store) async throws {
        try await store.runCache { cache in
            #expect(try await cache.judgedUpTo() == 0)
            try await cache.keep([judged(4), judged(2, changes: "2021-12-24", "[1]"), judged(9, "")], upTo: 12)
            try await cache.keep([judged(4, changes: "2021-12-09", "[2]")], upTo: 11)
            #expect(
                try await cache.judged([9, 4, 2, 7]) == [
                    judged(2, changes: "2021-12-24", "[1]"), judged(4, changes: "2021-12-09", "[2]"), judged(9, ""),
                ])
            #expect(try await cache.page(after: -1, limit: 2).map(\.child) == [2, 4])
            #expect(try await cache.page(after: 4, limit: 2).map(\.child) == [9])
            #expect(try await cache.judgedUpTo() == 12)
        }
    }

    @Test(arguments: Store.allCases)
    func `the children of a day are those whose findings change on it or before`(_ store: Store) async throws {
        try await store.runCache { cache in
            try await cache.keep(
                [judged(1, changes: "2022-01-02"), judged(2), judged(3, changes: "2022-01-01"), judged(4, changes: "2022-01-03")], upTo: 1)
            #expect(try await cache.children(changingBy: Day("2022-01-02")!) == [3, 1])
        }
    }

    @Test(arguments: Store.allCases)
    func `a child is forgotten alone, or all at once`(_ store: Store) async throws {
        try await store.runCache { cache in
            try await cache.keep([judged(1), judged(2), judged(3)], upTo: 7)
            try await cache.forget([2, 8])
            #expect(try await cache.page(after: -1, limit: 9).map(\.child) == [1, 3])
            try await cache.clear()
            #expect(try await cache.page(after: -1, limit: 9) == [])
            #expect(try await cache.judgedUpTo() == 0)
        }
    }
}
