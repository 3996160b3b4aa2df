extension Day {
    /// The day in London at a moment, in milliseconds since 1970 UTC.
    ///
    /// Clocks go forward by an hour at 1:00 UTC on the last Sunday of March and back at 1:00 UTC on the last Sunday of October (the Summer Time
    /// Order 2002; so since 1996). Moments outside the years 1 to 9999 are taken as the nearest day that there is.
    public init(inLondonAt milliseconds: Int64) {
        let hour: Int64 = 3_600_000
        let day = hour * 24
        func whole(_ moment: Int64) -> Day {
            let number = moment / day - (moment % day < 0 ? 1 : 0)
            return Day(ordinal: Int32(clamping: Swift.min(Swift.max(number, -719_162), 2_932_896)))
        }
        func change(_ year: Int, _ month: Int) -> Int64? {
            Day(year: year, month: month, day: 31).map { Int64($0.adding(days: -($0.weekday % 7)).ordinal) * day + hour }
        }
        let plain = whole(milliseconds)
        guard let spring = change(plain.parts.year, 3), let autumn = change(plain.parts.year, 10) else {
            self = plain
            return
        }
        self = spring <= milliseconds && milliseconds < autumn ? whole(milliseconds + hour) : plain
    }
}
