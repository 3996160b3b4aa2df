extension Rows {
    /// Puts one word in the place of every spelling of a local authority: the code of today, or for one that the table does not know, the spelling
    /// that came first. Done when rows are read for judging, so that a changed table changes no entry and no stored row.
    public mutating func unify(_ authorities: Authorities, _ lexicon: inout Lexicon) {
        let places: [(kind: Kind, slots: [Int32])] = [
            (.person, [PersonFact.authority]), (.move, [Move.authority]), (.transfer, [Transfer.from, Transfer.to]),
        ].map { kind, fields in (kind, fields.compactMap { kind.declaration.field($0.name).map { Int32($0.number) } }) }
        var slots = [[Int32]](repeating: [], count: Kind.allCases.count)
        for place in places { slots[Int(place.kind.rawValue)] = place.slots }
        var known: [Int32: Int32] = [:]
        var first: [String: Int32] = [:]
        for row in 0..<Int32(count) {
            for slot in slots[Int(kind[Int(row)])] {
                for place in run(row, slot) {
                    let word = pool[place]
                    if known[word] == nil {
                        let text = lexicon.words.text(word)
                        if let code = authorities.code(of: text) {
                            known[word] = lexicon.words.number(of: code)
                        } else {
                            let plain = Authorities.plain(text)
                            known[word] = first[plain] ?? word
                            first[plain] = first[plain] ?? word
                        }
                    }
                    // Only where it changes something: a store's rows are many, and shared ones would be copied.
                    if let one = known[word], one != word { pool[place] = one }
                }
            }
        }
    }
}
