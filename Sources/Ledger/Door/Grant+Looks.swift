import Access
import Casework

extension Grant {
    /// Who has looked, done or asked what, the earliest first: at the person whom the permit is for, or at anything.
    public func looks(after place: LookPlace = .beginning, limit: Int = 500) async throws -> [KeptLook] {
        switch (permit.verb, permit.scope) {
        case (.seeWhoLooked, .person(let references)): try await looks.page(of: .about(references), after: place, limit: limit)
        case (.readAccessLog, .store): try await looks.page(of: .everything, after: place, limit: limit)
        case (.reviewBreakGlass, .account(let actor)), (.readAccessLog, .account(let actor)):
            try await looks.page(of: .by(actor), after: place, limit: limit)
        default: throw GrantExceeded("who has looked", permit)
        }
    }
}
