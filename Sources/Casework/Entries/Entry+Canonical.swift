extension Entry {
    /// The canonical text of the entry (RFC 8785), the same wherever and whenever it is made.
    public var canonicalText: String { String(decoding: canonicalBytes(), as: UTF8.self) }

    /// The canonical bytes of the entry; without its id, for deriving one.
    public func canonicalBytes(withID: Bool = true) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(384)
        writeCanonical(to: &bytes, withID: withID)
        return bytes
    }

    /// Writes the canonical bytes behind others: what `json().canonicalText` gives, straight from the entry.
    public func writeCanonical(to bytes: inout [UInt8], withID: Bool = true) {
        var given: [UInt8] = []
        swap(&given, &bytes)
        var out = CanonicalBytes(into: consume given)
        // Of the order of the keys: `about` comes first and is always there, so that every other one has a comma before it.
        out.write(#"{"about":"#)
        if let matter { out.list(matter.texts, \.self) } else { out.list(about, \.text) }
        out.write(#","agency":"#)
        out.quote(agency.text)
        if let author {
            out.write(#","author":"#)
            out.quote(author)
        }
        if let corrects {
            out.write(#","corrects":"#)
            out.quote(corrects.text)
        }
        if !details.isEmpty { writeDetails(to: &out) }
        if withID {
            out.write(#","id":"#)
            out.quote(id.text)
        }
        out.write(#","kind":"#)
        out.quote(kind.code)
        if !labels.isEmpty {
            out.write(#","labels":"#)
            out.list(labels, \.rawValue)
        }
        out.write(#","on":"#)
        out.quote(on.text)
        if let recorded {
            out.write(#","recorded":"#)
            out.quote(recorded.text)
        }
        if !refs.isEmpty {
            out.write(#","refs":"#)
            out.list(refs, \.text)
        }
        if let isKey { out.write(isKey ? #","significance":"key""# : #","significance":"routine""#) }
        if let text {
            out.write(#","text":"#)
            out.quote(text)
        }
        out.write("}")
        bytes = out.bytes
    }

    private func writeDetails(to out: inout CanonicalBytes) {
        let declaration = kind.declaration
        var isFirst = true
        for place in declaration.ordered {
            let name = declaration.fields[place].name
            guard let value = details[name] else { continue }
            out.write(isFirst ? #","details":{""# : #",""#)
            isFirst = false
            out.write(bare: name)
            out.write(#"":"#)
            value.writeCanonical(to: &out)
        }
        if !isFirst { out.write("}") }
    }
}

extension FieldValue {
    fileprivate func writeCanonical(to out: inout CanonicalBytes) {
        switch self {
        case .code(let text), .text(let text): out.quote(text)
        case .codes(let texts), .texts(let texts): out.list(texts, \.self)
        case .person(let ref): out.quote(ref.text)
        case .people(let refs): out.list(refs, \.text)
        case .agency(let ref): out.quote(ref.text)
        case .agencies(let refs): out.list(refs, \.text)
        case .entry(let ref): out.quote(ref.text)
        case .day(let day): out.quote(day.description)
        case .flag(let flag): out.write(flag ? "true" : "false")
        case .number(let number): out.write(bare: String(number))
        case .entries(let refs): out.list(refs, \.text)
        case .audit(let audit): out.quote(audit.reference)
        case .answers, .groups: json.write(to: &out, sorted: true)
        }
    }
}
