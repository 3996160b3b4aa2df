import Casework

/// A field's name and its slot in the compact row of each kind that has it.
public struct FieldName: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name as declared.
    public let name: String
    private let slots: [Int8]

    /// The field of that name.
    public init(_ name: String) {
        self.name = name
        // An entry of any kind may take others into account.
        slots = Kind.allCases.map { name == "refs" ? Int8(Rows.refs) : Int8($0.declaration.field(name)?.number ?? -1) }
    }

    /// The field of that name.
    public init(stringLiteral name: String) { self.init(name) }

    /// The name.
    public var description: String { name }

    /// The slot in rows of a kind; -1 where the kind has no such field.
    @inline(__always)
    func slot(in kind: UInt8) -> Int32 { Int32(slots[Int(kind)]) }

    /// Names decide.
    public static func == (a: FieldName, b: FieldName) -> Bool { a.name == b.name }

    /// Names decide.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
