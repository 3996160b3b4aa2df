extension ImportProblem {
    /// What was found, as far as a report may show it. Which of the three it is, is decided where the column is known.
    public struct Found: Hashable, Sendable, CustomStringConvertible {
        /// How it stands in a sentence after "found".
        public let description: String

        /// A value from a column of codes, dates or references, as written, cut to 80 characters; only its length where it may say where somebody
        /// lives: a row that has slipped by a column puts an address where a code belongs.
        public static func value(_ text: String) -> Found {
            PlaceText.mayBe(text) ? Found(description: PlaceText.shown(text)) : Found(description: "“\(printable(text))”")
        }

        /// Something said in our own words, which hold nothing of the file's: "5 fields".
        public static func described(_ words: String) -> Found { Found(description: words) }

        /// A value from a column that may hold a person's name, address or story: never shown.
        public static let withheld = Found(description: "a value that is not shown here, because it may be about a person")

        /// At most 80 characters, on one line, with nothing in it that a terminal would obey or that would reorder what is read.
        static func printable(_ text: String) -> String {
            let limit = 80
            var shown = ""
            // Scalars are counted, not characters: a hostile character can be a megabyte of combining marks.
            for (index, scalar) in text.unicodeScalars.prefix(limit + 1).enumerated() {
                guard index < limit else { return shown + "…" }
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
                    shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                default:
                    shown.unicodeScalars.append(scalar)
                }
            }
            return shown
        }
    }
}
