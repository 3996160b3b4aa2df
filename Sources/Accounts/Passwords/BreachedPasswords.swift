import Crypto
import Foundation

/// A list of passwords that were stolen elsewhere, as a Bloom filter in a file that the operator makes from a list of their choice.
///
/// A password on the list is always found. One that is not is taken for one on the list once in `1 / rate` tries (10⁻⁶ unless the file was made
/// otherwise): its owner is then asked for another, and nothing worse happens.
///
/// The file: `CAIRNBF1`, the number of bits and of passwords as little-endian 64-bit numbers, the number of bits looked at for each password as one,
/// then the bits. A password's places come from its SHA-1, which is what the public lists give.
public struct BreachedPasswords: Sendable {
    static let mark = Array("CAIRNBF1".utf8)
    static let headSize = 32

    private let data: Data
    private let bits: UInt64
    private let looks: Int
    /// How many passwords the list has.
    public let count: Int

    /// Opens a filter; the file is mapped, not read into memory. Throws `AccountsFault` where it is none.
    public init(path: String) throws {
        do {
            try self.init(Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped), path)
        } catch let fault as AccountsFault {
            throw fault
        } catch {
            throw AccountsFault(
                .unreachable, at: path, found: "a file that cannot be read", allowed: "a list made by `cairn user breached-list`",
                mend: "Check the path and who may read it.")
        }
    }

    init(_ data: Data, _ path: String) throws {
        let head = Array(data.prefix(Self.headSize))
        func number(_ at: Int) -> UInt64 { head[at..<at + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
        guard head.count == Self.headSize, head.starts(with: Self.mark), case let bits = number(8), bits >= 64, bits % 64 == 0,
            bits / 8 == UInt64(data.count - Self.headSize), let count = Int(exactly: number(16)), (1...64).contains(number(24))
        else {
            throw AccountsFault(
                .damaged, at: path, found: "a file that is no list of breached passwords, or is cut short",
                allowed: "a list made by `cairn user breached-list`", mend: "Make it again from the list that it came from.")
        }
        self.data = data
        self.bits = bits
        self.count = count
        looks = Int(number(24))
    }

    /// Whether a password is on the list, or is one of the few that are taken for such.
    public func contains(_ password: String) throws -> Bool { contains(sha1: Array(Insecure.SHA1.hash(data: Array(password.utf8)))) }

    func contains(sha1: [UInt8]) -> Bool {
        BreachedPlaces(sha1, bits: bits, looks: looks).allSatisfy { place in
            data[data.startIndex + Self.headSize + Int(place >> 3)] >> UInt8(place & 7) & 1 == 1
        }
    }
}

/// The bits that stand for one password: `h₁ + i × h₂`, both from its SHA-1.
struct BreachedPlaces: Sequence {
    let first: UInt64
    let step: UInt64
    let bits: UInt64
    let looks: Int

    init(_ sha1: [UInt8], bits: UInt64, looks: Int) {
        func number(_ range: Range<Int>) -> UInt64 { sha1[range].reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
        first = number(0..<8)
        step = number(8..<16) | 1
        self.bits = bits
        self.looks = looks
    }

    func makeIterator() -> AnyIterator<UInt64> {
        var (place, left) = (first, looks)
        return AnyIterator {
            guard left > 0 else { return nil }
            defer {
                left -= 1
                place &+= step
            }
            return place % bits
        }
    }
}
