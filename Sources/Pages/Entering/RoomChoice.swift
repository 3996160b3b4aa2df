import Briefings

/// The rating of a room, chosen from nine drawings, each with its words.
struct RoomChoice {
    let name: String
    let label: String
    let room: RoomDrawing.Room
    /// What was chosen so far.
    let value: String
    /// What was chosen the last time; nil where the room was not rated.
    let last: String?
    let problem: String?
    /// Whether the page has drawings of this room already.
    let isAgain: Bool

    var html: HTML {
        let cards = (1...9).map { rating -> HTML in
            let (number, words) = (String(rating), Self.words(room, rating))
            let before: HTML? = last == number ? "<span class=\"last\">Last time</span>" : nil
            return """
                <li><input type="radio" id="\(name)-\(number)" name="\(name)" value="\(number)"\(attribute: "checked", value == number ? "checked" : nil)>\
                <label for="\(name)-\(number)">\(isAgain ? RoomDrawing(room, rating).again : RoomDrawing(room, rating).html)<span class="words"><strong>\(number)</strong> \(words)\(before)</span></label></li>

                """
        }
        let told = last.map { "<p class=\"hint\" id=\"\(name)-hint\">Last time: \($0), “\(Self.words(room, Int($0) ?? 0))”</p>" as HTML }
        let wrong = problem.map { "<p class=\"error\" id=\"\(name)-error\"><span class=\"vh\">Error: </span>\($0)</p>" as HTML }
        return """
            <fieldset class="question\(problem == nil ? "" : " wrong")" id="\(name)"\(attribute: "aria-describedby", described)><legend>\(label)</legend>\(told)\(wrong)
            <ul class="rooms">\(cards)</ul><div class="tick"><input type="radio" id="\(name)-none" name="\(name)" value=""\
            \(attribute: "checked", value.isEmpty ? "checked" : nil)><label for="\(name)-none">Not rated: not seen, or there is no such room</label></div></fieldset>

            """
    }

    private var described: String? {
        let ids = [last == nil ? nil : "\(name)-hint", problem == nil ? nil : "\(name)-error"].compactMap { $0 }
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }

    /// What a drawing shows.
    static func words(_ room: RoomDrawing.Room, _ rating: Int) -> String {
        let (surfaces, used) =
            switch room {
            case .bedroom: ("Bed and chest", "The bed cannot be slept in")
            case .kitchen: ("Worktop and table", "Cooker and sink cannot be used")
            case .livingRoom: ("Sofa and table", "Nobody can sit down")
            }
        switch rating {
        case 1: return "\(surfaces) are clear, and so is the floor"
        case 2: return "A few things lie about"
        case 3: return "\(surfaces) are partly covered; the floor is free"
        case 4: return "Piles along the walls; you can walk everywhere"
        case 5: return "Piles up to the knee; you walk around them"
        case 6: return "Piles up to the waist; one way through"
        case 7: return "\(used); hardly any floor is left"
        case 8: return "Piles up to the shoulder; you climb to cross"
        case 9: return "Filled to the ceiling; nobody can go in"
        default: return "not rated"
        }
    }
}
