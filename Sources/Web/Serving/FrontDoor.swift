import HTTPTypes
import Hummingbird
import NIOCore

/// How the outside reaches us: by which names, over what, and through whom.
public struct FrontDoor: Sendable {
    /// Names by which Cairn is reached, at whatever port; others are refused, so that no page elsewhere can pretend to be Cairn to a browser inside.
    public let hosts: Set<String>
    /// Whether browsers reach us over TLS, directly or through a proxy.
    public let isSecure: Bool
    /// Whether a proxy stands in front and says where from.
    public let isBehindProxy: Bool
    let cookies: CookieJar

    /// A door.
    public init(hosts: Set<String>, isSecure: Bool, isBehindProxy: Bool = false) {
        self.hosts = Set(hosts.map { $0.lowercased() })
        self.isSecure = isSecure
        self.isBehindProxy = isBehindProxy
        cookies = CookieJar(isSecure: isSecure)
    }

    func checkHost(_ request: Request) throws {
        guard let authority = request.head.authority?.lowercased() else { throw Unanswerable.otherHost }
        // An address in brackets has colons of its own.
        let name = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
        guard hosts.contains(String(name)) else { throw Unanswerable.otherHost }
    }

    /// Where a request comes from: for slowing those who guess, and for the record of who signs in.
    func source(_ request: Request, _ visit: Visit) -> String {
        if isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"),
            let last = request.headers[name]?.split(separator: ",").last
        {
            // The last one is the proxy's own word; all before it is whatever the client wrote.
            return String(last.drop { $0 == " " }.prefix(64))
        }
        return visit.remote?.ipAddress ?? "unknown"
    }
}
