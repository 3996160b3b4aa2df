import Casework
import Testing

@testable import Auditing

@Suite struct CandidatesTests {
    private func candidate(_ reference: String, _ book: Casebook) throws -> Candidate {
        try #require(Candidates(in: book).all.first { $0.child.text == reference })
    }

    @Test func `a candidate is what the record says on the day`() throws {
        let ava = try candidate("lcs/ava", Families.book(Families.ava))
        #expect(ava.age == ChildAge(years: 2) && ava.sex == .female && ava.authority == "E06000023")
        #expect(ava.plan == "child-protection")
        // Neglect was resolved for her, her mother's need for the mother; her father's still holds.
        #expect(ava.needs == ["domestic-abuse", "parent-in-prison"])
        #expect(ava.homes == ["lcs/ava", "lcs/ben", "lcs/mum"])
    }

    @Test func `before the plan the plan is the one before`() throws {
        let book = try Families.book(Families.ava, asOf: Day("2021-05-31").got())
        #expect(try candidate("lcs/ava", book).plan == "child-in-need")
        #expect(try candidate("lcs/ava", book).needs == ["domestic-abuse", "neglect", "parent-in-prison", "parental-mental-health"])
    }

    @Test func `brother and sister share a household, so one of them is drawn`() throws {
        let candidates = Candidates(in: try Families.book(Families.ava)).all
        #expect(candidates.map(\.child.text) == ["lcs/ava", "lcs/ben"])
        let criteria = try CohortCriteria.checked(size: 1).get()
        let draw = Drawing(candidates, criteria).draw(seed: 1)
        #expect(draw.exclusions.map(\.because).count { $0.hasPrefix("Lives in one household") } == 1)
    }

    @Test func `a child who is not yet born is a candidate who lives with the mother`() throws {
        let book = try Families.book(
            Families.ava + """

                {"id":"30","kind":"person","on":"2021-11-01","agency":"council","about":["lcs/bump"],"details":{"dueDate":"2022-03-01"}}
                {"id":"31","kind":"relationship","on":"2021-11-01","agency":"council","about":["lcs/mum","lcs/bump"],"details":{"is":"mother"}}
                """)
        let unborn = try candidate("lcs/bump", book)
        #expect(unborn.age == .unborn && unborn.homes.contains("lcs/mum"))
    }

    @Test func `children of one mother share her where nobody recorded with whom they live`() throws {
        let book = try Families.book(
            """
            {"id":"1","kind":"person","on":"2021-01-04","agency":"c","about":["lcs/a"],"details":{"born":"2019-05-01"}}
            {"id":"2","kind":"person","on":"2021-01-04","agency":"c","about":["lcs/b"],"details":{"born":"2018-05-01"}}
            {"id":"3","kind":"relationship","on":"2021-01-04","agency":"c","about":["lcs/m","lcs/a"],"details":{"is":"mother"}}
            {"id":"4","kind":"relationship","on":"2021-01-04","agency":"c","about":["lcs/m","lcs/b"],"details":{"is":"mother"}}
            """)
        #expect(Candidates(in: book).all.map(\.homes) == [["lcs/a", "lcs/m"], ["lcs/b", "lcs/m"]])
    }

    @Test func `a child without a date of birth and a child who has died are named apart`() throws {
        let book = try Families.book(
            """
            {"id":"1","kind":"person","on":"2021-01-04","agency":"c","about":["lcs/a"],"details":{"role":"child"}}
            {"id":"2","kind":"person","on":"2021-01-04","agency":"c","about":["lcs/b"],"details":{"born":"2018-05-01","died":"2021-01-03"}}
            """)
        let candidates = Candidates(in: book)
        #expect(candidates.all.isEmpty)
        #expect(candidates.withoutAge.map(\.text) == ["lcs/a"])
        #expect(candidates.died.map(\.text) == ["lcs/b"])
    }

    @Test func `an earlier audit comes from whoever keeps the audits`() throws {
        let ava = try #require(PersonRef("lcs/ava")), day = try #require(Day("2021-03-01"))
        #expect(Candidates(in: try Families.book(Families.ava), lastAudited: [ava: day]).all.map(\.lastAudited) == [day, nil])
    }
}
