import Casework
import Content
import Exchange
import Instruments
import Standards

/// What a partnership works with: its agencies, instruments, standards and calendar, loaded and checked as a whole.
public struct Partnership: Sendable {
    /// The content that it was loaded from.
    public let library: ContentLibrary
    /// The agencies; empty where none were given.
    public let agencies: AgencyList
    /// The risk tools.
    public let instruments: InstrumentList
    /// The standards with their examples.
    public let pages: [StandardFile.Page]
    /// How one record is read from many agencies' entries.
    public let recordSettings: RecordSettings
    /// The standards made ready for judging.
    public let pack: Pack
    /// Which spellings mean one local authority.
    public let authorities: Authorities
    /// Codes that the partnership adds to code lists, as `EntryReader` has them.
    public let addedCodes: [String: Set<String>]
    /// Whether agencies were given: without a list any well-formed id is accepted.
    public let hasAgencies: Bool

    /// Loads content (the program's own, or a folder's), and agencies where a file of them is given. Throws every problem at once.
    ///
    /// `standards` is a folder of standards alone; it takes the place of the program's own.
    public init(
        content folder: String? = nil, standards directory: String? = nil, agencies: (text: String, file: String)? = nil,
        only standards: [String] = []
    ) throws {
        let library = try (folder.map { try ContentLibrary(folder: $0) } ?? .embedded).with(standardsIn: directory)
        let instruments = try InstrumentFile.all(in: library)
        let all = try StandardFile.all(in: library, StandardFile.Groups(instruments))
        let unknown = standards.filter { id in !all.contains { $0.standard.id == id } }
        guard unknown.isEmpty else { throw UnknownStandards(ids: unknown, known: all.map(\.standard.id)) }
        self.library = library
        self.instruments = instruments
        pages = standards.isEmpty ? all : all.filter { standards.contains($0.standard.id) }
        pack = Pack(pages.map(\.standard), calendar: try HolidayFile.workingDays(in: library))
        authorities = try AuthorityFile.spellings(in: library)
        addedCodes = try CodesFile.codes(in: library)
        recordSettings = try RecordSettingsFile.settings(in: library)
        hasAgencies = agencies != nil
        self.agencies = try agencies.map { try AgencyFile.read($0.text, file: $0.file) } ?? AgencyList.none
    }

    /// The reader of entries for this partnership.
    public var reader: EntryReader { EntryReader(agencies: hasAgencies ? agencies : nil, addedCodes: addedCodes) }

    /// The casebook of rows as at a day, with every spelling of an authority taken for one.
    public func casebook(_ rows: consuming Rows, _ lexicon: consuming Lexicon, asOf day: Day, knownOn: Day? = nil) -> Casebook {
        rows.unify(authorities, &lexicon)
        return Casebook(rows, lexicon, asOf: day, knownOn: knownOn, settings: recordSettings)
    }
}

/// Standards were asked for that there are not.
public struct UnknownStandards: Error, CustomStringConvertible {
    /// The ids asked for.
    public let ids: [String]
    /// The ids that there are.
    public let known: [String]

    /// What was found and what is allowed.
    public var description: String { "There is no standard \(ids.joined(separator: ", ")). There are: \(known.joined(separator: ", "))." }
}
