import Crypto
import Foundation

/// What keeps secrets in the accounts' file from whoever has only that file: AES-256-GCM under a key that lies elsewhere.
struct Seal: Sendable {
    /// What a secret is; it is bound to the account and to this, so that no row can be put in another's place.
    enum Purpose: String { case password, seed, pendingSeed = "pending-seed", draft }

    private let sealing: SymmetricKey
    private let marking: SymmetricKey
    private let random: any RandomSource
    /// Says which key it is without telling anything of it.
    let keyName: String

    init(_ key: KeyFile, random: any RandomSource) {
        func derived(_ purpose: String) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(inputKeyMaterial: key.key, info: Array("cairn/accounts/\(purpose)/v1".utf8), outputByteCount: 32)
        }
        sealing = derived("seal")
        marking = derived("mark")
        keyName = derived("name").withUnsafeBytes { bytes in
            bytes.prefix(8).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        }
        self.random = random
    }

    /// Seals a secret of an account.
    func seal(_ secret: [UInt8], _ purpose: Purpose, of account: AccountRef) throws -> [UInt8] {
        let nonce = try AES.GCM.Nonce(data: random.bytes(12))
        let box = try AES.GCM.seal(secret, using: sealing, nonce: nonce, authenticating: Self.bound(purpose, account))
        return Array(nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    /// Opens a secret; nil where it was sealed with another key, for another account or purpose, or was changed.
    func open(_ sealed: [UInt8], _ purpose: Purpose, of account: AccountRef) -> [UInt8]? {
        guard let box = try? AES.GCM.SealedBox(combined: sealed) else { return nil }
        return (try? AES.GCM.open(box, using: sealing, authenticating: Self.bound(purpose, account))).map { Array($0) }
    }

    /// A keyed mark of something short, by which it can be found again but, without the key, not guessed.
    func mark(_ kind: String, _ bytes: [UInt8], of account: String = "") -> [UInt8] {
        // Each part after its length: no two lists of parts make the same bytes.
        let parts = [Array(kind.utf8), Array(account.utf8), bytes]
        let message = parts.flatMap { part in withUnsafeBytes(of: UInt64(part.count).bigEndian) { Array($0) } + part }
        return Array(HMAC<SHA256>.authenticationCode(for: message, using: marking))
    }

    private static func bound(_ purpose: Purpose, _ account: AccountRef) -> [UInt8] { Array("\(purpose.rawValue)/\(account.text)".utf8) }
}
