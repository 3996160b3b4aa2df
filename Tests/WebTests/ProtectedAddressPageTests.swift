import Access
import Casework
import Exchange
import Foundation
import Practice
import Scenarios
import Testing

@testable import Pages
@testable import Web

/// Two hundred families whose addresses are protected, and every page, for everybody: nobody sees an address who may not.
@Suite struct ProtectedAddressPageTests {
    private static let isWhole = ProcessInfo.processInfo.environment["CAIRN_TORTURE"] != nil
    private static let families = (0..<200).map { ProtectedFamily($0) }
    private static let opened = isWhole ? families : [families[0], families[137]]

    /// What each open part of a path may be, so that every page that a reader can ask for is asked for.
    private static func paths(_ route: String) -> [String] {
        if route.contains("{id}") { return [route.replacingOccurrences(of: "{id}", with: "da-dash-updated")] }
        guard route.contains("{source}") else { return [route] }
        return opened.flatMap { family in
            [family.child, family.neighbour, family.mother].flatMap { person -> [String] in
                let path = route.replacingOccurrences(of: "{source}", with: person.source).replacingOccurrences(
                    of: "{local}", with: person.local)
                return path.hasSuffix("/record")
                    ? [path, path + "?kind=note", path + "?kind=visit", path + "?kind=instrument&tool=dash"] : [path]
            }
        }
    }

    private static func leaks(_ page: Browser.Page, _ families: [ProtectedFamily]) -> [Int] {
        let plain = ProtectedFamily.plain(page.text + page.headers.map { $0.value }.joined(separator: "\n"))
        // Most pages hold none of the words that all of them have in common.
        guard ["feather", "hollow", "qx", "qy"].contains(where: plain.contains) else { return [] }
        return families.filter { $0.canaries.contains(where: plain.contains) }.map(\.number)
    }

    @Test func `no page shows a protected address to anybody who may not see it`() async throws {
        let served = try await Served()
        let day = try #require(Day("2021-12-17"))
        let files = try ImportFiles(
            served.desk.partnership, into: served.log, ImportFiles.Request(receivedOn: day, receivedAt: Served.morning))
        let url = served.folder.appendingPathComponent("families.jsonl")
        // The practice and the school of these families are not in the sample's list: social care and the police tell it.
        let lines = Self.families.flatMap { $0.entries(by: AgencyRef("northbridge-council")) }.map(\.text)
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: url)
        let report = try await files.file(url.path)
        #expect(report.problems.errors == 0, "\(report)")
        try await served.desk.names.refresh(served.desk.programme(.judge, .store, at: served.desk.now()))
        let visited = Self.families[0]
        let worker = try #require(served.signIns["hannah.orme"]?.account.id.actor)
        let lead = try #require(served.signIns["joan.mercer"]?.account.actor(agencyKind: .communityHealth))
        let ask = AskLeave(served.desk.door, served.desk.policy, for: Asker(lead, hasSecondFactor: true))
        _ = try await ask.give(.addToTeam, .person(visited.child), why: "She visits.", at: served.desk.now()) { permit in
            .relates(
                try #require(
                    LegitimateRelationship(
                        kind: .healthVisitorList, party: .actor(worker), subject: .person(visited.child), from: permit.at, until: nil,
                        proof: "")))
        }
        let routes = Routes.all.filter { $0.method == .get }.map(\.path)
        #expect(routes.count > 10)
        let typed = visited.address.replacingOccurrences(of: " ", with: "+")
        let searches = [
            "/find?name=Robin+Protected137", "/find?name=Mara", "/find?name=Protected0", "/find?name=\(typed)",
            "/find?name=Mara&born=1990-01-01",
        ]
        var seen = 0
        for name in [nil] + served.signIns.keys.sorted().map(Optional.some) {
            let (leaks, own) = try await served.visit(as: name) { browser in
                var leaks: [String] = []
                var own = 0
                for path in routes.flatMap(Self.paths) + searches {
                    let page = try await browser.get(path)
                    // What she typed herself stands in the field that she typed it in.
                    var found = Set(Self.leaks(page, Self.families))
                    if path.hasSuffix(typed) { found.remove(visited.number) }
                    if name == "hannah.orme", path.hasPrefix("/child/"), path.contains("/lcs/PF0") || path.contains("/lcs/PM0") {
                        own += found.remove(visited.number) == nil ? 0 : 1
                    }
                    if !found.isEmpty { leaks.append("\(path): \(found.sorted().prefix(3))") }
                }
                return (leaks, own)
            }
            #expect(leaks == [], "\(name ?? "nobody")")
            seen += own
        }
        // The crawl can see one where one is.
        #expect(seen > 0)
    }
}
