// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building the product does not build its benchmarks. A plain program: what counts are ratios to a peer that runs
// beside it, and those a benchmark framework does not measure.
let package = Package(
    name: "benchmarks",
    dependencies: [
        .package(name: "cairn", path: ".."),
        // For bare SQLite: the same library of it as the ledger has.
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    ],
    targets: [
        .executableTarget(
            name: "judging", dependencies: [.product(name: "CairnJudging", package: "cairn")],
            swiftSettings: [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility")]),
        .executableTarget(
            name: "appending",
            dependencies: [.product(name: "CairnLedger", package: "cairn"), .product(name: "GRDBSQLite", package: "GRDB.swift")],
            swiftSettings: [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility")]),
    ],
    swiftLanguageModes: [.v6])
