extension Wording {
    /// The list. Sources: the national panel's review of domestic abuse (2022: name the abuse, do not relabel it as conflict; keep the person
    /// who does it in view), the joint inspection of 2017 (do not load responsibility on the victim), and Cairn's own rule that no sentence blames.
    public static let refused: [Phrase] = [
        Phrase(
            pattern: "fail|fails|failed|failing|failure|failures … to … protect",
            why: "It makes the parent who was harmed answer for the harm.",
            instead: "Name who caused the harm, and what would make the child safer."),
        Phrase(
            pattern: "fail|fails|failed|failing|failure|failures … to … engage",
            why: "It says nothing about what was offered, how, or what stood in the way.",
            instead: "Say what was offered, when and how, and what the person answered."),
        Phrase(
            pattern: "fail|fails|failed|failing|failure|failures to",
            why: "It blames and does not say what happened.",
            instead: "Say what is not recorded: “was not shared”, “no visit is recorded”."),
        Phrase(
            pattern:
                "incident|incidents|altercation|altercations|argument|arguments|dispute|disputes|violence … between … couple|parents|partners|them|adults",
            why: "It makes one person's violence a matter between two.",
            instead: "Say who did what to whom, as it was reported."),
        Phrase(
            pattern: "parental|marital|relationship|couple conflict|difficulties|discord",
            why: "It hides abuse behind a word for both.",
            instead: "Name the abuse and who does it; write “conflict” only where nobody is controlled or afraid."),
        Phrase(
            pattern: "volatile|toxic|turbulent|tempestuous|stormy relationship|relationships|couple",
            why: "A relationship does not act; a person does.",
            instead: "Say who did what, and how often."),
        Phrase(
            pattern: "as bad as each|one … other", why: "It makes both answer for what one did.",
            instead: "Say who did what, to whom, and who was afraid."),
        Phrase(
            pattern: "hard|difficult to reach|engage",
            why: "It places the distance in the family and not in the service.",
            instead: "Say which ways were tried and which were not."),
        Phrase(
            pattern: "hard-to-reach", why: "It places the distance in the family and not in the service.",
            instead: "Say which ways were tried and which were not."),
        Phrase(
            pattern: "refuses|refused|refusing|refusal|unwilling to engage|cooperate|co-operate",
            why: "It judges a person whose reasons are not told.", instead: "Say what was offered and what the person answered."),
        Phrase(
            pattern: "non-compliant|noncompliant|non-compliance|uncooperative|unco-operative|resistant",
            why: "It labels a person.", instead: "Say what was asked, what was done, and what the person said about it."),
        Phrase(
            pattern: "disguised compliance", why: "It reads motives into what was seen.",
            instead: "Say what was said and what was seen, with dates."),
        Phrase(
            pattern: "chose|chooses|choosing|chosen to … stay|remain|return|continue",
            why: "Leaving can be the most dangerous time, and control leaves little choice.",
            instead: "Say what made it unsafe to leave, and what was offered."),
        Phrase(
            pattern: "puts|put|putting|placed|placing herself|himself|themselves|themself … at risk",
            why: "It makes the person who was harmed answer for it.", instead: "Say who is the danger, and where."),
        Phrase(
            pattern: "allowed|allows|allowing … abuse|violence|harm", why: "It makes one person answer for another's violence.",
            instead: "Say who caused the harm and what the other parent could safely do."),
        Phrase(
            pattern: "lifestyle choice|choices", why: "No child chooses to be harmed.", instead: "Say what happened, and who gained by it."),
        Phrase(
            pattern: "promiscuous|attention-seeking|manipulative|streetwise", why: "It labels a child or a parent.",
            instead: "Say what was seen and what the person said."),
        Phrase(pattern: "attention seeking", why: "It labels a child.", instead: "Say what was seen and what the child said."),
        Phrase(
            pattern: "absconded|absconds|absconding", why: "Children go missing; prisoners abscond.",
            instead: "“was missing from …”, with the times."),
        Phrase(
            pattern: "child|children|baby|he|she did not|didn't attend", why: "Small children are brought or not brought.",
            instead: "“was not brought to …”."),
        Phrase(
            pattern:
                "blame|blames|blamed|blaming|blameworthy|culpable|negligent|negligently|incompetent|incompetence|careless|carelessly|inexcusable",
            why: "A briefing is for learning.", instead: "Say what happened and what would have helped."),
        Phrase(
            pattern: "at|own|their|whose fault", why: "A briefing is for learning.",
            instead: "Say what happened and what would have helped."),
        Phrase(
            pattern: "should have known", why: "It judges with what only became known afterwards.",
            instead: "Say what was known then, and to whom."),
        Phrase(
            pattern: "bad|poor|unfit mother|father|parent|parents|mothers|fathers", why: "It labels a person.",
            instead: "Say what the child needs and does not get."),
    ]
}
