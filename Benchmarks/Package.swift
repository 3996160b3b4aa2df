// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building the product does not build its benchmarks. A plain program: what counts are ratios to a peer that runs
// beside it, and those a benchmark framework does not measure.
let strict: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility")]

let package = Package(
    name: "benchmarks",
    dependencies: [
        .package(name: "cairn", path: ".."),
        // For bare SQLite: the same library of it as the ledger has.
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    ],
    targets: [
        // What a process has used of the machine.
        .target(name: "Measuring", swiftSettings: strict),
        // Judging from memory, beside its peer.
        .executableTarget(
            name: "judging", dependencies: ["Measuring", .product(name: "CairnJudging", package: "cairn")], swiftSettings: strict),
        // Judging from a store on disk.
        .executableTarget(
            name: "storing", dependencies: ["Measuring", .product(name: "CairnStoring", package: "cairn")], swiftSettings: strict),
        // Appending and verifying, beside bare SQLite.
        .executableTarget(
            name: "appending",
            dependencies: [.product(name: "CairnLedger", package: "cairn"), .product(name: "GRDBSQLite", package: "GRDB.swift")],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6])
