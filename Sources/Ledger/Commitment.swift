import Crypto
import Foundation

/// What the ledger commits to of an entry without telling it: `HMAC-SHA256(salt, "cairn/body/v1\0" || body)`.
///
/// Hiding while the salt is secret or gone, binding by SHA-256: the body and its salt can be erased, and every proof keeps.
enum Commitment {
    /// Bytes of a salt, and of a commitment.
    static let size = 32

    private static let context = Array("cairn/body/v1\0".utf8)

    /// Commits to a body.
    static func of(_ body: UnsafeRawBufferPointer, salt: UnsafeRawBufferPointer) -> HMAC<SHA256>.MAC {
        var mac = HMAC<SHA256>(key: SymmetricKey(data: salt))
        mac.update(data: context)
        mac.update(data: body)
        return mac.finalize()
    }

    /// Whether 32 bytes commit to a body under a salt.
    static func isCommitment(_ bytes: UnsafeRawBufferPointer, to body: UnsafeRawBufferPointer, salt: UnsafeRawBufferPointer) -> Bool {
        bytes.count == size && salt.count == size && of(body, salt: salt).withUnsafeBytes { $0.elementsEqual(bytes) }
    }

    /// Fresh salts for so many entries, one after another, from the system's generator.
    static func salts(_ count: Int) throws(LedgerError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count * size)
        // getentropy gives at most 256 bytes a call, and these whole.
        for start in stride(from: 0, to: bytes.count, by: 256) {
            let status = bytes.withUnsafeMutableBytes { getentropy($0.baseAddress.map { $0 + start }, min(256, $0.count - start)) }
            guard status == 0 else {
                throw LedgerError(
                    .unreachable, at: "the system's random numbers", found: "errno \(errno)", allowed: "\(size) bytes an entry",
                    mend: "Nothing of the batch was kept. Send it again.")
            }
        }
        return bytes
    }
}
