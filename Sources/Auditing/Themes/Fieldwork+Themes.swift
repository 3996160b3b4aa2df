extension Fieldwork {
    /// Every theme of which something is said, in the order of the page: by children concerned, then serious first, then by code.
    public func themes(_ wording: AuditWording = .plain) -> [AuditTheme] {
        let (worries, goodPractice) = (worries, goodPractice)
        let codes = Set((worries + goodPractice).map(\.theme))
        return codes.map { code in
            AuditTheme(
                wording.theme(code), worries: worries.filter { $0.theme == code }, goodPractice: goodPractice.filter { $0.theme == code },
                audit.thresholds)
        }.sorted(by: AuditTheme.precedes)
    }
}
