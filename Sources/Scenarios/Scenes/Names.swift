/// Invented names. Any likeness to a real family is chance.
enum Names {
    static let families = [
        "Alderwick", "Brindlecombe", "Carrowby", "Dunmarrow", "Elverstone", "Fennimoor", "Garrowhill", "Hathersedge", "Inglewater",
        "Jessamoor",
        "Kestleigh", "Larkenby", "Merrowdown", "Nettlecroft", "Oakhanger", "Pellinore", "Quarrendon", "Rushbeck", "Sallowfield",
        "Thistlewood",
        "Umberleigh", "Vennerby", "Withycombe", "Yarrowdale", "O’Marren", "Adeyinka-Holt", "Kovalenska", "Rahmani-Tull", "Nguyen-Ferris",
        "Özgürel",
    ]
    static let female = [
        "Ada", "Bronwen", "Carys", "Delphine", "Elowen", "Farah", "Gwen", "Hana", "Isla", "Jamila", "Kezia", "Liesl", "Maeve", "Niamh",
        "Orla", "Priya",
        "Romy", "Saoirse", "Tamsin", "Zofia",
    ]
    static let male = [
        "Arlo", "Bram", "Cai", "Dara", "Emrys", "Farid", "Gethin", "Hamza", "Idris", "Jory", "Kofi", "Leif", "Milo", "Niall", "Osian",
        "Pavel", "Rafe",
        "Sami", "Tobin", "Zain",
    ]

    static let workers = [
        "A. Ferrow", "B. Lindqvist", "C. Obuya", "D. Marchbank", "E. Thackley", "F. Zaman", "G. Pryce", "H. Quill", "I. Santoro",
        "J. Weatherby",
        "K. Oduya", "L. Brennock",
    ]

    static func given(_ sex: String, _ chance: inout Chance) -> String {
        sex == "female" ? chance.pick(female[0], female) : chance.pick(male[0], male)
    }
}
