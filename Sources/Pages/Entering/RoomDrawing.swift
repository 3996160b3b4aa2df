import Briefings

/// A room in perspective with so much in it, from 1, bare, to 9, filled to the ceiling. Our own drawing: it helps to place a room on a scale, and is
/// none of the pictures of any published one.
struct RoomDrawing {
    /// Which room: it decides the furniture.
    enum Room: String, CaseIterable {
        case bedroom, kitchen
        case livingRoom = "living-room"

        /// The room of a tool’s item; nil where it is another.
        init?(item code: String) {
            guard let room = code == "child-bedroom" ? .bedroom : Room(rawValue: code) else { return nil }
            self = room
        }
    }

    let room: Room
    let rating: Int

    init(_ room: Room, _ rating: Int) { (self.room, self.rating) = (room, min(max(rating, 1), 9)) }

    /// The same drawing again, further down on a page that has it.
    var again: HTML { "<svg class=\"room\" viewBox=\"0 0 240 160\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#\(id)\"/></svg>" }

    private var id: String { "room-\(room.rawValue)-\(rating)" }

    /// The drawing. What it shows is said beside it, so that nothing is lost to whoever does not see it.
    var html: HTML {
        let piles = RoomPile.all.compactMap { pile -> (depth: Double, html: HTML)? in
            pile.path(rating).map { (pile.depth, "<path class=\"thing t\(pile.tone)\" d=\"\($0)\"/>") }
        }
        let things: [(depth: Double, html: HTML)] = furniture + piles
        let ordered = things.enumerated().sorted { ($0.element.depth, $0.offset) < ($1.element.depth, $1.offset) }.map(\.element.html)
        return """
            <svg class="room" viewBox="0 0 240 160" aria-hidden="true" focusable="false"><g id="\(id)" class="things"><path class="wall" d="M0 0h240v160H0z"/>\
            <path class="floor" d="M\(corner(-1, 0, 0))L\(corner(1, 0, 0))L\(corner(1, 1, 0))L\(corner(-1, 1, 0))z"/>\
            <path class="edge" d="M\(corner(-1, 1, 0))L\(corner(-1, 0, 0))L\(corner(-1, 0, 1))L\(corner(-1, 1, 1))M\(corner(1, 1, 0))L\(corner(1, 0, 0))L\(corner(1, 0, 1))L\(corner(1, 1, 1))M\(corner(-1, 0, 1))L\(corner(1, 0, 1))"/>\
            \(wallThings)\(ordered)</g></svg>
            """
    }

    private func corner(_ x: Double, _ z: Double, _ h: Double) -> String { RoomPoint(x, z, h).text }

    /// What hangs on the wall behind everything.
    private var wallThings: HTML {
        switch room {
        case .bedroom: "<path class=\"edge\" d=\"M134 38h34v26h-34zM151 38v26M134 51h34\"/>"
        case .kitchen: "<path class=\"edge\" d=\"M66 36h44v18H66zM81 36v18M96 36v18M128 38h32v24h-32zM144 38v24\"/>"
        case .livingRoom: "<path class=\"edge\" d=\"M72 40h26v18H72zM76 54l7-8 5 5 4-4 4 7M134 36h34v28h-34zM151 36v28\"/>"
        }
    }

    private var furniture: [(depth: Double, html: HTML)] {
        switch room {
        case .bedroom:
            [
                block(x: -0.95 ... -0.45, z: 0...0.16, height: 0.78, lines: [0.5]),
                block(x: 0.42...0.95, z: 0...0.2, height: 0.34, lines: [0.11, 0.22]),
                block(x: -0.42...0.3, z: 0...0.1, height: 0.42), block(x: -0.4...0.28, z: 0.08...0.62, height: 0.2, lines: [0.1]),
            ]
        case .kitchen:
            [
                block(x: -0.95...0.3, z: 0...0.18, height: 0.36, lines: [0.3]),
                block(x: 0.36...0.72, z: 0...0.18, height: 0.38, lines: [0.3, 0.24]),
                block(x: 0.76...0.98, z: 0...0.2, height: 0.8, lines: [0.52]),
                block(x: -0.35...0.3, z: 0.5...0.7, height: 0.3, lines: [0.25]),
            ]
        case .livingRoom:
            [
                block(x: -0.9...0.1, z: 0...0.1, height: 0.4), block(x: -0.9...0.1, z: 0.08...0.3, height: 0.2, lines: [0.12]),
                block(x: 0.4...0.95, z: 0...0.16, height: 0.24), block(x: 0.46...0.88, z: 0.05...0.08, height: 0.52),
                block(x: -0.45...0.15, z: 0.5...0.64, height: 0.14),
            ]
        }
    }

    /// A piece of furniture: front, top, and the side that one sees; lines across its front at heights.
    private func block(x: ClosedRange<Double>, z: ClosedRange<Double>, height: Double, lines: [Double] = []) -> (depth: Double, html: HTML)
    {
        let (near, far, l, r) = (z.upperBound, z.lowerBound, x.lowerBound, x.upperBound)
        var d = "M\(corner(l, near, 0))L\(corner(r, near, 0))L\(corner(r, near, height))L\(corner(l, near, height))z"
        d += "M\(corner(l, near, height))L\(corner(r, near, height))L\(corner(r, far, height))L\(corner(l, far, height))z"
        if l > 0 { d += "M\(corner(l, near, 0))L\(corner(l, near, height))L\(corner(l, far, height))L\(corner(l, far, 0))z" }
        if r < 0 { d += "M\(corner(r, near, 0))L\(corner(r, near, height))L\(corner(r, far, height))L\(corner(r, far, 0))z" }
        for line in lines { d += "M\(corner(l, near, line))L\(corner(r, near, line))" }
        return (near, "<path class=\"furniture\" d=\"\(d)\"/>")
    }
}

/// A place in the room on the paper: across from −1 to 1, towards the viewer from 0 to 1, up from 0 to 1.
struct RoomPoint {
    let x: Double
    let y: Double
    /// How much larger things are here than at the back.
    let scale: Double

    init(_ x: Double, _ z: Double, _ h: Double) {
        scale = 1 / ((1 - z) + z / 2.1)
        self.x = 120 + x * 60 * scale
        y = 55 + 49 * scale - h * 76 * scale
    }

    var text: String { "\(Int(x.rounded())) \(Int(y.rounded()))" }
}
