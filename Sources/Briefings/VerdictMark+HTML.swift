extension VerdictMark {
    /// Icon and word in one element of class `verdict` and a class for its colour. The icons differ in shape, so grey print loses nothing.
    public var html: HTML { "<span class=\"verdict v-\(rawValue)\">\(icon)\(word)</span>" }

    /// The icon alone, hidden from screen readers because the word always stands beside it.
    public var icon: HTML {
        "<svg class=\"icon\" viewBox=\"0 0 16 16\" width=\"14\" height=\"14\" aria-hidden=\"true\" focusable=\"false\">\(shape)</svg>"
    }

    private var shape: HTML {
        switch self {
        case .met: "<path d=\"M2 8.5 6.2 13 14 3.5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.4\"/>"
        case .late:
            "<circle cx=\"8\" cy=\"8\" r=\"6.3\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.8\"/><path d=\"M8 4v4.3l3 1.9\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.8\"/>"
        case .partly:
            "<circle cx=\"8\" cy=\"8\" r=\"6.3\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.8\"/><path d=\"M8 1.7a6.3 6.3 0 0 0 0 12.6z\" fill=\"currentColor\"/>"
        case .missed:
            "<path d=\"M1 8h4.2M10.8 8H15M5.2 4v8M10.8 4v8\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.2\"/>"
        case .due:
            "<circle cx=\"8\" cy=\"8\" r=\"6.3\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.8\" stroke-dasharray=\"3 2\"/>"
        case .explained: "<path d=\"M1.5 2.5h13v8.5H7.5L4 14v-3H1.5z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.8\"/>"
        case .cannotTell:
            "<rect x=\"2\" y=\"2\" width=\"12\" height=\"12\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\"/><path d=\"M2 8l6-6M2 14 14 2M8 14l6-6\" stroke=\"currentColor\" stroke-width=\"1.4\"/>"
        case .notApplicable: "<path d=\"M3 8h10\" stroke=\"currentColor\" stroke-width=\"2\"/>"
        }
    }
}
