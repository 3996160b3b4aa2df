// swift-format-ignore-file
// Made by Tools/embed-content from Content/. Change the files there and run it again.

/// The content that came with the program.
enum Embedded {
    /// Every file's path under `Content/` and its text, by path.
    static let files: [(path: String, text: StaticString)] = [
("instruments/clutter.yaml", #"""
# The nine pictures for each room are copyright and are not shipped: a practitioner has them to hand and records the nearest number.
# Clutter is not dirt, hazards or care. A low rating is never evidence against neglect.
id: clutter
title: Clutter rating
groups: [home-conditions]
about: home
answer: rating 1 to 9
scoring: worst
items:
  - {code: living-room, topic: living room}
  - {code: kitchen, topic: kitchen}
  - {code: bedroom, topic: bedroom}
  # Where a child sleeps in one of the rooms above, rate it here as well.
  - {code: child-bedroom, topic: where a child sleeps, expected: false}
# Any other room may be rated under a code of its own: hall, stairs, bathroom.
more: rating 1 to 9
levels:
  - code: "1"
    scores: 1 to 3
    consider: [Offer a home fire safety visit.]
  - code: "2"
    scores: 4 to 6
    consider:
      - Talk with your safeguarding lead and consider a referral within 5 working days.
      - Ask the fire service for a home visit.
  - code: "3"
    scores: 7 to 9
    consider:
      - Refer to children's social care the same day.
      - Call the agencies together within 10 working days.
prompts:
  - items: [child-bedroom]
    atLeast: 4
    says: "A child's own sleeping space is rated 4 or more: say so in the referral, and consider acting one level up."
licence: "The pictures are copyright (Oxford University Press) and are not shipped. Numbers only."
source: "Steketee and Frost, Clutter Image Rating; levels as in published multi-agency protocols; audit of December 2021: use of clutter rating tool"

"""#),
("instruments/dara.yaml", #"""
# Used by some police forces at first response instead of DASH, with more about control. Never compared with dash.
id: dara
title: Domestic Abuse Risk Assessment (DARA)
groups: [da-risk]
about: victim
scoring: none
levels:
  - code: standard
  - code: medium
    consider: [Talk with your safeguarding lead about each child who lives there.]
  - code: high
    consider:
      - Check that MARAC has been told.
      - Share with children's social care where there is a child or a pregnancy.
licence: "Results only. The wording is the College of Policing's."
source: "College of Policing, Domestic Abuse Risk Assessment, 2022"

"""#),
("instruments/dash-police.yaml", #"""
# The version that police forces use has other questions: results are recorded as police give them, and never compared with dash.
id: dash-police
title: DASH as completed by police
groups: [da-risk]
about: victim
scoring: none
scores: 0 to 27
levels:
  - code: standard
  - code: medium
    consider: [Talk with your safeguarding lead about each child who lives there.]
  - code: high
    consider:
      - Check that MARAC has been told.
      - Share with children's social care where there is a child or a pregnancy.
licence: "Results only. The wording is other people's copyright."
source: "DASH 2009 (27 questions), as used by police forces in England and Wales"

"""#),
("instruments/dash-young.yaml", #"""
# For victims of about 13 to 17. Under 13 it does not apply. A result here is a reason to think of the young person as a child in need of safety too.
id: dash-young
title: Young people's DASH
groups: [da-risk]
about: victim
scoring: none
levels:
  - code: standard
    consider: [Talk with your safeguarding lead. A young person under 18 is also a child.]
  - code: medium
    consider: [Talk with your safeguarding lead. A young person under 18 is also a child.]
  - code: high
    consider: [Refer to children's social care and to MARAC where the young person is 16 or over.]
licence: "Results only. The wording is SafeLives' copyright."
source: "SafeLives young people's version of the Dash risk checklist"

"""#),
("instruments/dash.yaml", #"""
# DASH as used by agencies other than police: 24 questions about one victim and one person who harms them.
# The questions' own wording is not shipped. A partnership that holds the licensed text may put it into the topics of its own copy.
id: dash
title: DASH risk checklist
groups: [da-risk]
about: victim
answer: yes-no-unknown
scoring: count-yes
items:
  - {code: hurt-now, topic: hurt in this incident}
  - {code: fear, topic: how afraid the person is}
  - {code: feared-harm, topic: "what is feared, for themselves or the children"}
  - {code: isolation, topic: cut off from family or friends}
  - {code: low-mood, topic: low mood or thoughts of suicide}
  - {code: separation, topic: left or tried to leave within the past year}
  - {code: child-contact, topic: dispute over contact with the children}
  - {code: stalking, topic: "unwanted contact, following or stalking that goes on"}
  - {code: pregnancy, topic: pregnant or a baby within the past 18 months}
  - {code: more-often, topic: abuse happens more often}
  - {code: getting-worse, topic: abuse is becoming worse}
  - {code: control, topic: control of most of daily life or extreme jealousy}
  - {code: weapon, topic: weapon or object used to hurt}
  - {code: threats-to-kill, topic: threats to kill that were believed}
  - {code: strangulation, topic: "strangling, choking, suffocating or drowning"}
  - {code: sexual, topic: sexual acts or words that distress or injure}
  - {code: others-feared, topic: "others who are feared, the wider family included"}
  - {code: hurt-others, topic: "the other person has hurt someone else, children included"}
  - {code: animals, topic: cruelty to animals}
  - {code: money, topic: "money trouble, dependence or a lost job"}
  - {code: substance-or-mental-health, topic: "the other person's alcohol, drugs or mental health in the past year"}
  - {code: other-suicide, topic: the other person has threatened or attempted suicide}
  - {code: order-broken, topic: "bail, a court order or a contact agreement broken"}
  - {code: police-record, topic: the other person is known to police or has a criminal record}
# Bands seen in three areas. The high band is a setting: some areas refer at another number.
levels:
  - code: standard
    scores: 0 to 9
    consider:
      - Plan safety with the person and say when the checklist will be done again.
      - A low score clears nothing. Hold it against what other agencies know.
  - code: medium
    scores: 10 to 13
    consider:
      - Talk with your safeguarding lead and offer the domestic abuse service.
      - Think of each child who lives there as harmed in their own right.
  - code: high
    scores: 14 to 24
    consider:
      - Refer to MARAC. Consent is sought where that is safe, and is not required.
      - Share with children's social care where there is a child or a pregnancy.
# Any of these prompts a person's judgement that risk is high. None changes the level by itself.
prompts:
  - items: [separation, control, hurt-now]
    says: "Separation, control and injury together: consider judging the risk high, and write why."
  - items: [separation, control, sexual]
    says: "Separation, control and sexual harm together: consider judging the risk high, and write why."
  - items: [strangulation]
    says: "Strangling, choking, suffocating or drowning: consider judging the risk high, and write why."
  - items: [stalking]
    says: "Stalking or unwanted contact that goes on: consider judging the risk high, and write why."
  - items: [threats-to-kill]
    says: "Threats to kill that were believed: consider judging the risk high, and write why."
  - items: [more-often]
    says: "It happens more often: consider judging the risk high, and write why."
  - items: [getting-worse]
    says: "It is becoming worse: consider judging the risk high, and write why."
  - items: [others-feared]
    says: "Others are feared too: consider judging the risk high, and write why."
licence: "The wording is SafeLives' copyright and is not shipped. Codes, topics in our own words and scoring facts are ours."
source: "SafeLives Dash risk checklist (24 questions); bands as published by several partnerships; audit of December 2021: lack of use of DASH by partners"

"""#),
("instruments/neglect.yaml", #"""
# A neutral record of care as observed, for those without a licensed tool, and the place for the area grades of a licensed one.
# Grades have an order and no distance: the worst and the change are reported, never an average.
# 1 all needs met, 2 essential needs met, 3 some essential needs unmet, 4 most essential needs unmet, 5 entirely unmet or hostile.
id: neglect
title: Neglect toolkit
groups: [neglect]
about: child
answer: grade 1 to 5
scoring: worst
items:
  - {code: physical-care, topic: physical care}
  - {code: safety, topic: safety}
  - {code: emotional-care, topic: emotional care}
  - {code: developmental-care, topic: developmental care}
levels:
  - code: none
    scores: 1 to 2
    consider: [A good profile never dismisses a grave concern about a parent.]
  - code: watch
    scores: 3 to 3
    consider: [Agree with the parents what will change, and grade again within 3 months.]
  - code: act
    scores: 4 to 5
    consider: [Talk with children's social care within 5 working days, or refer if the child is not open there.]
prompts:
  - {items: [physical-care], atLeast: 5, says: "Physical care is at the lowest grade: consider whether the child is safe today."}
  - {items: [safety], atLeast: 5, says: "Safety is at the lowest grade: consider whether the child is safe today."}
  - {items: [emotional-care], atLeast: 5, says: "Emotional care is at the lowest grade: consider whether the child is safe today."}
licence: "Ours. The text of licensed tools is not shipped; staff trained in one may record its area grades here."
source: "Areas and grades as in published care profiles (Srivastava and Polnay) and tools made from them; audit of December 2021: neglect toolkit"

"""#),
    ]
}
