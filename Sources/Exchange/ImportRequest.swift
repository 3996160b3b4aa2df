import Casework
import Content
import Instruments

/// What an import is told beside the file itself.
public struct ImportRequest: Sendable {
    /// Checks entries against the partnership's agencies and codes.
    public var reader: EntryReader
    /// The instruments that answers are held against.
    public var instruments: InstrumentList
    /// The layouts of table that are known.
    public var profiles: [Profile]
    /// The layout that the file has; nil finds it out from the headings.
    public var profile: Profile?
    /// Whom the file is about, where it does not say so itself (`--about`).
    public var about: [PersonRef]
    /// Who sent it, where it does not say so itself (`--agency`).
    public var agency: AgencyRef?
    /// The day of receipt, after which nothing in the file can have happened.
    public var receivedOn: Day
    /// Whether the sound rows of a file with errors are taken. A row with an error is never taken, nor is half of one.
    public var keepsGood: Bool

    /// What an import is told.
    public init(
        reader: EntryReader, instruments: InstrumentList, profiles: [Profile], profile: Profile? = nil, about: [PersonRef] = [],
        agency: AgencyRef? = nil, receivedOn: Day, keepsGood: Bool = false
    ) {
        self.reader = reader
        self.instruments = instruments
        self.profiles = profiles
        self.profile = profile
        self.about = about
        self.agency = agency
        self.receivedOn = receivedOn
        self.keepsGood = keepsGood
    }
}
