import Casework

extension Draw {
    /// The draw with all that shows how: seed, children, reserves, places asked and filled, clashes, and everybody else with the reason.
    public var json: JSONValue {
        let children = chosen.enumerated().map { index, child -> JSONValue in
            let candidate = drawing.grouping.pool.children[cohort[index]]
            return .object([
                .init("number", .integer(index + 1)), .init("child", .string(child.text)), .init("age", .string(candidate.age.description)),
                .init("sex", .string(candidate.sex.rawValue)), .init("plan", .text(candidate.plan)),
                .init("needs", .list(candidate.needs.sorted())), .init("authority", .text(candidate.authority)),
            ])
        }
        let reserves = reserves.map { reserve -> JSONValue in
            .object([.init("child", .string(reserve.child.text)), .init("canReplace", .list(reserve.canReplace.map(\.text)))])
        }
        let places = balance.map { balance -> JSONValue in
            .object([
                .init("quota", .text(balance.quota?.inWords)), .init("asked", .integer(balance.asked)),
                .init("drawn", .integer(balance.drawn)),
                .init("eligible", .integer(balance.eligible)),
            ])
        }
        let others = exclusions.map { exclusion -> JSONValue in
            .object([.init("child", .string(exclusion.child.text)), .init("because", .string(exclusion.because))])
        }
        return .object([
            .init("seed", .string(String(seed))), .init("children", .array(children)), .init("reserves", .array(reserves)),
            .init("places", .array(places)), .init("clashes", .list(clashes.map(\.sentence))), .init("notChosen", .array(others)),
        ])
    }
}
