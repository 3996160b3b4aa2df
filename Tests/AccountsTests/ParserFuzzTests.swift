import Casework
import Testing

@testable import Accounts

@Suite struct ParserFuzzTests {
    private static let phc = "$scrypt$ln=17,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"
    private static let link =
        "otpauth://totp/North%20bridge:j.okafor?secret=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA&issuer=North%20bridge&algorithm=SHA1&digits=6&period=30"

    /// A text with some of its bytes turned, dropped, doubled or cut, as text again.
    private static func damaged(_ text: String, _ chance: inout SeededGenerator) -> String {
        var bytes = Array(text.utf8)
        for _ in 0...chance.below(4) where !bytes.isEmpty {
            let at = chance.below(bytes.count)
            switch chance.below(5) {
            case 0: bytes[at] = UInt8(chance.below(256))
            case 1: bytes.remove(at: at)
            case 2: bytes.insert(bytes[at], at: at)
            case 3: bytes.insert(Array("$=,:?&%AZ09+/".utf8)[chance.below(13)], at: at)
            default: bytes.removeLast(chance.below(bytes.count))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `twenty thousand damaged hashes are refused, or are one and only one spelling of a hash within the limits`() {
        var chance = SeededGenerator(seed: 11)
        var read = 0
        for _ in 0..<20_000 {
            let text = Self.damaged(Self.phc, &chance)
            guard let hash = PasswordHash(phc: text) else { continue }
            read += 1
            #expect(hash.phc == text)
            #expect(128 * hash.cost.r << hash.cost.ln <= 512 << 20)
        }
        #expect(read > 100, "some damage only changes a value")
    }

    @Test func `twenty thousand damaged links are refused, or mean what their own address says`() {
        var chance = SeededGenerator(seed: 12)
        var read = 0
        for _ in 0..<20_000 {
            guard let link = AuthenticatorLink(Self.damaged(Self.link, &chance)) else { continue }
            read += 1
            #expect(AuthenticatorLink(link.address) == link)
        }
        #expect(read > 100)
    }

    @Test func `names, codes and tokens of any bytes are read without a trap`() {
        var chance = SeededGenerator(seed: 13)
        for _ in 0..<20_000 {
            let text = String(decoding: (0..<chance.below(80)).map { _ in UInt8(chance.below(256)) }, as: UTF8.self)
            if let name = SignInName(text) { #expect(SignInName(name.text) == name) }
            if let shown = ShownText(text) { #expect(ShownText(shown.text) == shown) }
            if let code = OneTimeCode(text) { #expect(OneTimeCode(code.text) == code) }
            if let token = SessionToken(text) { #expect(token.text == text.lowercased()) }
            _ = AccountRef(text)
            _ = SecondFactor(text)
            _ = PasswordRules.counted(text, words: [Array("word")])
        }
    }

    @Test(arguments: [
        "", "$", "$$$$", "$scrypt$ln=17,r=8,p=1$AAECAwQFBgcICQoLDA0ODw",
        "$argon2id$ln=17,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODw",
        "$scrypt$r=8,ln=17,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODw",
        "$scrypt$ln=017,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODw",
        "$scrypt$ln=17,r=8,p=1,k=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODw",
        "$scrypt$ln=20,r=32,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODw",
        "$scrypt$ln=17,r=8,p=1$AAE$AAECAwQFBgcICQoLDA0ODw", "$scrypt$ln=17,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$AAE",
        "$scrypt$ln=17,r=8,p=1$AAECAwQFBgcICQoLDA0ODx$AAECAwQFBgcICQoLDA0ODw",
        "$scrypt$ln=17,r=8,p=0$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODw",
        "$scrypt$ln=99,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODw",
    ]) func `a hash in another spelling, of another kind, or beyond what the machine can bear is refused`(_ phc: String) {
        #expect(PasswordHash(phc: phc) == nil)
    }
}
