/// A note: text that is placed in no other kind.
public enum Note {

    static let declaration = KindDeclaration(
        .note, about: .oneOrMore, key: false, "A note: text that is placed in no other kind.",
        [])
}
