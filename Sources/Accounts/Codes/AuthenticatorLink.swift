/// The address that an authenticator app reads from a QR code: `otpauth://totp/Cairn:name?secret=…&issuer=Cairn&…`.
public struct AuthenticatorLink: Hashable, Sendable, CustomStringConvertible {
    /// Who asks for the code; shown in the app.
    public let issuer: String
    /// Whose code it is; shown in the app.
    public let name: String
    /// The shared secret.
    public let seed: TimeCodeSeed

    /// A link; nil where issuer or name is empty, longer than 128 bytes, or holds a colon, which would part them elsewhere.
    public init?(issuer: String, name: String, seed: TimeCodeSeed) {
        for part in [issuer, name] { guard (1...128).contains(part.utf8.count), !part.contains(":") else { return nil } }
        self.issuer = issuer
        self.name = name
        self.seed = seed
    }

    /// The whole address. It holds the secret: show it once to the person whose it is, and keep it nowhere.
    public var address: String {
        let (issuer, name) = (Percent.encoded(issuer), Percent.encoded(name))
        return "otpauth://totp/\(issuer):\(name)?secret=\(secret)&issuer=\(issuer)&algorithm=SHA1&digits=6&period=30"
    }

    /// The secret in base32, for an app that cannot read a QR code.
    public var secret: String { Base32.text(seed.bytes) }

    /// The link without its secret.
    public var description: String { "\(issuer):\(name) (seed)" }

    /// Reads an address of this kind, strictly: time-based, SHA-1, 6 digits, 30 seconds, each parameter at most once. Nil for anything else.
    public init?(_ address: some StringProtocol) {
        let start = "otpauth://totp/"
        guard address.utf8.count <= 1024, address.hasPrefix(start) else { return nil }
        let halves = address.dropFirst(start.count).split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2 else { return nil }
        var values: [String: String] = [:]
        for pair in halves[1].split(separator: "&", omittingEmptySubsequences: false) {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let value = Percent.decoded(parts[1]), values.updateValue(value, forKey: String(parts[0])) == nil else {
                return nil
            }
        }
        let label = halves[0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { Percent.decoded($0) }
        guard label.count == 2, let issuer = label[0], let name = label[1],
            Set(values.keys).subtracting(["secret", "issuer", "algorithm", "digits", "period"]).isEmpty,
            values["issuer"] ?? issuer == issuer, values["algorithm"] ?? "SHA1" == "SHA1", values["digits"] ?? "6" == "6",
            values["period"] ?? "30" == "30", let seed = values["secret"].flatMap({ Base32.bytes($0) }).flatMap(TimeCodeSeed.init)
        else { return nil }
        self.init(issuer: issuer, name: name, seed: seed)
    }
}

/// Percent-encoding of RFC 3986: all but unreserved characters.
enum Percent {
    private static let digits = Array("0123456789ABCDEF".utf8)

    static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126: bytes.append(byte)
            default: bytes += [37, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func decoded(_ text: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == 37 else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(value), let low = rest.popFirst().flatMap(value) else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 48...57: digit - 48
        case 65...70: digit - 55
        case 97...102: digit - 87
        default: nil
        }
    }
}
