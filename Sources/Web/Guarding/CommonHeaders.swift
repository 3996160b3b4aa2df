import HTTPTypes
import Hummingbird

/// What every answer carries, whatever it is: pages, errors, refusals.
enum CommonHeaders {
    static func add(to response: inout Response, isSecure: Bool) {
        for (name, value) in always { response.headers[name] = value }
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains" }
    }

    // Pages work without any script; the one that there is comes as a file of ours, and no page can carry another.
    private static let policy = """
        default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
        """

    private static let always: [(HTTPField.Name, String)] =
        [
            (.contentSecurityPolicy, policy), (.xContentTypeOptions, "nosniff"), (.cacheControl, "no-store"), (.server, "cairn"),
        ] + others.compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }

    private static let others = [
        ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
        ("X-Frame-Options", "DENY"), ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    ]
}
