import Auditing
import Casework

/// Reads which children an audit is about and how the places are shared out.
struct CriteriaReading {
    /// The audit's day, from which a rest counts back.
    let asOf: Day?

    func criteria(_ cursor: ContentCursor) -> CohortCriteria? {
        let fields = cursor.fields(
            needed: ["size"],
            allowed: ["ages", "plans", "authorities", "rest", "sex", "plan", "age", "authority", "need", "oneAHousehold", "reserves"])
        let size = fields?["size"]?.int(1...40)
        let reserves = fields?["reserves"].map { $0.int(0...100) } ?? 0
        let oneAHousehold = fields?["oneAHousehold"].map { $0.bool() } ?? true
        let ages = fields?["ages"].map(band)
        let plans = fields?["plans"].map { $0.texts() }, authorities = fields?["authorities"].map { $0.texts() }
        let rest = fields?["rest"].map { AuditFile.months($0, 0...300) }
        let quotas = fields.flatMap(quotas)
        // Each of these is nil where it is not written, and holds nil where it cannot be read.
        guard let size, let reserves, let oneAHousehold, let quotas, ages != .some(nil), plans != .some(nil), authorities != .some(nil),
            rest != .some(nil)
        else { return nil }
        let eligibility = Eligibility(
            ages: ages ?? nil, plans: (plans ?? nil).map(Set.init), authorities: (authorities ?? nil).map(Set.init),
            rest: (rest ?? nil).flatMap { months in asOf.flatMap { Eligibility.Rest(months: months, before: $0) } })
        switch CohortCriteria.checked(
            size: size, quotas: quotas, eligibility: eligibility, oneAHousehold: oneAHousehold, reserves: reserves)
        {
        case .success(let criteria): return criteria
        case .failure(let problems):
            for problem in problems.all {
                cursor.report(found: "criteria that contradict themselves", allowed: "criteria in one form", hint: problem.description)
            }
            return nil
        }
    }

    private func quotas(_ fields: ContentFields) -> [Quota]? {
        let sexes = Candidate.Sex.allCases.map(\.rawValue)
        let read: [[Quota?]] = [
            places(fields["sex"]) { $0.oneOf(sexes).flatMap(Candidate.Sex.init(rawValue:)).map(QuotaSubject.sex) },
            places(fields["plan"]) { $0.text().map(QuotaSubject.plan) }, places(fields["age"]) { band($0).map(QuotaSubject.age) },
            places(fields["authority"]) { $0.text().map(QuotaSubject.authority) },
            places(fields["need"]) { $0.text().map(QuotaSubject.need) },
        ]
        let quotas = read.flatMap { $0 }
        return quotas.contains(nil) ? nil : quotas.compactMap { $0 }
    }

    private func places(_ cursor: ContentCursor?, _ subject: (ContentCursor) -> QuotaSubject?) -> [Quota?] {
        guard let cursor else { return [] }
        guard let entries = cursor.entries() else { return [nil] }
        return entries.map { entry in
            guard let places = entry.value.int(0...40), let subject = subject(entry.key) else { return nil }
            return Quota(places, subject)
        }
    }

    /// `0 to 4`, `unborn to 4` or `unborn`, in whole years.
    private func band(_ cursor: ContentCursor) -> AgeBand? {
        cursor.parse("ages in whole years such as “0 to 4” or “unborn to 4”, up to 25") { text in
            if text == "unborn" { return AgeBand(.unborn, to: .unborn) }
            let words = text.split(separator: " ")
            guard words.count == 3, words[1] == "to", let oldest = Int(words[2]).flatMap({ ChildAge(years: $0) }) else { return nil }
            let youngest = words[0] == "unborn" ? ChildAge.unborn : Int(words[0]).flatMap { ChildAge(years: $0) }
            return youngest.flatMap { AgeBand($0, to: oldest) }
        }
    }
}
