import Testing

@Suite struct ImportOrderTests {
    @Test func `a module imports only modules that come before it`() throws {
        for module in try Modules.existing() {
            for file in try Repository.swiftFiles(in: "Sources/\(module)") {
                #expect(ImportOrder.breaches(of: file, in: module) == [])
            }
        }
    }

    @Test func `every folder of sources is a module that stands in the order`() throws {
        #expect(try Set(Repository.folders(in: "Sources")) == Set(Modules.existing()))
        #expect(try Modules.existing().filter { !Modules.order.contains($0) } == [])
    }

    @Test func `a module imports only what Package.swift gives it`() throws {
        for target in try Manifest(Repository.text("Package.swift")).targets where !target.isTest {
            let given = Set(target.dependencies + target.products + ["Foundation", "Dispatch", "Synchronization", "Glibc", "Musl", "Darwin"])
            for file in try Repository.swiftFiles(in: "Sources/\(target.name)") {
                #expect(file.imports.filter { !given.contains($0) } == [], "\(file.path)")
            }
        }
    }

    @Test func `a pure module imports nothing but our own modules`() throws {
        for module in try Modules.existing() where Modules.pure.contains(module) {
            for file in try Repository.swiftFiles(in: "Sources/\(module)") {
                #expect(file.imports.filter { !Modules.order.contains($0) } == [], "\(file.path)")
            }
        }
    }

    @Test func `an import against the order is caught`() {
        let file = SourceFile("Sources/Casework/Day.swift", "import Standards\n")
        #expect(ImportOrder.breaches(of: file, in: "Casework") == ["Sources/Casework/Day.swift imports Standards"])
        #expect(ImportOrder.breaches(of: file, in: "Auditing") == [])
        #expect(ImportOrder.breaches(of: SourceFile("f", "import cairn"), in: "Web") == ["f imports cairn"])
        #expect(ImportOrder.breaches(of: SourceFile("f", "import Auditing"), in: "Auditing") == ["f imports Auditing"])
    }

    @Test func `synthetic families that learn of the standards are caught`() {
        #expect(ImportOrder.breaches(of: SourceFile("f", "import Casework\nimport Standards"), in: "Scenarios") == ["f imports Standards"])
        #expect(ImportOrder.breaches(of: SourceFile("f", "import Ledger"), in: "Scenarios") == ["f imports Ledger"])
    }
}

enum ImportOrder {
    static func breaches(of file: SourceFile, in module: String) -> [String] {
        file.imports.filter { Modules.order.contains($0) && !Modules.before(module).contains($0) }.map { "\(file.path) imports \($0)" }
    }
}
