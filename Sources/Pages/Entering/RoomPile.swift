/// A pile of things at one place of a room: from which rating on it is there, and how high it then is.
struct RoomPile {
    let x: Double
    /// How near: 0 at the back wall, 1 at the viewer’s feet.
    let depth: Double
    /// Half its width, where 1 is half the room’s.
    let half: Double
    /// The rating from which on something lies here.
    let from: Int
    /// How much higher than the others it is, where 1 is as high.
    let rise: Double
    /// Where it lies on something: how high that is.
    var on = 0.0
    /// Which of three tones.
    var tone = 1

    /// How high things lie at each rating, where 1 is the ceiling.
    private static let heights = [0, 0.04, 0.08, 0.13, 0.22, 0.36, 0.52, 0.72, 1]

    /// Every place, the furthest first. Walls fill before the middle; a path is kept through the middle up to six.
    static let all: [RoomPile] = [
        RoomPile(x: 0.66, depth: 0.19, half: 0.12, from: 2, rise: 0.9, on: 0.36, tone: 2),
        RoomPile(x: -0.1, depth: 0.17, half: 0.14, from: 3, rise: 1.1, on: 0.36, tone: 3),
        RoomPile(x: -0.82, depth: 0.2, half: 0.15, from: 4, rise: 1.25, tone: 1),
        RoomPile(x: 0.84, depth: 0.24, half: 0.15, from: 4, rise: 1.2, tone: 3),
        RoomPile(x: -0.5, depth: 0.22, half: 0.16, from: 5, rise: 1, tone: 2),
        RoomPile(x: 0.5, depth: 0.26, half: 0.16, from: 5, rise: 0.9, tone: 1),
        RoomPile(x: -0.15, depth: 0.24, half: 0.17, from: 6, rise: 0.95, tone: 3),
        RoomPile(x: 0.18, depth: 0.28, half: 0.16, from: 7, rise: 0.9, tone: 2),
        RoomPile(x: -0.86, depth: 0.42, half: 0.13, from: 3, rise: 1.2, tone: 2),
        RoomPile(x: 0.86, depth: 0.44, half: 0.13, from: 4, rise: 1.15, tone: 1),
        RoomPile(x: -0.58, depth: 0.46, half: 0.15, from: 5, rise: 1.05, tone: 3),
        RoomPile(x: 0.58, depth: 0.48, half: 0.15, from: 6, rise: 1, tone: 2),
        RoomPile(x: -0.25, depth: 0.5, half: 0.16, from: 7, rise: 0.9, tone: 1),
        RoomPile(x: 0.26, depth: 0.52, half: 0.16, from: 7, rise: 0.85, tone: 3),
        RoomPile(x: -0.02, depth: 0.54, half: 0.14, from: 8, rise: 0.85, tone: 2),
        RoomPile(x: -0.05, depth: 0.655, half: 0.12, from: 2, rise: 0.8, on: 0.2, tone: 1),
        RoomPile(x: 0.84, depth: 0.64, half: 0.12, from: 2, rise: 0.9, tone: 3),
        RoomPile(x: -0.84, depth: 0.66, half: 0.13, from: 4, rise: 1.1, tone: 1),
        RoomPile(x: 0.56, depth: 0.7, half: 0.14, from: 5, rise: 0.95, tone: 2),
        RoomPile(x: -0.56, depth: 0.72, half: 0.14, from: 6, rise: 1, tone: 3),
        RoomPile(x: 0.24, depth: 0.74, half: 0.15, from: 7, rise: 0.85, tone: 1),
        RoomPile(x: -0.24, depth: 0.76, half: 0.15, from: 8, rise: 0.9, tone: 2),
        RoomPile(x: -0.8, depth: 0.86, half: 0.12, from: 3, rise: 0.75, tone: 3),
        RoomPile(x: 0.8, depth: 0.88, half: 0.12, from: 5, rise: 0.9, tone: 2),
        RoomPile(x: 0.46, depth: 0.9, half: 0.13, from: 7, rise: 0.75, tone: 3),
        RoomPile(x: -0.45, depth: 0.92, half: 0.13, from: 8, rise: 0.8, tone: 1),
        RoomPile(x: 0.1, depth: 0.94, half: 0.14, from: 9, rise: 0.8, tone: 2),
    ]

    /// How high the pile is at a rating; nought where nothing lies here yet. At 9 everything reaches the ceiling, or nearly.
    func height(_ rating: Int) -> Double {
        guard rating >= from else { return 0 }
        if rating == 9 { return 0.9 + 0.1 * (rise - 0.75) / 0.5 - on }
        return min(Self.heights[rating - 1] * rise + (on > 0 ? 0.05 : 0.02), 0.86 - on)
    }

    /// The pile as a path of boxes, bags and bundles of paper, one on the other; nil where nothing lies here.
    func path(_ rating: Int) -> String? {
        let top = height(rating)
        guard top > 0.03 else { return nil }
        var d = ""
        var at = on
        var number = 0
        let end = on + top
        while at < end - 0.015 {
            // What lies where is told by the pile and the number alone, so that the same drawing comes every time.
            let seed = Int((x + 1) * 50) + Int(depth * 100) * 3 + number * 7
            let tall = min([0.1, 0.07, 0.13, 0.055, 0.09][seed % 5], end - at)
            // A heap is narrower at its top; against a full ceiling nothing is.
            let lean = rating == 9 ? 0 : 0.55 * (at - on) / max(top, 0.2)
            let width = half * 1.45 * (1 - lean), shift = Double(seed % 7 - 3) * 0.01
            // Two things side by side, the one a little higher than the other, and where there is no room for two, one.
            if width > 0.11 {
                let part = 0.38 + Double(seed % 5) * 0.06, higher = Double(seed % 3 - 1) * 0.012
                d += Self.thing(seed % 4, x + shift - width * (1 - part), depth, width * part, from: at, to: at + tall + max(0, higher))
                d += Self.thing(
                    (seed / 3) % 4, x + shift + width * part, depth, width * (1 - part), from: at, to: at + tall + max(0, -higher))
            } else {
                d += Self.thing(seed % 4, x + shift, depth, width, from: at, to: at + tall)
            }
            at += tall
            number += 1
        }
        return d
    }

    private static func thing(_ shape: Int, _ x: Double, _ z: Double, _ half: Double, from low: Double, to high: Double) -> String {
        let a = RoomPoint(x - half, z, low), b = RoomPoint(x + half, z, high)
        let (l, t, w, h) = (Int(a.x.rounded()), Int(b.y.rounded()), Int((b.x - a.x).rounded()), Int((a.y - b.y).rounded()))
        guard w > 1, h > 0 else { return "" }
        let box = "M\(l) \(t)h\(w)v\(h)h\(-w)z"
        switch shape {
        // A box with its flap.
        case 0: return box + "M\(l + w / 2) \(t)v\(max(1, h / 3))"
        // A bag, tied at the top.
        case 1:
            let bulge = max(1, w / 8)
            return "M\(l) \(t + h)q\(-bulge) \(-h / 2) \(w / 3) \(-h)h\(w - 2 * (w / 3))q\(bulge + w / 3) \(h / 2) \(w / 3) \(h)z"
        // Papers.
        case 2: return box + (h > 5 ? "M\(l) \(t + h / 3)h\(w)M\(l) \(t + 2 * h / 3)h\(w)" : "")
        // Clothes.
        default:
            return "M\(l) \(t + h)v\(-h / 2)q\(w / 4) \(-h) \(w / 2) \(-h / 3)q\(w / 4) \(-h / 2) \(w - w / 2) \(h / 3)v\(h - h / 2)z"
        }
    }
}
