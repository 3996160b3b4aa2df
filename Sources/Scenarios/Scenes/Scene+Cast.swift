import Casework

extension Scene {
    static let homeAuthority = "Netherwold"
    static let otherAuthorities = ["Eastmarsh", "Harrowdale", "Upper Tarn"]

    /// Casts the family of an episode that happens on `day`; a family once cast stays as it is.
    mutating func cast(at day: Day, _ casting: Casting = Casting()) {
        guard family == nil else { return }
        let name = chance.pick(Names.families[0], Names.families)
        // Nobody is grown up on the as-of day.
        let most = max(casting.months.lowerBound, min(casting.months.upperBound, 210 - Int(asOf.ordinal - day.ordinal) / 30))
        let born = casting.due ?? day.later(-chance.number(in: casting.months.lowerBound...most) * 30 - chance.number(in: 0...28))
        let known = casting.due?.later(-chance.number(in: 262...270)) ?? max(born.later(2), day.later(-1000))
        let sex = chance.odds(50) ? "female" : "male"
        let child =
            casting.due == nil
            ? story.child(Names.given(sex, &chance), name, born: born, sex: sex, known: known, authority: Self.homeAuthority)
            : story.child(nil, name, due: born, known: known, authority: Self.homeAuthority)
        let mother = story.adult(
            Names.given("female", &chance), name, born: born.later(-chance.number(in: 6600...13_000)), sex: "female", known: known,
            authority: Self.homeAuthority)
        story.relate(mother, "mother", of: child, on: known, livesWith: true, responsible: true)
        family = Family(
            child: child, kids: [child], children: [child], mother: mother, father: mother, born: born, births: [child: born], known: known)
        let role = chance.pick("father", ["father", "father", "step-father", "parents-partner"])
        if casting.father { castFather(role, casting, born: born, known: known) }
        if casting.due == nil { castSiblings(of: casting, on: day, name, role) }
        story.note("The family is new to the hub.", about: [mother], on: chance.day(in: known...max(known, day)), by: .familyHub)
        if chance.odds(30) { story.need([chance.pick("housing", ["disability", "other"])], on: known, of: [child]) }
    }

    private mutating func castFather(_ role: String, _ casting: Casting, born: Day, known: Day) {
        guard let family else { return }
        let isSecondMother = role == "parents-partner" && chance.odds(50)
        let sex = isSecondMother ? "female" : "male"
        let father = story.adult(
            Names.given(sex, &chance), chance.pick(Names.families[1], Names.families), born: born.later(-chance.number(in: 6800...15_000)),
            sex: sex,
            known: known, authority: Self.homeAuthority)
        let prohibited = casting.prohibited && chance.odds(12)
        relate(father, role, to: family.child, known, livesWith: !prohibited && chance.odds(70), prohibited: prohibited)
        self.family?.father = father
        self.family?.fatherIs = role
    }

    private mutating func relate(
        _ father: Story.Person, _ role: String, to child: Story.Person, _ known: Day, livesWith: Bool, prohibited: Bool
    ) {
        story.relate(
            father, role, of: child, on: known, from: role == "father" ? nil : known, livesWith: livesWith,
            responsible: role == "father" ? chance.odds(80) : nil, contact: prohibited ? "prohibited" : nil)
    }

    private mutating func castSiblings(of casting: Casting, on day: Day, _ name: String, _ role: String) {
        let many = min(room, chance.pick(0, [0, 1, 1, 2]))
        guard many > 0, let family else { return }
        for _ in 0..<many {
            let born = family.born.later(-chance.number(in: 400...1500))
            guard born.years(until: asOf) < 17 else { continue }
            let sex = chance.odds(50) ? "female" : "male"
            let sibling = story.child(
                Names.given(sex, &chance), name, born: born, sex: sex, known: family.known, authority: Self.homeAuthority)
            room -= 1
            self.family?.children.append(sibling)
            self.family?.births[sibling] = born
            // A full brother or sister is written about together with the child; a half-brother or half-sister only belongs to the family.
            let isFull = chance.odds(60) && !casting.alone && casting.father
            story.relate(family.mother, "mother", of: sibling, on: family.known, livesWith: isFull || chance.odds(60), responsible: true)
            if isFull {
                relate(self.family?.father ?? family.father, role, to: sibling, family.known, livesWith: false, prohibited: false)
                self.family?.kids.append(sibling)
            } else if chance.odds(50) {
                let other = story.adult(
                    Names.given("male", &chance), chance.pick(Names.families[2], Names.families), sex: "male", known: family.known)
                story.relate(other, "father", of: sibling, on: family.known)
            }
        }
    }

    /// The children whom the episode is about.
    var kids: [Story.Person] { family?.kids ?? [] }
    /// The child on whom it turns.
    var child: Story.Person { family?.child ?? Story.Person(place: 0) }
    /// The mother.
    var mother: Story.Person { family?.mother ?? Story.Person(place: 0) }
    /// The father.
    var father: Story.Person { family?.father ?? Story.Person(place: 0) }
}
