import Access
import Casework

extension Grant {
    /// Who has looked, done or asked what, the earliest first: at the person whom the permit is for, or at anything.
    public func looks(after place: LookPlace = .beginning, limit: Int = 500) async throws -> [KeptLook] {
        let page: [KeptLook]
        switch (permit.verb, permit.scope) {
        case (.seeWhoLooked, .person(let references)): page = try await looks.page(of: .about(references), after: place, limit: limit)
        case (.readAccessLog, .store): page = try await looks.page(of: .everything, after: place, limit: limit)
        case (.reviewBreakGlass, .account(let actor)), (.readAccessLog, .account(let actor)):
            page = try await looks.page(of: .by(actor), after: place, limit: limit)
        default: throw GrantExceeded("who has looked", permit)
        }
        // What somebody typed as their reason may hold an address, and where a colleague works may tell it.
        let redaction = try await redaction()
        return page.map { $0.shown(redaction) }
    }
}
