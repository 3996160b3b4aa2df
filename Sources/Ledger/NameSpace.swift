import Casework

/// The four kinds of name that a lexicon numbers. The raw values are on disk: never change one.
enum NameSpace: Int, CaseIterable, Sendable {
    case people = 0
    case agencies = 1
    case entries = 2
    case words = 3

    /// Where a lexicon keeps them.
    var names: any WritableKeyPath<Lexicon, Names> & Sendable {
        switch self {
        case .people: \.people
        case .agencies: \.agencies
        case .entries: \.entries
        case .words: \.words
        }
    }
}
