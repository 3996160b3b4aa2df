import Casework

/// Who somebody is: all that `person` entries say of them, later ones over earlier ones.
struct NaivePerson {
    /// The lowest reference.
    let ref: PersonRef
    /// Date of birth.
    private(set) var born: Day?
    /// The entry that first said so.
    private(set) var bornBy: Entry?
    /// Expected date of delivery.
    private(set) var dueDate: Day?
    /// Date of death.
    private(set) var died: Day?
    /// `child` or `adult`, where said.
    private(set) var role: String?
    /// First possible day on which some name was recorded.
    private(set) var namedOn: Day?

    init(_ ref: PersonRef, in ledger: NaiveLedger) {
        self.ref = ref
        for entry in ledger.live where entry.kind == .person && ledger.about(entry).contains(ref) {
            if let day = entry.day(PersonFact.born) {
                // Told again, it is what was told first.
                if born != day { bornBy = entry }
                born = day
            }
            if let day = entry.day(PersonFact.dueDate) { dueDate = day }
            if let day = entry.day(PersonFact.died) { died = day }
            if let code = entry.code(PersonFact.role) { role = code }
            let hasName = entry.text(PersonFact.given)?.isEmpty == false || entry.text(PersonFact.family)?.isEmpty == false
            if hasName, namedOn == nil { namedOn = entry.on.earliest }
        }
    }

    /// When the pregnancy began: 280 days before the due date, else before the birth.
    var begun: Day? {
        guard let dueDate else { return born?.adding(days: -280) }
        // A birth before the pregnancy would begin shows that the due date is somebody else's.
        if let born, born <= dueDate.adding(days: -280) { return born.adding(days: -280) }
        return dueDate.adding(days: -280)
    }

    /// Whether they are not born yet on the day. Without any date: born.
    func isUnborn(on day: Day) -> Bool {
        if let born { return day < born }
        return dueDate != nil
    }

    /// Whether they are born and have had no birthday yet.
    func isUnderOne(on day: Day) -> Bool {
        guard let born, born <= day else { return false }
        return born.years(until: day) < 1
    }

    /// Age in whole years, where born and the date is known.
    func age(on day: Day) -> Int? {
        guard let born, born <= day else { return nil }
        return born.years(until: day)
    }

    /// A child if the record says so, or else while under 18 or unborn.
    func isChild(on day: Day) -> Bool {
        if role == "child" { return true }
        if isUnborn(on: day) { return true }
        if let age = age(on: day) { return age < 18 }
        return false
    }

    /// Whether they have not died by the day.
    func lives(on day: Day) -> Bool {
        if let died { return day < died }
        return true
    }
}
