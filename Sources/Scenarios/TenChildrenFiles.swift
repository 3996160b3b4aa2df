import Casework

extension TenChildren {
    /// The files of the ten record systems, and the crosswalk. Read with their profiles they give `entries`.
    public static var files: [SampleFile] { exported.files }

    /// Entries that found no place in their system's file: empty unless a layout is wrong.
    static var unplaced: [String] { exported.unplaced }

    private static let exported: (files: [SampleFile], unplaced: [String]) = {
        var files: [SampleFile] = []
        var unplaced: [String] = []
        for layout in layouts {
            var export = Export(layout, telling.names)
            let text = export.text(telling.drafts.filter { layout.takes($0) })
            files.append(SampleFile(name: layout.file, profile: layout.profile, bytes: layout.bytes(text)))
            unplaced += export.problems
        }
        let duty = telling.entries.filter { $0.agency.text == Source.duty.agency }
        files.append(SampleFile(name: "duty-team.jsonl", profile: nil, bytes: Array(duty.map { $0.canonicalText + "\n" }.joined().utf8)))
        return (files, unplaced)
    }()

    /// Every layout, in the order in which the files are named.
    static let layouts: [Layout] = [
        socialCarePeople, socialCareRelations, socialCareRecord, crosswalk, policeNominals, policeLog, gpPatients, gpRecord,
        hospitalPatients,
        hospitalRecord, communityHealth, earlyEducation, clinicians, youthJustice, familySupport,
    ]
}

extension TenChildren.Layout {
    /// Whether a draft belongs into this file: people, relationships and links where a file of their own takes them.
    func takes(_ draft: TenChildren.Draft) -> Bool {
        guard draft.source == source else { return false }
        func holds(_ kind: Kind) -> Bool { rules.contains { $0.items.contains { $0.kind == kind } } }
        let apart: Set<Kind> = [.person, .relationship, .link]
        return apart.contains(draft.kind) ? holds(draft.kind) : code != nil && !apart.isSuperset(of: rules.flatMap { $0.items.map(\.kind) })
    }
}
