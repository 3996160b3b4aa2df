import Casework
import Testing

/// Invented families, told in entries.
enum Families {
    /// A casebook of these entries (JSON, one a line) as at 17 December 2021, or an earlier day.
    static func book(_ lines: String, asOf: Day = Bench.asOf) throws -> Casebook {
        var (rows, lexicon) = (Rows(), Lexicon())
        for (number, line) in lines.split(separator: "\n").enumerated() {
            let reading = EntryReader().read(try JSONParser.parse(String(line)))
            let entry = try #require(reading.entry, "line \(number + 1): \(reading.problems)")
            rows.append(entry, &lexicon)
        }
        return Casebook(rows, lexicon, asOf: asOf)
    }

    /// Ava, two, with her mother, her father who lives elsewhere, and a half-brother; police know the father, a school the brother.
    static let ava = """
        {"id":"1","kind":"person","on":"2021-01-04","agency":"council","about":["lcs/ava"],"details":{"born":"2019-05-01","sex":"female","authority":"E06000023"}}
        {"id":"2","kind":"person","on":"2021-01-04","agency":"council","about":["lcs/ben"],"details":{"born":"2012-05-01","sex":"male"}}
        {"id":"3","kind":"person","on":"2021-01-04","agency":"council","about":["lcs/mum"],"details":{"born":"1990-05-01","role":"adult"}}
        {"id":"4","kind":"person","on":"2021-01-04","agency":"council","about":["lcs/dad"],"details":{"born":"1990-05-01","role":"adult"}}
        {"id":"5","kind":"relationship","on":"2021-01-04","agency":"council","about":["lcs/mum","lcs/ava"],"details":{"is":"mother","livesWith":true}}
        {"id":"6","kind":"relationship","on":"2021-01-04","agency":"council","about":["lcs/mum","lcs/ben"],"details":{"is":"mother","livesWith":true}}
        {"id":"7","kind":"relationship","on":"2021-01-04","agency":"council","about":["lcs/dad","lcs/ava"],"details":{"is":"father"}}
        {"id":"8","kind":"plan","on":"2021-02-01","agency":"council","about":["lcs/ava"],"details":{"type":"child-in-need","stage":"started"}}
        {"id":"9","kind":"plan","on":"2021-06-01","agency":"council","about":["lcs/ava"],"details":{"type":"child-protection","stage":"started"}}
        {"id":"10","kind":"plan","on":"2021-06-02","agency":"council","about":["lcs/ava"],"details":{"type":"safety","stage":"started"}}
        {"id":"11","kind":"need","on":"2021-02-01","agency":"council","about":["lcs/ava"],"details":{"names":["neglect","domestic-abuse"]}}
        {"id":"12","kind":"need","on":"2021-02-01","agency":"council","about":["lcs/mum"],"details":{"names":["parental-mental-health"]}}
        {"id":"13","kind":"need","on":"2021-02-01","agency":"council","about":["lcs/dad"],"details":{"names":["parent-in-prison"]}}
        {"id":"14","kind":"need","on":"2021-09-01","agency":"council","about":["lcs/ava"],"details":{"names":["neglect"],"stage":"resolved"}}
        {"id":"15","kind":"need","on":"2021-09-01","agency":"council","about":["lcs/mum"],"details":{"names":["parental-mental-health"],"stage":"resolved"}}
        {"id":"16","kind":"incident","on":"2021-10-01","agency":"police","about":["lcs/dad"],"details":{"type":"criminal"}}
        {"id":"17","kind":"note","on":"2021-10-05","agency":"school","about":["lcs/ben"],"text":"Late."}
        {"id":"18","kind":"visit","on":"2020-10-05","agency":"health","about":["lcs/ava","lcs/mum"],"details":{"type":"home"}}
        {"id":"19","kind":"visit","on":"2021-03-05","agency":"health","about":["lcs/ava"],"details":{"type":"home"}}
        {"id":"20","kind":"note","on":"2021-03-06","agency":"camhs","about":["lcs/ava"],"labels":["sealed"],"text":"x"}
        {"id":"21","kind":"meeting","on":"2021-11-05","agency":"council","about":["lcs/ava"],"details":{"type":"core-group","attended":["health"]}}
        """
}
