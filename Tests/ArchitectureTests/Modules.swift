/// The modules in the order in which data flows, and the package file as far as the tests read it.
enum Modules {
    /// All that there are and will be.
    static let order = [
        "Casework", "Instruments", "Linkage", "Standards", "Auditing", "Briefings", "Access", "Content", "Exchange", "Ledger", "Accounts",
        "Practice",
        "Scenarios",
        "Pages", "Web", "cairn",
    ]

    /// No clock, disk, network or chance.
    static let pure = Set(order.prefix(7))

    /// What a module may import of ours.
    static func before(_ module: String) -> [String] {
        module == "Scenarios" ? ["Casework"] : Array(order.prefix { $0 != module })
    }

    /// The modules that exist, which are those that Package.swift names. Each has a folder, and no folder is without a target.
    static func existing() throws -> [String] { try Manifest(Repository.text("Package.swift")).targets.filter { !$0.isTest }.map(\.name) }
}

/// The targets of a Package.swift.
struct Manifest {
    struct Target: Equatable {
        let name: String
        /// Tests, and programs that only tests use: those lie in `Tests`.
        let isTest: Bool
        /// Targets of this package.
        let dependencies: [String]
        /// Products of other packages.
        let products: [String]
    }

    let targets: [Target]

    init(_ text: String) {
        let text = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
        targets = text.split(separator: "arget(").dropFirst().enumerated().compactMap { index, chunk in
            let before = text.split(separator: "arget(")[index]
            guard let name = Self.quoted(in: Self.after("name:", in: chunk)).first else { return nil }
            let list = Self.after("dependencies:", in: chunk).drop { $0 != "[" }
            let parts = Self.bracketed(list).components(of: ".product(")
            let own = parts.enumerated().flatMap { Self.quoted(in: $0 == 0 ? $1 : $1.drop { $0 != ")" }) }
            let products = parts.dropFirst().compactMap { Self.quoted(in: $0).first }
            return Target(
                name: name,
                isTest: before.hasSuffix("testT") || Self.quoted(in: Self.after("path:", in: chunk)).first?.hasPrefix("Tests/") == true,
                dependencies: own, products: products)
        }
    }

    private static func after(_ key: String, in text: Substring) -> Substring {
        text.firstRange(of: key).map { text[$0.upperBound...] } ?? ""
    }

    private static func quoted(in text: Substring) -> [String] {
        text.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }

    /// The text of a list up to the bracket that closes it.
    private static func bracketed(_ text: Substring) -> Substring {
        var depth = 0
        return text.prefix {
            if $0 == "[" { depth += 1 }
            if $0 == "]" { depth -= 1 }
            return depth > 0
        }
    }
}

extension Substring {
    fileprivate func components(of separator: String) -> [Substring] {
        var (parts, rest): ([Substring], Substring) = ([], self)
        while let range = rest.firstRange(of: separator) {
            parts.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        return parts + [rest]
    }
}
