import Crypto

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
}
