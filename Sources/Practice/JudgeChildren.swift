import Casework
import Standards

/// Judges children of a casebook and says it in words.
public struct JudgeChildren: Sendable {
    /// One child's findings.
    public struct Judged: Sendable {
        /// The child: the reference that is lowest in text order.
        public let child: String
        /// The child's number in the casebook.
        public let number: Int32
        /// The findings, those that do not apply last where they were asked for.
        public let findings: [ExplainedFinding]

        /// The same child with some of the findings.
        public func with(findings: [ExplainedFinding]) -> Judged { Judged(child: child, number: number, findings: findings) }
    }

    /// The casebook.
    public let book: Casebook
    private let judge: Judge
    private let explanation: Explanation

    /// A judge of a casebook by a partnership's standards.
    public init(_ book: Casebook, _ partnership: Partnership) {
        self.book = book
        judge = Judge(partnership.pack, book, agencies: partnership.agencies)
        explanation = Explanation(partnership.pack, book, agencies: partnership.agencies)
    }

    /// One child's findings in short, for keeping.
    public struct Brief: Sendable {
        /// The child: the reference that is lowest in text order.
        public let child: String
        /// The child's number in the casebook.
        public let number: Int32
        /// The findings, a line each (`Explanation.brief`).
        public let lines: [String]
        /// The next day on which one changes by itself.
        public let changesOn: Day?
    }

    /// Judges children and puts it in short.
    public func briefs(_ children: some Sequence<Int32>) -> [Brief] {
        var out: [Brief] = []
        judge.judge(children) { child, findings in
            out.append(
                Brief(
                    child: book.reference(child), number: child, lines: explanation.brief(findings),
                    changesOn: explanation.changesOn(findings)))
        }
        return out
    }

    /// Judges the children given, or all; `all` adds the standards that do not apply.
    public func judged(_ children: [Int32]? = nil, all: Bool = false) -> [Judged] {
        var out: [Judged] = []
        judge.judge(children ?? book.children) { child, findings in
            let told = explanation.explain(findings) + (all ? explanation.notApplicable(child, findings) : [])
            out.append(Judged(child: book.reference(child), number: child, findings: told))
        }
        return out
    }
}
