// swift-format-ignore-file
// Made by Tools/embed-content from Content/. Change the files there and run it again.

/// The content that came with the program.
enum Embedded {
    /// Every file's path under `Content/` and its text, by path.
    static let files: [(path: String, text: StaticString)] = [
("audit.yaml", #"""
# How audits are read into words: how much makes a worry, how much fits a page, and what is said around each theme.
thresholds:
  # A worry: so many children for whom a standard was not kept, and so many hundredths of those to whom it applied.
  worry: {children: 2, percent: 30}
  # Good practice: so many children with something done in time, and so many hundredths of all that was decided.
  good: {children: 2, percent: 60}
  # Of a standard marked serious, so many children are enough, for either.
  serious: 1
  # A theme for learning: so many worries, or a worry that so many children share.
  theme: {worries: 2, children: 3}
# Bullets that fit one A4 page. The rest stands in the appendix, and the page says how many.
page: {worries: 5, goodPractice: 8, themes: 3, inTheme: 2, joined: 2, points: 5, questions: 3}
needs:
  domestic-abuse: exposure to domestic abuse
  other: another need
# under: the standards whose worries stand under the theme for learning and not in the list of worries (all, or some).
# together: standards whose sentences make one bullet.
# judgements: what no record can tell, asked in every return.
themes:
  - code: domestic-abuse
    title: Domestic Abuse
    titles:
      - {title: Domestic Abuse seen in isolation, where: [da-incidents-joined]}
    tools: [dash, domestic-abuse-toolkit, drive]
    under: [da-incidents-joined, da-dash-not-police-alone]
    together:
      - [da-dash-by-agency, da-dash-updated]
      - [da-police-notified, da-police-safety-planning]
      - [da-programme-offered, da-programme-accepted]
    points: [Use DASH whichever agency you work for.]
    questions: [Which of your families has had something new happen since the last DASH?]
    judgements: [Was domestic abuse seen as a pattern over time or as single events?]
  - code: before-birth
    title: Planning before Birth
    together:
      - [prebirth-plan-robust, prebirth-plan-followed]
    questions: [Who reads the plan for a birth on the night when the child is born?]
    judgements: [Was the pre-birth plan effective?]
  - code: closing
    title: Closing and Stepping Down
    together:
      - [closure-shared, closure-contact-confirmed]
      - [closure-not-too-soon, closure-without-incident, closure-without-return]
      - [stepdown-stepwise, stepdown-sustained]
    questions: ["When you close a case, how do you know that each agency has heard?"]
    judgements: [Was closing or stepping down right at that time?]
  - code: understanding
    title: Parents’ Understanding
    together:
      - [understanding-checked, understanding-reached]
    questions: [How do you find out what a parent has understood?]
    judgements: [Did the parents understand what professionals were worried about?]
  - code: working-together
    title: Working Together
    judgements: [Did agencies talk with each other as well as they might?]
  - code: step-up
    title: Stepping Up
    judgements: [Did help rise as soon as risk rose?]
  - code: home-conditions
    title: Home Conditions
    tools: [clutter-rating]
    points: [Make use of the Clutter Rating Tool to help identify when you should be worried.]
    judgements: [Were home conditions described so that another agency would picture the same?]
  - code: emergency-care
    title: Coming to A&E
    judgements: [Did the follow up of the attendance help the child?]
  - code: fathers
    title: Engagement with Fathers
    national: myth-of-invisible-men
    under: all
    points: [Always endeavour to include fathers in your work with families.]
    questions: ["Who in your team last spoke with a father on his own, and what did he say?"]
    judgements: [Was the father seen as somebody who matters to the child?]
  - code: flags
    title: Flags on Records
    points: [Consider a flag on the child’s record as Child in Need as soon as it is known there is an assessment.]
    judgements: [Did a flag help anybody who met the child?]
  - code: sharing
    title: Sharing Information
    points: [Ensure that information is shared with other involved professionals to work together well.]
    questions: [What do you know of a family that nobody else has been told?]
    judgements: [Did anybody lack what another agency knew?]
  - code: family-change
    title: Changes in the Family
    points: [Be curious about changing family dynamics and the impact on children.]
    questions: [Who has joined or left the home since your last visit?]
    judgements: [Did anybody ask what the change meant for the child?]
  - code: whole-picture
    title: The Whole Picture
    judgements: [Was the family’s history weighed when it mattered?]
  - code: moving
    title: Moving between Local Authorities
    under: all
    questions: ["When a family moves away, whom do you ring?"]
    judgements: [Did the new workers have what they needed on the day when the child arrived?]
  - code: neglect
    title: Neglect
    tools: [neglect-toolkit]
    judgements: [Is life better for the child than it was a year ago?]
  - code: timescales
    title: Timescales
    judgements: [Did waiting harm the child?]

"""#),
("audits/december-2021.yaml", #"""
# The audit of December 2021, asked of the sample partnership: ten pre-school children, nine agencies.
id: december-2021
title: Multi Agency Quality Assurance Audit
theme: Pre-School Children
asOf: 2021-12-17
lookBack: 12 months
seed: 20211217
# Children's social care holds the plans, assessments and closures and is the tenth source.
agencies:
  - tarnbeck-surgery
  - harebell-camhs
  - brackenlea-health
  - st-aldreda-hospital
  - northbridge-police
  - northbridge-learning
  - northbridge-youth-justice
  - northbridge-duty
  - northbridge-family-support
cohort:
  size: 10
  ages: 0 to 4
  plans: [child-protection, child-in-need]
  sex: {female: 5, male: 5}
  plan: {child-protection: 7, child-in-need: 3}
  need: {domestic-abuse: 1, parental-mental-health: 1, neglect: 1, parental-substance-misuse: 1, parent-in-prison: 1}
  oneAHousehold: true
  reserves: 3
  rest: 12 months
lines:
  - question: Is the risk of domestic abuse assessed by every agency that meets it, and seen as a whole?
    standards:
      - da-dash-by-agency
      - da-dash-not-police-alone
      - da-dash-updated
      - da-dash-review
      - da-tool-used
      - da-incidents-joined
      - da-marac-referred
      - da-police-notified
      - da-police-safety-planning
      - da-programme-offered
      - da-programme-accepted
  - question: Was the birth prepared for, and was the plan taken up?
    standards: [prebirth-assessed, prebirth-planned, prebirth-plan-robust, prebirth-plan-followed]
  - question: Was help stepped up in time, and stepped down or closed at the right time and with everybody told?
    standards:
      - step-up-timely
      - closure-shared
      - closure-acknowledged
      - closure-contact-confirmed
      - closure-not-too-soon
      - closure-without-incident
      - closure-without-return
      - stepdown-stepwise
      - stepdown-sustained
  - question: Do parents understand what professionals are worried about, and are fathers included?
    standards:
      - understanding-checked
      - understanding-worked-on
      - understanding-reached
      - father-identified
      - father-conversation
      - father-observed
      - father-invited
      - father-not-meetings-only
  - question: Do agencies work together, share what they know and flag their records?
    standards:
      - meeting-contribution
      - information-shared
      - share-acknowledged
      - ae-shared
      - ae-followed-up
      - flag-on-assessment
      - flag-by-agency
      - flag-removed
  - question: Are neglect and home conditions assessed with the tools that there are?
    standards: [clutter-rated, clutter-acted, clutter-repeated, neglect-tool-used, neglect-tool-repeated]
  - question: Does anybody look at what changes around the child, at the history, and at a move to another authority?
    standards:
      - family-change-explored
      - history-used
      - move-told
      - move-pack
      - move-acknowledged
      - move-conference
      - move-handover

"""#),
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
("standards/ae-followed-up.yaml", #"""
id: ae-followed-up
title: GP or social care follow up an A&E attendance
looksFor: follow-up of the attendance
theme: emergency-care
shape: response
while: open
given: {kind: attendance, type: [emergency-department, minor-injuries], about: child}
expect: {by: [gp, social-care], refs: trigger}
within: {2021-01-01: 5 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “Good follow up between GP and Social Care following A&E attendance”"
standing: local
says:
  worry: A&E attendances are not followed up
  good: GP and social care follow up well after an A&E attendance
  action: Follow up each A&E attendance within five working days

"""#),
("standards/ae-shared.yaml", #"""
id: ae-shared
title: GP and social care are told when a child comes to A&E
looksFor: share of the attendance
theme: emergency-care
shape: response
while: open
given: {kind: attendance, type: [emergency-department, minor-injuries], about: child}
expect: {kind: share, of: trigger, to: each}
within: {2021-01-01: 1 working day}
each: {kind-of-agency: {gp: [gp], social-care: [social-care]}, unless-recorded: true}
source: "Multi Agency Quality Assurance Audit, December 2021: “Good follow up after A&E attendance”"
standing: local
says:
  worry: GP and social care are not told of A&E attendances
  good: GP and social care are told of A&E attendances
  action: Tell the GP and the social worker of each attendance by the next working day

"""#),
("standards/assessment-completed.yaml", #"""
id: assessment-completed
title: An assessment is finished within 45 working days
looksFor: completed assessment
theme: timescales
shape: response
given: {kind: referral, to: social-care, decision: [assessment, strategy]}
expect: {kind: assessment, type: [child-and-family, pre-birth], stage: completed}
within: 45 working days
source: "Working Together to Safeguard Children"
standing: national
says:
  worry: Assessments take longer than 45 working days
  good: Assessments are finished within 45 working days
  action: Finish each assessment within 45 working days of the referral

"""#),
("standards/child-seen-need.yaml", #"""
id: child-seen-need
title: A child in need is seen every twenty working days
looksFor: visit by social care that saw the child
theme: timescales
shape: recurrence
while: {all: [child-in-need, born]}
expect: {kind: visit, by: social-care, seen: child}
every: {2021-01-01: 20 working days}
source: "Local standard within the range of published visiting timescales"
standing: local
says:
  worry: Children in need are not seen often enough by their social worker
  good: Children in need are seen by their social worker
  action: See each child in need every twenty working days

"""#),
("standards/child-seen-protection.yaml", #"""
id: child-seen-protection
title: A child on a child protection plan is seen every ten working days
looksFor: visit by social care that saw the child
theme: timescales
shape: recurrence
while: {all: [child-protection, born]}
expect: {kind: visit, by: social-care, seen: child}
every: {2021-01-01: 10 working days}
source: "Local standard within the range of published visiting timescales"
standing: local
says:
  worry: Children on child protection plans are not seen often enough by their social worker
  good: Children on child protection plans are seen by their social worker
  action: See each child on a child protection plan every ten working days

"""#),
("standards/closure-acknowledged.yaml", #"""
id: closure-acknowledged
title: Agencies confirm that they know of the closing
looksFor: acknowledgement
theme: closing
shape: response
given: {kind: share, what: [closure, step-down]}
expect: {kind: acknowledgement, of: trigger, by: each}
within: {2021-01-01: 5 working days}
each: {agency-in: to}
source: "Multi Agency Quality Assurance Audit, December 2021: “Lack of explicit sharing when a case was closed”"
standing: local
serious: true
says:
  worry: Agencies do not confirm that they know a case was closed
  good: Agencies confirm that they know a case was closed
  action: Confirm that you know when you are told of a closing

"""#),
("standards/closure-contact-confirmed.yaml", #"""
id: closure-contact-confirmed
title: Other agencies' contact is confirmed, not assumed
looksFor: confirmed contact
theme: closing
shape: preparation
given: {kind: decision, type: [closure, step-down]}
expect:
  any:
    - itself: {confirmed: each}
    - {by: each, about: child}
within: 90 days
each: involved-agency
source: "Multi Agency Quality Assurance Audit, December 2021: “assumptions made about contact with other agencies”"
standing: local
serious: true
says:
  worry: Contact with other agencies is assumed when a case is closed
  good: Contact with other agencies is confirmed before a case is closed
  action: Ask each agency whether it is in contact before closing, and write down its answer

"""#),
("standards/closure-not-too-soon.yaml", #"""
id: closure-not-too-soon
title: A case is closed or stepped down only after a quiet time
looksFor: incident, injury or birth
theme: closing
shape: absence
given: {kind: decision, type: [closure, step-down]}
never:
  - {kind: incident}
  - {kind: attendance, type: [emergency-department, minor-injuries], injury: true, about: child}
  - birth
within: 84 days
side: before
source: "Multi Agency Quality Assurance Audit, December 2021: “then case closed too early; step down happening too soon”"
standing: local
serious: true
says:
  worry: Cases are closed or stepped down too early
  good: Cases are closed or stepped down after a quiet time
  action: Close or step down only when things have stayed better for twelve weeks

"""#),
("standards/closure-shared.yaml", #"""
id: closure-shared
title: Every involved agency is told when a case is closed or stepped down
looksFor: share of the closing or stepping down
theme: closing
shape: response
given: {kind: decision, type: [closure, step-down]}
expect: {kind: share, what: [closure, step-down], to: each}
from: 20 working days
within: {2021-01-01: 5 working days}
each: involved-agency
source: "Multi Agency Quality Assurance Audit, December 2021: “Lack of explicit sharing when a case was closed”"
standing: local
serious: true
says:
  worry: Agencies are not told plainly when a case is closed
  good: Agencies are told plainly when a case is closed
  action: Tell every involved agency in writing when a case is closed or stepped down

"""#),
("standards/closure-without-incident.yaml", #"""
id: closure-without-incident
title: A closed case is not followed by an incident
looksFor: incident
theme: closing
shape: absence
given: {kind: decision, type: closure}
never: {kind: incident}
within: 84 days
side: after
source: "Multi Agency Quality Assurance Audit, December 2021: “resulted in further incidents”"
standing: local
serious: true
says:
  worry: Closing is followed by further incidents
  good: Closing is not followed by further incidents
  action: Check with every agency that things are calm before a case is closed

"""#),
("standards/closure-without-return.yaml", #"""
id: closure-without-return
title: A closed case does not come back within weeks
looksFor: new referral
theme: closing
shape: absence
given: {kind: decision, type: closure}
never: {kind: referral, to: social-care, decision: {not: [no-further-action, information-and-advice]}}
within: 42 days
side: after
source: "Multi Agency Quality Assurance Audit, December 2021: “re-referral within weeks”"
standing: local
serious: true
says:
  worry: Cases are referred again within weeks of closing
  good: Cases that close stay closed
  action: Look at what was still open before a case is closed

"""#),
("standards/clutter-acted.yaml", #"""
id: clutter-acted
title: A worrying clutter rating leads to something
looksFor: action on the clutter rating
theme: home-conditions
shape: response
given: {kind: instrument, name: clutter, level: ["2", "3"]}
expect:
  any:
    - {kind: referral}
    - {kind: share, of: trigger}
    - {kind: meeting}
within:
  - {given: {kind: instrument, name: clutter, level: "3"}, is: {2021-01-01: same day}}
  - {is: {2021-01-01: 5 working days}}
source: "Multi Agency Quality Assurance Audit, December 2021: “make use of this to help identify when you should be worried”"
standing: local
says:
  worry: A worrying clutter rating leads to nothing
  good: A worrying clutter rating leads to action
  action: Act on a clutter rating of level 2 or 3

"""#),
("standards/clutter-rated.yaml", #"""
id: clutter-rated
title: Home conditions are rated by whoever sees them
looksFor: clutter rating
theme: home-conditions
shape: response
given:
  - {kind: need, names: [home-conditions, neglect], stage: identified, near: {by: {kind: visit, type: home}, within: 10 working days}}
  - {kind: incident, type: neglect-concern, near: {by: {kind: visit, type: home}, within: 10 working days}}
expect: {kind: instrument, name: clutter}
within: {2021-01-01: 10 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “Use of clutter rating tool”"
standing: local
says:
  worry: The clutter rating tool is not used where home conditions are a worry
  good: The clutter rating tool is used
  action: Use the clutter rating tool to help identify when you should be worried

"""#),
("standards/clutter-repeated.yaml", #"""
id: clutter-repeated
title: Home conditions are rated again while they are a worry
looksFor: clutter rating
theme: home-conditions
shape: recurrence
while: {all: [open, {latest: {kind: instrument, name: clutter}, is: {kind: instrument, name: clutter, level: ["2", "3"]}}]}
expect: {kind: instrument, name: clutter}
every: {2021-01-01: 91 days}
source: "Multi Agency Quality Assurance Audit, December 2021: “make use of this to help identify when you should be worried”"
standing: local
says:
  worry: Home conditions are not rated again
  good: Home conditions are rated again
  action: Rate home conditions again at least every three months

"""#),
("standards/conference-held.yaml", #"""
id: conference-held
title: The first conference is held within 15 working days
looksFor: initial conference
theme: timescales
shape: response
given:
  kind: meeting
  type: strategy
  followed: {by: {kind: assessment, type: section-47, stage: started}, within: 1 working day, outcome: child-protection}
  last-before: {kind: meeting, type: initial-conference}
expect: {kind: meeting, type: initial-conference}
within: 15 working days
source: "Working Together to Safeguard Children"
standing: national
says:
  worry: Initial conferences are held late
  good: Initial conferences are held in time
  action: Hold the initial conference within 15 working days of the strategy meeting

"""#),
("standards/conference-quorum.yaml", #"""
id: conference-quorum
title: A conference has social care and two other agencies
looksFor: quorum
theme: timescales
shape: completeness
given: {kind: meeting, type: [initial-conference, review-conference]}
of: attended
vital: [social-care]
others: 2
atLeast: 3
source: "Local standard; child protection procedures ask for social care and two others"
standing: local
says:
  worry: Conferences are held without enough agencies
  good: Conferences have enough agencies
  action: Postpone a conference that has not social care and two other agencies

"""#),
("standards/core-group-first.yaml", #"""
id: core-group-first
title: The first core group meets within 10 working days
looksFor: core group
theme: timescales
shape: response
given:
  kind: meeting
  type: initial-conference
  followed: {by: {kind: plan, type: child-protection, stage: started}, within: 10 working days, before: {kind: meeting, type: initial-conference}}
expect: {kind: meeting, type: core-group}
within: 10 working days
source: "Working Together to Safeguard Children"
standing: national
says:
  worry: First core groups are held late
  good: First core groups are held in time
  action: Hold the first core group within ten working days of the conference

"""#),
("standards/da-dash-by-agency.yaml", #"""
id: da-dash-by-agency
title: Each agency that learns of domestic abuse itself uses a risk assessment
looksFor: DASH or reliance on another agency's DASH
theme: domestic-abuse
shape: response
given: {kind: incident, type: domestic-abuse, learnt: direct, by: {not: police}}
expect:
  any:
    - {kind: instrument, group: da-risk, by: trigger, settles: trigger}
    - {by: trigger, refs: {kind: instrument, group: da-risk, settles: trigger}}
within: {2021-01-01: 5 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “Lack of use of DASH by partners”"
standing: local
says:
  worry: Partner agencies do not use DASH when they learn of domestic abuse
  good: Partner agencies use DASH when they learn of domestic abuse
  action: Practitioners from all agencies use DASH to help identify the risk of domestic abuse

"""#),
("standards/da-dash-not-police-alone.yaml", #"""
id: da-dash-not-police-alone
title: DASH is not left to police alone
looksFor: DASH or other risk assessment
theme: domestic-abuse
shape: response
given: {kind: incident, type: domestic-abuse, learnt: direct, by: {not: police}}
expect: {kind: instrument, group: da-risk, by: {not: police}, settles: trigger}
from: 365 days
within: {2021-01-01: 10 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “DASH only being completed by police”"
standing: local
says:
  worry: DASH is completed by police only
  good: DASH is completed by more agencies than police
  action: Every agency that meets the family completes DASH, not police alone

"""#),
("standards/da-dash-review.yaml", #"""
id: da-dash-review
title: The risk assessment is looked at again while domestic abuse is a worry
looksFor: DASH or other risk assessment
theme: domestic-abuse
shape: recurrence
while: {all: [open, {event: {kind: incident, type: domestic-abuse}, in: 365 days}]}
expect: {kind: instrument, group: da-risk}
every: {2021-01-01: 90 days}
opening: counts
source: "Multi Agency Quality Assurance Audit, December 2021: “no evidence of updates to DASH completed”"
standing: local
says:
  worry: DASH is not looked at again while domestic abuse is still a worry
  good: DASH is looked at again while domestic abuse is a worry
  action: Look at the DASH again at least every three months while domestic abuse is a worry

"""#),
("standards/da-dash-updated.yaml", #"""
id: da-dash-updated
title: The risk assessment is updated after each domestic abuse incident
looksFor: DASH or other risk assessment
theme: domestic-abuse
shape: response
while: open
given: {kind: incident, type: domestic-abuse, event: true}
expect: {kind: instrument, group: da-risk, settles: trigger}
within: {2021-01-01: 10 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “no evidence of updates to DASH completed”"
standing: local
says:
  worry: DASH is not updated when something new happens
  good: DASH is updated when something new happens
  action: Complete or update a DASH after every incident, whichever agency hears of it

"""#),
("standards/da-incidents-joined.yaml", #"""
id: da-incidents-joined
title: Domestic abuse incidents are looked at together
looksFor: joined analysis of the incidents
theme: domestic-abuse
shape: accumulation
count: {kind: incident, type: domestic-abuse}
atLeast: [{while: {any: [under-one, unborn]}, is: 2}, {is: 3}]
in: 365 days
expect:
  joined:
    - {kind: assessment, stage: completed}
    - {kind: meeting, type: [strategy, marac, core-group, initial-conference, review-conference, child-in-need-review, professionals, safeguarding-supervision]}
    - {kind: decision, type: [joint-review, threshold, step-up]}
within: {2021-01-01: 10 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “Multiple incidents appear to be seen in isolation and not joined together”"
standing: local
says:
  worry: Several incidents are seen in isolation and not joined together as a growing risk
  good: Incidents are joined together and seen as a growing risk
  action: Be aware of the whole picture and do not see events in isolation

"""#),
("standards/da-marac-referred.yaml", #"""
id: da-marac-referred
title: High risk goes to MARAC
looksFor: referral to MARAC
theme: domestic-abuse
shape: response
given: {kind: instrument, group: da-risk, level: high}
expect:
  any:
    - {kind: referral, to: marac}
    - {kind: meeting, type: marac}
within: {2021-01-01: 5 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “aware of the whole picture”"
standing: local
says:
  worry: High risk of domestic abuse is not taken to MARAC
  good: High risk of domestic abuse is taken to MARAC
  action: Refer high risk to MARAC within five working days

"""#),
("standards/da-police-notified.yaml", #"""
id: da-police-notified
title: Police tell social care and health of domestic abuse within a day
looksFor: share of the incident
theme: domestic-abuse
shape: response
given: {kind: incident, type: domestic-abuse, by: police}
expect: {kind: share, by: police, of: trigger, to: each}
within: {2021-01-01: 1 day}
each: {kind-of-agency: {social-care: [social-care], health: [gp, community-health, maternity]}}
source: "Multi Agency Quality Assurance Audit, December 2021: “Police reporting in a timely way”"
standing: local
says:
  worry: Police do not tell social care and health of incidents in time
  good: Police report incidents in a timely way
  action: Police tell social care and health of each incident within a day

"""#),
("standards/da-police-safety-planning.yaml", #"""
id: da-police-safety-planning
title: Police take part in safety planning
looksFor: safety planning with police
theme: domestic-abuse
shape: response
while: open
given: {kind: incident, type: domestic-abuse, by: police}
expect:
  any:
    - {kind: plan, type: safety, stage: [started, reviewed], agencies: police}
    - {kind: meeting, type: [strategy, marac, core-group, professionals], attended: police}
within: {2021-01-01: 15 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “and involved in safety planning”"
standing: local
says:
  worry: Police are not part of safety planning
  good: Police are involved in safety planning
  action: Involve police in the safety plan after each incident

"""#),
("standards/da-programme-accepted.yaml", #"""
id: da-programme-accepted
title: The programme that is offered is accepted
looksFor: acceptance of the programme
theme: domestic-abuse
shape: response
given: {kind: programme, group: perpetrator, stage: offered}
expect: {kind: programme, group: perpetrator, stage: [accepted, started], same: [name], about: trigger}
within: {2021-01-01: 20 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “and accepted”"
standing: local
says:
  worry: The Drive programme is offered but not taken up
  good: The Drive programme that is offered is accepted
  action: Follow up each offer of the Drive programme

"""#),
("standards/da-programme-offered.yaml", #"""
id: da-programme-offered
title: A programme is offered to the person who uses abuse
looksFor: offer of a programme
theme: domestic-abuse
shape: response
given: {kind: instrument, group: da-risk, level: high}
expect: {kind: programme, group: perpetrator, stage: [offered, accepted, declined]}
within: {2021-01-01: 20 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “Evidence that Drive Programme has been offered”"
standing: local
says:
  worry: The Drive programme is not offered where the risk is high
  good: The Drive programme is offered where the risk is high
  action: Offer the Drive programme where the risk is high

"""#),
("standards/da-tool-used.yaml", #"""
id: da-tool-used
title: A risk assessment leads to something
looksFor: use of the risk assessment
theme: domestic-abuse
shape: response
given: {kind: instrument, group: da-risk}
expect:
  any:
    - {not-kind: [share, acknowledgement, flag], refs: trigger}
    - {kind: plan, type: safety, stage: [started, reviewed]}
    - {kind: referral, to: marac}
within: {2021-01-01: 10 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “not being used as a tool to help identify risk”"
standing: local
says:
  worry: DASH is completed but not used to decide what happens next
  good: DASH is used to decide what happens next
  action: Use what a DASH shows in the plan, the assessment or a referral to MARAC

"""#),
("standards/family-change-explored.yaml", #"""
id: family-change-explored
title: A change in the family is looked into
looksFor: entry that looks into the change
theme: family-change
shape: response
while: open
given:
  - {kind: move}
  - {relationship: [step-mother, step-father, parents-partner, partner]}
expect: {kind: [assessment, visit, meeting, decision], refs: trigger}
within: {2021-01-01: 10 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “Be curious about changing family dynamics and the impact on children”"
standing: local
says:
  worry: Changes in the family are not looked into
  good: Practitioners are curious about changes in the family
  action: Be curious about changing family dynamics and the impact on children

"""#),
("standards/father-conversation.yaml", #"""
id: father-conversation
title: Somebody talks with the father
looksFor: conversation with the father
theme: fathers
shape: recurrence
while: {any: [assessment, child-protection, child-in-need, pre-birth]}
expect: {kind: visit, spokeWith: each}
every: {2021-01-01: 42 days}
each: father
source: "Multi Agency Quality Assurance Audit, December 2021: “conversations with dad not evidenced”"
standing: local
says:
  worry: Conversations with fathers are not evidenced
  good: Practitioners talk with fathers
  action: Talk with each father at least every six weeks; where contact is prohibited, separately, and ask police and the domestic abuse service first

"""#),
("standards/father-identified.yaml", #"""
id: father-identified
title: The father is known by name
looksFor: father with a name
theme: fathers
shape: response
given:
  - {kind: assessment, stage: started}
  - {kind: plan, stage: started}
  - {kind: referral, decision: [assessment, strategy]}
expect: {becomes: father-named}
within: {2021-01-01: 10 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “Lack of engagement with fathers in the cases”"
standing: local
says:
  worry: Fathers are not known by name
  good: Fathers are known by name
  action: Find out who the father is, and record his name

"""#),
("standards/father-invited.yaml", #"""
id: father-invited
title: The father is invited
looksFor: invitation to the father
theme: fathers
shape: response
given: {kind: meeting, type: [initial-conference, review-conference, core-group, child-in-need-review]}
expect:
  any:
    - itself: {invitedPeople: each, people: each}
within: itself
each: father-with-contact
source: "Multi Agency Quality Assurance Audit, December 2021: “Always endeavour to include fathers”"
standing: local
says:
  worry: Fathers are not invited to meetings
  good: Fathers are invited to meetings
  action: Always endeavour to include fathers in your work with families

"""#),
("standards/father-not-meetings-only.yaml", #"""
id: father-not-meetings-only
title: Fathers are met outside meetings too
looksFor: conversation with the father and observation of him with the child
theme: fathers
shape: preparation
given: {kind: meeting, again: {field: people, within: 90 days}}
expect:
  all:
    - {kind: visit, spokeWith: each}
    - {kind: visit, observed: each, about-or-seen: child}
within: 90 days
each: father
source: "Multi Agency Quality Assurance Audit, December 2021: “Some engagement with plans and meetings but not conversations and observations”"
standing: local
says:
  worry: Fathers take part in meetings, but conversations and observations with dad are not evidenced
  good: Fathers are spoken with and observed, not only met at meetings
  action: Speak with a father who comes to meetings, and see him with his child

"""#),
("standards/father-observed.yaml", #"""
id: father-observed
title: Somebody sees the father with his child
looksFor: observation of the father with the child
theme: fathers
shape: recurrence
while: {all: [{any: [child-protection, child-in-need]}, born]}
expect: {kind: visit, observed: each, about-or-seen: child}
every:
  - {while: child-protection, is: {2021-01-01: 91 days}}
  - {is: {2021-01-01: 182 days}}
first: {while: under-one, is: {2021-01-01: 28 days}}
each: father-with-contact
source: "Multi Agency Quality Assurance Audit, December 2021: “Lack of observation of fathers with their children”"
standing: local
says:
  worry: Fathers are not observed with their children
  good: Fathers are observed with their children
  action: See each father with his child, and write down what you saw

"""#),
("standards/flag-by-agency.yaml", #"""
id: flag-by-agency
title: Each involved agency flags its own record
looksFor: flag on the agency's own record
theme: flags
shape: response
given: {kind: assessment, type: [child-and-family, pre-birth, section-47], stage: started}
expect:
  any:
    - already: {flag: [child-in-need, child-protection], by: each}
    - {kind: flag, name: [child-in-need, child-protection], action: set, by: each}
within: {2021-01-01: 5 working days}
each: involved-agency
source: "Multi Agency Quality Assurance Audit, December 2021: “Consider a Flag for child’s record as Child in Need as soon as it is known there is an assessment”"
standing: local
says:
  worry: Agencies do not flag their own records
  good: Agencies flag their own records
  action: Flag your own agency’s record as soon as you know of an assessment

"""#),
("standards/flag-on-assessment.yaml", #"""
id: flag-on-assessment
title: A child being assessed is flagged at once
looksFor: child in need flag
theme: flags
shape: response
given: {kind: assessment, type: [child-and-family, pre-birth, section-47], stage: started}
expect:
  any:
    - already: {flag: [child-in-need]}
    - {kind: flag, name: child-in-need, action: set}
within: {2021-01-01: 1 working day}
source: "Multi Agency Quality Assurance Audit, December 2021: “Consider a Flag for child’s record as Child in Need as soon as it is known there is an assessment”"
standing: local
says:
  worry: Children being assessed are not flagged as Child in Need at once
  good: Children being assessed are flagged as Child in Need
  action: Consider a flag on the child’s record as Child in Need as soon as it is known there is an assessment

"""#),
("standards/flag-removed.yaml", #"""
id: flag-removed
title: Flags are taken down when a case closes
looksFor: removal of the flag
theme: flags
shape: response
given: {kind: decision, type: closure}
expect: {kind: flag, name: child-in-need, action: removed, by: each}
within: {2021-01-01: 5 working days}
each: {flagged: child-in-need}
source: "Multi Agency Quality Assurance Audit, December 2021: “Consider a Flag for child’s record as Child in Need as soon as it is known there is an assessment”"
standing: local
says:
  worry: Flags are left on records after a case closes
  good: Flags are taken down when a case closes
  action: Take the flag down when the case closes

"""#),
("standards/history-used.yaml", #"""
id: history-used
title: The history is used when it matters
looksFor: use of the history
theme: whole-picture
shape: response
given:
  - {kind: assessment, stage: completed}
  - {kind: meeting, type: [initial-conference, review-conference]}
  - {kind: decision, type: closure}
expect: {history: 6 months}
within: itself
source: "Multi Agency Quality Assurance Audit, December 2021: “Practitioners need to be aware of the whole picture”"
standing: local
says:
  worry: The family’s history is not used when decisions are made
  good: The family’s history is used when decisions are made
  action: Practitioners need to be aware of the whole picture

"""#),
("standards/information-shared.yaml", #"""
id: information-shared
title: What happens is shared with the other involved agencies
looksFor: share of it
theme: sharing
shape: response
while: open
given:
  - {kind: incident, event: true}
  - {kind: attendance, type: [emergency-department, minor-injuries]}
  - {kind: assessment, stage: completed}
  - {kind: plan, stage: started}
  - {kind: decision, type: step-up}
expect: {kind: share, of: trigger, to: each}
within: {2021-01-01: 5 working days}
each: involved-agency-without-account
source: "Multi Agency Quality Assurance Audit, December 2021: “Ensure that information is shared with other involved professionals”"
standing: local
says:
  worry: Information is not shared with other involved professionals
  good: Information is shared with other involved professionals
  action: Ensure that information is shared with other involved professionals to work together well

"""#),
("standards/meeting-contribution.yaml", #"""
id: meeting-contribution
title: Each agency that is invited comes or sends a report
looksFor: attendance or report
theme: working-together
shape: response
given: {kind: meeting, invited: given}
expect:
  any:
    - itself: {attended: each, reported: each}
within: itself
each: {agency-in: invited}
source: "Multi Agency Quality Assurance Audit, December 2021: “Good communication and multi agency engagement”"
standing: local
says:
  worry: Agencies that are invited neither come nor send a report
  good: Agencies communicate well and take part in meetings
  action: Come to meetings, or send a report

"""#),
("standards/move-acknowledged.yaml", #"""
id: move-acknowledged
title: The new authority confirms that it has the information
looksFor: confirmation by the new authority
theme: moving
shape: response
given: {kind: transfer, direction: out, stage: information-sent}
expect: {kind: transfer, stage: [acknowledged, accepted, conference-held]}
within: {2021-01-01: 2 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “lack of effective and timely sharing of information between local authorities”"
standing: local
serious: true
says:
  worry: It is not confirmed that the new authority has the information
  good: The new authority confirms that it has the information
  action: Ask the new authority to confirm that it has the information

"""#),
("standards/move-conference.yaml", #"""
id: move-conference
title: A transfer-in conference is held
looksFor: transfer-in conference
theme: moving
shape: response
given: {kind: transfer, direction: out, stage: notified, while: child-protection}
expect:
  any:
    - {kind: meeting, type: transfer-in-conference}
    - {kind: transfer, stage: conference-held}
within: {2021-01-01: 15 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “lack of effective and timely sharing of information between local authorities”"
standing: local
serious: true
says:
  worry: A transfer-in conference is not held in time
  good: A transfer-in conference is held in time
  action: Hold the transfer-in conference within 15 working days

"""#),
("standards/move-handover.yaml", #"""
id: move-handover
title: Each agency hands over to its counterpart
looksFor: handover to the counterpart
theme: moving
shape: response
while: open
given: {kind: move, authority: another}
expect: {kind: share, what: transfer, by: each}
within: {2021-01-01: 10 working days}
each: involved-agency
source: "Multi Agency Quality Assurance Audit, December 2021: “practitioners should ensure key information is shared with new workers”"
standing: local
serious: true
says:
  worry: Agencies do not hand over to their counterparts when a child moves
  good: Agencies hand over to their counterparts when a child moves
  action: Each agency hands over to its counterpart when a child moves

"""#),
("standards/move-pack.yaml", #"""
id: move-pack
title: Key information goes with the child
looksFor: information pack
theme: moving
shape: response
while: open
given: {kind: move, authority: another}
expect:
  pack: {kind: transfer, direction: out, stage: information-sent}
  of: contains
  items: [plan, chronology, assessment-and-risk, adults-who-pose-risk, last-seen, genogram-with-fathers, conference-reports, legal-orders, dash-and-marac, health-and-education-contacts, communication-needs, outstanding-actions]
  vital: [plan, chronology, assessment-and-risk, adults-who-pose-risk, last-seen]
  atLeast: 10
within:
  - {while: child-protection, is: {2021-01-01: 2 working days}}
  - {is: {2021-01-01: 5 working days}}
source: "Multi Agency Quality Assurance Audit, December 2021: “practitioners should ensure key information is shared with new workers”"
standing: local
serious: true
says:
  worry: Key information does not follow a child who moves to another authority
  good: Key information follows a child who moves
  action: When a child moves to a new local authority, practitioners should ensure key information is shared with new workers

"""#),
("standards/move-told.yaml", #"""
id: move-told
title: The new authority is told of a move
looksFor: notice to the new authority
theme: moving
shape: response
while: open
given: {kind: move, authority: another}
expect: {kind: transfer, direction: out, stage: [notified, information-sent]}
within:
  - {while: child-protection, is: {2021-01-01: 2 working days}}
  - {is: {2021-01-01: 5 working days}}
source: "Multi Agency Quality Assurance Audit, December 2021: “lack of effective and timely sharing of information between local authorities”"
standing: local
serious: true
says:
  worry: The new authority is not told in time when a child moves
  good: The new authority is told in time when a child moves
  action: Tell the new authority within days when a child moves

"""#),
("standards/neglect-tool-repeated.yaml", #"""
id: neglect-tool-repeated
title: Neglect is graded again
looksFor: neglect tool
theme: neglect
shape: recurrence
while: {all: [plan, {since: {kind: instrument, name: neglect}}]}
expect: {kind: instrument, name: neglect}
every: {2021-01-01: 3 months}
source: "Multi Agency Quality Assurance Audit, December 2021: “Neglect Toolkit”"
standing: local
says:
  worry: The neglect toolkit is not used again to see change
  good: The neglect toolkit is used again to see change
  action: Use the neglect toolkit again every three months

"""#),
("standards/neglect-tool-used.yaml", #"""
id: neglect-tool-used
title: Neglect is graded with a tool
looksFor: neglect tool
theme: neglect
shape: response
given:
  - {kind: need, names: neglect, stage: identified, while: open}
  - {kind: plan, type: child-protection, stage: started, category: neglect}
expect: {kind: instrument, name: neglect}
within: {2021-01-01: 20 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “Neglect Toolkit”"
standing: local
says:
  worry: The neglect toolkit is not used where neglect is a worry
  good: The neglect toolkit is used where neglect is a worry
  action: Use the neglect toolkit

"""#),
("standards/prebirth-assessed.yaml", #"""
id: prebirth-assessed
title: An unborn child is assessed in time
looksFor: completed pre-birth assessment
theme: before-birth
shape: deadline
given: {kind: referral, to: social-care, decision: [assessment, strategy], unborn: true}
expect: {kind: assessment, type: pre-birth, stage: completed}
by: {week: 28}
orWithin: 15 working days
source: "Multi Agency Quality Assurance Audit, December 2021: “Pre-birth plan could have been more robust”"
standing: local
serious: true
says:
  worry: Pre-birth assessments are not finished in time
  good: Pre-birth assessments are finished in time
  action: Finish the pre-birth assessment by 28 weeks

"""#),
("standards/prebirth-plan-followed.yaml", #"""
id: prebirth-plan-followed
title: The plan is taken up when the child is born
looksFor: meeting to take up the plan
theme: before-birth
shape: response
given: {birth: pre-birth}
expect: {kind: meeting, type: [core-group, review-conference, discharge-planning]}
within: 10 days
source: "Multi Agency Quality Assurance Audit, December 2021: “Pre-birth plan effective”"
standing: local
serious: true
says:
  worry: The pre-birth plan is not taken up after the birth
  good: The pre-birth plan is effective when the child is born
  action: Meet within ten days of the birth and take up the plan

"""#),
("standards/prebirth-plan-robust.yaml", #"""
id: prebirth-plan-robust
title: The plan for the birth holds what is needed
looksFor: robust pre-birth plan
theme: before-birth
shape: completeness
given: {kind: plan, type: pre-birth, stage: started}
of: contains
reviews: true
items: [due-date, place-of-birth, midwife, hospital-safeguarding-lead, health-visitor, social-worker, out-of-hours-contact, safe-sleep-and-crying, communication-needs, birth-partner, not-to-be-present, told-at-labour, father, domestic-abuse-safety, discharge-conditions, contact-and-supervision, contingency, distribution]
vital: [out-of-hours-contact, not-to-be-present, father, discharge-conditions, contingency, distribution]
atLeast: 15
partly: {atLeast: 12, vitalLacking: 1}
source: "Multi Agency Quality Assurance Audit, December 2021: “Pre-birth plan could have been more robust”"
standing: local
serious: true
says:
  worry: The pre-birth plan could have been more robust
  good: The pre-birth plan is robust
  action: Make sure that a pre-birth plan holds all that is vital, with the father and a plan for what may go wrong

"""#),
("standards/prebirth-planned.yaml", #"""
id: prebirth-planned
title: A plan for the birth is there in time
looksFor: pre-birth plan
theme: before-birth
shape: deadline
given: {kind: referral, to: social-care, decision: [assessment, strategy], unborn: true}
expect: {kind: plan, type: pre-birth, stage: started}
by: {week: 32}
orWithin: 10 working days
source: "Multi Agency Quality Assurance Audit, December 2021: “Pre-birth plan could have been more robust”"
standing: local
serious: true
says:
  worry: Pre-birth plans are not there in time
  good: Pre-birth plans are there in time
  action: Have the pre-birth plan in place by 32 weeks

"""#),
("standards/referral-decided.yaml", #"""
id: referral-decided
title: A referral is decided within one working day
looksFor: decision on the referral
theme: timescales
shape: response
given: {kind: referral, to: social-care}
expect: {decision: made}
within: 1 working day
source: "Working Together to Safeguard Children"
standing: national
says:
  worry: Referrals are not decided within a working day
  good: Referrals are decided within a working day
  action: Decide each referral within one working day

"""#),
("standards/review-first.yaml", #"""
id: review-first
title: The first review conference is held within three months
looksFor: review conference
theme: timescales
shape: response
given:
  kind: meeting
  type: initial-conference
  followed: {by: {kind: plan, type: child-protection, stage: started}, within: 10 working days, before: {kind: meeting, type: initial-conference}}
expect: {kind: meeting, type: review-conference}
within: 3 months
source: "Working Together to Safeguard Children"
standing: national
says:
  worry: First review conferences are held late
  good: First review conferences are held in time
  action: Hold the first review conference within three months

"""#),
("standards/review-next.yaml", #"""
id: review-next
title: Later review conferences are held within six months
looksFor: review conference
theme: timescales
shape: response
given: {kind: meeting, type: review-conference, stays-open: child-protection}
expect: {kind: meeting, type: review-conference, later: true}
within: 6 months
source: "Working Together to Safeguard Children"
standing: national
says:
  worry: Later review conferences are held late
  good: Later review conferences are held in time
  action: Hold later review conferences within six months

"""#),
("standards/share-acknowledged.yaml", #"""
id: share-acknowledged
title: Agencies confirm what was shared with them
looksFor: acknowledgement
theme: sharing
shape: response
given: {kind: share, what: {not: [closure, step-down]}}
expect: {kind: acknowledgement, of: trigger, by: each}
within: {2021-01-01: 5 working days}
each: {agency-in: to}
source: "Multi Agency Quality Assurance Audit, December 2021: “Ensure that information is shared with other involved professionals to work together well”"
standing: local
says:
  worry: Agencies do not confirm what was shared with them
  good: Agencies confirm what was shared with them
  action: Confirm what was shared with you, and say what you will do

"""#),
("standards/step-up-timely.yaml", #"""
id: step-up-timely
title: Social care hears at once when risk rises
looksFor: step up to social care
theme: step-up
shape: response
given:
  - {kind: instrument, group: da-risk, level: high, unless-by: {agency: social-care, while: open}}
  - {kind: instrument, name: clutter, level: "3", unless-by: {agency: social-care, while: open}}
  - {kind: incident, injury: true, about: child, while: under-one, unless-by: {agency: social-care, while: open}}
expect:
  any:
    - {kind: referral, to: social-care}
    - {kind: decision, type: step-up}
    - {kind: meeting, type: strategy}
    - {kind: share, of: trigger, to: social-care, while: open}
within: {2021-01-01: 1 day}
source: "Multi Agency Quality Assurance Audit, December 2021: “Timely step up to social care when risk increased”"
standing: local
serious: true
says:
  worry: Social care does not hear in time when risk increases
  good: Step up to social care is timely when risk increases
  action: Tell social care the same day when risk increases

"""#),
("standards/stepdown-stepwise.yaml", #"""
id: stepdown-stepwise
title: A child protection plan is followed by a child in need plan
looksFor: child in need plan
theme: closing
shape: response
given: {kind: plan, type: child-protection, stage: ended, unless: looked-after}
expect:
  any:
    - already: child-in-need
    - {kind: plan, type: child-in-need, stage: started}
within: {2021-01-01: 10 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “step down happening too soon”"
standing: local
serious: true
says:
  worry: Child protection plans end with no child in need plan after them
  good: Child protection plans are followed by a child in need plan
  action: Follow a child protection plan with a child in need plan

"""#),
("standards/stepdown-sustained.yaml", #"""
id: stepdown-sustained
title: The child in need plan after child protection lasts
looksFor: end of the help
theme: closing
shape: absence
given: {kind: plan, type: child-in-need, stage: started, preceded: {by: {kind: plan, type: child-protection, stage: ended}, within: 10 working days}}
never:
  - {kind: plan, type: child-in-need, stage: ended, ends: trigger}
  - {kind: decision, type: closure}
within: 84 days
side: after
source: "Multi Agency Quality Assurance Audit, December 2021: “step down happening too soon”"
standing: local
serious: true
says:
  worry: Help ends too soon after a child protection plan
  good: Help goes on after a child protection plan
  action: Keep the child in need plan going for at least twelve weeks

"""#),
("standards/understanding-checked.yaml", #"""
id: understanding-checked
title: Each parent's understanding is checked when a plan starts or is reviewed
looksFor: check of understanding
theme: understanding
shape: response
given: {kind: plan, type: [child-protection, child-in-need, pre-birth], stage: [started, reviewed]}
expect: {kind: understanding, about: each}
within: {2021-01-01: 10 working days}
each: parent
source: "Multi Agency Quality Assurance Audit, December 2021: “Lack of understanding by parents of the worries of professionals”"
standing: local
says:
  worry: It is not checked whether parents understand the worries
  good: It is checked whether parents understand the worries
  action: Check with each parent what they understand of the worries

"""#),
("standards/understanding-reached.yaml", #"""
id: understanding-reached
title: A parent who does not understand comes to understand
looksFor: better understanding
theme: understanding
shape: response
given: {kind: understanding, level: none}
expect: {kind: understanding, level: [some, full], about: trigger, later: true}
within: {2021-01-01: 3 months}
source: "Multi Agency Quality Assurance Audit, December 2021: “Lack of understanding by parents of the worries of professionals”"
standing: local
says:
  worry: Parents do not understand the worries of professionals
  good: Parents come to understand the worries of professionals
  action: Go back to a parent who does not understand until they do

"""#),
("standards/understanding-worked-on.yaml", #"""
id: understanding-worked-on
title: Other ways are tried when a parent does not understand
looksFor: other way of explaining
theme: understanding
shape: response
given: {kind: understanding, level: none}
expect: {kind: understanding, approach: {other-than: [conversation]}, about: trigger, later: true}
within: {2021-01-01: 20 working days}
source: "Multi Agency Quality Assurance Audit, December 2021: “Creative working to try and increase a parent’s understanding”"
standing: local
says:
  worry: The same talk is repeated when a parent does not understand
  good: Practitioners work creatively to increase a parent’s understanding
  action: Try another way when a parent does not understand, such as words and pictures

"""#),
    ]
}
