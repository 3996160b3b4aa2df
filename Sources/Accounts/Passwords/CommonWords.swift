/// Words that turn up in the passwords that people choose first. A short list of our own; a list of stolen passwords is plugged in by the operator
/// (`BreachedPasswords`).
enum CommonWords {
    static let all = """
        password passwort passphrase passcode letmein welcome login signin access secret private changeme default temporary
        administrator admin manager support service system server computer internet website account customer
        qwerty qwertz azerty asdf iloveyou iluvyou loveyou forever monkey dragon tiger panther eagle butterfly unicorn pokemon
        batman superman spiderman starwars hello goodbye sunshine princess flower chocolate cookie cheese banana orange purple
        football rugby cricket baseball hockey soccer liverpool arsenal chelsea everton tottenham manchester united celtic rangers
        london england scotland wales britain yorkshire lancashire birmingham leeds
        monday tuesday wednesday thursday friday saturday sunday
        january february march april june july august september october november december
        spring summer autumn winter christmas birthday holiday
        charlie michael daniel jessica thomas george jordan hunter ashley andrew joshua matthew robert william
        mother father mummy daddy brother sister family baby angel
        council police hospital nursery school surgery social worker health visitor children safeguarding partnership
        master shadow killer freedom whatever nothing trustno matrix testing test1 sample example
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
}
