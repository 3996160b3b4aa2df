import Testing

@testable import Briefings

@Suite struct BriefingPageTests {
    static let pages: [@Sendable () throws -> Briefing] = [
        { try Sample.briefing() }, { try Sample.published() }, { try Sample.published().publicVersion() },
    ]

    @Test(arguments: pages.indices) func `every link on the page leads somewhere, and no name is used twice`(_ page: Int) throws {
        let html = BriefingPage(try Self.pages[page]()).document.description
        let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        for link in html.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(link.1)), "#\(link.1) leads nowhere") }
        for label in html.matches(of: /aria-labelledby="([^"]+)"/) { #expect(ids.contains(String(label.1))) }
    }

    @Test(arguments: pages.indices) func `headings step down one at a time`(_ page: Int) throws {
        let levels = BriefingPage(try Self.pages[page]()).document.description.matches(of: /<h([1-6])/).compactMap { Int($0.1) }
        #expect(levels.first == 1)
        #expect(levels.filter { $0 == 1 }.count == 1)
        for (a, b) in zip(levels, levels.dropFirst()) { #expect(b <= a + 1) }
    }

    @Test(arguments: pages.indices) func `the page needs no script and no grid`(_ page: Int) throws {
        let html = BriefingPage(try Self.pages[page]()).document.description
        #expect(!html.contains("<script"))
        #expect(!html.contains("display: grid"))
        #expect(html.hasPrefix("<!doctype html>\n<html lang=\"en-GB\">"))
    }

    @Test func `a finding opens from its sentence and shows child, verdict, days, reason and entries`() throws {
        let html = BriefingPage(try Sample.published()).document.description
        #expect(
            html.contains(
                "<a href=\"#f-c3-closure-shared-1\">Child 3<span class=\"vh\">, Every involved agency is told of a closure: Missed</span></a>"
            ))
        let parts = try #require(html.firstRange(of: "<li id=\"f-c3-closure-shared-1\""))
        let item = html[parts.lowerBound...].prefix { $0 != "\u{0}" }.prefix(1_200)
        for part in [
            "<strong>Child 3</strong>", "Missed</span>", "8 September 2021", "due by <time datetime=\"2021-09-15\">15 September 2021",
            "The closure was shared with nobody; the health visitor was involved.", "Entry: <code>s-0204</code>.",
            "Behind <a href=\"#w-3\">worry 3</a>.",
        ] { #expect(item.contains(part), "\(part)") }
        #expect(html.contains("seeing &lt;the father&gt; &amp; his child"))
    }

    @Test func `the public page has nothing behind its sentences`() throws {
        let html = BriefingPage(try Sample.published().publicVersion()).document.description
        for word in ["Child 3", "s-0204", "href=\"#f-", "What this rests on", "3 of 4"] { #expect(!html.contains(word), "\(word)") }
        #expect(html.contains("Numbers under 6 are hidden"))
    }

    @Test func `no link is made without an address`() throws {
        let html = BriefingPage(try Sample.published()).document.description
        #expect(html.matches(of: /<a href="http/).count == 2)
        #expect(html.contains("<a href=\"https://example.org/invisible-men\">The Myth of Invisible Men</a>"))
        #expect(html.contains("<span class=\"unlinked\">DASH risk assessment</span>, SafeLives"))
        #expect(html.contains(LearningResource.noAddress))
    }

    @Test func `reading age stands beside a draft and not on what is published`() throws {
        #expect(
            BriefingPage(try Sample.briefing()).document.description.contains("<strong>Reading age</strong> grade 8.0, about 13 years."))
        #expect(!BriefingPage(try Sample.published()).document.description.contains("Reading age"))
    }

    /// WCAG 2.2 AA: 4.5 to 1 for text, on every ground that it stands on, in light and in dark.
    @Test func `text stands out from its ground`() throws {
        let grounds = ["paper", "sheet", "tint", "target"], inks = ["ink", "quiet", "accent", "worry", "good", "late"]
        let themes = BriefingPage.style.description.matches(of: /:root \{([^}]*--ink[^}]*)\}/).map { colours(in: String($0.1)) }
        #expect(themes.count == 2)
        for theme in themes {
            for ink in inks {
                for ground in grounds {
                    let (a, b) = (luminance(try #require(theme[ink])), luminance(try #require(theme[ground])))
                    #expect((max(a, b) + 0.05) / (min(a, b) + 0.05) >= 4.5, "\(ink) on \(ground)")
                }
            }
        }
    }

    private func colours(in block: String) -> [String: [Double]] {
        block.matches(of: /--([a-z]+): #([0-9a-f]{6})/).reduce(into: [:]) { found, match in
            let value = Int(match.2, radix: 16) ?? 0
            found[String(match.1)] = [value >> 16, value >> 8 & 255, value & 255].map { Double($0) / 255 }
        }
    }

    private func luminance(_ colour: [Double]) -> Double {
        let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : power(($0 + 0.055) / 1.055) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// x to the power 2.4: x² times the fifth root of x², by Newton.
    private func power(_ x: Double) -> Double {
        var root = 1.0
        for _ in 0..<60 { root -= (root * root * root * root * root - x * x) / (5 * root * root * root * root) }
        return x * x * root
    }
}
