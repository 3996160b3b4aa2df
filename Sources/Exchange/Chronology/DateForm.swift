/// In which order the numbers of a date stand in a file. A profile says it; it is never guessed from the dates, because most of 03/04/2021 fit both.
public enum DateForm: String, Sendable, CaseIterable {
    /// Day, month, year: 03/04/2021 is 3 April. The British order, and what is taken where nothing is said.
    case dmy
    /// Month, day, year: 03/04/2021 is 4 March.
    case mdy
    /// Year, month, day: 21/04/03 is 3 April 2021.
    case ymd

    /// What may be written, for messages.
    public var allowed: String {
        switch self {
        case .dmy: "17/02/2020, 17.02.20, 17 February 2020, 17-Feb-20, 2020-02-17, Feb 2020, 02/2020, 2020, or one of them with ? in front"
        case .mdy: "02/17/2020, February 17, 2020, 17-Feb-20, 2020-02-17, Feb 2020, 02/2020, 2020, or one of them with ? in front"
        case .ymd: "2020/02/17, 20.02.17, 17 February 2020, 2020-02-17, Feb 2020, 2020, or one of them with ? in front"
        }
    }
}
