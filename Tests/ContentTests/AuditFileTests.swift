import Auditing
import Briefings
import Casework
import Content
import Testing

@Suite struct AuditFileTests {
    @Test func `the settings that ship are the usual ones, in words that blame nobody`() throws {
        let settings = try AuditSettingsFile.settings(in: .embedded)
        #expect(settings.thresholds == .usual)
        #expect(settings.limits == .usual)
        let sentences = settings.wording.themes.flatMap { $0.points + $0.questions + $0.judgements + [$0.title] }
        #expect(sentences.flatMap { Wording.refusals(in: $0) }.isEmpty)
        #expect(settings.wording.theme("fathers").national == "myth-of-invisible-men")
        #expect(settings.wording.theme("domestic-abuse").title(for: ["da-incidents-joined"]) == "Domestic Abuse seen in isolation")
        #expect(settings.wording.theme("domestic-abuse").title(for: ["da-dash-updated"]) == "Domestic Abuse")
    }

    @Test func `every theme of every standard has its words, and every standard that the words name is there`() throws {
        let wording = try AuditSettingsFile.settings(in: .embedded).wording
        let files = ContentLibrary.embedded.files(under: "standards/")
        let themes = files.flatMap { $0.text.split(separator: "\n").filter { $0.hasPrefix("theme: ") }.map { String($0.dropFirst(7)) } }
        #expect(Set(themes) == Set(wording.themes.map(\.code)))
        let ids = Set(files.map { String($0.path.dropFirst(10).dropLast(5)) })
        #expect(wording.themes.flatMap { $0.together.flatMap { $0 } }.filter { !ids.contains($0) } == [])
        #expect(wording.themes.flatMap { $0.found.flatMap(\.standards) }.filter { !ids.contains($0) } == [])
    }

    @Test func `the audit of December 2021 asks for the ten children and nine agencies of the page`() throws {
        let settings = try AuditSettingsFile.settings(in: .embedded)
        let ids = ContentLibrary.embedded.files(under: "standards/").map { String($0.path.dropFirst(10).dropLast(5)) }
        let audit = try #require(try AuditFile.all(in: .embedded, settings, standards: ids).first { $0.id == "december-2021" })
        #expect(audit.fullTitle == "Multi Agency Quality Assurance Audit: Pre-School Children")
        #expect(audit.asOf == Day("2021-12-17") && audit.period.lowerBound == Day("2020-12-17"))
        #expect(audit.criteria.size == 10 && audit.criteria.oneAHousehold)
        #expect(
            audit.criteria.quotas.map(\.inWords) == [
                "five girls", "five boys", "seven children on child protection plans", "three children on child in need plans",
                "one child with domestic abuse among the needs", "one child with parental mental health among the needs",
                "one child with neglect among the needs", "one child with parental substance misuse among the needs",
                "one child with parent in prison among the needs",
            ])
        #expect(audit.criteria.eligibility.ages?.description == "aged 4 and under")
        #expect(audit.lines.count == 7)
        let sample = try #require(ContentLibrary.embedded.text(at: "sample/agencies.yaml"))
        let agencies = try AgencyFile.read(sample, file: "sample/agencies.yaml")
        #expect(audit.auditors.unlisted(in: agencies).isEmpty)
        #expect(audit.auditors.agencies(in: agencies).count == 9)
    }

    @Test func `everything wrong with an audit is told at its place`() throws {
        let settings = try AuditSettingsFile.settings(in: .embedded)
        let text = """
            id: other
            title: An audit
            theme: Children
            asOf: 2021-02-30
            lookBack: 12 weeks
            seed: -1
            agencies: {allBut: [social]}
            cohort:
              size: 10
              ages: 4 to 0
              sex: {girls: 5}
            lines:
              - {question: One?, standards: [closure-shared]}
              - {question: Two?, standards: [closure-shard, closure-shared]}
            """
        let fault = #expect(throws: ContentProblems.self) {
            try AuditFile.read(text, file: "audits/a.yaml", settings, standards: ["closure-shared"])
        }
        #expect(
            fault?.all.map { "\($0.line) \($0.path): \($0.found)" } == [
                "1 id: “other”", "4 asOf: “2021-02-30”", "5 lookBack: “12 weeks”", "6 seed: “-1”", "7 agencies.allBut[0]: “social”",
                "10 cohort.ages: “4 to 0”", "11 cohort.sex.girls: “girls”", "14 lines[1].standards[0]: “closure-shard”",
            ])
    }

    @Test func `a standard in two lines and criteria that contradict themselves are refused`() throws {
        let settings = try AuditSettingsFile.settings(in: .embedded)
        let text = """
            id: a
            title: An audit
            theme: Children
            asOf: 2021-12-17
            lookBack: 12 months
            seed: 1
            agencies: {allBut: [social-care]}
            cohort: {size: 10, age: {0 to 2: 5, 2 to 4: 5}}
            lines:
              - {question: One?, standards: [x]}
              - {question: Two?, standards: [x]}
            """
        let fault = #expect(throws: ContentProblems.self) { try AuditFile.read(text, file: "audits/a.yaml", settings) }
        #expect(
            fault?.all.map(\.hint) == [
                "The age bands “aged 2 and under” and “aged 2 to 4” share an age. A child has one place, so let the bands follow one another.",
                "An agency would be asked about one finding twice.",
            ])
    }

    @Test func `words that blame are refused where they are written`() {
        let text = """
            thresholds:
              {worry: {children: 2, percent: 130}, good: {children: 2, percent: 60}, serious: 1, theme: {worries: 2, children: 3}}
            page: {worries: 5, goodPractice: 8, themes: 3, inTheme: 2, joined: 2, points: 5, questions: 0}
            themes:
              - {code: fathers, title: Fathers who failed to engage, national: myth}
            """
        let fault = #expect(throws: ContentProblems.self) {
            try AuditSettingsFile.read(text, file: "audit.yaml", learning: ["myth-of-men"])
        }
        #expect(
            fault?.all.map { "\($0.path): \($0.found)" } == [
                "thresholds.worry.percent: “130”", "page.questions: “0”", "themes[0].title: “failed to engage”",
                "themes[0].national: “myth”",
            ])
    }
}
