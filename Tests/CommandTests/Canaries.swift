import Scenarios

/// Finds what must be seen nowhere in whatever was said: in capitals or small letters, with spaces or without.
struct Canaries {
    private let families: [ProtectedFamily]
    private var byStart: [[UInt8]: [(canary: [UInt8], family: Int)]] = [:]

    init(_ families: [ProtectedFamily]) {
        self.families = families
        for family in families {
            for canary in family.canaries { byStart[Array(canary.utf8.prefix(2)), default: []].append((Array(canary.utf8), family.number)) }
        }
    }

    /// The families whose addresses stand in a text.
    func found(in text: String) -> Set<Int> {
        let plain = text.utf8.lazy.filter { $0 > 32 }.map { (65...90).contains($0) ? $0 + 32 : $0 }
        let bytes = Array(plain)
        guard bytes.count > 1 else { return [] }
        var found: Set<Int> = []
        bytes.withUnsafeBufferPointer { bytes in
            let (q, m) = (UInt8(ascii: "q"), UInt8(ascii: "m"))
            for place in 0..<(bytes.count - 1) where bytes[place] == q || bytes[place] == m {
                guard let here = byStart[[bytes[place], bytes[place + 1]]] else { continue }
                for (canary, family) in here where !found.contains(family) && bytes[place...].starts(with: canary) {
                    // A postcode ends there, or another's begins the same.
                    found.insert(family)
                }
            }
        }
        return found
    }
}
