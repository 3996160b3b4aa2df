extension JSONValue {
    /// The canonical text of RFC 8785 (JCS): keys in UTF-16 order, no spaces, shortest escapes. The same value gives the same bytes everywhere,
    /// which is what derived ids and, later, the ledger's hashes stand on.
    public var canonicalText: String { written(sorted: true) }

    /// The value as compact JSON with its keys in the order given.
    public var text: String { written(sorted: false) }

    private func written(sorted: Bool) -> String {
        var out = CanonicalBytes()
        write(to: &out, sorted: sorted)
        return String(decoding: out.bytes, as: UTF8.self)
    }

    func write(to out: inout CanonicalBytes, sorted: Bool) {
        switch self {
        case .null: out.write("null")
        case .bool(let value): out.write(value ? "true" : "false")
        case .integer(let value): out.write(bare: String(value))
        case .decimal(let value): out.write(bare: value)
        case .string(let value): out.quote(value)
        case .array(let items):
            out.write("[")
            for (index, item) in items.enumerated() {
                if index > 0 { out.write(",") }
                item.write(to: &out, sorted: sorted)
            }
            out.write("]")
        case .object(let members):
            out.write("{")
            let ordered = sorted ? members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) } : members
            for (index, member) in ordered.enumerated() {
                if index > 0 { out.write(",") }
                out.quote(member.key)
                out.write(":")
                member.value.write(to: &out, sorted: sorted)
            }
            out.write("}")
        }
    }
}
