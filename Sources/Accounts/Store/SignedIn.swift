import Access
import Crypto
import Foundation

/// What a person's browser or terminal holds while signed in: 256 bits of chance. Only its SHA-256 is kept here.
public struct SessionToken: Hashable, Sendable, CustomStringConvertible {
    private let bytes: [UInt8]

    init(from random: any RandomSource) { bytes = random.bytes(32) }

    /// Reads a token; nil where it is none.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 52, let bytes = Base32.bytes(text), bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// The token as the browser or terminal keeps it: 52 small letters and digits.
    public var text: String { Base32.text(bytes).lowercased() }

    var mark: Data { Data(SHA256.hash(data: bytes)) }

    /// What is left of a token in a log: nothing.
    public var description: String { "(session)" }
}

/// Somebody who is signed in, as they are at this request. Only `Accounts` makes one, from a session that is alive; what they may do is read anew
/// each time, so keep none for the next request.
public struct SignedIn: Hashable, Sendable {
    /// The person, with the roles of this moment.
    public let account: Account
    /// What the session is called in lists.
    public let session: String
    /// When they signed in.
    public let begun: Moment
    /// When the second factor was last proved.
    public let proved: Moment
    /// How.
    public let way: SignInWay
    /// Where from.
    public let source: String
}

/// A session that has just begun.
public struct NewSession: Sendable {
    /// What the browser or terminal keeps.
    public let token: SessionToken
    /// Who is signed in.
    public let person: SignedIn
    /// Recovery codes that are left.
    public let recoveryCodesLeft: Int
}

/// A session as its owner sees it in a list.
public struct SessionLine: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// When it began, and when it was last used, within half a minute.
    public let begun: Moment, used: Moment
    /// Where from.
    public let source: String
    /// Whether it is the one that asks.
    public let isThisOne: Bool
}
