/// The two cookies that there are: the session's, and the one that ties the sign-in form to its browser.
struct CookieJar: Sendable {
    /// Whether the browser reaches us over TLS, directly or through a proxy.
    let isSecure: Bool

    // `__Host-` holds only with `Secure`, so over plain HTTP on this machine the names are bare.
    private var prefix: String { isSecure ? "__Host-" : "" }
    var session: String { prefix + "cairn" }
    var form: String { prefix + "cairn-form" }

    /// As `Set-Cookie` says it. It ends with the browser; the session's own limits are shorter.
    func set(_ name: String, _ value: String) -> String {
        "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")"
    }

    /// Takes a cookie away.
    func drop(_ name: String) -> String { "\(name)=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")" }

    /// The value of a cookie in the `Cookie` header; nil where there is none, or two: somebody planted one.
    static func value(_ name: String, in header: String?) -> String? {
        let found = (header ?? "").split(separator: ";").compactMap { pair -> String? in
            let halves = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return halves.count == 2 && halves[0] == name ? String(halves[1]) : nil
        }
        return found.count == 1 ? found[0] : nil
    }
}
