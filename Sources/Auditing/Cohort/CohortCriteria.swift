import Casework

/// What a cohort should look like: who is eligible, how many places, how they are shared out, how many reserves.
///
/// Criteria can ask for what the children at hand cannot give; that is for the draw to find out and to explain. What they cannot do is contradict
/// themselves in form: `checked` refuses that with everything that is wrong.
public struct CohortCriteria: Hashable, Sendable {
    /// Which children the audit is about.
    public let eligibility: Eligibility
    /// How many children are to be audited.
    public let size: Int
    /// How the places are shared out, in the order asked.
    public let quotas: [Quota]
    /// Whether at most one child of a household is drawn.
    public let oneAHousehold: Bool
    /// How many reserves to draw beside the cohort.
    public let reserves: Int

    private init(eligibility: Eligibility, size: Int, quotas: [Quota], oneAHousehold: Bool, reserves: Int) {
        (self.eligibility, self.size, self.quotas) = (eligibility, size, quotas)
        (self.oneAHousehold, self.reserves) = (oneAHousehold, reserves)
    }

    /// The criteria, or everything that is wrong with them.
    public static func checked(
        size: Int, quotas: [Quota] = [], eligibility: Eligibility = Eligibility(), oneAHousehold: Bool = true, reserves: Int = 0
    ) -> Result<CohortCriteria, CriteriaProblems> {
        let problems = Self.problems(size: size, quotas: quotas, reserves: reserves)
        guard problems.isEmpty else { return .failure(CriteriaProblems(all: problems)) }
        return .success(
            CohortCriteria(eligibility: eligibility, size: size, quotas: quotas, oneAHousehold: oneAHousehold, reserves: reserves))
    }

    /// The same criteria with every authority under the code that a candidate has it by.
    public func naming(_ authorities: Authorities) -> CohortCriteria {
        func code(_ text: String) -> String { authorities.code(of: text) ?? text }
        let named = quotas.map { quota in
            if case .authority(let text) = quota.subject { Quota(quota.places, .authority(code(text))) } else { quota }
        }
        let eligible = Eligibility(
            ages: eligibility.ages, plans: eligibility.plans, authorities: eligibility.authorities.map { Set($0.map(code)) },
            rest: eligibility.rest)
        return CohortCriteria(eligibility: eligible, size: size, quotas: named, oneAHousehold: oneAHousehold, reserves: reserves)
    }

    /// The same criteria asking for what this cohort is; a need for no more than it was asked for.
    func asking(_ cohort: [Candidate]) -> CohortCriteria {
        let asked = quotas.map { quota in
            let count = cohort.count(where: quota.subject.counts)
            return Quota(quota.subject.attribute == nil ? min(quota.places, count) : count, quota.subject)
        }
        return CohortCriteria(eligibility: eligibility, size: cohort.count, quotas: asked, oneAHousehold: oneAHousehold, reserves: reserves)
    }

    /// Whether the criteria can still be weighed when a quota may be exceeded.
    var canBeExceeded: Bool { Self.covers(quotas) * Self.fillings(size: size, quotas: quotas, exceeding: true) <= Self.mostStates }

    private static func problems(size: Int, quotas: [Quota], reserves: Int) -> [CriteriaProblem] {
        var problems: [CriteriaProblem] = []
        if !sizes.contains(size) { problems.append(.size(size)) }
        if !(0...100).contains(reserves) { problems.append(.reserves(reserves)) }
        for quota in quotas where !(0...sizes.upperBound).contains(quota.places) { problems.append(.places(quota)) }
        for (place, quota) in quotas.enumerated() where quotas[..<place].contains(where: { $0.subject == quota.subject }) {
            problems.append(.repeated(quota.subject))
        }
        let bands = quotas.compactMap { quota in if case .age(let band) = quota.subject { band } else { nil } }
        for (place, band) in bands.enumerated() {
            for earlier in bands[..<place] where earlier != band && earlier.overlaps(band) { problems.append(.overlap(earlier, band)) }
        }
        if problems.isEmpty {
            let covers = covers(quotas)
            if covers > mostCovers || covers * fillings(size: size, quotas: quotas, exceeding: false) > mostStates {
                problems.append(.tooFine)
            }
        }
        return problems
    }

    /// Cohorts are small: beyond 40 children nobody reads the files. (An audit of everyone is a measure, not a draw.)
    static let sizes = 1...40

    /// The draw weighs every way in which the places can be part filled; a million are weighed in seconds.
    static let mostStates = 1_000_000.0

    /// Ten needs with one child each, or five with three.
    static let mostCovers = 1_024.0

    private static func covers(_ quotas: [Quota]) -> Double {
        quotas.filter { $0.subject.attribute == nil }.reduce(1) { $0 * Double($1.places + 1) }
    }

    private static func fillings(size: Int, quotas: [Quota], exceeding: Bool) -> Double {
        let shares: [[Int]] = QuotaSubject.Attribute.allCases.map { attribute in
            let named = quotas.filter { $0.subject.attribute == attribute }.map { min($0.places, size) }
            guard !named.isEmpty else { return [] }
            return exceeding ? Array(repeating: size, count: named.count + 1) : named + [max(0, size - named.reduce(0, +))]
        }
        return (0...size).reduce(0) { sum, seated in
            sum + shares.reduce(1.0) { $0 * ($1.isEmpty ? 1 : ways(of: seated, into: $1)) }
        }
    }

    private static func ways(of seated: Int, into groups: [Int]) -> Double {
        var ways = [1.0] + Array(repeating: 0, count: seated)
        for places in groups {
            ways = (0...seated).map { total in (0...min(places, total)).reduce(0.0) { $0 + ways[total - $1] } }
        }
        return ways[seated]
    }
}
