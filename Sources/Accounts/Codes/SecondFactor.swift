/// What somebody types beside the password.
enum SecondFactor {
    /// Six digits from an authenticator app.
    case timeCode(String)
    /// One of the codes kept for the day the phone is lost.
    case recoveryCode(OneTimeCode)
    /// Neither.
    case none

    init(_ typed: String) {
        let dense = typed.utf8.count <= 64 ? String(typed.filter { $0 != " " }) : ""
        if dense.utf8.count == TimeCode.digits, dense.utf8.allSatisfy({ (48...57).contains($0) }) {
            self = .timeCode(dense)
        } else if let code = OneTimeCode(dense) {
            self = .recoveryCode(code)
        } else {
            self = .none
        }
    }
}
