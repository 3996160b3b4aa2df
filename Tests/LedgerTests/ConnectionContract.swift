import Casework
import Testing

@testable import Ledger

/// What every store promises about who is connected with whom.
@Suite struct ConnectionContract {
    @Test(arguments: Store.allCases)
    func `a child is related to both parents, their partners and their other children, under every reference`(_ store: Store) async throws {
        try await store.run { log in
            _ = try await log.append(Families.all(), receivedAt: 1)
            #expect(try await log.related(to: "lcs/ava") == ["emis/77", "lcs/ava", "lcs/ben", "lcs/dad", "lcs/mum", "niche/p"])
            #expect(try await log.related(to: "emis/77") == ["emis/77", "lcs/ava", "lcs/ben", "lcs/dad", "lcs/mum", "niche/p"])
        }
    }

    @Test(arguments: Store.allCases)
    func `a household is followed as far as it goes`(_ store: Store) async throws {
        try await store.run { log in
            _ = try await log.append(Families.all(), receivedAt: 1)
            #expect(try await log.related(to: "lcs/cal") == ["lcs/cal", "lcs/dot", "lcs/eve", "lcs/lodger"])
            let chain = try (0..<60).map { n in
                Arrival(
                    try entry(
                        #"{"id":"h\#(n)","kind":"move","on":"2021-01-01","agency":"housing","about":["lcs/h\#(n)"],"details":{"joins":["lcs/h\#(n + 1)"]}}"#
                    ))
            }
            _ = try await log.append(chain, receivedAt: 1)
            #expect(try await log.related(to: "lcs/h0").count == 61)
        }
    }

    @Test(arguments: Store.allCases)
    func `relationships are followed three steps and no further`(_ store: Store) async throws {
        try await store.run { log in
            let chain = try (0..<9).map { n in
                Arrival(
                    try entry(
                        #"{"id":"r\#(n)","kind":"relationship","on":"2021-01-01","agency":"council","about":["lcs/p\#(n)","lcs/p\#(n + 1)"],"details":{"is":"partner"}}"#
                    ))
            }
            _ = try await log.append(chain, receivedAt: 1)
            #expect(try await log.related(to: "lcs/p4") == ["lcs/p1", "lcs/p2", "lcs/p3", "lcs/p4", "lcs/p5", "lcs/p6", "lcs/p7"])
        }
    }

    @Test(arguments: Store.allCases)
    func `a relationship that turns out to be a shared home brings people nearer`(_ store: Store) async throws {
        try await store.run { log in
            func tie(_ id: String, _ a: Int, _ more: String) throws -> Arrival {
                Arrival(
                    try entry(
                        #"{"id":"\#(id)","kind":"relationship","on":"2021-01-01","agency":"council","about":["lcs/p\#(a)","lcs/p\#(a + 1)"],"details":{"is":"partner"\#(more)}}"#
                    ))
            }
            _ = try await log.append((0..<4).map { try tie("r\($0)", $0, "") }, receivedAt: 1)
            #expect(try await log.related(to: "lcs/p0") == ["lcs/p0", "lcs/p1", "lcs/p2", "lcs/p3"])
            _ = try await log.append([tie("home", 0, #","livesWith":true"#)], receivedAt: 1)
            #expect(try await log.related(to: "lcs/p0") == ["lcs/p0", "lcs/p1", "lcs/p2", "lcs/p3", "lcs/p4"])
        }
    }

    @Test(arguments: Store.allCases)
    func `an unlink leaves both to be looked at again`(_ store: Store) async throws {
        try await store.run { log in
            _ = try await log.append(Families.all(), receivedAt: 1)
            let unlink = try entry(#"{"id":"u","kind":"unlink","on":"2021-06-01","agency":"council","about":["lcs/mum","emis/77"]}"#)
            let sequence = try #require(try await log.append([Arrival(unlink)], receivedAt: 1).first).sequence
            let people = try await log.references(of: log.people(connectedTo: [sequence])).map(\.text)
            #expect(people.contains("emis/77") && people.contains("lcs/ava"))
        }
    }

    @Test(arguments: Store.allCases)
    func `an entry touches the people of the entry that it corrects, in whichever order they came`(_ store: Store) async throws {
        try await store.run { log in
            let receipts = try await log.append(arrivals(Families.cal), receivedAt: 1)
            let correction = try await log.references(of: log.people(connectedTo: [receipts[5].sequence])).map(\.text)
            let target = try await log.references(of: log.people(connectedTo: [receipts[4].sequence])).map(\.text)
            #expect(correction == ["lcs/cal", "lcs/dot", "lcs/eve", "lcs/lodger", "lcs/zoe", "sims/zoe"])
            #expect(target == correction)
        }
    }

    @Test(arguments: Store.allCases)
    func `who somebody is touches whoever stands beside them in an entry`(_ store: Store) async throws {
        try await store.run { log in
            _ = try await log.append(Families.all(), receivedAt: 1)
            let adult = try entry(
                #"{"id":"n","kind":"person","on":"2021-06-01","agency":"council","about":["lcs/zoe"],"details":{"role":"adult"}}"#)
            let sequence = try #require(try await log.append([Arrival(adult)], receivedAt: 1).first).sequence
            #expect(try await log.references(of: log.people(connectedTo: [sequence])).map(\.text).contains("lcs/cal"))
        }
    }
}
