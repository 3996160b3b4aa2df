import Crypto
import Foundation

/// A short name for a text: the same text has the same digest, another text another one.
public enum TextDigest {
    /// SHA-256 of the UTF-8 of some texts, one after the other with a NUL between.
    public static func bytes(_ texts: [String]) -> [UInt8] {
        var hash = SHA256()
        for text in texts {
            hash.update(data: Array(text.utf8))
            hash.update(data: [0])
        }
        return Array(hash.finalize())
    }

    /// The SHA-256 of some bytes in hexadecimal digits, as `sha256sum` prints it.
    public static func hexadecimal(of bytes: some DataProtocol) -> String {
        SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
