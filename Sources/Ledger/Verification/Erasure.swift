import Casework

/// The body of a row of kind `erase`: which rows' bodies were erased, for which reason. Erasing itself comes later; what it leaves is read here already.
enum Erasure {
    /// The rows that a body lists under `erased`; none where it is no such body.
    static func rows(in body: some Sequence<UInt8>) -> [Int64] {
        guard let json = try? JSONParser.parse(String(decoding: Array(body), as: UTF8.self)), case .array(let rows) = json["erased"] else {
            return []
        }
        return rows.compactMap { row in
            if case .integer(let row) = row { Int64(row) } else { nil }
        }
    }
}
