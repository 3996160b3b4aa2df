import Access
import Casework
import Foundation
import Testing

@testable import Accounts

@Suite struct CodeTests {
    /// RFC 6238, appendix B, SHA-1.
    @Test(
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] as [(Int64, String)]) func `codes are those of RFC 6238`(_ seconds: Int64, _ code: String) throws
    {
        let seed = try #require(TimeCodeSeed(Array("12345678901234567890".utf8)))
        let moment = Moment(milliseconds: seconds * 1000 + 999)
        #expect(TimeCode.code(seed, step: TimeCode.step(at: moment), digits: 8) == code)
        #expect(TimeCode.code(seed, at: moment) == code.suffix(6))
    }

    /// RFC 4226, appendix D.
    @Test func `six digits are those of RFC 4226`() throws {
        let seed = try #require(TimeCodeSeed(Array("12345678901234567890".utf8)))
        let codes = (0..<10).map { TimeCode.code(seed, step: $0) }
        #expect(codes == ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"])
    }

    @Test func `a code is taken one step early or late, never two, and never at or before the last one used`() throws {
        let seed = TimeCodeSeed(from: FixedRandom(seed: 3))
        let now = Office.monday
        let step = TimeCode.step(at: now)
        for away in Int64(-3)...3 {
            let matched = TimeCode.match(TimeCode.code(seed, step: step + away), seed, at: now, after: -1)
            #expect(matched == (abs(away) <= 1 ? step + away : nil))
        }
        #expect(TimeCode.match(TimeCode.code(seed, step: step), seed, at: now, after: step) == nil)
        #expect(TimeCode.match(TimeCode.code(seed, step: step), seed, at: now, after: step - 1) == step)
        #expect(TimeCode.match("", seed, at: now, after: -1) == nil)
        #expect(TimeCode.match(TimeCode.code(seed, step: 0), seed, at: Moment(milliseconds: -5), after: -1) == 0)
    }

    /// RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
    ])
    func `base32 is that of RFC 4648, without padding`(_ text: String, _ coded: String) {
        #expect(Base32.text(Array(text.utf8)) == coded)
        #expect(Base32.bytes(coded) == Array(text.utf8))
        #expect(Base32.bytes(coded.lowercased()) == Array(text.utf8))
    }

    @Test(arguments: ["M", "MZX", "MZ======", "M1", "MZ", "MZXW6YR", "ü"]) func `what is no base32 is refused`(_ text: String) {
        #expect(Base32.bytes(text) == nil)
    }

    @Test func `any bytes survive base32`() {
        let random = FixedRandom(seed: 9)
        for count in 0..<70 {
            let bytes = random.bytes(count)
            #expect(Base32.bytes(Base32.text(bytes)) == bytes)
        }
    }

    @Test func `a one-time code is read as people type it`() throws {
        let code = OneTimeCode(from: FixedRandom(seed: 4))
        #expect(code.text.count == 19)
        #expect(OneTimeCode(code.text) == code)
        #expect(OneTimeCode(code.text.lowercased().replacingOccurrences(of: "-", with: " ")) == code)
        #expect(OneTimeCode(code.text.dropLast()) == nil)
        #expect(OneTimeCode(code.text + "A") == nil)
        #expect(OneTimeCode(String(repeating: " ", count: 100)) == nil)
    }

    @Test func `what is typed beside the password is a time code, a recovery code, or nothing`() throws {
        let code = OneTimeCode(from: FixedRandom(seed: 4))
        guard case .timeCode("012345") = SecondFactor("012 345") else { return #expect(Bool(false), "six digits") }
        guard case .recoveryCode(code) = SecondFactor(code.text) else { return #expect(Bool(false), "sixteen letters") }
        for wrong in ["", "12345", "1234567", "１２３４５６", "12345a"] {
            guard case .none = SecondFactor(wrong) else { return #expect(Bool(false), "\(wrong)") }
        }
    }

    @Test func `an authenticator link can be read back, and holds what apps need`() throws {
        let seed = TimeCodeSeed(from: FixedRandom(seed: 5))
        let link = try #require(AuthenticatorLink(issuer: "North & bridge", name: "j.okafor@x", seed: seed))
        #expect(
            link.address
                == "otpauth://totp/North%20%26%20bridge:j.okafor%40x?secret=\(link.secret)&issuer=North%20%26%20bridge&algorithm=SHA1&digits=6&period=30"
        )
        #expect(AuthenticatorLink(link.address) == link)
        #expect("\(link)".contains(link.secret) == false)
        #expect(AuthenticatorLink(issuer: "a:b", name: "c", seed: seed) == nil)
        #expect(QRCode(link.address) != nil)
    }

    @Test(arguments: [
        "otpauth://hotp/a:b?secret=AAAAAAAAAAAAAAAAAAAAAAAAAA", "otpauth://totp/a:b", "otpauth://totp/b?secret=AAAAAAAAAAAAAAAAAAAAAAAAAA",
        "otpauth://totp/a:b?secret=AAAA", "otpauth://totp/a:b?secret=AAAAAAAAAAAAAAAAAAAAAAAAAA&secret=AAAAAAAAAAAAAAAAAAAAAAAAAA",
        "otpauth://totp/a:b?secret=AAAAAAAAAAAAAAAAAAAAAAAAAA&digits=8",
        "otpauth://totp/a:b?secret=AAAAAAAAAAAAAAAAAAAAAAAAAA&algorithm=MD5",
        "otpauth://totp/a:b?secret=AAAAAAAAAAAAAAAAAAAAAAAAAA&issuer=c", "otpauth://totp/a:b?secret=AAAAAAAAAAAAAAAAAAAAAAAAAA&image=x",
        "otpauth://totp/a:b?secret=AAAAAAAAAAAAAAAAAAAAAAAAAA&%", "otpauth://totp/a%2:b?secret=AAAAAAAAAAAAAAAAAAAAAAAAAA",
        "otpauth://totp/a:%FF?secret=AAAAAAAAAAAAAAAAAAAAAAAAAA",
    ]) func `a link that is not ours is refused`(_ address: String) { #expect(AuthenticatorLink(address) == nil) }

    @Test func `no secret prints`() throws {
        let random = FixedRandom(seed: 6)
        let (seed, code, token) = (TimeCodeSeed(from: random), OneTimeCode(from: random), SessionToken(from: random))
        let shown = "\(seed) \(code) \(token) \(Password("a secret phrase of mine")) \(KeyFile(random.bytes(32)))"
        #expect(shown == "(seed) (one-time code) (session) (password) (key)")
        #expect(SessionToken(token.text) == token)
    }
}
