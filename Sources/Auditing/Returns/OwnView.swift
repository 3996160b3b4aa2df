/// What an agency says in its own words of its work with one child. All of it is open until somebody writes it.
public struct OwnView: Hashable, Sendable {
    /// What worked well.
    public var workedWell: Remark?
    /// What they are worried about.
    public var worries: Remark?
    /// What needs to happen.
    public var needed: Remark?
    /// Their own grade, with its reason.
    public var grade: (grade: Grade, because: Remark)? {
        get { graded.map { ($0.grade, $0.because) } }
        set { graded = newValue.map { Graded(grade: $0.grade, because: $0.because) } }
    }
    private var graded: Graded?

    /// Nothing written yet.
    public init() {}

    private struct Graded: Hashable {
        let grade: Grade
        let because: Remark
    }
}
