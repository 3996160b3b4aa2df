import Casework
import Content
import Instruments
import Measuring
import Scenarios
import Standards

/// Measures judging in seconds of processor time; `Benchmarks/judging` runs it beside its peer. See `Docs/benchmarks.md`.
@main struct Judging {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let number = arguments.dropFirst(2).first.flatMap { Int($0) }
        switch (arguments.first, arguments.dropFirst().first) {
        case ("working-days", nil): try workingDays()
        case ("fifteen", let folder?): try peer(folder, packs: false, repeats: number ?? 1)
        case ("packs", let folder?): try peer(folder, packs: true, repeats: number ?? 1)
        case ("stream", let folder?): try stream(folder, times: number ?? 10)
        case ("again-and-again", let folder?): try again(folder, packs: true, times: number ?? 40)
        case ("fifteen-again-and-again", let folder?): try again(folder, packs: false, times: number ?? 40)
        case ("authority", let children): try authority(children: children.flatMap { Int($0) } ?? 20_000)
        default:
            print(
                "usage: judging working-days | fifteen DIR [N] | packs DIR [N] | stream DIR [N] | again-and-again DIR [N] | authority [CHILDREN]"
            )
        }
    }

    /// Both packs as they come with the program.
    static func packs() throws -> Pack {
        let groups = StandardFile.Groups(try InstrumentFile.all(in: .embedded))
        return Pack(try StandardFile.all(in: .embedded, groups).map(\.standard), calendar: try HolidayFile.workingDays(in: .embedded))
    }

    /// The fifteen as a pack.
    static func fifteen() throws -> Pack { Pack(PeerStandards.all, calendar: try HolidayFile.workingDays(in: .embedded)) }

    /// The calendar, for the peer: each working day from 2014 to 2027 as days since 1 January 2016.
    static func workingDays() throws {
        let calendar = try HolidayFile.workingDays(in: .embedded)
        for offset in Int32(-730)..<4383 {
            let day = Day(ordinal: PeerData.start.ordinal + offset)
            if calendar.isWorkingDay(day) { print(offset) }
        }
    }

    /// The fifteen standards, or both packs, over the peer's children.
    static func peer(_ folder: String, packs: Bool, repeats: Int) throws {
        let data = try PeerData(folder)
        let pack = packs ? try Self.packs() : try fifteen()
        let (rows, lexicon) = data.rows(data.child.indices)
        var report = Report(packs ? "both packs" : "the fifteen")
        let children = (0..<Int32(data.children)).map { $0 }
        report.measure(rows, lexicon, asOf: PeerData.asOf, pack, PeerData.agencyList, children, repeats: repeats)
        if !packs { report.check(PeerStandards.numbers) }
        report.print()
    }

    /// Judges again and again, for a profiler to look at.
    static func again(_ folder: String, packs: Bool, times: Int) throws {
        let data = try PeerData(folder)
        let (rows, lexicon) = data.rows(data.child.indices)
        let judge = Judge(
            packs ? try Self.packs() : try fifteen(), Casebook(rows, lexicon, asOf: PeerData.asOf), agencies: PeerData.agencyList)
        for _ in 0..<times {
            var count = 0
            let seconds = Usage.of { judge.judge((0..<Int32(data.children))) { _, some in count += some.list.count } }.seconds
            print("\(count) findings, \(Report.three(seconds)) s")
        }
    }

    /// Both packs over an authority of invented families.
    static func authority(children: Int) throws {
        let asOf = Day(year: 2021, month: 12, day: 17) ?? PeerData.asOf
        let pack = try Self.packs()
        let authority = SyntheticAuthority(children: children, seed: 2021, asOf: asOf, workingDays: pack.calendar)
        var rows = Rows()
        var lexicon = Lexicon()
        for family in authority { for entry in family.entries { rows.append(entry, &lexicon) } }
        var report = Report("both packs, a synthetic authority")
        report.measure(rows, lexicon, asOf: asOf, pack, AgencyList(authority.agencies) ?? .none, nil, repeats: 5)
        report.print()
    }

    /// Both packs over many children, ten thousand in memory at a time, each child's findings gone when the next is judged.
    static func stream(_ folder: String, times: Int) throws {
        let data = try PeerData(folder)
        let pack = try packs()
        var findings = 0
        var children = 0
        var seconds = 0.0
        for _ in 0..<times {
            var from = 0
            while from < data.child.count {
                var to = min(from + 500_000, data.child.count)
                while to < data.child.count, data.child[to] == data.child[to - 1] { to += 1 }
                let (rows, lexicon) = data.rows(from..<to)
                let count = Int32(lexicon.people.count)
                seconds +=
                    Usage.of {
                        let judge = Judge(pack, Casebook(rows, lexicon, asOf: PeerData.asOf), agencies: PeerData.agencyList)
                        judge.judge(0..<count) { _, some in findings += some.list.count }
                    }.seconds
                children += Int(count)
                from = to
            }
        }
        var report = Report("both packs, streamed")
        report.add("children", "\(children)")
        report.add("entries", "\(data.child.count * times)")
        report.add("findings", "\(findings)")
        report.add("fold, mark and judge, CPU s", Report.three(seconds))
        report.print()
    }
}
