import Crypto

/// What ties a form to the browser that it was sent to: made from a secret that only that browser's cookie holds.
enum FormSeal {
    /// The token for a secret.
    static func token(for secret: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Array("cairn/form/v1".utf8), using: SymmetricKey(data: Array(secret.utf8)))
        return code.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// Whether what a form carries is that token; takes as long for any two of a length.
    static func matches(_ carried: String?, _ token: String) -> Bool {
        guard let carried, carried.utf8.count == token.utf8.count else { return false }
        return zip(carried.utf8, token.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// A secret for somebody who has none yet.
    static func secret() -> String {
        SymmetricKey(size: .bits256).withUnsafeBytes { bytes in
            bytes.map { byte in String(UnicodeScalar(97 + byte % 26)) }.joined()
        }
    }
}
