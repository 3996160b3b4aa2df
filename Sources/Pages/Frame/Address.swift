import Casework

/// Where a page is. Links and routes are both made of these, so that no link leads nowhere.
public enum Address: Hashable, Sendable {
    case signIn
    case signOut
    case myDay
    case find
    /// One child's page, and what belongs to it.
    case child(PersonRef, Part = .overview)
    /// What has been asked of a practitioner since.
    case standards
    case standard(String)
    case agencies
    case people
    case ledger
    /// One’s own account: where one is signed in, password, recovery codes.
    case account
    case endSession
    case endOtherSessions
    case changePassword
    case renewCodes
    /// An administrator ends all sessions of somebody.
    case endSessionsOf
    /// Keeps what is written, for its writer alone.
    case drafts
    /// Chooses between what two windows hold.
    case chooseDraft
    /// Throws away what was begun.
    case discardDraft
    case style
    /// The script that keeps what is written as one types.
    case script
    case icon
    case health

    /// A part of what is shown of a child.
    public enum Part: String, CaseIterable, Hashable, Sendable {
        case overview = ""
        case chronology
        case family
        case looks
        case record
        case share
        /// Answers what was shared.
        case acknowledge
        case close
        case transfer
        /// The file that goes with a child who moves.
        case pack = "transfer/pack"
        case birth
        case emergency
    }

    /// The path, each part percent-encoded.
    public var path: String {
        switch self {
        case .signIn: "/sign-in"
        case .signOut: "/sign-out"
        case .myDay: "/"
        case .find: "/find"
        case .child(let person, let part):
            "/child/\(person.source)/\(String(person.local).percentEncoded)" + (part == .overview ? "" : "/\(part.rawValue)")
        case .standards: "/standards"
        case .standard(let id): "/standards/\(id.percentEncoded)"
        case .agencies: "/agencies"
        case .people: "/people"
        case .ledger: "/ledger"
        case .account: "/account"
        case .endSession: "/account/end"
        case .endOtherSessions: "/account/end-others"
        case .changePassword: "/account/password"
        case .renewCodes: "/account/codes"
        case .endSessionsOf: "/people/end-sessions"
        case .drafts: "/drafts"
        case .chooseDraft: "/drafts/choose"
        case .discardDraft: "/drafts/discard"
        case .style: "/style.css"
        case .script: "/drafts.js"
        case .icon: "/icon.svg"
        case .health: "/health"
        }
    }

    /// The path with a query.
    public func path(_ query: [(name: String, value: String)]) -> String {
        let pairs = query.filter { !$0.value.isEmpty }.map { "\($0.name.percentEncoded)=\($0.value.percentEncoded)" }
        return pairs.isEmpty ? path : path + "?" + pairs.joined(separator: "&")
    }
}

extension String {
    /// The text as it may stand in a path or a query: letters, digits and `- . _ ~` as they are, all other bytes as `%XX`.
    var percentEncoded: String {
        var out: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126: out.append(byte)
            default: out += [37, Self.digit(byte >> 4), Self.digit(byte & 15)]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 55 + value }
}
