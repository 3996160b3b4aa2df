/// All that is wrong with a file, so that its sender can mend it once.
///
/// The first thousand are kept whole and the others counted by code: a file of a million bad rows must not fill the memory, nor the page.
public struct ImportProblems: Error, Hashable, Sendable {
    /// How many are kept whole.
    public static let kept = 1_000

    /// The first problems, in the order of the file.
    public private(set) var all: [ImportProblem] = []
    /// How many there are of each code, the ones that are not kept included.
    public private(set) var counts: [ImportProblem.Code: Int] = [:]
    /// How many of them are errors.
    public private(set) var errors = 0

    /// None yet.
    public init() {}

    /// These.
    public init(_ problems: some Sequence<ImportProblem>) {
        for problem in problems { note(problem) }
    }

    /// What `body` gives, or its one problem as all there are.
    static func all<Value>(in body: () throws(ImportProblem) -> Value) throws(ImportProblems) -> Value {
        do throws(ImportProblem) { return try body() } catch { throw ImportProblems([error]) }
    }

    /// Adds one.
    public mutating func note(_ problem: ImportProblem) {
        if all.count < ImportProblems.kept { all.append(problem) }
        counts[problem.code, default: 0] += 1
        if problem.severity == .error { errors += 1 }
    }

    /// How many there are.
    public var count: Int { counts.values.reduce(0, +) }

    /// Whether there are none.
    public var isEmpty: Bool { counts.isEmpty }
}

extension ImportProblems: CustomStringConvertible {
    /// One line a problem, and how many are not shown.
    public var description: String {
        let rest = count - all.count
        return (all.map(\.description) + (rest > 0 ? ["… and \(rest) more"] : [])).joined(separator: "\n")
    }
}
