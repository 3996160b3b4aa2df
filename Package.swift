// swift-tools-version: 6.2
import PackageDescription

// Targets stand in the order in which data flows; a target depends only on targets above it (Tests/ArchitectureTests proves it).
// The first ones are pure: no clock, disk, network or chance, and no package but Swift itself.

let strict: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility")]

let package = Package(
    name: "cairn",
    products: [
        // What the benchmarks measure.
        .library(name: "CairnJudging", targets: ["Casework", "Instruments", "Standards", "Content", "Scenarios"]),
        .library(name: "CairnStoring", targets: ["Casework", "Standards", "Access", "Content", "Ledger", "Practice", "Scenarios"]),
        .library(name: "CairnLedger", targets: ["Casework", "Ledger"]),
    ],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        // What the server is made of, named because `Web` names their types.
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        // 2.100 answers a flood of headers that crashed servers before it (CVE-2026-28980).
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.6"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    ],
    targets: [
        // What happened, to whom, who said so.
        .target(name: "Casework", swiftSettings: strict),
        // Risk tools as data.
        .target(name: "Instruments", dependencies: ["Casework"], swiftSettings: strict),
        // What good looks like, computed.
        .target(name: "Standards", dependencies: ["Casework", "Instruments"], swiftSettings: strict),
        // An audit from theme to re-audit.
        .target(name: "Auditing", dependencies: ["Casework", "Standards"], swiftSettings: strict),
        // One page to learn from.
        .target(name: "Briefings", dependencies: ["Casework", "Standards", "Auditing"], swiftSettings: strict),
        // Who may see what, on what basis.
        .target(name: "Access", dependencies: ["Casework", "Standards"], swiftSettings: strict),
        // Loads and checks what safeguarding leads may edit.
        .target(
            name: "Content",
            dependencies: [
                "Casework", "Instruments", "Standards", "Auditing", "Briefings", "Access", .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict),
        // Files in and out.
        .target(
            name: "Exchange", dependencies: ["Casework", "Instruments", "Content", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict),
        // Where the log lives.
        .target(
            name: "Ledger",
            dependencies: [
                "Casework", "Access", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        // People with access: passwords, second factors, sessions. Beside the log, never in it.
        .target(
            name: "Accounts",
            dependencies: [
                "Casework", "Access", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        // What a person does, one verb a file.
        .target(
            name: "Practice",
            dependencies: [
                "Casework", "Instruments", "Standards", "Auditing", "Briefings", "Access", "Content", "Exchange", "Ledger", "Accounts",
            ],
            swiftSettings: strict),
        // Synthetic families. May not know the standards: its planted truth is written from the story alone.
        .target(name: "Scenarios", dependencies: ["Casework"], swiftSettings: strict),
        // Pages as values: what a person sees. Knows no server.
        .target(
            name: "Pages",
            dependencies: [
                "Casework", "Instruments", "Standards", "Auditing", "Briefings", "Access", "Content", "Ledger", "Accounts", "Practice",
            ],
            swiftSettings: strict),
        // Serves the pages: routes, sessions, forms, what every answer must carry. The only one that knows a server.
        .target(
            name: "Web",
            dependencies: [
                "Casework", "Instruments", "Standards", "Auditing", "Briefings", "Access", "Content", "Exchange", "Ledger", "Accounts",
                "Practice", "Pages", .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"), .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"), .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        // The command.
        .executableTarget(
            name: "cairn",
            dependencies: [
                "Casework", "Instruments", "Standards", "Auditing", "Briefings", "Access", "Content", "Exchange", "Ledger", "Accounts",
                "Practice", "Scenarios", "Pages", "Web", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        // What the durability tests kill, fail and cut the power of. No part of the product.
        .executableTarget(
            name: "crash-writer", dependencies: ["Casework", "Ledger", .product(name: "GRDB", package: "GRDB.swift")],
            path: "Tests/CrashWriter", swiftSettings: strict),
        .testTarget(name: "ArchitectureTests"),
        .testTarget(name: "CaseworkTests", dependencies: ["Casework"], exclude: ["Golden"]),
        .testTarget(name: "InstrumentsTests", dependencies: ["Casework", "Instruments", "Content"]),
        .testTarget(name: "StandardsTests", dependencies: ["Casework", "Instruments", "Standards", "Content", "Exchange", "Scenarios"]),
        .testTarget(name: "AuditingTests", dependencies: ["Casework", "Standards", "Auditing"]),
        .testTarget(name: "BriefingsTests", dependencies: ["Casework", "Standards", "Auditing", "Briefings"], exclude: ["Golden"]),
        .testTarget(name: "AccessTests", dependencies: ["Casework", "Instruments", "Standards", "Access", "Content"]),
        .testTarget(name: "ContentTests", dependencies: ["Casework", "Instruments", "Standards", "Auditing", "Briefings", "Content"]),
        .testTarget(name: "ExchangeTests", dependencies: ["Casework", "Instruments", "Content", "Exchange", "Scenarios"]),
        .testTarget(name: "LedgerTests", dependencies: ["Casework", "Access", "Ledger", .product(name: "GRDB", package: "GRDB.swift")]),
        .testTarget(
            name: "DurabilityTests",
            dependencies: ["Casework", "Ledger", "crash-writer", "cairn", .product(name: "GRDB", package: "GRDB.swift")]),
        .testTarget(
            name: "AccountsTests",
            dependencies: [
                "Casework", "Access", "Accounts", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "PracticeTests",
            dependencies: [
                "Casework", "Standards", "Auditing", "Briefings", "Access", "Content", "Exchange", "Ledger", "Practice", "Scenarios",
            ]),
        .testTarget(name: "ScenariosTests", dependencies: ["Casework", "Scenarios"]),
        .testTarget(name: "PagesTests", dependencies: ["Casework", "Access", "Briefings", "Accounts", "Pages"]),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Casework", "Access", "Accounts", "Content", "Exchange", "Ledger", "Practice", "Scenarios", "Pages", "Web",
                .product(name: "Hummingbird", package: "hummingbird"), .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .testTarget(name: "CommandTests", dependencies: ["Casework", "Scenarios", "cairn"]),
    ],
    swiftLanguageModes: [.v6])
