import Casework

/// What a JSON document holds, its values aside: each path with the types found there.
struct JSONShape {
    private(set) var types: [String: Set<String>] = [:]
    /// Every key that is somewhere in it. What a file's sender or a partnership names (an entry's details, kinds, verdicts) is no key of ours.
    private(set) var keys: Set<String> = []

    /// Objects whose keys are data.
    private static let open: Set<String> = ["entry", "kinds", "verdicts", "about"]

    init(_ value: JSONValue) { read(value, "") }

    private mutating func read(_ value: JSONValue, _ path: String) {
        types[path, default: []].insert(Self.type(value))
        switch value {
        case .object(let members):
            for member in members {
                keys.insert(member.key)
                if Self.open.contains(member.key), case .object = member.value {
                    types["\(path).\(member.key)", default: []].insert("object")
                } else {
                    read(member.value, "\(path).\(member.key)")
                }
            }
        case .array(let items): for item in items { read(item, path + "[]") }
        default: break
        }
    }

    private static func type(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool: "true or false"
        case .integer, .decimal: "number"
        case .string: "string"
        case .array: "list"
        case .object: "object"
        }
    }

    /// Paths of this one that are not in another, or hold something else there; null fits everything.
    func missing(from other: JSONShape) -> [String] {
        types.compactMap { path, own -> String? in
            guard let others = other.types[path] else { return "\(path) is not there" }
            let fits = own.contains("null") || others.contains("null") || own.isSubset(of: others)
            return fits ? nil : "\(path) is \(others.sorted()), not \(own.sorted())"
        }.sorted()
    }
}
