// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building the product does not build its benchmarks. A plain program: what counts are ratios to a peer that runs
// beside it, and those a benchmark framework does not measure.
let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "cairn", path: "..")],
    targets: [
        .executableTarget(
            name: "judging", dependencies: [.product(name: "CairnJudging", package: "cairn")],
            swiftSettings: [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility")])
    ],
    swiftLanguageModes: [.v6])
