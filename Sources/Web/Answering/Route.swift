import Pages

/// One page or one act: how it is asked for, who may ask at all, and what is answered. There is no route without saying who may ask.
struct Route: Sendable {
    /// How it is asked for.
    enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
    }

    /// Who may ask. What they may see is the policy's to say, when a reading asks for leave.
    enum Need: Sendable {
        /// Anybody.
        case anybody(@Sendable (Asked) async throws -> Answer)
        /// Somebody who is signed in.
        case signedIn(@Sendable (SignedAsked) async throws -> Answer)
    }

    let method: Method
    /// The path; parts in braces are left open: `/child/{source}/{local}`.
    let path: String
    let need: Need

    static func open(_ method: Method, _ path: String, _ answer: @escaping @Sendable (Asked) async throws -> Answer) -> Route {
        Route(method: method, path: path, need: .anybody(answer))
    }

    static func signedIn(_ method: Method, _ path: String, _ answer: @escaping @Sendable (SignedAsked) async throws -> Answer) -> Route {
        Route(method: method, path: path, need: .signedIn(answer))
    }
}
