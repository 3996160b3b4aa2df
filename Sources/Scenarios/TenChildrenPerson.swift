extension TenChildren {
    /// Somebody in one of the ten families. Invented, like everybody here.
    struct Person: Hashable, Sendable {
        /// Unique among all families.
        let number: Int
        let given: String
        let family: String
        let sex: String
        let born: String
        /// Set where the child was known before birth.
        var due: String?
        /// Where they live, by household.
        let address: String
        let postcode: String

        /// A number of the range that the NHS keeps for tests, with a right check digit.
        var nhs: String {
            // 999 and six digits; a number whose check digit would be 10 does not exist, so the next free one is taken.
            for step in 0..<4 {
                let digits = String(999_000_000 + number * 7_919 + step * 13)
                let sum = zip(digits.utf8, (2...10).reversed()).reduce(0) { $0 + Int($1.0 - 48) * $1.1 }
                let check = (11 - sum % 11) % 11
                if check < 10 { return digits + String(check) }
            }
            return "9990000000"
        }
    }
}
