import Casework

/// The people of a scene.
struct Family {
    /// The child on whom the episode turns.
    var child: Story.Person
    /// That child and the full brothers and sisters who share whatever is written about it.
    var kids: [Story.Person]
    /// All children, half-brothers and half-sisters too.
    var children: [Story.Person]
    var mother: Story.Person
    /// The father, step-father or second mother; a stranger to the record where the episode wants none.
    var father: Story.Person
    /// What he or she is to the child.
    var fatherIs = "father"
    /// The child's date of birth, or the date on which it is due.
    var born: Day
    /// When each child was born, or is due.
    var births: [Story.Person: Day]
    /// The first day of the record.
    var known: Day
}

/// What an episode needs of a family.
struct Casting {
    /// The child's age in months on the day of the episode.
    var months = 8...190
    /// Whether the episode is about one child only.
    var alone = false
    /// Whether there is a father at all.
    var father = true
    /// Whether a court may have forbidden him contact.
    var prohibited = true
    /// The day on which the child is due, where it is unborn on the day of the episode.
    var due: Day?
}
