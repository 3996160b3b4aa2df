import Briefings
import Testing

@testable import Pages

/// Drawn rooms: nine that can be told apart, the same every time, each with its words.
@Suite struct RoomTests {
    @Test func `the nine drawings of a room differ, and fuller rooms hold more`() {
        for room in RoomDrawing.Room.allCases {
            let drawings = (1...9).map { RoomDrawing(room, $0).html.description }
            #expect(Set(drawings).count == 9)
            #expect(drawings == (1...9).map { RoomDrawing(room, $0).html.description })
            let piles = drawings.map { $0.components(separatedBy: "class=\"thing t").count }
            #expect(piles == piles.sorted(), "\(piles)")
            #expect(piles[0] == 1, "a bare room holds no pile")
        }
    }

    @Test func `no pile is ever lower in a fuller room, and at nine each reaches the ceiling or nearly`() {
        for pile in RoomPile.all {
            let heights = (1...9).map(pile.height)
            #expect(heights == heights.sorted(), "\(pile.x) \(pile.depth): \(heights)")
            #expect(pile.on + heights[8] >= 0.9)
            #expect(pile.on + heights[8] <= 1.001)
        }
    }

    @Test func `each drawing has words of its own, and none of them says dirty`() {
        for room in RoomDrawing.Room.allCases {
            let words = (1...9).map { RoomChoice.words(room, $0) }
            #expect(Set(words).count == 9)
            #expect(!words.contains { $0.lowercased().contains("dirt") || $0.lowercased().contains("filth") })
        }
    }
}
