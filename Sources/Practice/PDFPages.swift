import Foundation

/// How many pages a PDF has, as its own tree of pages says.
public enum PDFPages {
    /// The pages of a PDF; nil where the tree cannot be found, as in a file that keeps it compressed.
    public static func count(of pdf: Data) -> Int? {
        var most: Int?
        var from = pdf.startIndex
        // ISO 32000, 7.7.3: the root of the tree counts all leaves below it, inner nodes fewer.
        while let type = pdf.range(of: Data("/Pages".utf8), in: from..<pdf.endIndex) {
            from = type.upperBound
            guard let start = pdf.range(of: Data("<<".utf8), options: .backwards, in: pdf.startIndex..<type.lowerBound)?.upperBound,
                let end = pdf.range(of: Data(">>".utf8), in: type.upperBound..<pdf.endIndex)?.lowerBound,
                isType(pdf[start..<type.lowerBound]), let count = number(after: "/Count", in: pdf[start..<end])
            else { continue }
            most = max(most ?? 0, count)
        }
        return most
    }

    /// Whether what stands before a name is `/Type`, so that the name says what the dictionary is.
    private static func isType(_ before: Data) -> Bool {
        var rest = before[...]
        while let last = rest.last, last == 32 || last == 10 || last == 13 { rest = rest.dropLast() }
        return rest.suffix(5).elementsEqual("/Type".utf8)
    }

    private static func number(after key: String, in dictionary: Data) -> Int? {
        guard let key = dictionary.range(of: Data(key.utf8)) else { return nil }
        let rest = dictionary[key.upperBound...].drop { $0 == 32 || $0 == 10 || $0 == 13 }
        return Int(String(decoding: rest.prefix { (48...57).contains($0) }, as: UTF8.self))
    }
}
