import Briefings

/// A list of things, a line between each; what to say where there are none.
struct RowList {
    let rows: [HTML]
    let none: HTML

    /// Rows, each the inside of an item.
    init(_ rows: [HTML], none: HTML = "") {
        self.rows = rows
        self.none = none
    }

    var html: HTML {
        if rows.isEmpty { return none.isEmpty ? "" : "<p class=\"quiet\">\(none)</p>" }
        let items = rows.html { "<li>\($0)</li>\n" }
        return "<ul class=\"rows\">\(items)</ul>"
    }
}
