import Accounts
import Testing

@testable import Pages

/// What comes of two windows is what their writer chose, answer by answer.
@Suite struct TwoWindowsTests {
    private static let here = [
        DraftField("text", "Here"), DraftField("on-day", "1"), DraftField("on-month", "2"), DraftField("about", "lcs/1"),
        DraftField("time", "09:00"),
    ]
    private static let kept = [
        DraftField("text", "Kept"), DraftField("on-day", "3"), DraftField("on-month", "4"), DraftField("about", "lcs/1"),
        DraftField("about", "lcs/2"),
    ]

    private func chosen(_ keys: Set<String>) -> [String: [String]] {
        let fields = TwoWindowsPage.chosen(here: Self.here, kept: Self.kept) {
            keys.contains(String($0.dropFirst(TwoWindowsPage.choice.count))) ? "kept" : "here"
        }
        return Dictionary(grouping: fields, by: \.name).mapValues { $0.map(\.value) }
    }

    @Test func `a day is chosen whole, and so are several ticks of one question`() {
        #expect(chosen([]) == Dictionary(grouping: Self.here, by: \.name).mapValues { $0.map(\.value) })
        let mixed = chosen(["on", "about"])
        #expect(mixed["on-day"] == ["3"])
        #expect(mixed["on-month"] == ["4"])
        #expect(mixed["about"] == ["lcs/1", "lcs/2"])
        #expect(mixed["text"] == ["Here"])
    }

    @Test func `what was answered in one window alone can be left out by choosing the other`() {
        #expect(chosen(["time"])["time"] == nil)
        #expect(chosen(["text"])["time"] == ["09:00"])
    }
}
