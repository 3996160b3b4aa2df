import Access
import Casework

extension JSONValue {
    /// The same without any address that is kept from its reader: what somebody typed as their reason may hold one.
    func covering(_ redaction: Redaction) -> JSONValue {
        switch self {
        case .string(let text): .string(redaction.address(in: text))
        case .array(let items): .array(items.map { $0.covering(redaction) })
        case .object(let members): .object(members.map { .init($0.key, $0.value.covering(redaction)) })
        default: self
        }
    }
}
