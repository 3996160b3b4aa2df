import Casework
import Standards

/// A short chronology with the verdicts that a standard must come to: run by the tests, shown on the standard's page.
public struct StandardExample: Sendable {
    /// What happens, in a sentence.
    public let name: String
    /// The day on which it is judged.
    public let asOf: Day
    /// The day up to which entries were known; nil for no limit.
    public let knownOn: Day?
    /// Whether the example family (a child of two, mother and father) is there already.
    public let hasFamily: Bool
    /// The entries.
    public let entries: [JSONValue]
    /// The verdicts that must come out, in any order.
    public let expect: [Verdict]

    static func read(_ cursor: ContentCursor) -> StandardExample? {
        let fields = cursor.fields(needed: ["name", "asOf", "entries", "expect"], allowed: ["knownOn", "family"])
        let name = fields?["name"]?.text()
        let asOf = fields?["asOf"]?.day()
        let knownOn = fields?["knownOn"]?.day()
        let family = fields?["family"]?.oneOf(["usual", "none"]) ?? "usual"
        let entries = fields?["entries"]?.list()?.map { $0.node.json }
        let codes = Verdict.allCases.map(\.code)
        let expect = fields?["expect"]?.list()?.compactMap { $0.oneOf(codes).flatMap(Verdict.init(code:)) }
        guard let name, let asOf, let entries, let expect else { return nil }
        return StandardExample(name: name, asOf: asOf, knownOn: knownOn, hasFamily: family == "usual", entries: entries, expect: expect)
    }
}

extension ContentNode {
    /// The same as JSON: plain whole numbers and true or false are what they look like, everything else is text.
    var json: JSONValue {
        switch value {
        case .mapping(let pairs): .object(pairs.map { JSONValue.Member($0.key, $0.node.json) })
        case .sequence(let nodes): .array(nodes.map(\.json))
        case .scalar(let text, let isQuoted):
            if isQuoted {
                .string(text)
            } else if text == "true" {
                .bool(true)
            } else if text == "false" {
                .bool(false)
            } else if let number = Int(text), String(number) == text {
                .integer(number)
            } else {
                .string(text)
            }
        }
    }
}
