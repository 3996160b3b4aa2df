import Testing

@Suite struct PackageOrderTests {
    @Test func `Package.swift lists the modules in the order of flow`() throws {
        let modules = try Modules.existing()
        #expect(modules == Modules.order.filter(modules.contains))
        #expect(modules.count >= 11)
    }

    @Test func `each target depends only on targets above it`() throws {
        #expect(try breaches(Manifest(Repository.text("Package.swift"))) == [])
    }

    @Test func `synthetic families may know casework only`() throws {
        let targets = try Manifest(Repository.text("Package.swift")).targets
        #expect(targets.first { $0.name == "Scenarios" }?.dependencies == ["Casework"])
        #expect(targets.first { $0.name == "Casework" }?.dependencies == [])
    }

    @Test func `a pure module depends on no other package`() throws {
        for target in try Manifest(Repository.text("Package.swift")).targets where Modules.pure.contains(target.name) {
            #expect(target.products == [], "\(target.name)")
        }
    }

    @Test func `a dependency on a target further down is caught`() {
        let manifest = Manifest(
            """
            // .target(name: "Ghost", dependencies: ["A"]),
            .target(name: "A", dependencies: ["B", .product(name: "Yams", package: "Yams"), "C"], swiftSettings: strict),
            .executableTarget(
                name: "B",
                dependencies: [
                    "A", .product(name: "GRDB", package: "GRDB.swift"),
                ]),
            .testTarget(name: "ATests", dependencies: ["A"], exclude: ["Golden"]),
            .target(name: "C", exclude: ["X"]),
            .executableTarget(name: "D", dependencies: ["A"], path: "Tests/D"),
            """)
        #expect(
            manifest.targets == [
                .init(name: "A", isTest: false, dependencies: ["B", "C"], products: ["Yams"]),
                .init(name: "B", isTest: false, dependencies: ["A"], products: ["GRDB"]),
                .init(name: "ATests", isTest: true, dependencies: ["A"], products: []),
                .init(name: "C", isTest: false, dependencies: [], products: []),
                .init(name: "D", isTest: true, dependencies: ["A"], products: []),
            ])
        #expect(breaches(manifest) == ["A depends on B", "A depends on C"])
    }

    private func breaches(_ manifest: Manifest) -> [String] {
        manifest.targets.indices.flatMap { index in
            let above = manifest.targets[..<index].map(\.name)
            return manifest.targets[index].dependencies.filter { !above.contains($0) }.map {
                "\(manifest.targets[index].name) depends on \($0)"
            }
        }
    }
}
