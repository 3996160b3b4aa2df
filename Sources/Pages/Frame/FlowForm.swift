import Briefings
import Casework

/// What was written into a form that asks few things, and what is wrong with it.
public struct FlowWriting: Sendable {
    /// Values by the question's name.
    public var values: [String: [String]]
    /// What is wrong, each with its question.
    public var problems: [(field: String, words: String)] = []

    /// A writing.
    public init(_ values: [String: [String]] = [:]) { self.values = values }

    /// The first value of a question; empty where there is none.
    public subscript(name: String) -> String {
        get { values[name]?.first ?? "" }
        set { values[name] = [newValue] }
    }

    /// All values of a question.
    public func all(_ name: String) -> [String] { values[name] ?? [] }

    /// Says what is wrong with a question.
    public mutating func refuse(_ field: String, _ words: String) { problems.append((field, words)) }

    /// Says what the entry's own check found: of what the form asked, or at its foot.
    public mutating func refuse(_ found: [EntryProblem], as fields: [String: String] = [:], else field: String) {
        for problem in found {
            let base = String(problem.key.prefix { $0 != "[" })
            let mend = problem.mend.map { " \($0)" } ?? ""
            refuse(fields[base] ?? field, "Found \(problem.found); allowed: \(problem.allowed).\(mend)")
        }
    }

    /// What is wrong with a question; nil where nothing is.
    func problem(_ field: String) -> String? {
        let own = problems.filter { $0.field == field }.map(\.words)
        return own.isEmpty ? nil : own.joined(separator: " ")
    }

    /// A question with what was written and what is wrong with it.
    func question(_ name: String, _ label: String, hint: String? = nil) -> Question {
        Question(name, label, hint: hint, value: self[name], problem: problem(name))
    }
}

/// Lawful bases of sharing, as forms ask for them.
enum SharingBasis {
    static let all: [(value: String, words: String)] = [
        ("public-task", "Public task: safeguarding"), ("vital-interests", "Vital interests: somebody may be harmed"),
        ("legal-obligation", "A legal obligation"), ("consent", "Consent"),
    ]
}
