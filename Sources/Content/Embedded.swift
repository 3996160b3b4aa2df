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
("learning.yaml", #"""
# Tools and reports that a briefing points to. The partnership fills in each address; without one no link is made, and none is ever invented.
learning:
  - key: dash
    kind: tool
    title: DASH risk assessment
    publisher: SafeLives
    for: finding out with a victim how high the risk of domestic abuse is, whichever agency hears of it
    address:
  - key: domestic-abuse-toolkit
    kind: tool
    title: Domestic Abuse Toolkit
    publisher: The safeguarding partnership
    for: what to do, step by step, when a family lives with domestic abuse
    address:
  - key: clutter-rating
    kind: tool
    title: Clutter Rating Tool
    publisher: The safeguarding partnership, after Steketee and Frost
    for: saying how cluttered each room is, so that everyone knows when to be worried
    address:
  - key: neglect-toolkit
    kind: tool
    title: Neglect Toolkit
    publisher: The safeguarding partnership
    for: grading the care that a child has, and seeing whether it changes
    address:
  - key: drive
    kind: tool
    title: Drive Programme
    publisher: The Drive Partnership
    for: work with those who harm their partners, to make them stop
    address:
  - key: myth-of-invisible-men
    kind: report
    title: The Myth of Invisible Men
    publisher: Child Safeguarding Practice Review Panel, 2021
    for: why fathers and other men in a baby's life are not seen, and what helps to see them
    address:

"""#),
("reference/authorities.yaml", #"""
# Local authorities with children's services that families here move between: the South West and its neighbours.
# Codes are those of the Office for National Statistics (GSS); former holds codes that older records still carry. Add others as they are met.
authorities:
  - {code: E06000022, name: Bath and North East Somerset}
  - {code: E06000058, name: "Bournemouth, Christchurch and Poole"}
  - {code: E06000023, name: "Bristol, City of"}
  - {code: E06000052, name: Cornwall}
  - {code: E10000008, name: Devon}
  - {code: E06000059, name: Dorset, former: [E10000009]}
  - {code: E10000013, name: Gloucestershire}
  - {code: E10000014, name: Hampshire}
  - {code: E06000019, name: "Herefordshire, County of"}
  - {code: E06000053, name: Isles of Scilly}
  - {code: W06000021, name: Monmouthshire}
  - {code: W06000022, name: Newport}
  - {code: E06000024, name: North Somerset}
  - {code: E10000025, name: Oxfordshire}
  - {code: E06000026, name: Plymouth}
  - {code: E06000038, name: Reading}
  - {code: E06000066, name: Somerset, former: [E10000027]}
  - {code: E06000025, name: South Gloucestershire}
  - {code: E06000045, name: Southampton}
  - {code: E06000030, name: Swindon}
  - {code: E06000027, name: Torbay}
  - {code: E10000031, name: Warwickshire}
  - {code: E06000037, name: West Berkshire}
  - {code: E06000054, name: Wiltshire}
  - {code: E10000034, name: Worcestershire}

"""#),
("reference/bank-holidays.yaml", #"""
# England's bank holidays: the rule of each, and every year's departure from the rule with its reason.
# When the government announces a change, add it under changes. Dates up to 2028 agree with the government's published list; later ones follow the rules.
from: 1990
to: 2060
# A holiday that falls at a weekend is kept on the next weekday that is not a holiday itself.
rules:
  - {name: New Year's Day, on: 1 January}
  - {name: Good Friday, easter: -2}
  - {name: Easter Monday, easter: 1}
  - {name: Early May bank holiday, on: first Monday in May}
  - {name: Spring bank holiday, on: last Monday in May}
  - {name: Summer bank holiday, on: last Monday in August}
  - {name: Christmas Day, on: 25 December}
  - {name: Boxing Day, on: 26 December}
changes:
  - {not: 1995-05-01, instead: 1995-05-08, because: 50 years since the end of the war in Europe}
  - {also: 1999-12-31, because: the end of the millennium}
  - {not: 2002-05-27, instead: 2002-06-04, because: the Queen's Golden Jubilee}
  - {also: 2002-06-03, because: the Queen's Golden Jubilee}
  - {also: 2011-04-29, because: a royal wedding}
  - {not: 2012-05-28, instead: 2012-06-04, because: the Queen's Diamond Jubilee}
  - {also: 2012-06-05, because: the Queen's Diamond Jubilee}
  - {not: 2020-05-04, instead: 2020-05-08, because: 75 years since the end of the war in Europe}
  - {not: 2022-05-30, instead: 2022-06-02, because: the Queen's Platinum Jubilee}
  - {also: 2022-06-03, because: the Queen's Platinum Jubilee}
  - {also: 2022-09-19, because: the state funeral of Queen Elizabeth II}
  - {also: 2023-05-08, because: the coronation of King Charles III}

"""#),
    ]
}
