import Testing

@Suite struct PurityTests {
    @Test func `the pure modules know no clock, disk, network, chance or surroundings`() throws {
        for module in try Modules.existing() where Modules.pure.contains(module) {
            for file in try Repository.swiftFiles(in: "Sources/\(module)") { #expect(Impurity.all.flatMap { $0.breaches(of: file) } == []) }
        }
    }

    @Test func `the clock is read in the command and nowhere else`() throws {
        for module in try Modules.existing() where module != "cairn" {
            for file in try Repository.swiftFiles(in: "Sources/\(module)") { #expect(Impurity.clock.breaches(of: file) == []) }
        }
        let command = try Repository.swiftFiles(in: "Sources/cairn").filter { !Impurity.clock.breaches(of: $0).isEmpty }
        #expect(command.count == 1, "one file reads it, and hands the day on: \(command.map(\.path))")
    }

    @Test(arguments: [
        ("let d = Date()", "Date"), ("let d = Date.now", "Date"), ("f(at: .now)", "now"),
        ("let t = ContinuousClock.now", "ContinuousClock"),
        ("ContinuousClock().now", "ContinuousClock"), ("let c = SuspendingClock()", "SuspendingClock"),
        ("DispatchTime.now()", "DispatchTime"),
        ("let s = time(nil)", "time"), ("clock_gettime(0, &t)", "clock_gettime"), ("print(\"\\(Date())\")", "Date"), ("clock.now", "now"),
    ]) func `a look at the clock is caught`(_ breach: String, _ word: String) {
        let found = Impurity.clock.breaches(of: SourceFile("f.swift", "// a comment\n" + breach))
        #expect(found.first == "f.swift:2: \(word)")
    }

    @Test(arguments: [
        ("FileManager.default", "FileManager"), ("let h = FileHandle.standardOutput", "FileHandle"), ("URLSession.shared", "URLSession"),
        ("let p = Process()", "Process"), ("ProcessInfo.processInfo", "ProcessInfo"), ("getenv(\"HOME\")", "getenv"), ("print(1)", "print"),
        ("var g = SystemRandomNumberGenerator()", "SystemRandomNumberGenerator"), ("Int.random(in: 0...1)", "random"),
        ("list.randomElement()", "randomElement"), ("list.shuffled()", "shuffled"), ("list.shuffle()", "shuffle"), ("UUID()", "UUID"),
        ("x.hashValue", "hashValue"),
    ]) func `disk, network, chance and surroundings are caught`(_ breach: String, _ word: String) {
        let found = Impurity.all.flatMap { $0.breaches(of: SourceFile("f.swift", breach)) }
        #expect(found.first == "f.swift:1: \(word)")
    }

    @Test(arguments: [
        "worst.now == change.now", "self.now = now", "let day = UncertainDay(text)", "Point.time(bytes)", "static func time(_ a: Int)",
        "// Date()",
        "let a = \"Process( FileManager Date()\"", "chance.shuffled(list)", "let nowhere = 1; x.nowhere", "process(rows)",
    ]) func `what only looks like it is let through`(_ text: String) {
        #expect(Impurity.all.flatMap { $0.breaches(of: SourceFile("f.swift", text)) } == [])
    }
}

/// A reach out of a computation into the world.
struct Impurity: Sendable {
    let isBreach: @Sendable (Code.Word) -> Bool

    func breaches(of file: SourceFile) -> [String] { file.code.words.filter(isBreach).map { "\(file.path):\($0.line): \($0.text)" } }

    static let all = [clock, world, chance]

    /// What day and what time it is.
    static let clock = Impurity { word in
        switch word.text {
        case "Date", "ContinuousClock", "SuspendingClock", "DispatchTime", "DispatchWallTime", "CFAbsoluteTimeGetCurrent": true
        case "now": word.receiver.map { $0.isEmpty || $0 == "clock" || $0.first?.isUppercase == true } ?? false
        case "time", "clock_gettime", "gettimeofday", "localtime", "localtime_r":
            word.next == "(" && word.receiver == nil && word.before != "func"
        default: false
        }
    }

    /// Disk, network, other programs, the terminal, the environment.
    static let world = Impurity { word in
        switch word.text {
        case "FileManager", "FileHandle", "URLSession", "URLRequest", "Process", "ProcessInfo", "CommandLine", "Task", "Thread",
            "DispatchQueue":
            true
        case "getenv", "setenv", "fopen", "socket", "print", "exit": word.next == "(" && word.receiver == nil && word.before != "func"
        default: false
        }
    }

    /// Chance, and what a process salts with chance.
    static let chance = Impurity { word in
        switch word.text {
        case "UUID", "hashValue": true
        case "shuffle", "shuffled": word.next == "(" && word.receiver.map { $0 != "chance" && $0 != "generator" } == true
        default: word.text.lowercased().contains("random") && word.text != "RandomAccessCollection"
        }
    }
}
