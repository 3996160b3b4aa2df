// swift-format-ignore-file
// Made by Tools/embed-content from Content/. Change the files there and run it again.

/// The content that came with the program.
enum Embedded {
    /// Every file's path under `Content/` and its text, by path.
    static let files: [(path: String, text: StaticString)] = [
("access.yaml", #"""
# Who may see and do what. Read from top to bottom:
#   rules     what is permitted. A row permits where it names the verb, one of the person's roles, a relationship that holds now (where it names
#             any) and everything that it needs. Of several rows that permit, the first gives the reason that the page shows.
#   denials   what is refused whatever the rules permit.
#   labels    who sees entries with a label whole. Of a sealed entry everybody else sees nothing; of the others, that something is withheld.
#   derived   how long the relationships last that the record shows by itself. All others are given by hand and end as they say.
# What no row permits is refused. Docs/access.md says the same in sentences. Each row stands on one line, so that a change is seen as one.
break-glass: {hours: 3, characters: 20, review-days: 2, banner: "You opened this record in an emergency. It closes by itself after three hours, and somebody will ask you about it."}

rules:
  # Working with children.
  - {id: known-here, verbs: [know-of, search], roles: [practitioner, safeguarding-lead, data-officer, privacy-officer], purpose: safeguarding, because: "Everybody who works with children here may learn whether a child is known, and whom to speak to."}
  - {id: works-with-child, verbs: [see-status, read-own, read-chronology, see-findings], roles: [practitioner, safeguarding-lead], relationships: [allocated-worker, supervisor, team-around-the-child, gp-registration, school-roll, health-visitor-list, involved, attendance, referral-received, meeting-invited, front-door-duty, transfer-receiver], purpose: safeguarding, because: "Who works with a child now sees what all agencies know."}
  - {id: told-of-child, verbs: [see-status, read-own], roles: [practitioner, safeguarding-lead], relationships: [share-received], purpose: safeguarding, because: "An agency that was told of a child sees how things stand, and its own entries."}
  - {id: status-by-agency, verbs: [see-status], roles: [practitioner, safeguarding-lead], agencies: [social-care, emergency-duty, police, gp, community-health, camhs, acute-hospital, maternity, ambulance, education, early-years], purpose: safeguarding, because: "Services to which any child may come see plans and flags, so that nobody who meets the child is unaware of them."}
  - {id: broke-glass, verbs: [see-status, read-own, read-chronology, see-findings], roles: [practitioner, safeguarding-lead], relationships: [broke-glass], purpose: safeguarding, because: "The record was opened in an emergency."}
  - {id: break-glass, verbs: [break-glass], roles: [practitioner, safeguarding-lead], needs: [second-factor, reason], purpose: safeguarding, because: "A child may be in danger and nobody can be reached."}
  - {id: records, verbs: [record], roles: [practitioner, safeguarding-lead, data-officer], needs: [own-agency], purpose: safeguarding, because: "Every agency records what it knows, in its own name."}
  - {id: shares, verbs: [share], roles: [practitioner, safeguarding-lead], relationships: [allocated-worker, supervisor, team-around-the-child, gp-registration, school-roll, health-visitor-list, involved, attendance, referral-received, meeting-invited, front-door-duty, transfer-receiver], needs: [own-agency], purpose: safeguarding, because: "Who works with a child tells the others."}
  - {id: transfers, verbs: [transfer], roles: [practitioner, safeguarding-lead], relationships: [allocated-worker, supervisor], needs: [own-agency, second-factor], purpose: safeguarding, because: "The allocated worker hands the child’s case over."}
  - {id: takes-out, verbs: [export-record, print-record], roles: [practitioner, safeguarding-lead], relationships: [allocated-worker, supervisor, team-around-the-child], needs: [in-person, second-factor], purpose: safeguarding, because: "A file or a print is made by somebody who answers for the child’s case."}
  - {id: says-who-works, verbs: [add-to-team], roles: [practitioner, safeguarding-lead], relationships: [allocated-worker, supervisor], needs: [in-person, second-factor], purpose: safeguarding, because: "The allocated worker and their supervisor say who is in the team around the child."}
  - {id: lead-says-who-works, verbs: [add-to-team], roles: [safeguarding-lead], relationships: [team-around-the-child, gp-registration, school-roll, health-visitor-list, involved, referral-received, transfer-receiver], needs: [own-agency, second-factor], purpose: safeguarding, because: "The safeguarding lead says who of the agency works with the child."}
  - {id: ends-team, verbs: [end-access], roles: [privacy-officer], needs: [second-factor], purpose: oversight, because: "The privacy officer ends what nobody ended."}
  - {id: says-who-is-on-duty, verbs: [set-duty], roles: [safeguarding-lead], needs: [own-agency, second-factor], purpose: safeguarding, because: "The safeguarding lead says who of the agency is on duty at the front door."}
  - {id: sees-address, verbs: [see-address], roles: [practitioner, safeguarding-lead], relationships: [allocated-worker, supervisor, team-around-the-child, health-visitor-list], needs: [in-person, second-factor], purpose: safeguarding, because: "Who visits the family must know where it lives."}
  - {id: protects-address, verbs: [protect-address], roles: [practitioner, safeguarding-lead], relationships: [allocated-worker, supervisor, team-around-the-child, gp-registration, school-roll, health-visitor-list, involved, attendance, referral-received, meeting-invited, front-door-duty, transfer-receiver], needs: [own-agency], purpose: safeguarding, because: "Anybody who works with a family may protect its address."}
  - {id: asks-to-lift, verbs: [ask-to-lift], roles: [safeguarding-lead], relationships: [allocated-worker, supervisor, team-around-the-child, involved], needs: [second-factor], purpose: safeguarding, because: "Who leads safeguarding asks a colleague to agree that the address need no longer be protected."}
  - {id: lifts-protection, verbs: [lift-protection], roles: [safeguarding-lead], relationships: [allocated-worker, supervisor, team-around-the-child, involved], needs: [second-factor, second-person], seconded-by: [safeguarding-lead, privacy-officer], purpose: safeguarding, because: "Two people agreed that the address need no longer be protected."}
  # Sealed entries.
  - {id: named-reader, verbs: [read-sealed], roles: [practitioner, safeguarding-lead], needs: [named-reader, second-factor], purpose: safeguarding, because: "The entry’s list names this reader."}
  - {id: lead-reads-sealed, verbs: [read-sealed], roles: [safeguarding-lead], relationships: [allocated-worker, supervisor, team-around-the-child, gp-registration, school-roll, health-visitor-list, involved, attendance, referral-received, meeting-invited, front-door-duty, transfer-receiver], needs: [second-factor], purpose: safeguarding, because: "The safeguarding lead of the agency that sealed an entry can open it."}
  - {id: seals, verbs: [seal], roles: [safeguarding-lead], relationships: [allocated-worker, supervisor, team-around-the-child, gp-registration, school-roll, health-visitor-list, involved, attendance, referral-received, meeting-invited, front-door-duty, transfer-receiver], needs: [own-agency, second-factor], purpose: safeguarding, because: "An agency seals what it recorded."}
  - {id: unseals, verbs: [unseal], roles: [safeguarding-lead], relationships: [allocated-worker, supervisor, team-around-the-child, gp-registration, school-roll, health-visitor-list, involved, attendance, referral-received, meeting-invited, front-door-duty, transfer-receiver], needs: [own-agency, second-factor, second-person], seconded-by: [safeguarding-lead, privacy-officer], purpose: safeguarding, because: "Two people agreed to take the seal off."}
  # Keeping records right.
  - {id: brings-files, verbs: [import-files], roles: [data-officer], needs: [own-agency], purpose: record-keeping, because: "The data officer brings in the agency’s own files."}
  - {id: joins-people, verbs: [link-people, unlink-people], roles: [data-officer], needs: [second-factor], purpose: record-keeping, because: "The data officer says which records are one person."}
  # Audits: the cohort and the window bound them.
  - {id: audits-know, verbs: [know-of], roles: [qa-manager, panel-member, scrutineer, audit-lead], relationships: [auditor], purpose: audit, because: "The child is in the audit’s cohort."}
  - {id: audits-cohort, verbs: [see-status, read-own, read-chronology, see-findings], roles: [qa-manager, panel-member, scrutineer], relationships: [auditor], needs: [second-factor], purpose: audit, because: "The child is in the audit’s cohort."}
  - {id: audits-own-agency, verbs: [see-status, read-own], roles: [audit-lead], relationships: [auditor], purpose: audit, because: "The audit asks what the agency did."}
  - {id: sets-up-audit, verbs: [set-up-audit], roles: [qa-manager], purpose: audit, because: "The QA manager sets up audits."}
  - {id: reads-audit, verbs: [read-audit], roles: [qa-manager, panel-member, scrutineer, audit-lead], relationships: [auditor], purpose: audit, because: "Who takes part reads what the audit asks."}
  - {id: answers-audit, verbs: [enter-return], roles: [audit-lead], relationships: [auditor], needs: [own-agency], purpose: audit, because: "Each agency answers for itself."}
  - {id: reads-returns, verbs: [read-returns], roles: [qa-manager, panel-member, scrutineer], relationships: [auditor], needs: [second-factor], purpose: audit, because: "The panel reads the answers."}
  - {id: grades, verbs: [grade, agree-actions], roles: [qa-manager, panel-member], relationships: [auditor], needs: [second-factor], purpose: audit, because: "The panel grades, and agrees what is to be done."}
  - {id: runs-audit, verbs: [run-audit, write-briefing, publish-briefing], roles: [qa-manager], relationships: [auditor], needs: [second-factor], purpose: audit, because: "The QA manager runs the audit."}
  - {id: sees-counts, verbs: [see-counts], roles: [safeguarding-lead, audit-lead, qa-manager, panel-member, scrutineer], purpose: audit, because: "Counts name nobody, and hold nothing that is sealed."}
  - {id: learns, verbs: [read-briefing, see-standards], roles: [practitioner, safeguarding-lead, audit-lead, qa-manager, panel-member, scrutineer, data-officer, privacy-officer, administrator], purpose: audit, because: "Briefings and standards are for everybody."}
  # Watching over who looks.
  - {id: who-looked, verbs: [see-who-looked], roles: [safeguarding-lead, practitioner], relationships: [allocated-worker, supervisor, team-around-the-child], purpose: oversight, because: "Who works with the child can say who has looked."}
  - {id: oversees, verbs: [see-who-looked, read-access-log, list-accounts], roles: [privacy-officer], needs: [second-factor], purpose: oversight, because: "The privacy officer watches over who looks."}
  - {id: reviews, verbs: [review-break-glass, exclude-account, disable-account], roles: [privacy-officer], needs: [second-factor], purpose: oversight, because: "The privacy officer reviews emergencies, and keeps people out."}
  - {id: ends-exclusion, verbs: [end-exclusion], roles: [privacy-officer], needs: [second-factor], purpose: oversight, because: "Only the privacy officer lets somebody see a relative’s record again."}
  - {id: takes-request, verbs: [take-request], roles: [privacy-officer, safeguarding-lead], needs: [second-factor], purpose: subject-access, because: "Somebody asked for their own record, and is to be answered by whoever is named."}
  - {id: lead-excludes, verbs: [exclude-account], roles: [safeguarding-lead], needs: [second-factor], purpose: oversight, because: "A safeguarding lead keeps staff out of their relatives’ records."}
  - {id: seconds, verbs: [second], roles: [safeguarding-lead, privacy-officer], needs: [second-factor], purpose: oversight, because: "Some acts take two people."}
  - {id: answers-person, verbs: [know-of, read-chronology, prepare-disclosure], roles: [privacy-officer], relationships: [subject-access], needs: [second-factor], purpose: subject-access, because: "The person asked for their own record."}
  - {id: erases, verbs: [erase], roles: [privacy-officer], needs: [second-factor, second-person], seconded-by: [privacy-officer, safeguarding-lead], purpose: oversight, because: "The law no longer lets us keep it, and two people agreed."}
  # Keeping the system running. None of these reads a record.
  - {id: keeps-accounts, verbs: [manage-account, disable-account, list-accounts], roles: [administrator], needs: [second-factor], purpose: running, because: "The administrator keeps the accounts."}
  - {id: keeps-content, verbs: [change-content], roles: [administrator, qa-manager], needs: [second-factor], purpose: running, because: "Standards and policies are kept by named people."}
  - {id: keeps-store, verbs: [verify, back-up, restore], roles: [administrator], needs: [second-factor], purpose: running, because: "The administrator keeps the store safe."}
  - {id: exports-ledger, verbs: [export-ledger], roles: [administrator], needs: [second-factor, second-person], seconded-by: [privacy-officer], purpose: running, because: "Everything leaves only when two people agree."}
  - {id: cairn-itself, verbs: [judge, verify, back-up, restore], roles: [programme], purpose: running, because: "Cairn judges after an import, verifies and backs up by itself; nobody reads along."}
  - {id: before-first-account, verbs: [know-of, search, see-status, read-own, read-chronology, see-findings, see-who-looked, record, export-record, print-record, link-people, unlink-people, import-files, judge, see-counts, set-up-audit, read-audit, run-audit, enter-return, read-returns, grade, agree-actions, write-briefing, publish-briefing, read-briefing, see-standards, change-content, manage-account, list-accounts, read-access-log, verify, back-up, restore, export-ledger], roles: [console], needs: [no-accounts], purpose: running, because: "Nobody has ever been given access to this store: whoever owns the file may open it."}

denials:
  - {id: account-disabled, when: disabled, verbs: all, roles: all, answer: told, alerts: false, words: "This account is not in force. Ask your administrator."}
  - {id: snapshot-incomplete, when: incomplete, verbs: all, roles: all, answer: told, alerts: false, words: "What is needed to decide could not all be read just now. Try again; if a child may be in danger, ring social care."}
  - {id: clock-unsure, when: unsure-clock, verbs: all, but: [verify, back-up, restore, judge], roles: all, answer: told, alerts: false, words: "This machine’s clock cannot be trusted just now, so nobody can be let in. Tell the administrator; if a child may be in danger, ring social care."}
  - {id: accounts-exist, when: accounts-exist, verbs: all, roles: [console], answer: told, alerts: false, words: "This store has accounts. Sign in."}
  - {id: excluded, when: excluded, verbs: all, roles: all, answer: not-found, alerts: true, words: "The reader is kept from this person’s record."}
  - {id: address-barred, when: barred, verbs: [see-address, protect-address, ask-to-lift, lift-protection], roles: all, answer: told, alerts: true, words: "No more than this can be shown here. Ask your agency’s safeguarding lead."}
  - {id: own-account, when: own-account, verbs: [manage-account, disable-account, exclude-account, end-exclusion, review-break-glass], roles: all, answer: told, alerts: false, words: "Nobody changes or reviews their own account. Ask a colleague."}

labels:
  - {label: third-party, roles: [practitioner, safeguarding-lead], of: any}
  - {label: third-party, roles: [qa-manager, panel-member, scrutineer, audit-lead], of: any}
  - {label: restricted, roles: [practitioner, safeguarding-lead], relationships: [allocated-worker, supervisor], of: any}
  - {label: restricted, roles: [practitioner, safeguarding-lead], relationships: [team-around-the-child, gp-registration, school-roll, health-visitor-list, involved, attendance, referral-received, meeting-invited, front-door-duty, transfer-receiver, share-received], of: own}
  - {label: restricted, roles: [audit-lead], of: own}
  - {label: legal-privilege, roles: [practitioner, safeguarding-lead], relationships: [allocated-worker, supervisor, team-around-the-child, involved], of: own}
  - {label: police-sensitive, roles: [practitioner, safeguarding-lead], relationships: [allocated-worker, supervisor, team-around-the-child, involved, referral-received, meeting-invited, front-door-duty], of: own}
  - {label: sealed, roles: [safeguarding-lead], relationships: [allocated-worker, supervisor, team-around-the-child, gp-registration, school-roll, health-visitor-list, involved, attendance, referral-received, meeting-invited, front-door-duty, transfer-receiver], of: own}
  - {label: restricted, roles: [console], of: any}
  - {label: third-party, roles: [console], of: any}
  - {label: legal-privilege, roles: [console], of: any}
  - {label: police-sensitive, roles: [console], of: any}

derived:
  - {relationship: involved, lasts: 6 months, agencies: [gp, camhs, community-health, maternity, education, early-years, youth-justice, preventative, social-care, probation, housing, domestic-abuse-service, substance-service, adult-mental-health, voluntary]}
  - {relationship: involved, lasts: 28 days, agencies: [police, emergency-duty]}
  - {relationship: attendance, lasts: 7 days}
  - {relationship: team-around-the-child, lasts: 20 working days}
  - {relationship: referral-received, lasts: 10 working days}
  - {relationship: meeting-invited, lasts: 28 days}
  - {relationship: share-received, lasts: 28 days}
  - {relationship: transfer-receiver, lasts: 3 months}
  - {relationship: gp-registration, lasts: 14 days}
  - {relationship: school-roll, lasts: 14 days}

# What gives a protected address away beside the address itself: who sees the family close to home, and which fields name a place.
reveals: {agencies: [gp, education, early-years], fields: [appointment.service]}

# What somebody is told who is refused something that they may know of. {contact} stands for whom to speak to.
words:
  no-role: "This is not part of your role. Ask your agency’s safeguarding lead."
  no-relationship: "The record does not show that you work with this child. Speak to {contact}, or ask to be added to the team; if a child may be in danger now, open the record and say why."
  second-factor: "This needs your second factor. Sign in with it and ask again."
  reason: "Say why, in at least 20 characters."
  second-person: "This takes two people. Ask a colleague to agree to it first."
  own-agency: "This is done only in the name of your own agency."
  no-accounts: "This store has accounts. Sign in."
  named-reader: "There is nothing more for you to open here."
  in-person: "This needs a working relationship of your own with the child, not only your agency’s."

cases:
  - {name: a health visitor on the team reads what all agencies know, roles: [practitioner], verb: read-chronology, relationships: [team-around-the-child], expect: permit, rule: works-with-child, sees: {third-party: whole, restricted: withheld, sealed: nothing}}
  - {name: a practitioner who works with another child does not, roles: [practitioner], verb: read-chronology, relationships: [team-around-the-child], facts: [other-person], expect: refuse, rule: no-relationship, answer: told}
  - {name: a relationship that has ended opens nothing, roles: [practitioner], verb: read-chronology, relationships: [team-around-the-child], facts: [ended], expect: refuse, rule: no-relationship, answer: told}
  - {name: a relationship that has not begun opens nothing, roles: [practitioner], verb: read-chronology, relationships: [team-around-the-child], facts: [not-yet], expect: refuse, rule: no-relationship, answer: told}
  - {name: the allocated worker sees a restricted entry of another agency, roles: [practitioner], verb: read-chronology, relationships: [allocated-worker], expect: permit, rule: works-with-child, sees: {restricted: whole, police-sensitive: withheld, sealed: nothing}}
  - {name: an agency that was told of a closure sees how things stand but not the chronology, roles: [practitioner], verb: read-chronology, relationships: [share-received], expect: refuse, rule: no-relationship, answer: told}
  - {name: any police officer sees the flags of a child whom they meet, roles: [practitioner], kind: police, verb: see-status, expect: permit, rule: status-by-agency}
  - {name: a landlord does not, roles: [practitioner], kind: housing, verb: see-status, expect: refuse, rule: no-relationship, answer: told}
  - {name: the glass is broken with a reason and a second factor, roles: [practitioner], verb: break-glass, facts: [second-factor, reason], expect: permit, rule: break-glass}
  - {name: the glass is not broken with nineteen characters, roles: [practitioner], verb: break-glass, facts: [second-factor, short-reason], expect: refuse, rule: needs-reason, answer: told}
  - {name: who broke the glass reads the chronology, roles: [practitioner], verb: read-chronology, relationships: [broke-glass], expect: permit, rule: broke-glass, sees: {restricted: withheld, sealed: nothing}}
  - {name: who broke the glass opens nothing sealed, roles: [safeguarding-lead], verb: read-sealed, relationships: [broke-glass], facts: [second-factor], expect: refuse, rule: needs-named-reader, answer: told}
  - {name: who broke the glass sees no protected address, roles: [practitioner], verb: see-address, relationships: [broke-glass], facts: [second-factor], expect: refuse, rule: no-relationship, answer: told}
  - {name: a member of staff is kept from a relative, roles: [practitioner], verb: read-chronology, relationships: [team-around-the-child], facts: [excluded], expect: refuse, rule: excluded, answer: not-found}
  - {name: an exclusion beats breaking the glass, roles: [practitioner], verb: break-glass, facts: [excluded, second-factor, reason], expect: refuse, rule: excluded, answer: not-found}
  - {name: a child who is not known here is answered alike, roles: [practitioner], verb: read-chronology, relationships: [team-around-the-child], facts: [unknown], expect: refuse, rule: nobody, answer: not-found}
  - {name: a named reader opens a sealed entry, roles: [practitioner], verb: read-sealed, facts: [named-reader, second-factor], expect: permit, rule: named-reader, sees: {sealed: whole}}
  - {name: a colleague of a named reader does not, roles: [practitioner], verb: read-sealed, facts: [second-factor], expect: refuse, rule: needs-named-reader, answer: told}
  - {name: the lead of the agency that sealed an entry opens it, roles: [safeguarding-lead], verb: read-sealed, relationships: [involved], facts: [second-factor], expect: permit, rule: lead-reads-sealed, own: {sealed: whole}, sees: {sealed: nothing}}
  - {name: the allocated worker sees a protected address, roles: [practitioner], verb: see-address, relationships: [allocated-worker], facts: [second-factor], expect: permit, rule: sees-address}
  - {name: an agency’s relationship shows no address to its staff, roles: [practitioner], verb: see-address, relationships: [team-around-the-child], facts: [second-factor, by-agency], expect: refuse, rule: no-relationship, answer: told}
  - {name: the father who works for us does not learn the address, roles: [practitioner], verb: see-address, relationships: [allocated-worker], facts: [second-factor, barred], expect: refuse, rule: address-barred, answer: told}
  - {name: one person alone does not lift a protection, roles: [safeguarding-lead], verb: lift-protection, relationships: [involved], facts: [second-factor], expect: refuse, rule: needs-second-person, answer: told}
  - {name: one person asks, roles: [safeguarding-lead], verb: ask-to-lift, relationships: [involved], facts: [second-factor], expect: permit, rule: asks-to-lift}
  - {name: two people lift a protection, roles: [safeguarding-lead], verb: lift-protection, relationships: [involved], facts: [second-factor, seconded], expect: permit, rule: lifts-protection}
  - {name: a panel member reads a child of the cohort, roles: [panel-member], verb: read-chronology, relationships: [auditor], facts: [second-factor], expect: permit, rule: audits-cohort, sees: {restricted: withheld, sealed: nothing}}
  - {name: a panel member learns nothing of a child outside the cohort, roles: [panel-member], verb: read-chronology, relationships: [auditor], facts: [second-factor, other-person], expect: refuse, rule: no-relationship, answer: not-found}
  - {name: a panel member after the audit’s window learns nothing, roles: [panel-member], verb: read-chronology, relationships: [auditor], facts: [second-factor, ended], expect: refuse, rule: no-relationship, answer: not-found}
  - {name: an administrator reads no record, roles: [administrator], verb: read-chronology, relationships: [allocated-worker], facts: [second-factor], expect: refuse, rule: no-rule, answer: not-found}
  - {name: nobody changes their own account, roles: [administrator], verb: manage-account, facts: [second-factor, own-account], expect: refuse, rule: own-account, answer: told}
  - {name: a lead keeps a member of staff out, roles: [safeguarding-lead], verb: exclude-account, facts: [second-factor], expect: permit, rule: lead-excludes}
  - {name: a lead lets nobody see a relative again, roles: [safeguarding-lead], verb: end-exclusion, facts: [second-factor], expect: refuse, rule: no-rule, answer: told}
  - {name: nobody ends an exclusion of their own, roles: [privacy-officer], verb: end-exclusion, facts: [second-factor, own-account], expect: refuse, rule: own-account, answer: told}
  - {name: a lead says who of another agency is on duty, roles: [safeguarding-lead], verb: set-duty, facts: [second-factor], expect: refuse, rule: needs-own-agency, answer: told}
  - {name: nobody reviews their own emergency, roles: [privacy-officer], verb: review-break-glass, facts: [second-factor, own-account], expect: refuse, rule: own-account, answer: told}
  - {name: the programme judges, roles: [programme], verb: judge, expect: permit, rule: cairn-itself}
  - {name: the programme reads nobody’s chronology, roles: [programme], verb: read-chronology, expect: refuse, rule: no-rule, answer: not-found}
  - {name: the owner of a new store may read, roles: [console], verb: read-chronology, facts: [no-accounts], expect: permit, rule: before-first-account, sees: {restricted: whole, sealed: nothing}}
  - {name: the first account ends that, roles: [console], verb: read-chronology, expect: refuse, rule: accounts-exist, answer: told}
  - {name: a data officer brings in files of the own agency only, roles: [data-officer], verb: import-files, expect: refuse, rule: needs-own-agency, answer: told}
  - {name: a store that cannot be read in full shows nothing, roles: [practitioner], verb: read-chronology, relationships: [allocated-worker], facts: [incomplete], expect: refuse, rule: snapshot-incomplete, answer: told}
  - {name: a wrong clock lets nobody in, roles: [practitioner], verb: read-chronology, relationships: [allocated-worker], facts: [unsure-clock], expect: refuse, rule: clock-unsure, answer: told}

"""#),
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
page: {worries: 5, goodPractice: 8, themes: 3, inTheme: 2, joined: 2, points: 6, questions: 3}
needs:
  domestic-abuse: exposure to domestic abuse
  other: another need
# under: where the page says the worries: in the list (as without the key), under the theme for learning (theme, or the standards of which
#   that is so), or behind the theme's first practice point (point).
# together: standards whose sentences make one bullet. The first bullet of every theme comes before any second one.
# judgements: what no record can tell, asked in every return.
themes:
  - code: domestic-abuse
    title: Domestic Abuse
    titles:
      - {title: Domestic Abuse seen in isolation, where: [da-incidents-joined]}
    tools: [dash, domestic-abuse-toolkit, drive]
    under: [da-incidents-joined, da-dash-not-police-alone, da-tool-used]
    together:
      - [da-dash-by-agency, da-dash-updated]
      - [da-dash-not-police-alone, da-tool-used]
      - [da-police-notified, da-police-safety-planning]
      - [da-programme-offered, da-programme-accepted]
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
      - [closure-shared, closure-contact-confirmed, stepdown-sustained]
      - [closure-not-too-soon, closure-without-incident, closure-without-return]
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
    tools: [clutter-rating, neglect-toolkit]
    points: [Make use of the Clutter Rating Tool to help identify when you should be worried.]
    judgements: [Were home conditions described so that another agency would picture the same?]
  - code: emergency-care
    title: Coming to A&E
    judgements: [Did the follow up of the attendance help the child?]
  - code: fathers
    title: Engagement with Fathers
    national: myth-of-invisible-men
    under: theme
    points: [Always endeavour to include fathers in your work with families.]
    questions: ["Who in your team last spoke with a father on his own, and what did he say?"]
    judgements: [Was the father seen as somebody who matters to the child?]
  - code: flags
    title: Flags on Records
    under: point
    points: [Consider a flag on the child’s record as Child in Need as soon as it is known there is an assessment.]
    judgements: [Did a flag help anybody who met the child?]
  - code: sharing
    title: Sharing Information
    under: point
    points: [Ensure that information is shared with other involved professionals to work together well.]
    questions: [What do you know of a family that nobody else has been told?]
    judgements: [Did anybody lack what another agency knew?]
  - code: family-change
    title: Changes in the Family
    under: point
    points: [Be curious about changing family dynamics and the impact on children.]
    questions: [Who has joined or left the home since your last visit?]
    judgements: [Did anybody ask what the change meant for the child?]
  - code: whole-picture
    title: The Whole Picture
    under: point
    points: ["Be aware of the whole picture: look at the family’s history."]
    judgements: [Was the family’s history weighed when it mattered?]
  - code: moving
    title: Moving between Local Authorities
    under: theme
    together:
      - [move-pack, move-told]
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
      - da-tool-used
      - da-incidents-joined
      - da-marac-referred
      - da-police-notified
      - da-police-safety-planning
      - da-programme-offered
      - da-programme-accepted
  - question: Was the birth prepared for, and was the plan taken up?
    standards: [prebirth-plan-robust, prebirth-plan-followed]
  - question: Was help stepped up in time, and stepped down or closed at the right time and with everybody told?
    standards:
      - step-up-timely
      - closure-shared
      - closure-acknowledged
      - closure-contact-confirmed
      - closure-not-too-soon
      - closure-without-incident
      - closure-without-return
      - stepdown-sustained
  - question: Do parents understand what professionals are worried about, and are fathers included?
    standards:
      - understanding-checked
      - understanding-worked-on
      - understanding-reached
      - father-conversation
      - father-observed
      - father-not-meetings-only
  - question: Do agencies work together, share what they know and flag their records?
    standards:
      - meeting-contribution
      - information-shared
      - ae-shared
      - ae-followed-up
      - flag-on-assessment
      - flag-by-agency
      - flag-removed
  - question: Are home conditions assessed with the tools that there are?
    standards: [clutter-rated, clutter-acted]
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
("profiles/camhs.yaml", #"""
# The sample partnership's “CAMHS: contacts”. Docs/profiles.md explains every key.
id: camhs
title: "CAMHS: contacts"
agency: harebell-camhs
source: harebell
delimiter: auto
encoding: auto
recognise: [Activity id, Type, Summary]
date: dmy
columns: {id: Activity id, on: Date, about: Patient, author: Clinician, text: Summary}
people: "+"
code: Type
codes:
  DEMOG:
    - {kind: person, details: {given: {column: First name}, family: {column: Last name}, born: {column: DOB}, dueDate: {column: EDD}, sex: {column: Sex, codes: {F: female, M: male}}, nhs: {column: NHS}}}
  F2F:
    - {kind: appointment, details: {service: {column: Contact}, outcome: {column: Outcome, codes: {Attended: attended, DNA: did-not-attend, WNB: was-not-brought, Cancelled: cancelled}}}}
  RISK:
    - {kind: incident, details: {type: mental-health-crisis, childrenPresent: {column: Dependent child, codes: {"Y": true, "N": false}}}}
  LETTER:
    - {kind: acknowledgement, details: {of: {column: Notice}}}
otherwise: note

"""#),
("profiles/chronolator.yaml", #"""
# One agency's chronology of one child, as Chronolator and the Word tables that came before it lay it out. Which agency and which child it is,
# the file does not say: `--agency` and `--about` do. In a chronology that was merged of several, the source begins with the agency: "Police - OIS log".
# Event refs are counted anew in every chronology, so that they stay in the text and are no ids.
id: chronolator
title: Chronology of one child (Chronolator layout)
agency:
  column: Source of Information
  before: " - "
  kinds: usual
recognise: [Start Date, Source of Information]
headings:
  Start Date: [Date from]
  End Date: [Date to]
  Source of Information: [Source of info]
  Event: [Event details, Significant event]
  Response or outcome: [Response, Outcome, Action, "Action/Response", Action taken]
  Comments: [Comment]
optional: [Start Time, End Date, End Time, Event, Response or outcome, Comments]
dates: dmy
columns:
  "on": Start Date
  time: Start Time
  endDate: End Date
  endTime: End Time
  text: [Event, Response or outcome, Comments]

"""#),
("profiles/chronology.yaml", #"""
# Our own chronology table, as `cairn export` writes it: one row an entry, nothing to be translated.
id: chronology
title: Chronology table
agency: {column: agency}
recognise: [agency, about, kind, "on"]
optional: [id, recorded, author, details, text, refs, corrects, significance, labels]
ids: whole
guarded: true
columns:
  id: id
  "on": "on"
  recorded: recorded
  author: author
  about: about
  text: text
  refs: refs
  corrects: corrects
  significance: significance
  labels: labels
rows:
  - {kind: {column: kind}, details: {column: details}}

"""#),
("profiles/community-health.yaml", #"""
# The sample partnership's “Community health: contacts”. Docs/profiles.md explains every key.
id: community-health
title: "Community health: contacts"
agency: brackenlea-health
source: comm
delimiter: auto
encoding: auto
recognise: [Contact, Activity, Record]
date: dmy
columns: {id: Contact, on: Date, about: Client, author: Practitioner, text: Record}
people: "/"
agencies: {CSC: northbridge-council, EDT: northbridge-duty, POL: northbridge-police, GP: tarnbeck-surgery, CAMHS: harebell-camhs, HV: brackenlea-health, HOSP: st-aldreda-hospital, EY: northbridge-learning, YJS: northbridge-youth-justice, FSS: northbridge-family-support}
code: Activity
codes:
  REG:
    - {kind: person, details: {given: {column: Given}, family: {column: Family}, born: {column: Born}, dueDate: {column: EDD}, sex: {column: Sex, codes: {F: female, M: male}}, nhs: {column: NHS}, address: {column: Address}, postcode: {column: Postcode}}}
  VIS:
    - {kind: visit, details: {type: {column: Place, codes: {H: home, C: clinic}}, spokeWith: {column: Spoke with}, seen: {column: Seen}}}
    - {kind: instrument, id: cir, when: {column: CIR done, is: "Y"}, details: {name: clutter, answers: {living-room: {column: CIR living}, kitchen: {column: CIR kitchen}, bedroom: {column: CIR bedroom}}, level: {column: CIR level, codes: {L1: "1", L2: "2", L3: "3"}}}}
  APP:
    - {kind: appointment, details: {service: {column: Service}, outcome: {column: Outcome, codes: {Attended: attended, DNA: did-not-attend, WNB: was-not-brought, Cancelled: cancelled}}}}
  DA:
    - {kind: incident, details: {type: domestic-abuse, victim: {column: Victim}, perpetrator: {column: Other person}, childrenPresent: {column: Child there, codes: {"Y": true, "N": false}}}}
  SUB:
    - {kind: incident, details: {type: substance-misuse, childrenPresent: {column: Child there, codes: {"Y": true, "N": false}}}}
  NEED:
    - {kind: need, details: {names: {column: Needs, codes: {DA: domestic-abuse, PMH: parental-mental-health, NEG: neglect, PSM: parental-substance-misuse, PIP: parent-in-prison, PHY: physical-abuse, UNB: unborn, HOME: home-conditions}}}}
  HANDOVER:
    - {kind: share, details: {what: transfer, to: {column: Told}}}
  ACK:
    - {kind: acknowledgement, details: {of: {column: Notice}}}
  CIN:
    - {kind: flag, details: {name: child-in-need, action: set}}
otherwise: note

"""#),
("profiles/court.yaml", #"""
# The social work chronology of the Public Law Outline, as it is filed with a family court: serial number, date, event-detail, witness or document.
# Each event begins with the agency: "Police: …". Whom it is about, the file does not say: `--about` does.
id: court
title: Social work chronology for court (Public Law Outline)
agency:
  column: Event-detail
  before: ":"
  kinds: usual
recognise: [Date, Event-detail]
headings:
  Event-detail: [Event detail, Event details]
  Date: [Date of event]
dates: dmy
columns:
  "on": Date
  text: Event-detail

"""#),
("profiles/crosswalk.yaml", #"""
# The sample partnership's “Which references are one person”. Docs/profiles.md explains every key.
id: crosswalk
title: Which references are one person
agency: northbridge-council
delimiter: auto
encoding: auto
recognise: [Link, References]
date: dmy
columns: {id: Link, on: Matched, about: References}
people: ";"
rows:
  - {kind: link, details: {basis: crosswalk, reason: {column: How}}}

"""#),
("profiles/early-education.yaml", #"""
# The sample partnership's “Early education: safeguarding log”. Docs/profiles.md explains every key.
id: early-education
title: "Early education: safeguarding log"
agency: northbridge-learning
source: early
delimiter: auto
encoding: auto
recognise: [Log no, Category, What was seen or said]
date: dmy
columns: {id: Log no, on: Date, about: Child or adult, author: Logged by, text: What was seen or said}
people: ","
code: Category
codes:
  New person:
    - {kind: person, details: {given: {column: First name}, family: {column: Last name}, born: {column: Date of birth}, dueDate: {column: Due}, sex: {column: "M/F", codes: {F: female, M: male}}}}
  Neglect:
    - {kind: incident, details: {type: neglect-concern}}
  Domestic abuse:
    - {kind: incident, details: {type: domestic-abuse, victim: {column: Victim}, perpetrator: {column: Other person}, childrenPresent: {column: Child saw, codes: {"Y": true, "N": false}}}}
  Referred:
    - {kind: referral, details: {from: northbridge-learning, reasons: {column: Concerns, codes: {DA: domestic-abuse, PMH: parental-mental-health, NEG: neglect, PSM: parental-substance-misuse, PIP: parent-in-prison, PHY: physical-abuse, UNB: unborn, HOME: home-conditions}}, decision: pending}}
  Family change:
    - {kind: relationship, details: {is: {column: Now is, codes: {"Parent’s partner": parents-partner}}, livesWith: {column: Same home, codes: {"Y": true, "N": false}}, from: {column: Since}}}
  Notice received:
    - {kind: acknowledgement, details: {of: {column: Notice}}}
  CIN marker:
    - {kind: flag, details: {name: child-in-need, action: set}}
otherwise: note

"""#),
("profiles/family-support.yaml", #"""
# The sample partnership's “Family support: record”. Docs/profiles.md explains every key.
id: family-support
title: "Family support: record"
agency: northbridge-family-support
source: fam
delimiter: auto
encoding: auto
recognise: [Ref, Record type, Notes]
date: dmy
columns: {id: Ref, on: Date, about: Family members, author: Worker, refs: Based on, text: Notes}
people: ";"
agencies: {CSC: northbridge-council, EDT: northbridge-duty, POL: northbridge-police, GP: tarnbeck-surgery, CAMHS: harebell-camhs, HV: brackenlea-health, HOSP: st-aldreda-hospital, EY: northbridge-learning, YJS: northbridge-youth-justice, FSS: northbridge-family-support}
code: Record type
codes:
  Person:
    - {kind: person, details: {given: {column: First name}, family: {column: Surname}, born: {column: Born}, dueDate: {column: Baby due}, sex: {column: Sex, codes: {F: female, M: male}}, postcode: {column: Postcode}}}
  Visit:
    - {kind: visit, details: {type: home, spokeWith: {column: Spoke with}, seen: {column: Seen}}}
    - {kind: instrument, id: cir, when: {column: CIR done, is: "Y"}, details: {name: clutter, answers: {living-room: {column: CIR living}, kitchen: {column: CIR kitchen}, bedroom: {column: CIR bedroom}}, level: {column: CIR level, codes: {L1: "1", L2: "2", L3: "3"}}}}
  Assessment:
    - {kind: assessment, details: {type: early-help, stage: {column: Stage, codes: {Begun: started, Done: completed}}, outcome: {column: Outcome, codes: {Early help: early-help}}, covers: {column: Adults}}}
  Plan:
    - {kind: plan, details: {type: {column: Plan, codes: {Early help: early-help, Safety: safety}}, stage: {column: Stage, codes: {Begun: started, Ended: ended}}, people: {column: Adults}, agencies: {column: With}}}
  Need:
    - {kind: need, details: {names: {column: Needs, codes: {DA: domestic-abuse, PMH: parental-mental-health, NEG: neglect, PSM: parental-substance-misuse, PIP: parent-in-prison, PHY: physical-abuse, UNB: unborn, HOME: home-conditions}}}}
  Told others:
    - {kind: share, details: {what: instrument, to: {column: With}, of: {column: About record}}}
  Referred:
    - {kind: referral, details: {from: northbridge-family-support, reasons: {column: Needs, codes: {DA: domestic-abuse, PMH: parental-mental-health, NEG: neglect, PSM: parental-substance-misuse, PIP: parent-in-prison, PHY: physical-abuse, UNB: unborn, HOME: home-conditions}}, decision: pending}}
  "Parent’s view":
    - {kind: understanding, details: {child: {column: Child}, level: {column: Understands, codes: {"No": none, In part: some, "Yes": full}}, approach: {column: How, codes: {Talk: conversation, On a page: written-plain}}}}
  Step up:
    - {kind: decision, details: {type: step-up, from: early-help, to: child-protection, reasons: {column: Why}}}
  Received:
    - {kind: acknowledgement, details: {of: {column: About record}}}
  CIN marker:
    - {kind: flag, details: {name: child-in-need, action: set}}
otherwise: note

"""#),
("profiles/gp-patients.yaml", #"""
# The sample partnership's “Surgery: registered patients”. Docs/profiles.md explains every key.
id: gp-patients
title: "Surgery: registered patients"
agency: tarnbeck-surgery
source: emis
delimiter: auto
encoding: auto
recognise: [Row, Given name, Patient no]
date: dmy
columns: {id: Row, on: Registered, about: Patient no}
people: ";"
rows:
  - {kind: person, details: {given: {column: Given name}, family: {column: Family name}, born: {column: DOB}, dueDate: {column: EDD}, sex: {column: Sex, codes: {F: female, M: male}}, nhs: {column: NHS No}, postcode: {column: Postcode}}}

"""#),
("profiles/gp-record.yaml", #"""
# The sample partnership's “Surgery: consultations”. Docs/profiles.md explains every key.
id: gp-record
title: "Surgery: consultations"
agency: tarnbeck-surgery
source: emis
delimiter: auto
encoding: auto
recognise: [Journal no, Code, Entry]
date: dmy
columns: {id: Journal no, on: Date, about: Patient no, author: Clinician, refs: See also, text: Entry}
people: ";"
code: Code
codes:
  CONS:
    - {kind: appointment, details: {service: {column: Reason}, outcome: {column: Outcome, codes: {Attended: attended, DNA: did-not-attend, WNB: was-not-brought, Cancelled: cancelled}}}}
  "14XD":
    - {kind: incident, details: {type: domestic-abuse, victim: {column: Victim}, perpetrator: {column: Other person}}}
  "9NgF":
    - {kind: acknowledgement, details: {of: {column: Letter}}}
  "13IF":
    - {kind: flag, details: {name: child-in-need, action: set}}
otherwise: note

"""#),
("profiles/hospital-patients.yaml", #"""
# The sample partnership's “Hospital: patient index”. Docs/profiles.md explains every key.
id: hospital-patients
title: "Hospital: patient index"
agency: st-aldreda-hospital
source: pas
delimiter: auto
encoding: auto
recognise: [Row, First name, Hospital no]
date: ymd
columns: {id: Row, on: Registered, about: Hospital no}
people: ";"
rows:
  - {kind: person, details: {given: {column: First name}, family: {column: Last name}, born: {column: Birth date}, dueDate: {column: EDD}, sex: {column: Sex, codes: {F: female, M: male}}, nhs: {column: NHS number}, postcode: {column: Postcode}}}

"""#),
("profiles/hospital-record.yaml", #"""
# The sample partnership's “Hospital: contacts”. Docs/profiles.md explains every key.
id: hospital-record
title: "Hospital: contacts"
agency: st-aldreda-hospital
source: pas
delimiter: auto
encoding: auto
recognise: [Contact id, Contact type, Notes]
date: ymd
columns: {id: Contact id, on: When, about: Hospital no, author: Recorded by, text: Notes}
people: "|"
agencies: {CSC: northbridge-council, EDT: northbridge-duty, POL: northbridge-police, GP: tarnbeck-surgery, CAMHS: harebell-camhs, HV: brackenlea-health, HOSP: st-aldreda-hospital, EY: northbridge-learning, YJS: northbridge-youth-justice, FSS: northbridge-family-support}
code: Contact type
codes:
  ED:
    - {kind: attendance, details: {type: emergency-department, reason: {column: Complaint}, injury: {column: Injury, codes: {"Y": true, "N": false}}}}
    - {kind: share, id: sent, when: {column: Letter, is: "Y"}, on: {column: Letter date}, details: {what: attendance, to: {column: Letter to}, of: {row: main}}}
  OPA:
    - {kind: appointment, details: {service: {column: Clinic}, outcome: {column: Outcome, codes: {Attended: attended, DNA: did-not-attend, WNB: was-not-brought, Cancelled: cancelled}}}}
  DVA:
    - {kind: incident, details: {type: domestic-abuse, victim: {column: Victim}, perpetrator: {column: Other person}, injury: {column: Injury, codes: {"Y": true, "N": false}}}}
  NOK:
    - {kind: relationship, details: {is: mother, parentalResponsibility: {column: PR, codes: {"Y": true, "N": false}}, livesWith: {column: Lives with, codes: {"Y": true, "N": false}}}}
  ACK:
    - {kind: acknowledgement, details: {of: {column: Notice}}}
  CIN:
    - {kind: flag, details: {name: child-in-need, action: set}}
  NOTE:
    - {kind: note}
otherwise: note

"""#),
("profiles/partnership.yaml", #"""
# A chronology of one child that several agencies filled in and a lead practitioner merged: Date, Agency, Event, Action, Impact, Comment.
# Whom it is about, the file does not say: `--about` does. Its events are prose, which is kept whole as notes and never looked into.
id: partnership
title: Partnership chronology of one child
agency:
  column: Agency
  kinds: usual
recognise: [Date, Agency, Significant event]
headings:
  Date: [Date of event, Event date, Date or period of event]
  Agency: ["Agency/Source", "Agency / Source", Organisation]
  Significant event: [Event, "Event/Contact", Event or contact, Event details]
  Action taken / outcome: [Action taken, Outcome, "Action/Outcome", "Action/Response", Action or response]
  Impact on child: [Impact]
  Comment: [Comments]
optional: [Time, Action taken / outcome, Impact on child, Comment]
dates: dmy
columns:
  "on": Date
  time: Time
  text: [Significant event, Action taken / outcome, Impact on child, Comment]

"""#),
("profiles/police-log.yaml", #"""
# The sample partnership's “Police: incident and vulnerability log”. Docs/profiles.md explains every key.
id: police-log
title: "Police: incident and vulnerability log"
agency: northbridge-police
source: niche
delimiter: auto
encoding: auto
recognise: [Occurrence No, Event code, Summary]
date: dmy
columns: {id: Occurrence No, on: Date, time: Time, about: Nominals, author: Officer, refs: Linked occurrences, text: Summary}
people: ";"
agencies: {CSC: northbridge-council, EDT: northbridge-duty, POL: northbridge-police, GP: tarnbeck-surgery, CAMHS: harebell-camhs, HV: brackenlea-health, HOSP: st-aldreda-hospital, EY: northbridge-learning, YJS: northbridge-youth-justice, FSS: northbridge-family-support}
code: Event code
codes:
  DV-INC:
    - {kind: incident, details: {type: domestic-abuse, victim: {column: Victim}, perpetrator: {column: Suspect}, childrenPresent: {column: Child present, codes: {"Y": true, "N": false}}, injury: {column: Injury, codes: {"Y": true, "N": false}}}}
    - {kind: instrument, id: dash, when: {column: DASH, is: "Y"}, about: {column: Victim}, details: {name: dash, score: {column: DASH score}, level: {column: DASH grade, codes: {S: standard, M: medium, H: high}}, perpetrator: {column: Suspect}}}
    - {kind: share, id: sent, when: {column: PPN, is: "Y"}, about: {column: PPN child}, on: {column: PPN date}, details: {what: incident, to: {column: PPN to}, of: {row: main}}}
  WARRANT:
    - {kind: incident, details: {type: criminal}}
  CP-REF:
    - {kind: referral, details: {from: northbridge-police, reasons: {column: Factors, codes: {DA: domestic-abuse, PMH: parental-mental-health, NEG: neglect, PSM: parental-substance-misuse, PIP: parent-in-prison, PHY: physical-abuse, UNB: unborn, HOME: home-conditions}}, decision: pending}}
  MARAC-REF:
    - {kind: referral, details: {from: northbridge-police, to: marac, reasons: {column: Factors, codes: {DA: domestic-abuse, PMH: parental-mental-health, NEG: neglect, PSM: parental-substance-misuse, PIP: parent-in-prison, PHY: physical-abuse, UNB: unborn, HOME: home-conditions}}}}
  MARAC:
    - {kind: meeting, details: {type: marac, invited: {column: Asked}, attended: {column: Present}}}
  ACK:
    - {kind: acknowledgement, details: {of: {column: Notice}}}
otherwise: note

"""#),
("profiles/police-nominals.yaml", #"""
# The sample partnership's “Police: nominals”. Docs/profiles.md explains every key.
id: police-nominals
title: "Police: nominals"
agency: northbridge-police
source: niche
delimiter: auto
encoding: auto
recognise: [Row, "Forename(s)", Nominal]
date: dmy
columns: {id: Row, on: Created, about: Nominal}
people: ";"
rows:
  - {kind: person, details: {given: {column: "Forename(s)"}, family: {column: Surname}, born: {column: DOB}, dueDate: {column: EDD}, sex: {column: Sex, codes: {F: female, M: male}}, address: {column: Last known address}, postcode: {column: Postcode}}}

"""#),
("profiles/references.yaml", #"""
# Which references are one person, as two systems' own cross-reference has it: each row lists them in one cell, or in one column a system
# (then a profile of the partnership's own says which columns: `about: [{column: LCS id, source: lcs}, {column: NHS number, source: nhs}]`).
# Who says so: `--agency`. A row without a day is true from the day of receipt.
id: references
title: References that are one person
recognise: [references]
optional: ["on", reason]
undated: received
columns:
  "on": "on"
  about: references
rows:
  - {kind: link, details: {basis: crosswalk, reason: {column: reason}}}

"""#),
("profiles/social-care-people.yaml", #"""
# The sample partnership's “Social care: people”. Docs/profiles.md explains every key.
id: social-care-people
title: "Social care: people"
agency: northbridge-council
source: lcs
delimiter: auto
encoding: auto
recognise: [Row, Forename, Person ID]
date: dmy
columns: {id: Row, on: Entered, about: Person ID}
people: ";"
rows:
  - {kind: person, details: {given: {column: Forename}, family: {column: Surname}, born: {column: Date of birth}, dueDate: {column: Expected date of delivery}, sex: {column: Gender, codes: {F: female, M: male}}, nhs: {column: NHS number}, address: {column: Address}, postcode: {column: Postcode}, authority: {column: Authority}}}

"""#),
("profiles/social-care-record.yaml", #"""
# The sample partnership's “Social care: case record”. Docs/profiles.md explains every key.
id: social-care-record
title: "Social care: case record"
agency: northbridge-council
source: lcs
delimiter: auto
encoding: auto
recognise: [Event ID, Event, Case note]
date: dmy
columns: {id: Event ID, on: Event date, recorded: Entered on, about: Person IDs, author: Worker, refs: Takes into account, text: Case note}
people: ";"
agencies: {CSC: northbridge-council, EDT: northbridge-duty, POL: northbridge-police, GP: tarnbeck-surgery, CAMHS: harebell-camhs, HV: brackenlea-health, HOSP: st-aldreda-hospital, EY: northbridge-learning, YJS: northbridge-youth-justice, FSS: northbridge-family-support}
code: Event
codes:
  CONTACT:
    - {kind: referral, details: {from: {column: Agency}, to: {column: Sent to, codes: {FIRE: fire-service, MARAC: marac}}, reasons: {column: Factors, codes: {DA: domestic-abuse, PMH: parental-mental-health, NEG: neglect, PSM: parental-substance-misuse, PIP: parent-in-prison, PHY: physical-abuse, UNB: unborn, HOME: home-conditions}}, decision: {column: Outcome, codes: {Assess: assessment, Strategy: strategy, EH: early-help, Info: information-and-advice, NFA: no-further-action}}, decidedOn: {column: Outcome date}, of: {column: Relates to}}}
  FACTORS:
    - {kind: need, details: {names: {column: Factors, codes: {DA: domestic-abuse, PMH: parental-mental-health, NEG: neglect, PSM: parental-substance-misuse, PIP: parent-in-prison, PHY: physical-abuse, UNB: unborn, HOME: home-conditions}}}}
  ASMT-START:
    - {kind: assessment, details: {type: {column: Type, codes: {CFA: child-and-family, Pre-birth: pre-birth, S47: section-47}}, stage: started, outcome: {column: Outcome, codes: {CIN: child-in-need, CP: child-protection, NFA: no-further-action}}, covers: {column: Adults}}}
  ASMT-END:
    - {kind: assessment, details: {type: {column: Type, codes: {CFA: child-and-family, Pre-birth: pre-birth, S47: section-47}}, stage: completed, outcome: {column: Outcome, codes: {CIN: child-in-need, CP: child-protection, NFA: no-further-action}}, covers: {column: Adults}}}
  PLAN-START:
    - {kind: plan, details: {type: {column: Type, codes: {CP: child-protection, CIN: child-in-need, Pre-birth: pre-birth, Safety: safety}}, stage: started, category: {column: Category, codes: {EMO: emotional, NEG: neglect}}, contains: {column: Contents}, people: {column: Adults}, agencies: {column: Agencies in plan}}}
  PLAN-END:
    - {kind: plan, details: {type: {column: Type, codes: {CP: child-protection, CIN: child-in-need, Pre-birth: pre-birth, Safety: safety}}, stage: ended, category: {column: Category, codes: {EMO: emotional, NEG: neglect}}, contains: {column: Contents}, people: {column: Adults}, agencies: {column: Agencies in plan}}}
  MEETING:
    - {kind: meeting, details: {type: {column: Type, codes: {Strategy: strategy, ICPC: initial-conference, RCPC: review-conference, Core group: core-group, CIN review: child-in-need-review, Discharge: discharge-planning, Pre-birth: pre-birth-planning, Professionals: professionals}}, invited: {column: Invited}, attended: {column: Attended}, reported: {column: Report received}, people: {column: Family present}, invitedPeople: {column: Family invited}}}
  VISIT:
    - {kind: visit, details: {type: {column: Type, codes: {Home: home, Nursery: nursery, School: school, Ward: hospital, Office: office, Telephone: phone, Video: video}}, spokeWith: {column: Spoke with}, seen: {column: Seen}, observed: {column: Observed with child}}}
    - {kind: instrument, id: cir, when: {column: CIR done, is: "Y"}, details: {name: clutter, answers: {living-room: {column: CIR living}, kitchen: {column: CIR kitchen}, bedroom: {column: CIR bedroom}}, level: {column: CIR level, codes: {L1: "1", L2: "2", L3: "3"}}}}
  DECISION:
    - {kind: decision, details: {type: {column: Type, codes: {Closure: closure, Step down: step-down, Step up: step-up}}, from: {column: From level, codes: {Universal: universal, EH: early-help, CIN: child-in-need, CP: child-protection}}, to: {column: To level, codes: {Universal: universal, EH: early-help, CIN: child-in-need, CP: child-protection}}, reasons: {column: Rationale}, confirmed: {column: Confirmed with}}}
  NEGLECT:
    - {kind: instrument, details: {name: neglect, answers: {physical-care: {column: Physical}, safety: {column: Safety}, emotional-care: {column: Emotional}, developmental-care: {column: Developmental}}}}
  UNDERSTANDING:
    - {kind: understanding, details: {child: {column: About child}, level: {column: Level, codes: {"0": none, "1": some, "2": full}}, approach: {column: Approach, codes: {Talk: conversation, "W&P": words-and-pictures, Interp: interpreter, Plain: written-plain}}}}
  DRIVE:
    - {kind: programme, details: {name: drive, stage: {column: Outcome, codes: {Offered: offered, Accepted: accepted, Started: started}}}}
  SENT:
    - {kind: share, details: {what: {column: Type, codes: {Assessment: assessment, Plan: plan, Closure: closure, Step down: step-down, Tool: instrument}}, to: {column: Sent to}, of: {column: Relates to}}}
  RECEIPT:
    - {kind: acknowledgement, details: {of: {column: Relates to}}}
  FLAG-CIN:
    - {kind: flag, details: {name: child-in-need, action: set}}
  ADDRESS:
    - {kind: move, details: {address: {column: New address}, postcode: {column: New postcode}, authority: {column: New authority}, joins: {column: Joins}}}
  TRANSFER:
    - {kind: transfer, details: {direction: out, from: Northbridge, to: {column: New authority}, stage: {column: Outcome, codes: {Told: notified, Pack sent: information-sent, Acknowledged: acknowledged}}, contains: {column: Contents}}}
  EXEMPT:
    - {kind: exemption, details: {standard: {column: Standard}, reason: {column: Rationale}, each: {column: For}, until: {column: Until}}}
  NOTE:
    - {kind: note}
otherwise: note

"""#),
("profiles/social-care-relationships.yaml", #"""
# The sample partnership's “Social care: relationships”. Docs/profiles.md explains every key.
id: social-care-relationships
title: "Social care: relationships"
agency: northbridge-council
source: lcs
delimiter: auto
encoding: auto
recognise: [Row, Person is the, Person and related person]
date: dmy
columns: {id: Row, on: Entered, about: Person and related person}
people: ";"
rows:
  - {kind: relationship, details: {is: {column: Person is the, codes: {Mother: mother, Father: father, Grandparent: grandparent, Half-sibling: half-sibling}}, parentalResponsibility: {column: PR, codes: {"Y": true, "N": false}}, livesWith: {column: Same household, codes: {"Y": true, "N": false}}, from: {column: From}, to: {column: To}, contact: {column: Contact, codes: {Supervised: supervised, None: prohibited}}}}

"""#),
("profiles/youth-justice.yaml", #"""
# The sample partnership's “Youth justice: contacts”. Docs/profiles.md explains every key.
id: youth-justice
title: "Youth justice: contacts"
agency: northbridge-youth-justice
source: yjs
delimiter: auto
encoding: auto
recognise: [Contact no, Contact type, Contact note]
date: dmy
columns: {id: Contact no, on: Contact date, about: Young person, author: Case manager, text: Contact note}
people: ";"
code: Contact type
codes:
  PERSON:
    - {kind: person, details: {given: {column: Forename}, family: {column: Surname}, born: {column: DoB}, dueDate: {column: EDD}, sex: {column: Sex, codes: {F: female, M: male}}}}
  STAT:
    - {kind: appointment, details: {service: {column: Purpose}, outcome: {column: Result, codes: {Attended: attended, DNA: did-not-attend, WNB: was-not-brought, Cancelled: cancelled}}}}
  RCVD:
    - {kind: acknowledgement, details: {of: {column: Item}}}
otherwise: note

"""#),
("reference/agency-words.yaml", #"""
# The words by which chronologies name agencies. A word means the partnership's only agency of its kind; where there are several, the chronology
# must say which, or a profile's own codes do. Capitals make no difference.
words:
  acute-hospital: [Hospital, Acute hospital, A&E, Accident and emergency, ED, Emergency department]
  adult-mental-health: [Adult mental health]
  ambulance: [Ambulance, Ambulance service]
  camhs: [CAMHS, Child and adolescent mental health]
  community-health: [Health visitor, Health visiting, HV, School nurse, School nursing]
  domestic-abuse-service: [IDVA, Domestic abuse service]
  early-years: [Nursery, Pre-school]
  education: [School, Education]
  emergency-duty: [EDT, Emergency duty team, Out of hours social care]
  gp: [GP, General practice, General practitioner]
  housing: [Housing]
  maternity: [Midwife, Midwifery, Maternity]
  police: [Police]
  preventative: [Early help, Family support]
  probation: [Probation]
  social-care: [Social care, Social worker, Social services, Children's social care, Children's services, CSC]
  substance-service: [Drug and alcohol service, Substance misuse service]
  youth-justice: [Youth justice, YJS, YOT]

"""#),
("reference/authorities.yaml", #"""
# Local authorities with children's services that families here move between: the South West and its neighbours.
# Codes are those of the Office for National Statistics (GSS); former holds codes that older records still carry, also what else people write.
# Every spelling is one authority when records are judged, capitals making no difference; entries keep what was written. Add others as they are met.
authorities:
  - {code: E06000022, name: Bath and North East Somerset}
  - {code: E06000058, name: "Bournemouth, Christchurch and Poole", also: [BCP]}
  - {code: E06000023, name: "Bristol, City of", also: [Bristol, City of Bristol]}
  - {code: E06000052, name: Cornwall}
  - {code: E10000008, name: Devon}
  - {code: E06000059, name: Dorset, former: [E10000009]}
  - {code: E10000013, name: Gloucestershire}
  - {code: E10000014, name: Hampshire}
  - {code: E06000019, name: "Herefordshire, County of", also: [Herefordshire]}
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
("reference/codes.yaml", #"""
# Codes that this partnership adds to the entry format's own lists, by kind and field: kebab-case, each once. What is added here is accepted in
# files, may be used in profiles, and stands in `cairn schema`. Nothing can be taken away: entries that were accepted stay readable.
#   need.names: [county-lines, radicalisation]
codes: {}

"""#),
("reference/example-family.yaml", #"""
# The agencies and the family of the standards' examples, so that each example tells only what matters in it.
# Cara is the child who is judged. Her mother Mia and her father Finn live with her. An example with “family: none” brings its own people.
agencies:
  - {id: council, name: Children's social care, kind: social-care}
  - {id: emergency-duty, name: Emergency duty team, kind: emergency-duty}
  - {id: police, name: Police, kind: police}
  - {id: gp, name: The surgery, kind: gp}
  - {id: health-visiting, name: Health visiting, kind: community-health}
  - {id: hospital, name: The hospital, kind: acute-hospital}
  - {id: maternity, name: Maternity, kind: maternity}
  - {id: ambulance, name: Ambulance service, kind: ambulance}
  - {id: nursery, name: The nursery, kind: early-years}
  - {id: camhs, name: Child and adolescent mental health, kind: camhs}
  - {id: probation, name: Probation, kind: probation}
  - {id: housing, name: Housing, kind: housing}
  # Sends nothing to the ledger, so that an example can show what cannot be told.
  - {id: adult-mental-health, name: Adult mental health, kind: adult-mental-health, connected: false}
child: lcs/c
entries:
  - {kind: person, on: 2019-03-02, agency: council, about: [lcs/c], details: {given: Cara, family: Hill, born: 2019-03-02, sex: female, role: child}}
  - {kind: person, on: 2019-03-02, agency: council, about: [lcs/m], details: {given: Mia, family: Hill, sex: female, role: adult}}
  - {kind: person, on: 2019-03-02, agency: council, about: [lcs/f], details: {given: Finn, family: Hill, sex: male, role: adult}}
  - {kind: relationship, on: 2019-03-02, agency: council, about: [lcs/m, lcs/c], details: {is: mother, livesWith: true}}
  - {kind: relationship, on: 2019-03-02, agency: council, about: [lcs/f, lcs/c], details: {is: father, livesWith: true}}

"""#),
("reference/record.yaml", #"""
# How one child's record is read from what many agencies wrote. Lengths are days, weeks or months.
# An agency is involved with a child so long after it last recorded something about it, or came or was asked to a meeting about it.
involved: 6 months
# Accounts of one sort of incident by different agencies tell of one event where they lie so close after the first.
sameEvent: 2 days

"""#),
("sample/agencies.yaml", #"""
# The agencies of the sample partnership. All names are invented; ENTRIES.md lists the kinds.
# Nine of them audit their work with the ten children; social care holds plans, assessments and closures and is the tenth source.
agencies:
  - {id: northbridge-council, name: Northbridge Children’s Social Care, kind: social-care}
  - {id: northbridge-duty, name: Northbridge Emergency Duty Team, kind: emergency-duty}
  - {id: northbridge-police, name: Northbridge Police, kind: police}
  - {id: tarnbeck-surgery, name: Tarnbeck Surgery, kind: gp, universal: {ages: [0, 4]}}
  - {id: harebell-camhs, name: Harebell Child and Adolescent Mental Health, kind: camhs}
  - {id: brackenlea-health, name: Brackenlea Community Children’s Health, kind: community-health, universal: {ages: [0, 4]}}
  - {id: st-aldreda-hospital, name: St Aldreda’s Hospital and Maternity, kind: acute-hospital}
  - {id: northbridge-learning, name: Northbridge Nurseries and Schools, kind: education}
  - {id: northbridge-youth-justice, name: Northbridge Youth Justice Team, kind: youth-justice}
  - {id: northbridge-family-support, name: Northbridge Family Support, kind: preventative}
  # Sends nothing to this ledger: the pages say so, and its silence is never read as nothing done.
  - {id: northbridge-probation, name: Northbridge Probation Office, kind: probation, connected: false}

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
  worry: Visits to A&E are not followed up
  good: GP and social care follow up well after an A&E visit
  action: Follow up each A&E attendance within five working days
examples:
  - name: The social worker visits on the fifth working day, with Easter between
    asOf: 2022-04-29
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {id: burn, kind: attendance, on: 2022-04-11, agency: hospital, about: [lcs/c], details: {type: emergency-department, reason: burnt hand, injury: true}}
      - {kind: visit, on: 2022-04-20, agency: council, about: [lcs/c], refs: [burn], details: {type: home, seen: [lcs/c]}}
    expect: [met]
  - name: The surgery reads the hospital's letter a day later than that
    asOf: 2022-04-29
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {id: burn, kind: attendance, on: 2022-04-11, agency: hospital, about: [lcs/c], details: {type: emergency-department, reason: burnt hand, injury: true}}
      - {kind: note, on: 2022-04-21, agency: gp, about: [lcs/c], refs: [burn], text: Hospital letter read. Mother rung.}
    expect: [late]
  - name: The health visitor follows up, the social worker visits without a word about it
    asOf: 2022-04-21
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {id: burn, kind: attendance, on: 2022-04-11, agency: hospital, about: [lcs/c], details: {type: emergency-department, reason: burnt hand, injury: true}}
      - {kind: visit, on: 2022-04-13, agency: health-visiting, about: [lcs/c], refs: [burn], details: {type: home, seen: [lcs/c]}}
      - {kind: visit, on: 2022-04-14, agency: council, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
    expect: [missed]
  - name: The fifth working day has not ended yet
    asOf: 2022-04-20
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: attendance, on: 2022-04-11, agency: hospital, about: [lcs/c], details: {type: minor-injuries, reason: burnt hand, injury: true}}
    expect: [due]
  - name: The emergency duty team rings on Sunday, two days after the child came to A&E; the mother's own visit there is not asked about
    asOf: 2022-04-29
    entries:
      - {kind: assessment, on: 2022-03-28, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {id: fall, kind: attendance, on: 2022-04-01, agency: hospital, about: [lcs/c], details: {type: emergency-department, reason: fall}}
      - {kind: visit, on: 2022-04-03, agency: emergency-duty, about: [lcs/c], refs: [fall], details: {type: phone, spokeWith: [lcs/m]}}
      - {kind: attendance, on: 2022-04-06, agency: hospital, about: [lcs/m], details: {type: emergency-department, reason: sprained foot, injury: true}}
    expect: [met]
  - name: No plan or assessment is open for this child
    asOf: 2022-04-29
    entries:
      - {kind: attendance, on: 2022-04-11, agency: hospital, about: [lcs/c], details: {type: emergency-department, reason: burnt hand, injury: true}}
    expect: [not-applicable]

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
  worry: GP and social care are not told when a child comes to A&E
  good: GP and social care are told when a child comes to A&E
  action: Tell the GP and the social worker of each attendance by the next working day
examples:
  - name: The surgery and the emergency duty team are told on Monday of a Saturday in A&E; a fall before the plan, and the mother's own visit, are not asked about
    asOf: 2022-04-11
    entries:
      - {kind: attendance, on: 2022-01-05, agency: hospital, about: [lcs/c], details: {type: emergency-department, reason: fall}}
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {id: fall, kind: attendance, on: 2022-04-02, agency: hospital, about: [lcs/c], details: {type: emergency-department, reason: fall}}
      - {kind: share, on: 2022-04-04, agency: hospital, about: [lcs/c], details: {what: attendance, of: fall, to: [gp, emergency-duty]}}
      - {kind: attendance, on: 2022-04-04, agency: hospital, about: [lcs/m], details: {type: emergency-department, reason: sprained foot}}
    expect: [met, met]
  - name: The surgery is told at once, social care a day too late
    asOf: 2022-04-11
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {id: fall, kind: attendance, on: 2022-04-01, agency: hospital, about: [lcs/c], details: {type: emergency-department, reason: fall}}
      - {kind: share, on: 2022-04-01, agency: hospital, about: [lcs/c], details: {what: attendance, of: fall, to: [gp]}}
      - {kind: share, on: 2022-04-05, agency: hospital, about: [lcs/c], details: {what: attendance, of: fall, to: [council]}}
    expect: [met, late]
  - name: Only the health visitor is told of the fall; surgery and social care get another letter
    asOf: 2022-04-05
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {id: fall, kind: attendance, on: 2022-04-01, agency: hospital, about: [lcs/c], details: {type: emergency-department, reason: fall}}
      - {kind: share, on: 2022-04-01, agency: hospital, about: [lcs/c], details: {what: attendance, of: fall, to: [health-visiting]}}
      - {kind: share, on: 2022-04-01, agency: hospital, about: [lcs/c], details: {what: other, to: [gp, council]}}
    expect: [missed, missed]
  - name: The surgery saw the injury itself and tells the social worker; nobody need tell the surgery
    asOf: 2022-04-11
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {id: cut, kind: attendance, on: 2022-04-05, agency: gp, about: [lcs/c], details: {type: minor-injuries, reason: cut lip, injury: true}}
      - {kind: share, on: 2022-04-06, agency: gp, about: [lcs/c], details: {what: attendance, of: cut, to: [council]}}
    expect: [met]
  - name: The hospital writes down why it does not tell the surgery
    asOf: 2022-04-11
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {id: fall, kind: attendance, on: 2022-04-05, agency: hospital, about: [lcs/c], details: {type: emergency-department, reason: fall}}
      - {kind: share, on: 2022-04-05, agency: hospital, about: [lcs/c], details: {what: attendance, of: fall, to: [council]}}
      - {kind: share, on: 2022-04-05, agency: hospital, about: [lcs/c], details: {what: attendance, of: fall, to: [gp], decision: withheld, reason: A relative of the father works there.}}
    expect: [met, explained]
  - name: It was Friday, and today is Saturday
    asOf: 2022-04-02
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: attendance, on: 2022-04-01, agency: hospital, about: [lcs/c], details: {type: emergency-department, reason: fall}}
    expect: [due, due]
  - name: The hospital writes down in time why it waits, and tells the surgery a week later
    asOf: 2022-04-22
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {id: fall, kind: attendance, on: 2022-04-05, agency: hospital, about: [lcs/c], details: {type: emergency-department, reason: fall}}
      - {kind: share, on: 2022-04-05, agency: hospital, about: [lcs/c], details: {what: attendance, of: fall, to: [council]}}
      - {kind: share, on: 2022-04-06, agency: hospital, about: [lcs/c], details: {what: attendance, of: fall, to: [gp], decision: deferred, reason: The mother asked to tell them herself first.}}
      - {kind: share, on: 2022-04-12, agency: hospital, about: [lcs/c], details: {what: attendance, of: fall, to: [gp]}}
    expect: [met, explained]

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
examples:
  - name: The assessment is finished on the 45th working day, with Christmas between
    asOf: 2022-01-31
    entries:
      - {kind: referral, on: 2021-11-01, agency: council, about: [lcs/c], details: {from: nursery, decision: assessment}}
      - {kind: assessment, on: 2021-11-02, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {kind: assessment, on: 2022-01-06, agency: council, about: [lcs/c], details: {type: child-and-family, stage: completed, outcome: child-in-need}}
    expect: [met]
  - name: The decision came a day after the referral, but the days count from the referral
    asOf: 2022-01-31
    entries:
      - {id: referral, kind: referral, on: 2021-11-01, agency: council, about: [lcs/c], details: {from: nursery, decision: pending}}
      - {kind: referral, on: 2021-11-02, agency: council, about: [lcs/c], details: {of: referral, decision: assessment}}
      - {kind: assessment, on: 2022-01-07, agency: council, about: [lcs/c], details: {type: child-and-family, stage: completed}}
    expect: [late]
  - name: Her brother's assessment is finished, and hers is only started
    asOf: 2022-01-07
    entries:
      - {kind: person, on: 2016-05-01, agency: council, about: [lcs/b], details: {given: Ben, born: 2016-05-01}}
      - {kind: relationship, on: 2019-03-02, agency: council, about: [lcs/b, lcs/c], details: {is: sibling, livesWith: true}}
      - {kind: referral, on: 2021-11-01, agency: council, about: [lcs/b, lcs/c], details: {from: nursery, decision: assessment}}
      - {kind: assessment, on: 2021-12-20, agency: council, about: [lcs/b], details: {type: child-and-family, stage: completed}}
      - {kind: assessment, on: 2021-12-20, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
    expect: [missed]
  - name: The 45th working day is today
    asOf: 2022-01-06
    entries:
      - {kind: referral, on: 2021-11-01, agency: council, about: [lcs/c], details: {from: nursery, decision: strategy}}
    expect: [due]
  - name: The manager writes down why the assessment waits for the birth of a brother
    asOf: 2022-01-31
    entries:
      - {kind: referral, on: 2021-11-01, agency: council, about: [lcs/c], details: {from: nursery, decision: assessment}}
      - {kind: exemption, on: 2021-12-10, agency: council, author: R. Shaw, about: [lcs/c], details: {standard: assessment-completed, reason: One assessment with that of the baby due in February., until: 2022-02-28}}
    expect: [explained]
  - name: The referral led to advice only
    asOf: 2022-01-31
    entries:
      - {kind: referral, on: 2021-11-01, agency: council, about: [lcs/c], details: {from: nursery, decision: information-and-advice}}
    expect: [not-applicable]

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
examples:
  - name: The social worker sees the child on the twentieth working day
    asOf: 2022-03-10
    entries:
      - {kind: plan, on: 2022-02-07, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: visit, on: 2022-03-07, agency: council, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
    expect: [met, due]
  - name: The social worker sees the child a day later than that
    asOf: 2022-03-10
    entries:
      - {kind: plan, on: 2022-02-07, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: visit, on: 2022-03-08, agency: council, about: [lcs/c], details: {type: nursery, seen: [lcs/c]}}
    expect: [late, due]
  - name: The health visitor saw the child; the social worker met only the mother
    asOf: 2022-03-08
    entries:
      - {kind: plan, on: 2022-02-07, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: visit, on: 2022-02-21, agency: health-visiting, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
      - {kind: visit, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: home, spokeWith: [lcs/m]}}
    expect: [missed, due]
  - name: Nobody comes for more than two months; the visit then counts for the second time only
    asOf: 2022-04-20
    entries:
      - {kind: plan, on: 2022-02-07, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: visit, on: 2022-04-11, agency: council, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
    expect: [missed, late, due]
  - name: The plan ends before the twentieth working day
    asOf: 2022-03-31
    entries:
      - {kind: plan, on: 2022-02-07, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: plan, on: 2022-03-04, agency: council, about: [lcs/c], details: {type: child-in-need, stage: ended}}
    expect: [not-applicable]
  - name: Of a visit it is known only that it was on one of four days; it is taken at the first and counts once
    asOf: 2022-03-10
    entries:
      - {kind: plan, on: 2022-02-07, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: visit, on: 2022-03-01/2022-03-04, agency: council, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
    expect: [met, due]

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
examples:
  - name: The social worker sees the child on the tenth working day, with Easter between
    asOf: 2022-04-25
    entries:
      - {kind: plan, on: 2022-04-04, agency: council, about: [lcs/c], details: {type: child-protection, stage: started, category: neglect}}
      - {kind: visit, on: 2022-04-20, agency: council, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
    expect: [met, due]
  - name: The emergency duty team sees the child a day later than that
    asOf: 2022-04-25
    entries:
      - {kind: plan, on: 2022-04-04, agency: council, about: [lcs/c], details: {type: child-protection, stage: started, category: neglect}}
      - {kind: visit, on: 2022-04-21, agency: emergency-duty, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
    expect: [late, due]
  - name: The social worker knocks twice and nobody opens
    asOf: 2022-04-21
    entries:
      - {kind: plan, on: 2022-04-04, agency: council, about: [lcs/c], details: {type: child-protection, stage: started, category: neglect}}
      - {kind: visit, on: 2022-04-11, agency: council, about: [lcs/c], details: {type: home, successful: false}}
      - {kind: visit, on: 2022-04-19, agency: council, about: [lcs/c], details: {type: home, successful: false}}
    expect: [missed, due]
  - name: The plan was made before the birth; the days count from the birth, with two bank holidays in June
    asOf: 2022-06-10
    family: none
    entries:
      - {kind: person, on: 2022-03-01, agency: council, about: [lcs/c], details: {dueDate: 2022-05-30, role: child}}
      - {kind: plan, on: 2022-04-04, agency: council, about: [lcs/c], details: {type: child-protection, stage: started, category: neglect}}
      - {kind: person, on: 2022-05-24, agency: council, about: [lcs/c], details: {born: 2022-05-24}}
      - {kind: visit, on: 2022-06-09, agency: council, about: [lcs/c], details: {type: hospital, seen: [lcs/c]}}
    expect: [met, due]
  - name: The child is not born yet
    asOf: 2022-05-20
    family: none
    entries:
      - {kind: person, on: 2022-03-01, agency: council, about: [lcs/c], details: {dueDate: 2022-05-30, role: child}}
      - {kind: plan, on: 2022-04-04, agency: council, about: [lcs/c], details: {type: child-protection, stage: started, category: neglect}}
    expect: [not-applicable]
  - name: The child is seen late, when the plan has already ended
    asOf: 2022-04-29
    entries:
      - {kind: plan, on: 2022-04-04, agency: council, about: [lcs/c], details: {type: child-protection, stage: started, category: neglect}}
      - {kind: plan, on: 2022-04-22, agency: council, about: [lcs/c], details: {type: child-protection, stage: ended}}
      - {kind: visit, on: 2022-04-25, agency: council, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
    expect: [late]
  - name: The child dies in hospital on the day of the second visit, and nothing is asked of anybody after that
    asOf: 2022-08-31
    entries:
      - {kind: plan, on: 2022-04-04, agency: council, about: [lcs/c], details: {type: child-protection, stage: started, category: neglect}}
      - {kind: visit, on: 2022-04-14, agency: council, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
      - {kind: visit, on: 2022-04-28, agency: council, about: [lcs/c], details: {type: hospital, seen: [lcs/c]}}
      - {kind: person, on: 2022-04-29, agency: hospital, about: [lcs/c], details: {died: 2022-04-28}}
    expect: [met, met]

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
examples:
  - name: Told before Christmas, the surgery confirms on the fifth working day, the nursery a day later, the health visitor not
    asOf: 2022-01-31
    entries:
      - {id: closing, kind: share, on: 2021-12-23, agency: council, about: [lcs/c], details: {what: closure, to: [gp, nursery, health-visiting]}}
      - {kind: acknowledgement, on: 2022-01-04, agency: gp, about: [lcs/c], details: {of: closing}}
      - {kind: acknowledgement, on: 2022-01-05, agency: nursery, about: [lcs/c], details: {of: closing}}
    expect: [met, late, missed]
  - name: The surgery confirms the minutes of the last review, and not that the plan is stepped down
    asOf: 2022-03-09
    entries:
      - {kind: share, on: 2022-03-01, agency: council, about: [lcs/c], details: {what: step-down, to: [gp]}}
      - {id: minutes, kind: share, on: 2022-03-01, agency: council, about: [lcs/c], details: {what: plan, to: [gp]}}
      - {kind: acknowledgement, on: 2022-03-03, agency: gp, about: [lcs/c], details: {of: minutes}}
    expect: [missed]
  - name: The fifth working day is today
    asOf: 2022-03-08
    entries:
      - {kind: share, on: 2022-03-01, agency: council, about: [lcs/c], details: {what: closure, to: [gp]}}
    expect: [due]
  - name: Adult mental health sends nothing here, so it cannot be told whether it confirmed
    asOf: 2022-03-31
    entries:
      - {kind: share, on: 2022-03-01, agency: council, about: [lcs/c], details: {what: closure, to: [adult-mental-health]}}
    expect: [cannot-tell]
  - name: The nursery has shut for good and a named person says so; the surgery is still asked
    asOf: 2022-03-31
    entries:
      - {kind: share, on: 2022-03-01, agency: council, about: [lcs/c], details: {what: closure, to: [gp, nursery]}}
      - {kind: exemption, on: 2022-03-04, agency: council, author: R. Shaw, about: [lcs/c], details: {standard: closure-acknowledged, each: nursery, reason: The nursery shut for good on 4 March.}}
    expect: [missed, explained]
  - name: It was decided not to tell the father's landlord, so there is nothing to confirm
    asOf: 2022-03-31
    entries:
      - {kind: share, on: 2022-03-01, agency: council, about: [lcs/c], details: {what: closure, to: [housing], decision: withheld, reason: Housing has no part in the plan.}}
    expect: [not-applicable]

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
examples:
  - name: The nursery wrote ninety days before, and the surgery was asked
    asOf: 2022-06-30
    entries:
      - {kind: appointment, on: 2022-02-01, agency: gp, about: [lcs/c], details: {service: asthma clinic, outcome: attended}}
      - {kind: note, on: 2022-03-03, agency: nursery, about: [lcs/c], text: Settles well.}
      - {kind: decision, on: 2022-06-01, agency: council, about: [lcs/c], details: {type: closure, confirmed: [gp]}}
    expect: [met, met]
  - name: The nursery last wrote of the child ninety-one days before; since then it wrote of the mother only, and nobody asked it
    asOf: 2022-06-30
    entries:
      - {kind: note, on: 2022-03-02, agency: nursery, about: [lcs/c], text: Settles well.}
      - {kind: note, on: 2022-05-10, agency: nursery, about: [lcs/m], text: She asks for a parking place.}
      - {kind: decision, on: 2022-06-01, agency: council, about: [lcs/c], details: {type: closure}}
    expect: [missed]
  - name: A health visitor with a part in the plan is taken to be visiting, but has written nothing
    asOf: 2022-06-30
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started, agencies: [council, health-visiting]}}
      - {kind: decision, on: 2022-06-01, agency: council, about: [lcs/c], details: {type: step-down, from: child-protection, to: child-in-need}}
    expect: [missed]
  - name: An agency that knows only the mother, and one that last wrote more than six months before, are not asked
    asOf: 2022-06-30
    entries:
      - {kind: appointment, on: 2022-05-10, agency: gp, about: [lcs/m], details: {outcome: attended}}
      - {kind: note, on: 2021-11-30, agency: nursery, about: [lcs/c], text: Leaves the nursery.}
      - {kind: decision, on: 2022-06-01, agency: council, about: [lcs/c], details: {type: closure}}
    expect: [not-applicable]
  - name: A named person says why the camhs referral was not followed up before closing
    asOf: 2022-06-30
    entries:
      - {kind: appointment, on: 2022-01-20, agency: camhs, about: [lcs/c], details: {outcome: cancelled}}
      - {id: closing, kind: decision, on: 2022-06-01, agency: council, about: [lcs/c], details: {type: closure}}
      - {kind: exemption, on: 2022-06-01, agency: council, author: R. Shaw, about: [lcs/c], details: {standard: closure-contact-confirmed, each: camhs, of: closing, reason: The appointment was made for another child.}}
    expect: [explained]

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
examples:
  - name: The last incident was 85 days before the closing
    asOf: 2022-06-30
    entries:
      - {kind: incident, on: 2022-03-08, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: decision, on: 2022-06-01, agency: council, about: [lcs/c], details: {type: closure}}
    expect: [met]
  - name: The last incident, between the parents, was 84 days before the closing
    asOf: 2022-06-30
    entries:
      - {kind: incident, on: 2022-03-09, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: decision, on: 2022-06-01, agency: council, about: [lcs/c], details: {type: closure}}
    expect: [missed]
  - name: The child came to A&E with an injury three weeks before the plan was stepped down
    asOf: 2022-06-30
    entries:
      - {kind: attendance, on: 2022-05-11, agency: hospital, about: [lcs/c], details: {type: emergency-department, reason: burnt hand, injury: true}}
      - {kind: decision, on: 2022-06-01, agency: council, about: [lcs/c], details: {type: step-down, from: child-protection, to: child-in-need}}
    expect: [missed]
  - name: The child came to A&E with a high temperature, and the mother with a sprained foot
    asOf: 2022-06-30
    entries:
      - {kind: attendance, on: 2022-05-11, agency: hospital, about: [lcs/c], details: {type: emergency-department, reason: high temperature}}
      - {kind: attendance, on: 2022-05-16, agency: hospital, about: [lcs/m], details: {type: emergency-department, reason: sprained foot, injury: true}}
      - {kind: decision, on: 2022-06-01, agency: council, about: [lcs/c], details: {type: closure}}
    expect: [met]
  - name: The case is closed seven weeks after the child's birth
    asOf: 2022-06-30
    family: none
    entries:
      - {kind: person, on: 2022-04-13, agency: council, about: [lcs/c], details: {born: 2022-04-13}}
      - {kind: decision, on: 2022-06-01, agency: council, about: [lcs/c], details: {type: closure}}
    expect: [missed]
  - name: Of the incident in May nobody knew on the day of closing
    asOf: 2022-06-30
    knownOn: 2022-06-01
    entries:
      - {kind: incident, on: 2022-05-20, recorded: 2022-06-10, agency: health-visiting, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: decision, on: 2022-06-01, agency: council, about: [lcs/c], details: {type: closure}}
    expect: [met]

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
examples:
  - name: Both agencies are told on the fifth working day after the closing, with two bank holidays between
    asOf: 2022-06-30
    entries:
      - {kind: note, on: 2022-05-10, agency: nursery, about: [lcs/c], text: Settles well.}
      - {kind: appointment, on: 2022-05-12, agency: gp, about: [lcs/c], details: {outcome: attended}}
      - {kind: decision, on: 2022-06-01, agency: council, about: [lcs/c], details: {type: closure}}
      - {kind: share, on: 2022-06-10, agency: council, about: [lcs/c], details: {what: closure, to: [gp, nursery]}}
    expect: [met, met]
  - name: The surgery is told a working day later than that, the nursery is sent the last review only
    asOf: 2022-06-30
    entries:
      - {kind: note, on: 2022-05-10, agency: nursery, about: [lcs/c], text: Settles well.}
      - {kind: appointment, on: 2022-05-12, agency: gp, about: [lcs/c], details: {outcome: attended}}
      - {kind: decision, on: 2022-06-01, agency: council, about: [lcs/c], details: {type: closure}}
      - {kind: share, on: 2022-06-13, agency: council, about: [lcs/c], details: {what: closure, to: [gp]}}
      - {kind: share, on: 2022-06-06, agency: council, about: [lcs/c], details: {what: plan, to: [nursery]}}
    expect: [late, missed]
  - name: The surgery was told twenty working days before the step down; the nursery, a day earlier still, was told too soon
    asOf: 2022-06-30
    entries:
      - {kind: note, on: 2022-05-10, agency: nursery, about: [lcs/c], text: Settles well.}
      - {kind: appointment, on: 2022-05-12, agency: gp, about: [lcs/c], details: {outcome: attended}}
      - {kind: share, on: 2022-05-03, agency: council, about: [lcs/c], details: {what: step-down, to: [nursery]}}
      - {kind: share, on: 2022-05-04, agency: council, about: [lcs/c], details: {what: step-down, to: [gp]}}
      - {kind: decision, on: 2022-06-01, agency: council, about: [lcs/c], details: {type: step-down, from: child-protection, to: child-in-need}}
    expect: [met, missed]
  - name: Housing was at the core group and is not told, for a reason that is written down
    asOf: 2022-06-30
    entries:
      - {kind: meeting, on: 2022-05-10, agency: council, about: [lcs/c], details: {type: core-group, attended: [council, housing]}}
      - {kind: decision, on: 2022-06-01, agency: council, about: [lcs/c], details: {type: closure}}
      - {kind: share, on: 2022-06-06, agency: council, about: [lcs/c], details: {what: closure, to: [housing], decision: withheld, reason: The mother asked that her landlord is not told.}}
    expect: [explained]
  - name: The fifth working day is today
    asOf: 2022-06-10
    entries:
      - {kind: note, on: 2022-05-10, agency: nursery, about: [lcs/c], text: Settles well.}
      - {kind: decision, on: 2022-06-01, agency: council, about: [lcs/c], details: {type: closure}}
    expect: [due]
  - name: No other agency was involved
    asOf: 2022-06-30
    entries:
      - {kind: decision, on: 2022-06-01, agency: council, about: [lcs/c], details: {type: closure}}
    expect: [not-applicable]

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
examples:
  - name: Twelve weeks have passed quietly since the closing
    asOf: 2022-05-25
    entries:
      - {kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: closure}}
    expect: [met]
  - name: The twelfth week ends today
    asOf: 2022-05-24
    entries:
      - {kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: closure}}
    expect: [due]
  - name: Police are called to the parents on the last day of the twelve weeks
    asOf: 2022-05-24
    entries:
      - {kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: closure}}
      - {kind: incident, on: 2022-05-24, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
    expect: [missed]
  - name: Police are called on the day of closing, and again a day after the twelve weeks
    asOf: 2022-06-30
    entries:
      - {kind: incident, on: 2022-03-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: closure}}
      - {kind: incident, on: 2022-05-25, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
    expect: [met]
  - name: The nursery's report of a broken arm turns out to be another child's and is withdrawn
    asOf: 2022-06-30
    entries:
      - {kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: closure}}
      - {id: arm, kind: incident, on: 2022-04-04, agency: nursery, about: [lcs/c], details: {type: injury, injury: true}}
      - {kind: withdrawal, on: 2022-04-05, recorded: 2022-04-05, agency: nursery, about: [lcs/c], corrects: arm, details: {reason: Written on the wrong child's record.}}
    expect: [met]
  - name: The plan was stepped down and not closed
    asOf: 2022-06-30
    entries:
      - {kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: step-down, from: child-protection, to: child-in-need}}
      - {kind: incident, on: 2022-04-04, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
    expect: [not-applicable]

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
examples:
  - name: The nursery asks for advice in the third week; no new referral comes of it
    asOf: 2022-04-13
    entries:
      - {kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: closure}}
      - {kind: referral, on: 2022-03-21, agency: council, about: [lcs/c], details: {from: nursery, decision: information-and-advice}}
    expect: [met]
  - name: Police refer the family again on the 42nd day; nothing is decided yet
    asOf: 2022-04-12
    entries:
      - {kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: closure}}
      - {kind: referral, on: 2022-04-12, agency: council, about: [lcs/c], details: {from: police, decision: pending}}
    expect: [missed]
  - name: Police refer the family again on the 43rd day
    asOf: 2022-04-30
    entries:
      - {kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: closure}}
      - {kind: referral, on: 2022-04-13, agency: council, about: [lcs/c], details: {from: police, decision: assessment}}
    expect: [met]
  - name: The surgery's referral is decided the next day, with no further action
    asOf: 2022-04-13
    entries:
      - {kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: closure}}
      - {id: referral, kind: referral, on: 2022-03-21, agency: gp, about: [lcs/c], details: {reasons: [neglect]}}
      - {kind: referral, on: 2022-03-22, agency: council, about: [lcs/c], details: {of: referral, decision: no-further-action}}
    expect: [met]
  - name: Six weeks have not passed yet
    asOf: 2022-04-12
    entries:
      - {kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: closure}}
      - {kind: referral, on: 2022-03-21, agency: nursery, about: [lcs/c], details: {to: early-help, decision: early-help}}
    expect: [due]

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
examples:
  - name: Housing rates the living room 5 and refers on the fifth working day
    asOf: 2022-03-31
    entries:
      - {kind: instrument, on: 2022-03-01, agency: housing, about: [lcs/m], details: {name: clutter, answers: {living-room: 5, kitchen: 3, bedroom: 3}}}
      - {kind: referral, on: 2022-03-08, agency: housing, about: [lcs/c], details: {to: fire-service}}
    expect: [met]
  - name: The kitchen is rated 7 on a Friday and social care is told the same day
    asOf: 2022-03-31
    entries:
      - {id: rating, kind: instrument, on: 2022-03-04, agency: housing, about: [lcs/m], details: {name: clutter, answers: {living-room: 5, kitchen: 7, bedroom: 3}}}
      - {kind: share, on: 2022-03-04, agency: housing, about: [lcs/c], details: {what: instrument, of: rating, to: [council]}}
    expect: [met]
  - name: The kitchen is rated 7 on a Friday and the family is referred on Monday
    asOf: 2022-03-31
    entries:
      - {kind: instrument, on: 2022-03-04, agency: housing, about: [lcs/m], details: {name: clutter, answers: {living-room: 5, kitchen: 7, bedroom: 3}}}
      - {kind: referral, on: 2022-03-07, agency: housing, about: [lcs/c], details: {reasons: [home-conditions]}}
    expect: [late]
  - name: The living room is rated 4; a worry is shared, but not the rating
    asOf: 2022-03-09
    entries:
      - {kind: instrument, on: 2022-03-01, agency: health-visiting, about: [lcs/m], details: {name: clutter, answers: {living-room: 4, kitchen: 3, bedroom: 3}}}
      - {kind: share, on: 2022-03-02, agency: health-visiting, about: [lcs/c], details: {what: concern, to: [gp]}}
    expect: [missed]
  - name: The living room is rated 4; five working days end today
    asOf: 2022-03-08
    entries:
      - {kind: instrument, on: 2022-03-01, agency: health-visiting, about: [lcs/m], details: {name: clutter, answers: {living-room: 4, kitchen: 3, bedroom: 3}}}
    expect: [due]
  - name: No room is rated above 3
    asOf: 2022-03-31
    entries:
      - {kind: instrument, on: 2022-03-01, agency: housing, about: [lcs/m], details: {name: clutter, answers: {living-room: 3, kitchen: 3, bedroom: 2}}}
    expect: [not-applicable]

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
examples:
  - name: The health visitor is worried by the home and rates it on the tenth working day
    asOf: 2022-03-31
    entries:
      - {kind: visit, on: 2022-03-01, agency: health-visiting, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
      - {kind: need, on: 2022-03-01, agency: health-visiting, about: [lcs/c], details: {names: [home-conditions]}}
      - {kind: instrument, on: 2022-03-15, agency: health-visiting, about: [lcs/m], details: {name: clutter, answers: {living-room: 5, kitchen: 4, bedroom: 3}}}
    expect: [met]
  - name: The health visitor was there ten working days before; housing rates the home a day too late
    asOf: 2022-03-31
    entries:
      - {kind: visit, on: 2022-02-15, agency: health-visiting, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
      - {kind: need, on: 2022-03-01, agency: health-visiting, about: [lcs/c], details: {names: [neglect]}}
      - {kind: instrument, on: 2022-03-16, agency: housing, about: [lcs/m], details: {name: clutter, answers: {living-room: 5, kitchen: 4, bedroom: 3}}}
    expect: [late]
  - name: The social worker reports neglect and visits the home, and nobody rates it
    asOf: 2022-03-16
    entries:
      - {kind: incident, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: neglect-concern}}
      - {kind: visit, on: 2022-03-15, agency: council, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
    expect: [missed]
  - name: The tenth working day is today
    asOf: 2022-03-15
    entries:
      - {kind: visit, on: 2022-03-01, agency: health-visiting, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
      - {kind: need, on: 2022-03-01, agency: health-visiting, about: [lcs/c], details: {names: [home-conditions]}}
    expect: [due]
  - name: The nursery is worried by the home, but does not visit it
    asOf: 2022-03-31
    entries:
      - {kind: need, on: 2022-03-01, agency: nursery, about: [lcs/c], details: {names: [home-conditions]}}
      - {kind: visit, on: 2022-03-02, agency: council, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
    expect: [not-applicable]
  - name: The surgery visited eleven working days before its worry, and housing eleven after
    asOf: 2022-03-31
    entries:
      - {kind: visit, on: 2022-02-14, agency: gp, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
      - {kind: need, on: 2022-03-01, agency: gp, about: [lcs/c], details: {names: [neglect]}}
      - {kind: incident, on: 2022-03-01, agency: housing, about: [lcs/c], details: {type: neglect-concern}}
      - {kind: visit, on: 2022-03-16, agency: housing, about: [lcs/c], details: {type: home}}
    expect: [not-applicable]

"""#),
("standards/clutter-repeated.yaml", #"""
id: clutter-repeated
title: Home conditions are rated again while they are a worry
looksFor: clutter rating
theme: home-conditions
shape: recurrence
while: {all: [open, {latest: {kind: instrument, name: clutter, level: given}, is: {kind: instrument, name: clutter, level: ["2", "3"]}}]}
expect: {kind: instrument, name: clutter}
every: {2021-01-01: 91 days}
source: "Multi Agency Quality Assurance Audit, December 2021: “make use of this to help identify when you should be worried”"
standing: local
says:
  worry: Home conditions are not rated again
  good: Home conditions are rated again
  action: Rate home conditions again at least every three months
examples:
  - name: The home is rated again on the 91st day and is no longer a worry
    asOf: 2022-06-01
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: instrument, on: 2022-02-01, agency: housing, about: [lcs/m], details: {name: clutter, answers: {living-room: 6, kitchen: 4, bedroom: 3}}}
      - {kind: instrument, on: 2022-05-03, agency: council, about: [lcs/m], details: {name: clutter, answers: {living-room: 3, kitchen: 2, bedroom: 3}}}
    expect: [met]
  - name: The home is rated again a day later than that and is still a worry
    asOf: 2022-06-01
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: instrument, on: 2022-02-01, agency: housing, about: [lcs/m], details: {name: clutter, answers: {living-room: 6, kitchen: 4, bedroom: 3}}}
      - {kind: instrument, on: 2022-05-04, agency: council, about: [lcs/m], details: {name: clutter, answers: {living-room: 5, kitchen: 4, bedroom: 3}}}
    expect: [late, due]
  - name: Nobody rates the home again
    asOf: 2022-05-04
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: instrument, on: 2022-02-01, agency: housing, about: [lcs/m], details: {name: clutter, answers: {living-room: 6, kitchen: 4, bedroom: 3}}}
    expect: [missed, due]
  - name: The home was rated before the plan started, so the days count from the plan
    asOf: 2022-04-11
    entries:
      - {kind: instrument, on: 2021-12-01, agency: housing, about: [lcs/m], details: {name: clutter, answers: {living-room: 7, kitchen: 4, bedroom: 3}}}
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
    expect: [due]
  - name: The plan ends before the 91st day
    asOf: 2022-06-01
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: instrument, on: 2022-02-01, agency: housing, about: [lcs/m], details: {name: clutter, answers: {living-room: 6, kitchen: 4, bedroom: 3}}}
      - {kind: plan, on: 2022-04-14, agency: council, about: [lcs/c], details: {type: child-in-need, stage: ended}}
    expect: [not-applicable]

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
examples:
  - name: The conference is held on the 15th working day, with Christmas between
    asOf: 2022-01-31
    entries:
      - {kind: meeting, on: 2021-12-13, agency: council, about: [lcs/c], details: {type: strategy, attended: [council, police]}}
      - {kind: assessment, on: 2021-12-14, agency: council, about: [lcs/c], details: {type: section-47, stage: started}}
      - {kind: meeting, on: 2022-01-06, agency: council, about: [lcs/c], details: {type: initial-conference}}
    expect: [met]
  - name: The conference is held a day later than that
    asOf: 2022-01-31
    entries:
      - {kind: meeting, on: 2021-12-13, agency: council, about: [lcs/c], details: {type: strategy, attended: [council, police]}}
      - {kind: assessment, on: 2021-12-13, agency: council, about: [lcs/c], details: {type: section-47, stage: started}}
      - {kind: meeting, on: 2022-01-07, agency: council, about: [lcs/c], details: {type: initial-conference}}
    expect: [late]
  - name: The enquiry finds that a conference is needed, and none is held
    asOf: 2022-01-07
    entries:
      - {kind: meeting, on: 2021-12-13, agency: council, about: [lcs/c], details: {type: strategy, attended: [council, police]}}
      - {kind: assessment, on: 2021-12-14, agency: council, about: [lcs/c], details: {type: section-47, stage: started}}
      - {kind: assessment, on: 2021-12-23, agency: council, about: [lcs/c], details: {type: section-47, stage: completed, outcome: child-protection}}
    expect: [missed]
  - name: A second strategy meeting a week later starts the days again
    asOf: 2022-01-31
    entries:
      - {kind: meeting, on: 2021-12-13, agency: council, about: [lcs/c], details: {type: strategy, attended: [council, police]}}
      - {kind: assessment, on: 2021-12-14, agency: council, about: [lcs/c], details: {type: section-47, stage: started}}
      - {kind: meeting, on: 2021-12-20, agency: council, about: [lcs/c], details: {type: strategy, attended: [council, police]}}
      - {kind: assessment, on: 2021-12-20, agency: council, about: [lcs/c], details: {type: section-47, stage: started}}
      - {kind: meeting, on: 2022-01-13, agency: council, about: [lcs/c], details: {type: initial-conference}}
    expect: [met]
  - name: The enquiry ends with a child in need plan, so no conference is asked for
    asOf: 2022-01-31
    entries:
      - {kind: meeting, on: 2021-12-13, agency: council, about: [lcs/c], details: {type: strategy, attended: [council, police]}}
      - {kind: assessment, on: 2021-12-14, agency: council, about: [lcs/c], details: {type: section-47, stage: started}}
      - {kind: assessment, on: 2021-12-23, agency: council, about: [lcs/c], details: {type: section-47, stage: completed, outcome: child-in-need}}
    expect: [not-applicable]
  - name: The enquiry starts two working days after the strategy meeting, too late to have come from it
    asOf: 2022-01-31
    entries:
      - {kind: meeting, on: 2021-12-13, agency: council, about: [lcs/c], details: {type: strategy, attended: [council, police]}}
      - {kind: assessment, on: 2021-12-15, agency: council, about: [lcs/c], details: {type: section-47, stage: started}}
    expect: [not-applicable]

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
examples:
  - name: Social care, police and the health visitor come
    asOf: 2022-03-31
    entries:
      - {kind: meeting, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: initial-conference, attended: [council, police, health-visiting]}}
    expect: [met]
  - name: Police come, the health visitor sends a report
    asOf: 2022-03-31
    entries:
      - {kind: meeting, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: review-conference, attended: [council, police], reported: [health-visiting]}}
    expect: [partly]
  - name: The emergency duty team is social care too, so police are the only other agency
    asOf: 2022-03-31
    entries:
      - {kind: meeting, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: initial-conference, attended: [council, emergency-duty, police]}}
    expect: [partly]
  - name: Three agencies come, but nobody from social care
    asOf: 2022-03-31
    entries:
      - {kind: meeting, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: review-conference, attended: [police, gp, nursery]}}
    expect: [partly]
  - name: Who came is not written down
    asOf: 2022-03-31
    entries:
      - {kind: meeting, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: initial-conference, invited: [council, police, health-visiting]}}
    expect: [missed]

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
examples:
  - name: The core group meets on the tenth working day, with Easter between
    asOf: 2022-04-29
    entries:
      - {kind: meeting, on: 2022-04-04, agency: council, about: [lcs/c], details: {type: initial-conference}}
      - {kind: plan, on: 2022-04-04, agency: council, about: [lcs/c], details: {type: child-protection, stage: started, category: neglect}}
      - {kind: meeting, on: 2022-04-20, agency: council, about: [lcs/c], details: {type: core-group}}
    expect: [met]
  - name: The core group meets a day later than that
    asOf: 2022-04-29
    entries:
      - {kind: meeting, on: 2022-04-04, agency: council, about: [lcs/c], details: {type: initial-conference}}
      - {kind: plan, on: 2022-04-04, agency: council, about: [lcs/c], details: {type: child-protection, stage: started, category: neglect}}
      - {kind: meeting, on: 2022-04-21, agency: council, about: [lcs/c], details: {type: core-group}}
    expect: [late]
  - name: The core group speaks of her brother only
    asOf: 2022-04-21
    entries:
      - {kind: person, on: 2016-05-01, agency: council, about: [lcs/b], details: {given: Ben, born: 2016-05-01}}
      - {kind: relationship, on: 2019-03-02, agency: council, about: [lcs/b, lcs/c], details: {is: sibling, livesWith: true}}
      - {kind: meeting, on: 2022-04-04, agency: council, about: [lcs/b, lcs/c], details: {type: initial-conference}}
      - {kind: plan, on: 2022-04-04, agency: council, about: [lcs/b, lcs/c], details: {type: child-protection, stage: started, category: neglect}}
      - {kind: meeting, on: 2022-04-13, agency: council, about: [lcs/b], details: {type: core-group}}
    expect: [missed]
  - name: The plan starts on the tenth working day after the conference, which is today
    asOf: 2022-04-20
    entries:
      - {kind: meeting, on: 2022-04-04, agency: council, about: [lcs/c], details: {type: initial-conference}}
      - {kind: plan, on: 2022-04-20, agency: council, about: [lcs/c], details: {type: child-protection, stage: started, category: neglect}}
    expect: [due]
  - name: The child protection plan starts on the eleventh working day, so it did not come of the conference
    asOf: 2022-04-29
    entries:
      - {kind: meeting, on: 2022-04-04, agency: council, about: [lcs/c], details: {type: initial-conference}}
      - {kind: plan, on: 2022-04-21, agency: council, about: [lcs/c], details: {type: child-protection, stage: started, category: neglect}}
    expect: [not-applicable]
  - name: A first conference decides nothing and a second makes the plan; the days count from the second
    asOf: 2022-04-29
    entries:
      - {kind: meeting, on: 2022-04-04, agency: council, about: [lcs/c], details: {type: initial-conference}}
      - {kind: meeting, on: 2022-04-11, agency: council, about: [lcs/c], details: {type: initial-conference}}
      - {kind: plan, on: 2022-04-12, agency: council, about: [lcs/c], details: {type: child-protection, stage: started, category: neglect}}
      - {kind: meeting, on: 2022-04-27, agency: council, about: [lcs/c], details: {type: core-group}}
    expect: [met]

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
examples:
  - name: The mother tells the health visitor, who completes DASH on the fifth working day
    asOf: 2022-03-31
    entries:
      - {kind: incident, on: 2022-03-01, agency: health-visiting, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: instrument, on: 2022-03-08, agency: health-visiting, about: [lcs/m], details: {name: dash, score: 9, perpetrator: lcs/f}}
    expect: [met]
  - name: The surgery relies on the DASH that police made after the incident; the health visitor, a day too late, makes her own
    asOf: 2022-03-31
    entries:
      - {kind: incident, on: 2022-03-01, agency: gp, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: incident, on: 2022-03-01, agency: health-visiting, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {id: dash, kind: instrument, on: 2022-03-02, agency: police, about: [lcs/m], details: {name: dash-police, level: medium, perpetrator: lcs/f}}
      - {kind: note, on: 2022-03-04, agency: gp, about: [lcs/m], refs: [dash], text: Police DASH seen. Safety talked through.}
      - {kind: instrument, on: 2022-03-09, agency: health-visiting, about: [lcs/m], details: {name: dash, score: 9, perpetrator: lcs/f}}
    expect: [met, late]
  - name: The health visitor relies on a DASH that was made before the incident
    asOf: 2022-03-31
    entries:
      - {id: dash, kind: instrument, on: 2022-02-28, agency: police, about: [lcs/m], details: {name: dash-police, level: medium, perpetrator: lcs/f}}
      - {kind: incident, on: 2022-03-01, agency: health-visiting, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: note, on: 2022-03-02, agency: health-visiting, about: [lcs/m], refs: [dash], text: Police DASH seen.}
    expect: [missed]
  - name: The health visitor's DASH, and the one by police that she has read, are about another man
    asOf: 2022-03-31
    entries:
      - {kind: incident, on: 2022-03-01, agency: health-visiting, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: instrument, on: 2022-03-03, agency: health-visiting, about: [lcs/m], details: {name: dash, score: 9, perpetrator: lcs/x}}
      - {id: other, kind: instrument, on: 2022-03-03, agency: police, about: [lcs/m], details: {name: dash-police, level: medium, perpetrator: lcs/x}}
      - {kind: note, on: 2022-03-04, agency: health-visiting, about: [lcs/m], refs: [other], text: Police DASH read.}
    expect: [missed]
  - name: The nursery heard of it from police only
    asOf: 2022-03-31
    entries:
      - {kind: incident, on: 2022-03-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: incident, on: 2022-03-02, agency: nursery, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f, learnt: told}}
    expect: [not-applicable]
  - name: One paper from adult mental health was typed in; what else it holds cannot be told
    asOf: 2022-03-31
    entries:
      - {kind: incident, on: 2022-03-01, agency: adult-mental-health, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
    expect: [cannot-tell]
  - name: Somebody wrote why there is no DASH, and nobody put a name to it
    asOf: 2021-03-31
    entries:
      - {kind: incident, on: 2021-03-01, agency: nursery, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m}}
      - {kind: exemption, on: 2021-03-02, agency: nursery, about: [lcs/c], details: {standard: da-dash-by-agency, reason: It was not safe to ask}}
    expect: [missed]

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
examples:
  - name: The mother tells the health visitor, and the hospital completes DASH on the tenth working day
    asOf: 2022-03-31
    entries:
      - {kind: incident, on: 2022-03-01, agency: health-visiting, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: instrument, on: 2022-03-15, agency: hospital, about: [lcs/m], details: {name: dash, score: 9, perpetrator: lcs/f}}
    expect: [met]
  - name: Police have completed DASH twice; probation did one about the father, who was not the one harmed
    asOf: 2022-03-16
    entries:
      - {kind: instrument, on: 2021-11-08, agency: police, about: [lcs/m], details: {name: dash-police, level: standard, perpetrator: lcs/f}}
      - {kind: incident, on: 2022-03-01, agency: health-visiting, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: instrument, on: 2022-03-02, agency: police, about: [lcs/m], details: {name: dash-police, level: medium, perpetrator: lcs/f}}
      - {kind: instrument, on: 2022-03-08, agency: probation, about: [lcs/f], details: {name: dash, score: 4}}
    expect: [missed]
  - name: Social care completed DASH 365 days before
    asOf: 2022-03-31
    entries:
      - {kind: instrument, on: 2021-03-01, agency: council, about: [lcs/m], details: {name: dash, score: 11, perpetrator: lcs/f}}
      - {kind: incident, on: 2022-03-01, agency: health-visiting, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
    expect: [met]
  - name: Social care completed DASH 366 days before, and again a day too late
    asOf: 2022-03-31
    entries:
      - {kind: instrument, on: 2021-02-28, agency: council, about: [lcs/m], details: {name: dash, score: 11, perpetrator: lcs/f}}
      - {kind: incident, on: 2022-03-01, agency: health-visiting, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: instrument, on: 2022-03-16, agency: council, about: [lcs/m], details: {name: dash, score: 12, perpetrator: lcs/f}}
    expect: [late]
  - name: The tenth working day is today
    asOf: 2022-03-15
    entries:
      - {kind: incident, on: 2022-03-01, agency: health-visiting, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
    expect: [due]
  - name: Only police met the family; the nursery was told
    asOf: 2022-03-31
    entries:
      - {kind: incident, on: 2022-03-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: incident, on: 2022-03-02, agency: nursery, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f, learnt: told}}
    expect: [not-applicable]

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
examples:
  - name: DASH is done on the day of the incident and looked at again on the ninetieth day
    asOf: 2022-05-10
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: incident, on: 2022-02-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: instrument, on: 2022-02-01, agency: police, about: [lcs/m], details: {name: dash-police, level: medium, perpetrator: lcs/f}}
      - {kind: instrument, on: 2022-05-02, agency: health-visiting, about: [lcs/m], details: {name: dash, score: 8, perpetrator: lcs/f}}
    expect: [met, met, due]
  - name: DASH is looked at again on the 91st day
    asOf: 2022-05-10
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: incident, on: 2022-02-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: instrument, on: 2022-05-03, agency: health-visiting, about: [lcs/m], details: {name: dash, score: 8, perpetrator: lcs/f}}
    expect: [late, due]
  - name: The DASH from before the incident is not looked at again
    asOf: 2022-05-03
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: instrument, on: 2022-01-20, agency: council, about: [lcs/m], details: {name: dash, score: 8, perpetrator: lcs/f}}
      - {kind: incident, on: 2022-02-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
    expect: [missed, due]
  - name: The plan ends before the ninetieth day
    asOf: 2022-06-01
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: incident, on: 2022-02-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: plan, on: 2022-04-20, agency: council, about: [lcs/c], details: {type: child-protection, stage: ended}}
    expect: [not-applicable]
  - name: The last incident was 366 days before the plan
    asOf: 2022-06-01
    entries:
      - {kind: incident, on: 2021-01-09, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
    expect: [not-applicable]
  - name: A year after the last incident the worry ends, on the very day on which DASH should have been looked at again
    asOf: 2022-06-01
    entries:
      - {kind: incident, on: 2021-04-10, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
    expect: [missed]

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
examples:
  - name: Police and the health visitor tell of one night; one DASH on the tenth working day answers both
    asOf: 2022-03-31
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: incident, on: 2022-03-05, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: incident, on: 2022-03-07, agency: health-visiting, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: instrument, on: 2022-03-18, agency: council, about: [lcs/m], details: {name: dash, score: 12, perpetrator: lcs/f}}
    expect: [met]
  - name: Three days lie between the accounts, so there are two events; one DASH after both comes late for the first
    asOf: 2022-03-31
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: incident, on: 2022-03-05, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: incident, on: 2022-03-08, agency: health-visiting, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: instrument, on: 2022-03-21, agency: council, about: [lcs/m], details: {name: dash, score: 12, perpetrator: lcs/f}}
    expect: [late, met]
  - name: The only DASH is older than the incident
    asOf: 2022-03-16
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: instrument, on: 2022-02-28, agency: council, about: [lcs/m], details: {name: dash, score: 12, perpetrator: lcs/f}}
      - {kind: incident, on: 2022-03-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
    expect: [missed]
  - name: The DASH is about the father, who was not the one harmed
    asOf: 2022-03-16
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: incident, on: 2022-03-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: instrument, on: 2022-03-03, agency: council, about: [lcs/f], details: {name: dash, score: 5}}
    expect: [missed]
  - name: The tenth working day is today
    asOf: 2022-03-15
    entries:
      - {kind: assessment, on: 2022-02-21, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {kind: incident, on: 2022-03-01, agency: nursery, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f, learnt: told}}
    expect: [due]
  - name: The plan had ended before the incident
    asOf: 2022-03-31
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: plan, on: 2022-02-28, agency: council, about: [lcs/c], details: {type: child-in-need, stage: ended}}
      - {kind: incident, on: 2022-03-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
    expect: [not-applicable]

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
examples:
  - name: The core group looks at three incidents together on the tenth working day; nobody does so after the fourth
    asOf: 2022-05-11
    entries:
      - {id: january, kind: incident, on: 2022-01-10, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {id: february, kind: incident, on: 2022-02-14, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {id: march, kind: incident, on: 2022-03-14, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: meeting, on: 2022-03-28, agency: council, about: [lcs/c], refs: [january, february, march], details: {type: core-group}}
      - {kind: incident, on: 2022-04-25, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
    expect: [met, missed]
  - name: The first of three was 365 days before; they are looked at together a day too late
    asOf: 2022-04-29
    entries:
      - {id: first, kind: incident, on: 2021-03-14, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: incident, on: 2022-02-14, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {id: march, kind: incident, on: 2022-03-14, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: decision, on: 2022-03-29, agency: council, about: [lcs/c], refs: [first, march], details: {type: joint-review}}
    expect: [late]
  - name: The strategy meeting names the two incidents that police saw; the health visitor's is added too late
    asOf: 2022-04-29
    entries:
      - {id: january, kind: incident, on: 2022-01-10, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {id: february, kind: incident, on: 2022-02-14, agency: health-visiting, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {id: march, kind: incident, on: 2022-03-14, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: meeting, on: 2022-03-16, agency: council, about: [lcs/c], refs: [january, march], details: {type: strategy, attended: [council, police]}}
      - {kind: meeting, on: 2022-04-12, agency: council, about: [lcs/c], refs: [january, february, march], details: {type: core-group}}
    expect: [partly]
  - name: The core group speaks of the third incident alone; an assessment that knows all three is only started
    asOf: 2022-03-29
    entries:
      - {id: january, kind: incident, on: 2022-01-10, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {id: february, kind: incident, on: 2022-02-14, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {id: march, kind: incident, on: 2022-03-14, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: meeting, on: 2022-03-17, agency: council, about: [lcs/c], refs: [march], details: {type: core-group}}
      - {kind: assessment, on: 2022-03-21, agency: council, about: [lcs/c], refs: [january, february, march], details: {type: child-and-family, stage: started}}
    expect: [missed]
  - name: Two agencies tell of one night, and another incident was 366 days before, so there are two events in the year
    asOf: 2022-04-29
    entries:
      - {kind: incident, on: 2021-03-13, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: incident, on: 2022-01-10, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: incident, on: 2022-03-14, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: incident, on: 2022-03-15, agency: hospital, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
    expect: [not-applicable]
  - name: Before the birth two events are enough
    asOf: 2022-02-28
    family: none
    entries:
      - {kind: person, on: 2022-01-03, agency: maternity, about: [lcs/c], details: {dueDate: 2022-06-20, role: child}}
      - {kind: relationship, on: 2022-01-03, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother, livesWith: true}}
      - {kind: incident, on: 2022-01-10, agency: police, about: [lcs/m], details: {type: domestic-abuse, victim: lcs/m}}
      - {kind: incident, on: 2022-02-14, agency: police, about: [lcs/m], details: {type: domestic-abuse, victim: lcs/m}}
    expect: [due]
  - name: The mother had been hurt twice in the year before she expected the child; her past is not the child's
    asOf: 2022-02-28
    family: none
    entries:
      - {kind: person, on: 2021-12-01, agency: maternity, about: [lcs/c], details: {dueDate: 2022-06-20, role: child}}
      - {kind: relationship, on: 2021-12-01, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother, livesWith: true}}
      - {kind: incident, on: 2021-03-01, agency: police, about: [lcs/m], details: {type: domestic-abuse, victim: lcs/m}}
      - {kind: incident, on: 2021-09-12, agency: police, about: [lcs/m], details: {type: domestic-abuse, victim: lcs/m}}
      - {kind: incident, on: 2022-02-14, agency: police, about: [lcs/m], details: {type: domestic-abuse, victim: lcs/m}}
    expect: [not-applicable]

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
examples:
  - name: A DASH of 14 goes to MARAC on the fifth working day
    asOf: 2022-03-31
    entries:
      - {kind: instrument, on: 2022-03-01, agency: health-visiting, about: [lcs/m], details: {name: dash, score: 14, perpetrator: lcs/f}}
      - {kind: referral, on: 2022-03-08, agency: health-visiting, about: [lcs/m], details: {to: marac}}
    expect: [met]
  - name: MARAC meets a day later than that, without a referral
    asOf: 2022-03-31
    entries:
      - {kind: instrument, on: 2022-03-01, agency: health-visiting, about: [lcs/m], details: {name: dash, score: 14, perpetrator: lcs/f}}
      - {kind: meeting, on: 2022-03-09, agency: police, about: [lcs/m], details: {type: marac, attended: [police, health-visiting]}}
    expect: [late]
  - name: The health visitor raises a DASH of 9 to high by her own judgement, and refers to social care only
    asOf: 2022-03-09
    entries:
      - {kind: instrument, on: 2022-03-01, agency: health-visiting, about: [lcs/m], details: {name: dash, score: 9, level: high, judgement: She was strangled and is afraid to speak., perpetrator: lcs/f}}
      - {kind: referral, on: 2022-03-01, agency: health-visiting, about: [lcs/c], details: {reasons: [domestic-abuse]}}
    expect: [missed]
  - name: Police find high risk; five working days, with Easter between, end today
    asOf: 2022-04-20
    entries:
      - {kind: instrument, on: 2022-04-11, agency: police, about: [lcs/m], details: {name: dash-police, level: high, perpetrator: lcs/f}}
    expect: [due]
  - name: A score of 16 on the police's own form is medium there; scores of different forms are not compared
    asOf: 2022-03-31
    entries:
      - {kind: instrument, on: 2022-03-01, agency: police, about: [lcs/m], details: {name: dash-police, score: 16, level: medium, perpetrator: lcs/f}}
      - {kind: instrument, on: 2022-03-02, agency: health-visiting, about: [lcs/m], details: {name: dash, score: 13, perpetrator: lcs/f}}
    expect: [not-applicable]

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
examples:
  - name: Police tell the emergency duty team and the health visitor on Saturday of a Friday night
    asOf: 2022-03-31
    entries:
      - {id: night, kind: incident, on: 2022-03-04T23:40, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: share, on: 2022-03-05, agency: police, about: [lcs/c], details: {what: incident, of: night, to: [emergency-duty, health-visiting]}}
    expect: [met, met]
  - name: Police tell social care and the surgery on Sunday of a Friday night
    asOf: 2022-03-31
    entries:
      - {id: night, kind: incident, on: 2022-03-04T23:40, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: share, on: 2022-03-06, agency: police, about: [lcs/c], details: {what: incident, of: night, to: [council, gp]}}
    expect: [late, late]
  - name: Police tell social care, and it is social care that tells the health visitor; police write to her of another matter
    asOf: 2022-03-31
    entries:
      - {id: night, kind: incident, on: 2022-03-04T23:40, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: share, on: 2022-03-05, agency: police, about: [lcs/c], details: {what: incident, of: night, to: [council]}}
      - {kind: share, on: 2022-03-05, agency: council, about: [lcs/c], details: {what: incident, of: night, to: [health-visiting]}}
      - {kind: share, on: 2022-03-05, agency: police, about: [lcs/c], details: {what: other, to: [health-visiting]}}
    expect: [met, missed]
  - name: Police tell social care, and write down why health has to wait
    asOf: 2022-03-31
    entries:
      - {id: night, kind: incident, on: 2022-03-04T23:40, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: share, on: 2022-03-04, agency: police, about: [lcs/c], details: {what: incident, of: night, to: [council]}}
      - {kind: share, on: 2022-03-05, agency: police, about: [lcs/c], details: {what: incident, of: night, to: [gp], decision: deferred, reason: An arrest is planned.}}
    expect: [met, explained]
  - name: The day after is not over yet
    asOf: 2022-03-05
    entries:
      - {kind: incident, on: 2022-03-04T23:40, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
    expect: [due, due]
  - name: The hospital, and not police, heard of it
    asOf: 2022-03-31
    entries:
      - {kind: incident, on: 2022-03-04, agency: hospital, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
    expect: [not-applicable]

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
examples:
  - name: Police have a part in the safety plan of the 15th working day
    asOf: 2022-04-29
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: incident, on: 2022-03-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: plan, on: 2022-03-22, agency: council, about: [lcs/c], details: {type: safety, stage: started, agencies: [council, police, health-visiting]}}
    expect: [met]
  - name: Police come to a core group a day later than that
    asOf: 2022-04-29
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: incident, on: 2022-03-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: meeting, on: 2022-03-23, agency: council, about: [lcs/c], details: {type: core-group, attended: [council, police]}}
    expect: [late]
  - name: Police are asked to the core group and do not come, and the safety plan is made without them
    asOf: 2022-03-23
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: incident, on: 2022-03-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: plan, on: 2022-03-04, agency: council, about: [lcs/c], details: {type: safety, stage: started, agencies: [council, health-visiting]}}
      - {kind: meeting, on: 2022-03-15, agency: council, about: [lcs/c], details: {type: core-group, invited: [council, police], attended: [council]}}
    expect: [missed]
  - name: The 15th working day is today; an earlier incident that only the nursery heard of is not asked about
    asOf: 2022-03-22
    entries:
      - {kind: assessment, on: 2022-02-21, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {kind: incident, on: 2022-02-24, agency: nursery, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
      - {kind: incident, on: 2022-03-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
    expect: [due]
  - name: Only an earlier safety plan is open, which alone does not make an open case
    asOf: 2022-04-29
    entries:
      - {kind: plan, on: 2022-01-10, agency: health-visiting, about: [lcs/c], details: {type: safety, stage: started, agencies: [health-visiting]}}
      - {kind: incident, on: 2022-03-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}
    expect: [not-applicable]

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
examples:
  - name: The father accepts the Drive programme on the twentieth working day
    asOf: 2022-04-29
    entries:
      - {kind: programme, on: 2022-03-01, agency: probation, about: [lcs/f], details: {name: drive, stage: offered}}
      - {kind: programme, on: 2022-03-29, agency: probation, about: [lcs/f], details: {name: drive, stage: accepted}}
    expect: [met]
  - name: The father starts the programme a day later than that
    asOf: 2022-04-29
    entries:
      - {kind: programme, on: 2022-03-01, agency: probation, about: [lcs/f], details: {name: drive, stage: offered}}
      - {kind: programme, on: 2022-03-30, agency: probation, about: [lcs/f], details: {name: drive, stage: started}}
    expect: [late]
  - name: The father declines; that the mother's partner accepts does not answer for him
    asOf: 2022-03-30
    entries:
      - {kind: relationship, on: 2022-01-10, agency: council, about: [lcs/x, lcs/c], details: {is: parents-partner}}
      - {kind: programme, on: 2022-03-01, agency: probation, about: [lcs/f], details: {name: drive, stage: offered}}
      - {kind: programme, on: 2022-03-07, agency: probation, about: [lcs/f], details: {name: drive, stage: declined}}
      - {kind: programme, on: 2022-03-14, agency: probation, about: [lcs/x], details: {name: drive, stage: accepted}}
    expect: [missed]
  - name: The twentieth working day is today
    asOf: 2022-03-29
    entries:
      - {kind: programme, on: 2022-03-01, agency: probation, about: [lcs/f], details: {name: drive, stage: offered}}
    expect: [due]
  - name: A course for parents is not a programme for people who use abuse
    asOf: 2022-04-29
    entries:
      - {kind: programme, on: 2022-03-01, agency: council, about: [lcs/f], details: {name: parenting-course, stage: offered}}
    expect: [not-applicable]

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
examples:
  - name: The risk is high, and the father is offered the Drive programme on the twentieth working day
    asOf: 2022-04-29
    entries:
      - {kind: instrument, on: 2022-03-01, agency: health-visiting, about: [lcs/m], details: {name: dash, score: 15, perpetrator: lcs/f}}
      - {kind: programme, on: 2022-03-29, agency: probation, about: [lcs/f], details: {name: drive, stage: offered}}
    expect: [met]
  - name: The father declines the programme, so it was offered, but a day too late
    asOf: 2022-04-29
    entries:
      - {kind: instrument, on: 2022-03-01, agency: police, about: [lcs/m], details: {name: dara, level: high, perpetrator: lcs/f}}
      - {kind: programme, on: 2022-03-30, agency: probation, about: [lcs/f], details: {name: drive, stage: declined}}
    expect: [late]
  - name: The father is referred to the programme, and no offer comes
    asOf: 2022-03-30
    entries:
      - {kind: instrument, on: 2022-03-01, agency: health-visiting, about: [lcs/m], details: {name: dash, score: 15, perpetrator: lcs/f}}
      - {kind: programme, on: 2022-03-02, agency: health-visiting, about: [lcs/f], details: {name: drive, stage: referred}}
    expect: [missed]
  - name: The father is in prison abroad, and a named person writes that no programme can be offered
    asOf: 2022-04-29
    entries:
      - {kind: instrument, on: 2022-03-01, agency: health-visiting, about: [lcs/m], details: {name: dash, score: 15, perpetrator: lcs/f}}
      - {kind: exemption, on: 2022-03-10, agency: probation, author: L. Ford, about: [lcs/c], details: {standard: da-programme-offered, reason: He is in prison abroad., until: 2022-12-31}}
    expect: [explained]
  - name: The risk is medium
    asOf: 2022-04-29
    entries:
      - {kind: instrument, on: 2022-03-01, agency: health-visiting, about: [lcs/m], details: {name: dash, score: 13, perpetrator: lcs/f}}
    expect: [not-applicable]

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
examples:
  - name: The core group on the tenth working day works with the DASH
    asOf: 2022-03-31
    entries:
      - {id: dash, kind: instrument, on: 2022-03-01, agency: health-visiting, about: [lcs/m], details: {name: dash, score: 11, perpetrator: lcs/f}}
      - {kind: meeting, on: 2022-03-15, agency: council, about: [lcs/c], refs: [dash], details: {type: core-group}}
    expect: [met]
  - name: A safety plan is made a day later than that
    asOf: 2022-03-31
    entries:
      - {kind: instrument, on: 2022-03-01, agency: health-visiting, about: [lcs/m], details: {name: dash, score: 11, perpetrator: lcs/f}}
      - {kind: plan, on: 2022-03-16, agency: council, about: [lcs/c], details: {type: safety, stage: started, agencies: [council, health-visiting]}}
    expect: [late]
  - name: The DASH is sent on and a flag is set; the next visit does not speak of it
    asOf: 2022-03-16
    entries:
      - {id: dash, kind: instrument, on: 2022-03-01, agency: health-visiting, about: [lcs/m], details: {name: dash, score: 11, perpetrator: lcs/f}}
      - {kind: share, on: 2022-03-02, agency: health-visiting, about: [lcs/c], refs: [dash], details: {what: instrument, of: dash, to: [council]}}
      - {kind: flag, on: 2022-03-03, agency: council, about: [lcs/c], refs: [dash], details: {name: domestic-abuse, action: set}}
      - {kind: visit, on: 2022-03-08, agency: health-visiting, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
    expect: [missed]
  - name: The police's DASH leads to MARAC, the health visitor's, a week later, to nothing yet
    asOf: 2022-03-22
    entries:
      - {kind: instrument, on: 2022-03-01, agency: police, about: [lcs/m], details: {name: dash-police, level: high, perpetrator: lcs/f}}
      - {kind: referral, on: 2022-03-02, agency: police, about: [lcs/m], details: {to: marac}}
      - {kind: instrument, on: 2022-03-08, agency: health-visiting, about: [lcs/m], details: {name: dash, score: 11, perpetrator: lcs/f}}
    expect: [met, due]
  - name: A clutter rating is no domestic abuse tool
    asOf: 2022-03-31
    entries:
      - {kind: instrument, on: 2022-03-01, agency: housing, about: [lcs/m], details: {name: clutter, answers: {living-room: 5, kitchen: 4, bedroom: 3}}}
    expect: [not-applicable]

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
examples:
  - name: The mother's new partner moves in, and the social worker asks about him on the tenth working day
    asOf: 2022-03-31
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {id: partner, kind: relationship, on: 2022-03-01, agency: health-visiting, about: [lcs/x, lcs/c], details: {is: parents-partner, livesWith: true}}
      - {kind: visit, on: 2022-03-15, agency: council, about: [lcs/c], refs: [partner], details: {type: home, seen: [lcs/c], spokeWith: [lcs/x]}}
    expect: [met]
  - name: The partner came in December, the nursery hears of it in March, and a visit follows a day too late
    asOf: 2022-03-31
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {id: partner, kind: relationship, on: 2022-03-01, agency: nursery, about: [lcs/x, lcs/c], details: {is: parents-partner, from: 2021-12-01}}
      - {kind: visit, on: 2022-03-16, agency: council, about: [lcs/c], refs: [partner], details: {type: home, seen: [lcs/c]}}
    expect: [late]
  - name: The father moves out, and the next visit does not speak of it
    asOf: 2022-03-16
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: move, on: 2022-03-01, agency: housing, about: [lcs/f], details: {leaves: [lcs/m, lcs/c]}}
      - {kind: visit, on: 2022-03-08, agency: council, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
    expect: [missed]
  - name: Two agencies tell of the same partner, which is one change
    asOf: 2022-03-31
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {id: partner, kind: relationship, on: 2022-03-01, agency: health-visiting, about: [lcs/x, lcs/c], details: {is: parents-partner}}
      - {kind: relationship, on: 2022-03-08, agency: gp, about: [lcs/x, lcs/c], details: {is: parents-partner}}
      - {kind: meeting, on: 2022-03-10, agency: council, about: [lcs/c], refs: [partner], details: {type: child-in-need-review}}
    expect: [met]
  - name: The mother has a new partner who lives elsewhere; the tenth working day is today
    asOf: 2022-03-15
    entries:
      - {kind: assessment, on: 2022-02-21, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {kind: relationship, on: 2022-03-01, agency: health-visiting, about: [lcs/x, lcs/m], details: {is: partner}}
    expect: [due]
  - name: The father moved out before the plan; since then only the grandmother was named
    asOf: 2022-03-31
    entries:
      - {kind: move, on: 2021-12-01, agency: housing, about: [lcs/f], details: {leaves: [lcs/m, lcs/c]}}
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: relationship, on: 2022-03-01, agency: health-visiting, about: [lcs/g, lcs/c], details: {is: grandparent}}
    expect: [not-applicable]

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
  action: Talk with each father at least every six weeks. Where contact is prohibited, meet him apart and ask police and the domestic abuse service first
examples:
  - name: The social worker talks with the father on the 42nd day, by telephone
    asOf: 2022-03-01
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: visit, on: 2022-02-21, agency: council, about: [lcs/c], details: {type: phone, spokeWith: [lcs/f]}}
    expect: [met, due]
  - name: The health visitor talks with the father a day later than that
    asOf: 2022-03-01
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: visit, on: 2022-02-22, agency: health-visiting, about: [lcs/c], details: {type: home, spokeWith: [lcs/m, lcs/f]}}
    expect: [late, due]
  - name: The father sits in a meeting, and every visit talks with the mother
    asOf: 2022-02-22
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: meeting, on: 2022-01-31, agency: council, about: [lcs/c], details: {type: child-in-need-review, people: [lcs/m, lcs/f]}}
      - {kind: visit, on: 2022-02-07, agency: council, about: [lcs/c], details: {type: home, seen: [lcs/c], spokeWith: [lcs/m]}}
    expect: [missed, due]
  - name: The father is talked with; the mother's partner, who is asked for as well, is not
    asOf: 2022-02-22
    entries:
      - {kind: relationship, on: 2021-12-01, agency: council, about: [lcs/x, lcs/c], details: {is: parents-partner, livesWith: true}}
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: visit, on: 2022-02-21, agency: council, about: [lcs/c], details: {type: office, spokeWith: [lcs/f]}}
    expect: [met, due, missed, due]
  - name: The father may not see his daughter; a conversation apart from her is still asked for
    asOf: 2022-02-22
    entries:
      - {kind: relationship, on: 2022-01-05, agency: council, about: [lcs/f, lcs/c], details: {is: father, contact: prohibited, livesWith: false}}
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
    expect: [missed, due]
  - name: The father was at sea until 15 February, as a named person writes
    asOf: 2022-02-22
    entries:
      - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: exemption, on: 2022-01-20, agency: council, author: R. Shaw, about: [lcs/c], details: {standard: father-conversation, each: lcs/f, reason: At sea and out of reach., until: 2022-02-15}}
    expect: [explained, due]
  - name: When in March the health visitor spoke with the father nobody remembers; the next six weeks run from the end of the month
    asOf: 2021-05-11
    entries:
      - {kind: plan, on: 2021-02-15, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: visit, on: 2021-03, agency: health-visiting, about: [lcs/c], details: {type: home, spokeWith: [lcs/f]}}
    expect: [met, due]

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
examples:
  - name: The father has been known by name since the child was born
    asOf: 2021-03-05
    entries:
      - {kind: assessment, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
    expect: [met]
  - name: Two weeks into the assessment nobody has asked who the father is
    asOf: 2021-03-16
    family: none
    entries:
      - {kind: person, on: 2021-03-01, agency: council, about: [lcs/c], details: {given: Ada, born: 2018-06-04, role: child}}
      - {kind: relationship, on: 2021-03-01, agency: council, about: [lcs/m, lcs/c], details: {is: mother, livesWith: true}}
      - {kind: assessment, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
    expect: [missed]
  - name: The assessment starts just before Christmas, and the father is named on the tenth working day
    asOf: 2022-01-20
    family: none
    entries:
      - {kind: person, on: 2021-12-23, agency: council, about: [lcs/c], details: {given: Ada, born: 2018-06-04, role: child}}
      - {kind: assessment, on: 2021-12-23, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {kind: person, on: 2022-01-11, agency: council, about: [lcs/f], details: {given: Owen, family: Marsh, role: adult}}
      - {kind: relationship, on: 2022-01-11, agency: council, about: [lcs/f, lcs/c], details: {is: father}}
    expect: [met]
  - name: There is talk of a father from the start, but his name is written down a day too late
    asOf: 2021-03-22
    family: none
    entries:
      - {kind: person, on: 2021-03-01, agency: council, about: [lcs/c], details: {given: Ada, born: 2018-06-04, role: child}}
      - {kind: relationship, on: 2021-03-01, agency: council, about: [lcs/f, lcs/c], details: {is: father}}
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: person, on: 2021-03-16, agency: council, about: [lcs/f], details: {given: Owen, family: Marsh, role: adult}}
    expect: [late]
  - name: The only man known by name is a step-father who left last summer
    asOf: 2021-03-16
    family: none
    entries:
      - {kind: person, on: 2021-03-01, agency: council, about: [lcs/c], details: {given: Ada, born: 2018-06-04, role: child}}
      - {kind: person, on: 2020-03-02, agency: council, about: [lcs/s], details: {given: Ray, family: Poole, role: adult}}
      - {kind: relationship, on: 2020-03-02, agency: council, about: [lcs/s, lcs/c], details: {is: step-father, from: 2019-01-01, to: 2020-06-01}}
      - {kind: referral, on: 2021-03-01, agency: council, about: [lcs/c], details: {decision: assessment}}
    expect: [missed]
  - name: A mother had her child through a donor and brings her up alone
    asOf: 2021-03-22
    family: none
    entries:
      - {kind: person, on: 2021-03-01, agency: council, about: [lcs/c], details: {given: Ada, born: 2018-06-04, role: child}}
      - {kind: relationship, on: 2021-03-01, agency: council, about: [lcs/m, lcs/c], details: {is: mother, livesWith: true}}
      - {kind: assessment, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {kind: exemption, on: 2021-03-08, agency: council, author: R. Lowe, about: [lcs/c], details: {standard: father-identified, reason: "Conceived through a donor, there is no father to find"}}
    expect: [explained]
  - name: The only father that anybody wrote down had died the year before
    asOf: 2021-03-16
    entries:
      - {kind: person, on: 2020-05-04, agency: gp, about: [lcs/f], details: {died: 2020-05-02}}
      - {kind: assessment, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
    expect: [missed]

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
examples:
  - name: Both parents are invited to the core group, and only the mother comes
    asOf: 2021-03-05
    entries:
      - {kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: core-group, invitedPeople: [lcs/m, lcs/f], people: [lcs/m]}}
    expect: [met]
  - name: Only the mother is invited to the conference
    asOf: 2021-03-05
    entries:
      - {kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: initial-conference, invitedPeople: [lcs/m], people: [lcs/m]}}
    expect: [missed]
  - name: The step-father is invited, the father is not
    asOf: 2021-03-05
    entries:
      - {kind: person, on: 2020-09-01, agency: council, about: [lcs/s], details: {given: Ray, family: Poole, role: adult}}
      - {kind: relationship, on: 2020-09-01, agency: council, about: [lcs/s, lcs/c], details: {is: step-father, livesWith: true}}
      - {kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-in-need-review, invitedPeople: [lcs/m, lcs/s]}}
    expect: [met, missed]
  - name: A court has prohibited the father's contact, so he is not invited
    asOf: 2021-03-05
    entries:
      - {kind: relationship, on: 2021-01-18, agency: council, about: [lcs/f, lcs/c], details: {is: father, livesWith: false, contact: prohibited}}
      - {kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: review-conference, invitedPeople: [lcs/m]}}
    expect: [not-applicable]
  - name: The father asked not to be invited until his trial is over
    asOf: 2021-03-05
    entries:
      - {kind: exemption, on: 2021-02-22, agency: council, author: R. Lowe, about: [lcs/c], details: {standard: father-invited, each: lcs/f, reason: "He asked to be left out until his trial is over, and is told of each decision by letter", until: 2021-05-31}}
      - {kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: core-group, invitedPeople: [lcs/m]}}
    expect: [explained]
  - name: The minutes left the father out and are corrected four days later
    asOf: 2021-03-08
    entries:
      - {id: minutes, kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: core-group, people: [lcs/m]}}
      - {id: minutes-mended, kind: meeting, on: 2021-03-01, recorded: 2021-03-05, corrects: minutes, agency: council, about: [lcs/c], details: {type: core-group, people: [lcs/m, lcs/f]}}
    expect: [met]
  - name: The conference was minuted by a team whose record does not reach us
    asOf: 2021-03-05
    entries:
      - {kind: meeting, on: 2021-03-01, agency: adult-mental-health, about: [lcs/c], details: {type: review-conference, people: [lcs/m]}}
    expect: [cannot-tell]

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
examples:
  - name: Between two core groups a worker visits, talks with the father and watches him play with his daughter
    asOf: 2021-03-26
    entries:
      - {kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: core-group, people: [lcs/m, lcs/f]}}
      - {kind: visit, on: 2021-03-10, agency: council, about: [lcs/c], details: {type: home, seen: [lcs/c], spokeWith: [lcs/f], observed: [lcs/f]}}
      - {kind: meeting, on: 2021-03-22, agency: council, about: [lcs/c], details: {type: core-group, people: [lcs/m, lcs/f]}}
    expect: [met]
  - name: The father comes to two core groups and is met nowhere else
    asOf: 2021-03-26
    entries:
      - {kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: core-group, people: [lcs/m, lcs/f]}}
      - {kind: visit, on: 2021-03-10, agency: council, about: [lcs/c], details: {type: home, seen: [lcs/c], spokeWith: [lcs/m]}}
      - {kind: meeting, on: 2021-03-22, agency: council, about: [lcs/c], details: {type: core-group, people: [lcs/m, lcs/f]}}
    expect: [missed]
  - name: He is telephoned between the meetings but never seen with his daughter
    asOf: 2021-03-26
    entries:
      - {kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: core-group, people: [lcs/m, lcs/f]}}
      - {kind: visit, on: 2021-03-10, agency: council, about: [lcs/c], details: {type: phone, spokeWith: [lcs/f]}}
      - {kind: meeting, on: 2021-03-22, agency: council, about: [lcs/c], details: {type: core-group, people: [lcs/m, lcs/f]}}
    expect: [partly]
  - name: Only after the second meeting does the health visitor see him with his daughter, in time for the third
    asOf: 2021-04-16
    entries:
      - {kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: core-group, people: [lcs/m, lcs/f]}}
      - {kind: meeting, on: 2021-03-22, agency: council, about: [lcs/c], details: {type: core-group, people: [lcs/f]}}
      - {kind: visit, on: 2021-04-08, agency: health-visiting, about: [lcs/c], details: {type: home, spokeWith: [lcs/f], observed: [lcs/f]}}
      - {kind: meeting, on: 2021-04-12, agency: council, about: [lcs/c], details: {type: core-group, people: [lcs/m, lcs/f]}}
    expect: [missed, met]
  - name: His two meetings lie 91 days apart
    asOf: 2021-06-04
    entries:
      - {kind: meeting, on: 2021-03-02, agency: council, about: [lcs/c], details: {type: child-in-need-review, people: [lcs/m, lcs/f]}}
      - {kind: meeting, on: 2021-06-01, agency: council, about: [lcs/c], details: {type: child-in-need-review, people: [lcs/m, lcs/f]}}
    expect: [not-applicable]

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
examples:
  - name: On the last day of the first 91 the father is seen with his daughter
    asOf: 2021-04-20
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: visit, on: 2021-04-12, agency: council, about: [lcs/c], details: {type: home, observed: [lcs/f]}}
    expect: [met, due]
  - name: He is seen with her a day late
    asOf: 2021-04-20
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: visit, on: 2021-04-13, agency: health-visiting, about: [lcs/f], details: {type: clinic, seen: [lcs/c], observed: [lcs/f]}}
    expect: [late, due]
  - name: In the first 91 days nobody sees him with her, in the second somebody does
    asOf: 2021-07-20
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: visit, on: 2021-02-15, agency: council, about: [lcs/c], details: {type: home, seen: [lcs/c], spokeWith: [lcs/m, lcs/f], observed: [lcs/m]}}
      - {kind: visit, on: 2021-07-12, agency: council, about: [lcs/c], details: {type: home, observed: [lcs/m, lcs/f]}}
    expect: [missed, met, due]
  - name: On a child in need plan half a year goes by
    asOf: 2021-07-13
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
    expect: [missed, due]
  - name: A baby's father is seen with her within the first 28 days of the plan
    asOf: 2021-03-15
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: council, about: [lcs/c], details: {given: Ivy, born: 2021-02-01, role: child}}
      - {kind: relationship, on: 2021-02-01, agency: council, about: [lcs/f, lcs/c], details: {is: father, livesWith: true}}
      - {kind: plan, on: 2021-02-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: visit, on: 2021-03-10, agency: council, about: [lcs/c], details: {type: home, observed: [lcs/f]}}
    expect: [met, due]
  - name: The father may have no contact with her
    asOf: 2021-05-04
    entries:
      - {kind: relationship, on: 2021-01-04, agency: council, about: [lcs/f, lcs/c], details: {is: father, livesWith: false, contact: prohibited}}
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
    expect: [not-applicable]

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
examples:
  - name: The nursery flags its record on the fifth working day
    asOf: 2021-03-10
    entries:
      - {kind: note, on: 2021-02-10, agency: nursery, about: [lcs/c]}
      - {kind: assessment, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {kind: flag, on: 2021-03-08, agency: nursery, about: [lcs/c], details: {name: child-in-need, action: set}}
    expect: [met]
  - name: The nursery flags its record a day late
    asOf: 2021-03-10
    entries:
      - {kind: note, on: 2021-02-10, agency: nursery, about: [lcs/c]}
      - {kind: assessment, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {kind: flag, on: 2021-03-09, agency: nursery, about: [lcs/c], details: {name: child-in-need, action: set}}
    expect: [late]
  - name: The health visitor's record bears a child protection flag already, the police record bears none
    asOf: 2021-03-09
    entries:
      - {kind: flag, on: 2021-01-12, agency: health-visiting, about: [lcs/c], details: {name: child-protection, action: set}}
      - {kind: visit, on: 2021-01-20, agency: health-visiting, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
      - {kind: incident, on: 2021-02-27, agency: police, about: [lcs/c, lcs/m], details: {type: domestic-abuse}}
      - {kind: assessment, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: section-47, stage: started}}
    expect: [met, missed]
  - name: A practice that was invited to a meeting a fortnight ago still has until the evening
    asOf: 2021-03-08
    entries:
      - {kind: meeting, on: 2021-02-15, agency: council, about: [lcs/c], details: {type: professionals, invited: [gp]}}
      - {kind: assessment, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
    expect: [due]
  - name: The mother's mental health team comes to meetings, but its record does not reach us
    asOf: 2021-03-22
    entries:
      - {kind: meeting, on: 2021-02-15, agency: council, about: [lcs/c], details: {type: professionals, attended: [adult-mental-health]}}
      - {kind: assessment, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
    expect: [cannot-tell]
  - name: A practice that was only written to is not involved
    asOf: 2021-03-22
    entries:
      - {id: letter, kind: share, on: 2021-02-10, agency: council, about: [lcs/c], details: {what: concern, to: [gp]}}
      - {kind: acknowledgement, on: 2021-02-11, agency: gp, about: [lcs/c], details: {of: letter}}
      - {kind: assessment, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
    expect: [not-applicable]

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
examples:
  - name: The assessment starts on the day before Good Friday, and the child is flagged on the Tuesday after Easter
    asOf: 2021-04-12
    entries:
      - {kind: assessment, on: 2021-04-01, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {kind: flag, on: 2021-04-06, agency: nursery, about: [lcs/c], details: {name: child-in-need, action: set}}
    expect: [met]
  - name: The flag comes on the second working day
    asOf: 2021-04-12
    entries:
      - {kind: assessment, on: 2021-04-01, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {kind: flag, on: 2021-04-07, agency: council, about: [lcs/c], details: {name: child-in-need, action: set}}
    expect: [late]
  - name: A week later there is no flag
    asOf: 2021-03-08
    entries:
      - {kind: assessment, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: section-47, stage: started}}
    expect: [missed]
  - name: On the Saturday on which the assessment starts there is time until Monday
    asOf: 2021-12-20
    entries:
      - {kind: assessment, on: 2021-12-18, agency: emergency-duty, about: [lcs/c], details: {type: section-47, stage: started}}
    expect: [due]
  - name: The child bears the flag since autumn, and had another taken down
    asOf: 2021-03-08
    entries:
      - {kind: flag, on: 2020-10-05, agency: health-visiting, about: [lcs/c], details: {name: child-in-need, action: set}}
      - {kind: flag, on: 2020-10-06, agency: nursery, about: [lcs/c], details: {name: child-in-need, action: set}}
      - {kind: flag, on: 2020-12-01, agency: nursery, about: [lcs/c], details: {name: child-in-need, action: removed}}
      - {kind: assessment, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
    expect: [met]
  - name: The start of the assessment was entered on the wrong child and is withdrawn
    asOf: 2021-03-08
    entries:
      - {id: start, kind: assessment, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {kind: withdrawal, on: 2021-03-01, recorded: 2021-03-03, corrects: start, agency: council, about: [lcs/c], details: {reason: It was her cousin}}
    expect: [not-applicable]

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
examples:
  - name: The case closes before a bank holiday, and the nursery takes its flag down on the fifth working day
    asOf: 2021-06-14
    entries:
      - {kind: flag, on: 2020-11-02, agency: nursery, about: [lcs/c], details: {name: child-in-need, action: set}}
      - {kind: decision, on: 2021-05-28, agency: council, about: [lcs/c], details: {type: closure}}
      - {kind: flag, on: 2021-06-07, agency: nursery, about: [lcs/c], details: {name: child-in-need, action: removed}}
    expect: [met]
  - name: The nursery takes its flag down a day late, the practice leaves its flag up
    asOf: 2021-06-14
    entries:
      - {kind: flag, on: 2020-11-02, agency: nursery, about: [lcs/c], details: {name: child-in-need, action: set}}
      - {kind: flag, on: 2020-11-04, agency: gp, about: [lcs/c], details: {name: child-in-need, action: set}}
      - {kind: decision, on: 2021-05-28, agency: council, about: [lcs/c], details: {type: closure}}
      - {kind: flag, on: 2021-06-08, agency: nursery, about: [lcs/c], details: {name: child-in-need, action: removed}}
    expect: [late, missed]
  - name: On the fifth working day the flag may still come down in time
    asOf: 2021-06-07
    entries:
      - {kind: flag, on: 2020-11-02, agency: nursery, about: [lcs/c], details: {name: child-in-need, action: set}}
      - {kind: decision, on: 2021-05-28, agency: council, about: [lcs/c], details: {type: closure}}
    expect: [due]
  - name: The nursery keeps its flag because early help goes on
    asOf: 2021-06-14
    entries:
      - {kind: flag, on: 2020-11-02, agency: nursery, about: [lcs/c], details: {name: child-in-need, action: set}}
      - {kind: decision, on: 2021-05-28, agency: council, about: [lcs/c], details: {type: closure}}
      - {kind: exemption, on: 2021-06-01, agency: nursery, author: J. Amery, about: [lcs/c], details: {standard: flag-removed, each: nursery, reason: "Early help goes on, the flag stays until the July review", until: 2021-07-30}}
    expect: [explained]
  - name: No agency has flagged the child
    asOf: 2021-06-14
    entries:
      - {kind: decision, on: 2021-05-28, agency: council, about: [lcs/c], details: {type: closure}}
    expect: [not-applicable]

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
examples:
  - name: The assessment takes in what police saw last summer
    asOf: 2021-03-05
    entries:
      - {id: summer, kind: incident, on: 2020-06-10, agency: police, about: [lcs/c, lcs/m], details: {type: domestic-abuse}}
      - {kind: note, on: 2021-02-10, agency: nursery, about: [lcs/c]}
      - {kind: assessment, on: 2021-03-01, agency: council, about: [lcs/c], refs: [summer], details: {type: child-and-family, stage: completed}}
    expect: [met]
  - name: The conference hears what the nursery says this month, and not what happened last summer
    asOf: 2021-03-05
    entries:
      - {kind: incident, on: 2020-06-10, agency: police, about: [lcs/c, lcs/m], details: {type: domestic-abuse}}
      - {id: nursery-note, kind: note, on: 2021-02-10, agency: nursery, about: [lcs/c]}
      - {kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], refs: [nursery-note], details: {type: initial-conference}}
    expect: [partly]
  - name: The case closes without a look at anything before it
    asOf: 2021-03-05
    entries:
      - {kind: incident, on: 2020-06-10, agency: police, about: [lcs/c, lcs/m], details: {type: domestic-abuse}}
      - {kind: decision, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: closure, to: universal}}
    expect: [missed]
  - name: There is nothing older than six months, and what the nursery knows is used
    asOf: 2021-03-05
    entries:
      - {id: nursery-note, kind: note, on: 2021-02-10, agency: nursery, about: [lcs/c]}
      - {kind: assessment, on: 2021-03-01, agency: council, about: [lcs/c], refs: [nursery-note], details: {type: child-and-family, stage: completed}}
    expect: [met]
  - name: Nobody has recorded anything before
    asOf: 2021-03-05
    entries:
      - {kind: assessment, on: 2021-02-01, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {kind: assessment, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-and-family, stage: completed}}
    expect: [not-applicable]
  - name: The assessment was brought in from a team whose record does not reach us, and what it drew on with it was lost
    asOf: 2021-03-05
    entries:
      - {kind: visit, on: 2020-06-01, agency: health-visiting, about: [lcs/c], details: {type: home, seen: [lcs/c]}}
      - {kind: assessment, on: 2021-03-01, agency: adult-mental-health, about: [lcs/c], details: {type: parenting, stage: completed}}
    expect: [cannot-tell]

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
examples:
  - name: During an assessment police tell social care and the nursery of an incident at home
    asOf: 2021-03-12
    entries:
      - {kind: assessment, on: 2021-02-15, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {kind: note, on: 2021-02-22, agency: nursery, about: [lcs/c]}
      - {id: night, kind: incident, on: 2021-03-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
      - {kind: share, on: 2021-03-02, agency: police, about: [lcs/c], details: {what: incident, of: night, to: [council, nursery]}}
    expect: [met, met]
  - name: Police tell social care, and nobody tells the nursery
    asOf: 2021-03-09
    entries:
      - {kind: assessment, on: 2021-02-15, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {kind: note, on: 2021-02-22, agency: nursery, about: [lcs/c]}
      - {id: night, kind: incident, on: 2021-03-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
      - {kind: share, on: 2021-03-02, agency: police, about: [lcs/c], details: {what: incident, of: night, to: [council]}}
    expect: [met, missed]
  - name: After the August bank holiday the hospital tells social care of a visit on the sixth working day
    asOf: 2021-09-10
    entries:
      - {kind: assessment, on: 2021-08-02, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {id: fall, kind: attendance, on: 2021-08-27, agency: hospital, about: [lcs/c], details: {type: emergency-department, reason: Fell from a chair}}
      - {kind: share, on: 2021-09-07, agency: hospital, about: [lcs/c], details: {what: attendance, of: fall, to: [council]}}
    expect: [late]
  - name: Police and the ambulance record the same night, and social care is told once
    asOf: 2021-03-12
    entries:
      - {kind: assessment, on: 2021-02-15, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {id: night, kind: incident, on: 2021-03-01, agency: police, about: [lcs/c, lcs/m], details: {type: domestic-abuse}}
      - {id: crew, kind: incident, on: 2021-03-02, agency: ambulance, about: [lcs/c, lcs/m], details: {type: domestic-abuse}}
      - {kind: share, on: 2021-03-03, agency: ambulance, about: [lcs/c], details: {what: incident, of: crew, to: [council]}}
    expect: [met]
  - name: A plan starts with the practice and the nursery in it, the practice has it, the nursery will get it when the mother has agreed
    asOf: 2021-03-12
    entries:
      - {id: plan, kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started, agencies: [gp, nursery]}}
      - {kind: share, on: 2021-03-08, agency: council, about: [lcs/c], details: {what: plan, of: plan, to: [gp]}}
      - {kind: share, on: 2021-03-08, agency: council, about: [lcs/c], details: {what: plan, of: plan, to: [nursery], decision: deferred, reason: The mother wants to tell the nursery herself}}
    expect: [met, explained]
  - name: No plan or assessment is open when police are called
    asOf: 2021-03-12
    entries:
      - {kind: note, on: 2021-02-22, agency: nursery, about: [lcs/c]}
      - {kind: incident, on: 2021-03-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
    expect: [not-applicable]

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
examples:
  - name: Police come, the practice sends a report, the nursery does neither
    asOf: 2021-03-05
    entries:
      - {kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: initial-conference, invited: [police, gp, nursery], attended: [police], reported: [gp]}}
    expect: [met, met, missed]
  - name: Everyone who was invited takes part
    asOf: 2021-03-05
    entries:
      - {kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: core-group, invited: [nursery, health-visiting], attended: [nursery, health-visiting]}}
    expect: [met, met]
  - name: A team whose record does not reach us stays away, and the minutes tell it
    asOf: 2021-03-05
    entries:
      - {kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: core-group, invited: [adult-mental-health], attended: [council]}}
    expect: [missed]
  - name: The nursery is closed in the week of the meeting
    asOf: 2021-03-05
    entries:
      - {id: group, kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: core-group, invited: [nursery, gp], reported: [gp]}}
      - {kind: exemption, on: 2021-02-26, agency: nursery, author: J. Amery, about: [lcs/c], details: {standard: meeting-contribution, each: nursery, of: group, reason: "Closed in the week of the meeting, spoke with the social worker before"}}
    expect: [met, explained]
  - name: Nobody wrote down who was invited
    asOf: 2021-03-05
    entries:
      - {kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: core-group, attended: [council, nursery]}}
    expect: [not-applicable]
  - name: The minutes are kept by a team whose record does not reach us, so that who came cannot be told
    asOf: 2021-03-05
    entries:
      - {kind: meeting, on: 2021-03-01, agency: adult-mental-health, about: [lcs/c], details: {type: professionals, invited: [nursery]}}
    expect: [cannot-tell]

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
examples:
  - name: The information goes out before Easter, and the new authority confirms it on the second working day after
    asOf: 2021-04-12
    entries:
      - {kind: transfer, on: 2021-04-01, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: information-sent}}
      - {kind: transfer, on: 2021-04-07, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: acknowledged}}
    expect: [met]
  - name: The new authority accepts the case a day late
    asOf: 2021-04-12
    entries:
      - {kind: transfer, on: 2021-04-01, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: information-sent}}
      - {kind: transfer, on: 2021-04-08, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: accepted}}
    expect: [late]
  - name: Nobody hears from the new authority
    asOf: 2021-04-08
    entries:
      - {kind: transfer, on: 2021-04-01, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: information-sent}}
    expect: [missed]
  - name: The information is sent twice and confirmed once, in time for both
    asOf: 2021-03-08
    entries:
      - {kind: transfer, on: 2021-03-01, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: information-sent}}
      - {kind: transfer, on: 2021-03-02, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: information-sent}}
      - {kind: transfer, on: 2021-03-03, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: acknowledged}}
    expect: [met, met]
  - name: It is the second working day
    asOf: 2021-03-03
    entries:
      - {kind: transfer, on: 2021-03-01, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: information-sent}}
    expect: [due]

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
examples:
  - name: The new authority is told before Christmas, and the conference is held on the fifteenth working day
    asOf: 2022-01-14
    entries:
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: transfer, on: 2021-12-13, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: notified}}
      - {kind: meeting, on: 2022-01-06, agency: council, about: [lcs/c], details: {type: transfer-in-conference}}
    expect: [met]
  - name: The new authority reports its conference, held a day late
    asOf: 2022-01-14
    entries:
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: transfer, on: 2021-12-13, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: notified}}
      - {kind: transfer, on: 2022-01-07, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: conference-held}}
    expect: [late]
  - name: There is no conference, only a professionals meeting
    asOf: 2022-01-14
    entries:
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: transfer, on: 2021-12-13, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: notified}}
      - {kind: meeting, on: 2021-12-20, agency: council, about: [lcs/c], details: {type: professionals}}
    expect: [missed]
  - name: On the fifteenth working day there is still time
    asOf: 2022-01-06
    entries:
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: transfer, on: 2021-12-13, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: notified}}
    expect: [due]
  - name: A child on a child in need plan needs no transfer-in conference
    asOf: 2022-01-14
    entries:
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: transfer, on: 2021-12-13, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: notified}}
    expect: [not-applicable]

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
  worry: Agencies do not hand over when a child moves
  good: Agencies hand over when a child moves
  action: Each agency hands over to its counterpart when a child moves
examples:
  - name: The nursery hands over on the tenth working day
    asOf: 2021-05-24
    entries:
      - {kind: person, on: 2021-01-04, agency: council, about: [lcs/c], details: {authority: E06000026}}
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: note, on: 2021-03-15, agency: nursery, about: [lcs/c]}
      - {kind: move, on: 2021-05-04, agency: council, about: [lcs/c, lcs/m], details: {authority: E10000008}}
      - {kind: share, on: 2021-05-18, agency: nursery, about: [lcs/c], details: {what: transfer, to: [council]}}
    expect: [met]
  - name: The health visitor hands over, the nursery a day late, the practice not at all
    asOf: 2021-05-24
    entries:
      - {kind: person, on: 2021-01-04, agency: council, about: [lcs/c], details: {authority: E06000026}}
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started, agencies: [nursery, health-visiting, gp]}}
      - {kind: move, on: 2021-05-04, agency: council, about: [lcs/c, lcs/m], details: {authority: E10000008}}
      - {kind: share, on: 2021-05-10, agency: health-visiting, about: [lcs/c], details: {what: transfer, to: [council]}}
      - {kind: share, on: 2021-05-19, agency: nursery, about: [lcs/c], details: {what: transfer, to: [council]}}
    expect: [met, late, missed]
  - name: The nursery shares a worry with social care, but does not hand over
    asOf: 2021-05-19
    entries:
      - {kind: person, on: 2021-01-04, agency: council, about: [lcs/c], details: {authority: E06000026}}
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started, agencies: [nursery]}}
      - {kind: move, on: 2021-05-04, agency: council, about: [lcs/c, lcs/m], details: {authority: E10000008}}
      - {kind: share, on: 2021-05-10, agency: nursery, about: [lcs/c], details: {what: concern, to: [council]}}
    expect: [missed]
  - name: What the mother's mental health team did does not reach us
    asOf: 2021-05-24
    entries:
      - {kind: person, on: 2021-01-04, agency: council, about: [lcs/c], details: {authority: E06000026}}
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started, agencies: [adult-mental-health]}}
      - {kind: move, on: 2021-05-04, agency: council, about: [lcs/c, lcs/m], details: {authority: E10000008}}
    expect: [cannot-tell]
  - name: The family moves within the same authority
    asOf: 2021-05-24
    entries:
      - {kind: person, on: 2021-01-04, agency: council, about: [lcs/c], details: {authority: E06000026}}
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started, agencies: [nursery]}}
      - {kind: move, on: 2021-05-04, agency: council, about: [lcs/c, lcs/m], details: {authority: E06000026}}
    expect: [not-applicable]

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
  worry: Key information does not follow a child who moves
  good: Key information follows a child who moves
  action: When a child moves, make sure that key information is shared with new workers
examples:
  - name: A child on a child protection plan moves on a Saturday, and ten items with all that is vital follow by Tuesday
    asOf: 2021-12-31
    entries:
      - {kind: person, on: 2021-01-04, agency: council, about: [lcs/c], details: {authority: E06000026}}
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: move, on: 2021-12-18, agency: council, about: [lcs/c, lcs/m], details: {authority: E10000008}}
      - {kind: transfer, on: 2021-12-21, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: information-sent, contains: [plan, chronology, assessment-and-risk, adults-who-pose-risk, last-seen, genogram-with-fathers, legal-orders, dash-and-marac, communication-needs, outstanding-actions]}}
    expect: [met]
  - name: Eleven items go, but not when the child was last seen
    asOf: 2021-12-31
    entries:
      - {kind: person, on: 2021-01-04, agency: council, about: [lcs/c], details: {authority: E06000026}}
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: move, on: 2021-12-18, agency: council, about: [lcs/c, lcs/m], details: {authority: E10000008}}
      - {kind: transfer, on: 2021-12-20, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: information-sent, contains: [plan, chronology, assessment-and-risk, adults-who-pose-risk, genogram-with-fathers, conference-reports, legal-orders, dash-and-marac, health-and-education-contacts, communication-needs, outstanding-actions]}}
    expect: [partly]
  - name: The rest is sent a day after the deadline
    asOf: 2021-12-31
    entries:
      - {kind: person, on: 2021-01-04, agency: council, about: [lcs/c], details: {authority: E06000026}}
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: move, on: 2021-12-18, agency: council, about: [lcs/c, lcs/m], details: {authority: E10000008}}
      - {kind: transfer, on: 2021-12-20, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: information-sent, contains: [plan, chronology, assessment-and-risk, adults-who-pose-risk, last-seen, genogram-with-fathers]}}
      - {kind: transfer, on: 2021-12-22, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: information-sent, contains: [legal-orders, dash-and-marac, communication-needs, outstanding-actions]}}
    expect: [late]
  - name: On a child in need plan two sendings over Christmas add up by the fifth working day
    asOf: 2022-01-10
    entries:
      - {kind: person, on: 2021-01-04, agency: council, about: [lcs/c], details: {authority: E06000026}}
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: move, on: 2021-12-23, agency: council, about: [lcs/c, lcs/m], details: {authority: E10000008}}
      - {kind: transfer, on: 2021-12-23, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: information-sent, contains: [plan, chronology, assessment-and-risk, adults-who-pose-risk, last-seen]}}
      - {kind: transfer, on: 2022-01-04, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: information-sent, contains: [genogram-with-fathers, conference-reports, legal-orders, dash-and-marac, communication-needs]}}
    expect: [met]
  - name: The new authority is told of the move and is sent nothing
    asOf: 2021-12-22
    entries:
      - {kind: person, on: 2021-01-04, agency: council, about: [lcs/c], details: {authority: E06000026}}
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: move, on: 2021-12-18, agency: council, about: [lcs/c, lcs/m], details: {authority: E10000008}}
      - {kind: transfer, on: 2021-12-20, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: notified}}
    expect: [missed]

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
examples:
  - name: A child on a child protection plan moves on a Saturday, and the new authority is told on Tuesday
    asOf: 2021-12-31
    entries:
      - {kind: person, on: 2021-01-04, agency: council, about: [lcs/c], details: {authority: E06000026}}
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: move, on: 2021-12-18, agency: council, about: [lcs/c, lcs/m], details: {authority: E10000008}}
      - {kind: transfer, on: 2021-12-21, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: notified}}
    expect: [met]
  - name: The new authority is told a day late
    asOf: 2021-12-31
    entries:
      - {kind: person, on: 2021-01-04, agency: council, about: [lcs/c], details: {authority: E06000026}}
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: move, on: 2021-12-18, agency: council, about: [lcs/c, lcs/m], details: {authority: E10000008}}
      - {kind: transfer, on: 2021-12-22, agency: council, about: [lcs/c], details: {direction: out, from: E06000026, to: E10000008, stage: information-sent}}
    expect: [late]
  - name: The mother and her child move away, and nobody tells the new authority
    asOf: 2021-12-22
    entries:
      - {kind: person, on: 2021-01-04, agency: council, about: [lcs/c], details: {authority: E06000026}}
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: move, on: 2021-12-18, agency: housing, about: [lcs/c, lcs/m], details: {authority: E10000008, leaves: [lcs/f]}}
    expect: [missed]
  - name: On a child in need plan there are five working days, over Christmas until 4 January
    asOf: 2022-01-04
    entries:
      - {kind: person, on: 2021-01-04, agency: council, about: [lcs/c], details: {authority: E06000026}}
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: move, on: 2021-12-23, agency: council, about: [lcs/c, lcs/m], details: {authority: E10000008}}
    expect: [due]
  - name: The family stays elsewhere for a fortnight, and it is written down why nobody there is told
    asOf: 2021-12-31
    entries:
      - {kind: person, on: 2021-01-04, agency: council, about: [lcs/c], details: {authority: E06000026}}
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {id: away, kind: move, on: 2021-12-13, agency: council, about: [lcs/c, lcs/m, lcs/f], details: {authority: E10000008, temporary: true}}
      - {kind: exemption, on: 2021-12-14, agency: council, author: R. Lowe, about: [lcs/c], details: {standard: move-told, of: away, reason: "Back home by Christmas, we visit there ourselves", until: 2021-12-27}}
    expect: [explained]
  - name: Where the family lived before is not known
    asOf: 2021-12-31
    entries:
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: move, on: 2021-12-13, agency: council, about: [lcs/c, lcs/m], details: {authority: E10000008}}
    expect: [not-applicable]
  - name: The father, who lives elsewhere, moves to another authority, and nobody there is told that he has a child on a plan
    asOf: 2021-12-31
    entries:
      - {kind: person, on: 2021-01-04, agency: council, about: [lcs/c], details: {authority: E06000026}}
      - {kind: move, on: 2021-03-01, agency: council, about: [lcs/f], details: {leaves: [lcs/c, lcs/m]}}
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: move, on: 2021-12-13, agency: probation, about: [lcs/f], details: {authority: E10000008}}
    expect: [missed]

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
examples:
  - name: The health visitor grades again the day before three months are over
    asOf: 2021-05-10
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: instrument, on: 2021-02-01, agency: health-visiting, about: [lcs/c], details: {name: neglect, level: watch}}
      - {kind: instrument, on: 2021-04-30, agency: health-visiting, about: [lcs/c], details: {name: neglect, level: watch}}
    expect: [met, due]
  - name: The next grading comes four days after the bank holiday weekend on which it was due
    asOf: 2021-05-10
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: instrument, on: 2021-02-01, agency: health-visiting, about: [lcs/c], details: {name: neglect, level: watch}}
      - {kind: instrument, on: 2021-05-07, agency: council, about: [lcs/c], details: {name: neglect, level: act}}
    expect: [late, due]
  - name: Once three months pass with no grading, then the toolkit is used on the last day of the next three
    asOf: 2021-09-06
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-protection, stage: started, category: neglect}}
      - {kind: instrument, on: 2021-03-01, agency: council, about: [lcs/c], details: {name: neglect, level: act}}
      - {kind: instrument, on: 2021-09-01, agency: council, about: [lcs/c], details: {name: neglect, level: watch}}
    expect: [missed, met, due]
  - name: Graded on the last of November, and still not again on the first of March
    asOf: 2022-03-01
    entries:
      - {kind: plan, on: 2021-09-06, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: instrument, on: 2021-11-30, agency: council, about: [lcs/c], details: {name: neglect, level: watch}}
    expect: [missed, due]
  - name: The toolkit was used before the plan, so the three months count from the plan
    asOf: 2021-04-11
    entries:
      - {kind: instrument, on: 2020-12-01, agency: health-visiting, about: [lcs/c], details: {name: neglect, level: act}}
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
    expect: [due]
  - name: The plan ends before three months are over
    asOf: 2021-06-14
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: instrument, on: 2021-03-01, agency: council, about: [lcs/c], details: {name: neglect, level: none}}
      - {kind: plan, on: 2021-05-28, agency: council, about: [lcs/c], details: {type: child-in-need, stage: ended}}
    expect: [not-applicable]

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
examples:
  - name: A plan starts because of neglect, and the toolkit is used on the twentieth working day, Easter left out
    asOf: 2021-04-30
    entries:
      - {kind: plan, on: 2021-03-22, agency: council, about: [lcs/c], details: {type: child-protection, stage: started, category: neglect}}
      - {kind: instrument, on: 2021-04-21, agency: health-visiting, about: [lcs/c], details: {name: neglect, level: act}}
    expect: [met]
  - name: The toolkit is used a day late
    asOf: 2021-04-30
    entries:
      - {kind: plan, on: 2021-03-22, agency: council, about: [lcs/c], details: {type: child-protection, stage: started, category: neglect}}
      - {kind: instrument, on: 2021-04-22, agency: council, about: [lcs/c], details: {name: neglect, level: act}}
    expect: [late]
  - name: The nursery worries about neglect during the assessment, and nobody uses the toolkit
    asOf: 2021-03-30
    entries:
      - {kind: assessment, on: 2021-02-15, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {kind: need, on: 2021-03-01, agency: nursery, about: [lcs/c], details: {names: [neglect, housing], stage: identified}}
      - {kind: instrument, on: 2021-03-08, agency: housing, about: [lcs/m], details: {name: clutter, answers: {living-room: 4, kitchen: 5, bedroom: 3}, level: "2"}}
    expect: [missed]
  - name: On the twentieth working day there is still time
    asOf: 2021-03-29
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: need, on: 2021-03-01, agency: nursery, about: [lcs/c], details: {names: [neglect], stage: identified}}
    expect: [due]
  - name: The need is recorded while no plan or assessment is open
    asOf: 2021-04-30
    entries:
      - {kind: need, on: 2021-03-01, agency: nursery, about: [lcs/c], details: {names: [neglect], stage: identified}}
    expect: [not-applicable]

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
examples:
  - name: The baby is due on 2 August, and the assessment is finished on the day of 28 weeks
    asOf: 2021-05-17
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-08-02, role: child}}
      - {kind: relationship, on: 2021-02-01, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother}}
      - {kind: referral, on: 2021-03-01, agency: maternity, about: [lcs/c], details: {to: social-care, decision: assessment}}
      - {kind: assessment, on: 2021-05-10, agency: council, about: [lcs/c], details: {type: pre-birth, stage: completed}}
    expect: [met]
  - name: It is finished at 28 weeks and one day
    asOf: 2021-05-17
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-08-02, role: child}}
      - {kind: relationship, on: 2021-02-01, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother}}
      - {kind: referral, on: 2021-03-01, agency: maternity, about: [lcs/c], details: {to: social-care, decision: assessment}}
      - {kind: assessment, on: 2021-05-11, agency: council, about: [lcs/c], details: {type: pre-birth, stage: completed}}
    expect: [late]
  - name: The assessment is started and not finished
    asOf: 2021-05-11
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-08-02, role: child}}
      - {kind: relationship, on: 2021-02-01, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother}}
      - {kind: referral, on: 2021-03-01, agency: maternity, about: [lcs/c], details: {to: social-care, decision: strategy}}
      - {kind: assessment, on: 2021-03-15, agency: council, about: [lcs/c], details: {type: pre-birth, stage: started}}
    expect: [missed]
  - name: The pregnancy is referred at 27 weeks, so fifteen working days are given
    asOf: 2021-06-01
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-08-02, role: child}}
      - {kind: relationship, on: 2021-02-01, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother}}
      - {kind: referral, on: 2021-05-04, agency: maternity, about: [lcs/c], details: {to: social-care, decision: assessment}}
      - {kind: assessment, on: 2021-05-25, agency: council, about: [lcs/c], details: {type: pre-birth, stage: completed}}
    expect: [met]
  - name: At 20 weeks there is time
    asOf: 2021-03-15
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-08-02, role: child}}
      - {kind: relationship, on: 2021-02-01, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother}}
      - {kind: referral, on: 2021-03-01, agency: maternity, about: [lcs/c], details: {to: social-care, decision: assessment}}
    expect: [due]
  - name: The referral ends with advice
    asOf: 2021-05-17
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-08-02, role: child}}
      - {kind: relationship, on: 2021-02-01, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother}}
      - {kind: referral, on: 2021-03-01, agency: maternity, about: [lcs/c], details: {to: social-care, decision: information-and-advice}}
    expect: [not-applicable]

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
examples:
  - name: Born on 20 April, and the core group meets on the tenth day
    asOf: 2021-05-10
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-04-19, role: child}}
      - {kind: relationship, on: 2021-02-01, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother}}
      - {kind: plan, on: 2021-02-22, agency: council, about: [lcs/c], details: {type: pre-birth, stage: started}}
      - {kind: person, on: 2021-04-21, agency: maternity, about: [lcs/c], details: {given: Ivy, born: 2021-04-20}}
      - {kind: meeting, on: 2021-04-30, agency: council, about: [lcs/c], details: {type: core-group}}
    expect: [met]
  - name: The core group meets on the eleventh day, a Saturday
    asOf: 2021-05-10
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-04-19, role: child}}
      - {kind: relationship, on: 2021-02-01, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother}}
      - {kind: plan, on: 2021-02-22, agency: council, about: [lcs/c], details: {type: pre-birth, stage: started}}
      - {kind: person, on: 2021-04-21, agency: maternity, about: [lcs/c], details: {given: Ivy, born: 2021-04-20}}
      - {kind: meeting, on: 2021-05-01, agency: council, about: [lcs/c], details: {type: core-group}}
    expect: [late]
  - name: Mother and baby go home, and nobody meets
    asOf: 2021-05-01
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-04-19, role: child}}
      - {kind: relationship, on: 2021-02-01, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother}}
      - {kind: plan, on: 2021-02-22, agency: council, about: [lcs/c], details: {type: pre-birth, stage: started}}
      - {kind: person, on: 2021-04-21, agency: maternity, about: [lcs/c], details: {given: Ivy, born: 2021-04-20}}
      - {kind: visit, on: 2021-04-26, agency: health-visiting, about: [lcs/c, lcs/m], details: {type: home, seen: [lcs/c]}}
    expect: [missed]
  - name: The ward writes only that it planned the discharge in the last days of April
    asOf: 2021-05-10
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-04-19, role: child}}
      - {kind: relationship, on: 2021-02-01, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother}}
      - {kind: plan, on: 2021-02-22, agency: council, about: [lcs/c], details: {type: pre-birth, stage: started}}
      - {kind: person, on: 2021-04-21, agency: maternity, about: [lcs/c], details: {given: Ivy, born: 2021-04-20}}
      - {kind: meeting, on: 2021-04-28/2021-05-02, agency: maternity, about: [lcs/c], details: {type: discharge-planning}}
    expect: [met]
  - name: The baby is a week old
    asOf: 2021-04-27
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-04-19, role: child}}
      - {kind: relationship, on: 2021-02-01, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother}}
      - {kind: plan, on: 2021-02-22, agency: council, about: [lcs/c], details: {type: pre-birth, stage: started}}
      - {kind: person, on: 2021-04-21, agency: maternity, about: [lcs/c], details: {given: Ivy, born: 2021-04-20}}
    expect: [due]
  - name: There was no plan for the birth
    asOf: 2021-05-10
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-04-19, role: child}}
      - {kind: person, on: 2021-04-21, agency: maternity, about: [lcs/c], details: {given: Ivy, born: 2021-04-20}}
    expect: [not-applicable]

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
examples:
  - name: Fifteen of the eighteen items are there, and all six that are vital
    asOf: 2021-06-14
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-08-02, role: child}}
      - {kind: plan, on: 2021-06-01, agency: council, about: [lcs/c], details: {type: pre-birth, stage: started, contains: [due-date, place-of-birth, midwife, hospital-safeguarding-lead, health-visitor, social-worker, safe-sleep-and-crying, birth-partner, told-at-labour, out-of-hours-contact, not-to-be-present, father, discharge-conditions, contingency, distribution]}}
    expect: [met]
  - name: The same without the father
    asOf: 2021-06-14
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-08-02, role: child}}
      - {kind: plan, on: 2021-06-01, agency: council, about: [lcs/c], details: {type: pre-birth, stage: started, contains: [due-date, place-of-birth, midwife, hospital-safeguarding-lead, health-visitor, social-worker, safe-sleep-and-crying, birth-partner, told-at-labour, out-of-hours-contact, not-to-be-present, discharge-conditions, contingency, distribution]}}
    expect: [partly]
  - name: Sixteen items, but neither the father nor what happens if it goes wrong
    asOf: 2021-06-14
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-08-02, role: child}}
      - {kind: plan, on: 2021-06-01, agency: council, about: [lcs/c], details: {type: pre-birth, stage: started, contains: [due-date, place-of-birth, midwife, hospital-safeguarding-lead, health-visitor, social-worker, safe-sleep-and-crying, communication-needs, birth-partner, told-at-labour, domestic-abuse-safety, contact-and-supervision, out-of-hours-contact, not-to-be-present, discharge-conditions, distribution]}}
    expect: [missed]
  - name: All that is vital and little else, eleven items
    asOf: 2021-06-14
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-08-02, role: child}}
      - {kind: plan, on: 2021-06-01, agency: council, about: [lcs/c], details: {type: pre-birth, stage: started, contains: [due-date, place-of-birth, midwife, health-visitor, social-worker, out-of-hours-contact, not-to-be-present, father, discharge-conditions, contingency, distribution]}}
    expect: [missed]
  - name: The review adds what the first plan lacked
    asOf: 2021-07-05
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-08-02, role: child}}
      - {kind: plan, on: 2021-06-01, agency: council, about: [lcs/c], details: {type: pre-birth, stage: started, contains: [due-date, place-of-birth, midwife, hospital-safeguarding-lead, health-visitor, social-worker, safe-sleep-and-crying, birth-partner, told-at-labour, out-of-hours-contact]}}
      - {kind: plan, on: 2021-06-28, agency: council, about: [lcs/c], details: {type: pre-birth, stage: reviewed, contains: [not-to-be-present, father, discharge-conditions, contingency, distribution]}}
    expect: [met]

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
examples:
  - name: The baby is due on 2 August, and the plan for the birth is there on the day of 32 weeks
    asOf: 2021-06-14
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-08-02, role: child}}
      - {kind: relationship, on: 2021-02-01, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother}}
      - {kind: referral, on: 2021-03-01, agency: maternity, about: [lcs/c], details: {to: social-care, decision: assessment}}
      - {kind: plan, on: 2021-06-07, agency: council, about: [lcs/c], details: {type: pre-birth, stage: started}}
    expect: [met]
  - name: The plan comes at 32 weeks and one day
    asOf: 2021-06-14
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-08-02, role: child}}
      - {kind: relationship, on: 2021-02-01, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother}}
      - {kind: referral, on: 2021-03-01, agency: maternity, about: [lcs/c], details: {to: social-care, decision: assessment}}
      - {kind: plan, on: 2021-06-08, agency: council, about: [lcs/c], details: {type: pre-birth, stage: started}}
    expect: [late]
  - name: There is a safety plan and no plan for the birth
    asOf: 2021-06-08
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-08-02, role: child}}
      - {kind: relationship, on: 2021-02-01, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother}}
      - {kind: referral, on: 2021-03-01, agency: maternity, about: [lcs/c], details: {to: social-care, decision: assessment}}
      - {kind: plan, on: 2021-04-19, agency: council, about: [lcs/c], details: {type: safety, stage: started}}
    expect: [missed]
  - name: The pregnancy is referred at 31 weeks, so ten working days are given
    asOf: 2021-06-21
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-08-02, role: child}}
      - {kind: relationship, on: 2021-02-01, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother}}
      - {kind: referral, on: 2021-06-01, agency: maternity, about: [lcs/c], details: {to: social-care, decision: strategy}}
      - {kind: plan, on: 2021-06-15, agency: council, about: [lcs/c], details: {type: pre-birth, stage: started}}
    expect: [met]
  - name: On the day of 32 weeks the plan may still come in time
    asOf: 2021-06-07
    family: none
    entries:
      - {kind: person, on: 2021-02-01, agency: maternity, about: [lcs/c], details: {dueDate: 2021-08-02, role: child}}
      - {kind: relationship, on: 2021-02-01, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother}}
      - {kind: referral, on: 2021-03-01, agency: maternity, about: [lcs/c], details: {to: social-care, decision: assessment}}
    expect: [due]

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
examples:
  - name: Referred on the Thursday before Easter, decided on the Tuesday after
    asOf: 2021-04-12
    entries:
      - {id: first, kind: referral, on: 2021-04-01, agency: nursery, about: [lcs/c], details: {to: social-care, decision: pending}}
      - {kind: referral, on: 2021-04-06, agency: council, about: [lcs/c], details: {to: social-care, of: first, decision: assessment}}
    expect: [met]
  - name: Decided on the Wednesday
    asOf: 2021-04-12
    entries:
      - {kind: referral, on: 2021-04-01, agency: council, about: [lcs/c], details: {to: social-care, decision: early-help, decidedOn: 2021-04-07}}
    expect: [late]
  - name: A week later the referral is still pending
    asOf: 2021-03-08
    entries:
      - {kind: referral, on: 2021-03-01, agency: council, about: [lcs/c], details: {to: social-care, decision: pending}}
    expect: [missed]
  - name: Police refer on a Saturday, and on Monday there is still time
    asOf: 2021-12-20
    entries:
      - {kind: referral, on: 2021-12-18, agency: police, about: [lcs/c], details: {to: social-care}}
    expect: [due]
  - name: The decision was made in time and written down a week later, so on 5 March nobody could know of it
    asOf: 2021-03-05
    knownOn: 2021-03-05
    entries:
      - {id: first, kind: referral, on: 2021-03-01, agency: nursery, about: [lcs/c], details: {to: social-care}}
      - {kind: referral, on: 2021-03-02, recorded: 2021-03-09, agency: council, about: [lcs/c], details: {to: social-care, of: first, decision: assessment}}
    expect: [missed]
  - name: A referral to early help is decided there
    asOf: 2021-03-08
    entries:
      - {kind: referral, on: 2021-03-01, agency: nursery, about: [lcs/c], details: {to: early-help}}
    expect: [not-applicable]

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
examples:
  - name: Conference on the last of November, review on the last of February
    asOf: 2022-03-07
    entries:
      - {kind: meeting, on: 2021-11-30, agency: council, about: [lcs/c], details: {type: initial-conference}}
      - {kind: plan, on: 2021-11-30, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: meeting, on: 2022-02-28, agency: council, about: [lcs/c], details: {type: review-conference}}
    expect: [met]
  - name: The review is held a day late
    asOf: 2022-03-07
    entries:
      - {kind: meeting, on: 2021-11-30, agency: council, about: [lcs/c], details: {type: initial-conference}}
      - {kind: plan, on: 2021-11-30, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: meeting, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: review-conference}}
    expect: [late]
  - name: Core groups meet, but no review is held
    asOf: 2021-06-02
    entries:
      - {kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: initial-conference}}
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: meeting, on: 2021-05-10, agency: council, about: [lcs/c], details: {type: core-group}}
    expect: [missed]
  - name: The plan is entered on the tenth working day after the conference, and the review is due on 1 June
    asOf: 2021-06-01
    entries:
      - {kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: initial-conference}}
      - {kind: plan, on: 2021-03-15, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
    expect: [due]
  - name: The conference makes no child protection plan
    asOf: 2021-06-14
    entries:
      - {kind: meeting, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: initial-conference}}
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
    expect: [not-applicable]

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
examples:
  - name: Reviews on 6 April and 6 October, and the next is due in spring
    asOf: 2021-10-20
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: meeting, on: 2021-04-06, agency: council, about: [lcs/c], details: {type: review-conference}}
      - {kind: meeting, on: 2021-10-06, agency: council, about: [lcs/c], details: {type: review-conference}}
    expect: [met, due]
  - name: The second review comes a day late
    asOf: 2021-10-20
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: meeting, on: 2021-04-06, agency: council, about: [lcs/c], details: {type: review-conference}}
      - {kind: meeting, on: 2021-10-07, agency: council, about: [lcs/c], details: {type: review-conference}}
    expect: [late, due]
  - name: Half a year after a review at the end of August there has been no other
    asOf: 2022-03-01
    entries:
      - {kind: plan, on: 2021-06-01, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: meeting, on: 2021-08-31, agency: council, about: [lcs/c], details: {type: review-conference}}
    expect: [missed]
  - name: The plan ends at the second review, so no third is asked for
    asOf: 2022-05-02
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: meeting, on: 2021-04-06, agency: council, about: [lcs/c], details: {type: review-conference}}
      - {kind: meeting, on: 2021-10-06, agency: council, about: [lcs/c], details: {type: review-conference}}
      - {kind: plan, on: 2021-10-06, agency: council, about: [lcs/c], details: {type: child-protection, stage: ended}}
    expect: [met]
  - name: The plan ends before a second review is due
    asOf: 2021-10-20
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: meeting, on: 2021-04-06, agency: council, about: [lcs/c], details: {type: review-conference}}
      - {kind: plan, on: 2021-09-01, agency: council, about: [lcs/c], details: {type: child-protection, stage: ended}}
    expect: [not-applicable]

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
examples:
  - name: The practice confirms on the fifth working day
    asOf: 2021-03-12
    entries:
      - {id: told, kind: share, on: 2021-03-01, agency: police, about: [lcs/c], details: {what: incident, to: [gp]}}
      - {kind: acknowledgement, on: 2021-03-08, agency: gp, about: [lcs/c], details: {of: told, action: The family doctor will ring the mother}}
    expect: [met]
  - name: The practice confirms a day late, the nursery never
    asOf: 2021-03-12
    entries:
      - {id: told, kind: share, on: 2021-03-01, agency: police, about: [lcs/c], details: {what: incident, to: [gp, nursery]}}
      - {kind: acknowledgement, on: 2021-03-09, agency: gp, about: [lcs/c], details: {of: told}}
    expect: [late, missed]
  - name: The bank holiday gives the nursery until Monday
    asOf: 2021-06-07
    entries:
      - {kind: share, on: 2021-05-28, agency: council, about: [lcs/c], details: {what: plan, to: [nursery]}}
    expect: [due]
  - name: Whether the mental health team has read it does not reach us
    asOf: 2021-03-12
    entries:
      - {kind: share, on: 2021-03-01, agency: council, about: [lcs/m, lcs/c], details: {what: concern, to: [adult-mental-health]}}
    expect: [cannot-tell]
  - name: The nursery was closed all week, and says so afterwards
    asOf: 2021-03-12
    entries:
      - {id: told, kind: share, on: 2021-03-01, agency: police, about: [lcs/c], details: {what: incident, to: [nursery]}}
      - {kind: exemption, on: 2021-03-01, recorded: 2021-03-10, agency: nursery, author: J. Amery, about: [lcs/c], details: {standard: share-acknowledged, each: nursery, of: told, reason: Closed all week after a flood}}
    expect: [explained]
  - name: Nothing was given but the news of a closure, which has a standard of its own
    asOf: 2021-03-12
    entries:
      - {kind: share, on: 2021-03-01, agency: police, about: [lcs/c], details: {what: incident, to: [gp], decision: withheld, reason: It would endanger a witness}}
      - {kind: share, on: 2021-03-02, agency: council, about: [lcs/c], details: {what: closure, to: [gp]}}
    expect: [not-applicable]

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
examples:
  - name: Police find high risk on a Friday and refer on Saturday
    asOf: 2021-03-12
    entries:
      - {kind: instrument, on: 2021-03-05, agency: police, about: [lcs/m], details: {name: dash-police, level: high, perpetrator: lcs/f}}
      - {kind: referral, on: 2021-03-06, agency: police, about: [lcs/c], details: {to: social-care, reasons: [domestic-abuse]}}
    expect: [met]
  - name: The referral waits until Monday
    asOf: 2021-03-12
    entries:
      - {kind: instrument, on: 2021-03-05, agency: police, about: [lcs/m], details: {name: dash-police, level: high, perpetrator: lcs/f}}
      - {kind: referral, on: 2021-03-08, agency: police, about: [lcs/c], details: {to: social-care, reasons: [domestic-abuse]}}
    expect: [late]
  - name: No plan or assessment is open, so telling social care without a referral is not enough
    asOf: 2021-03-12
    entries:
      - {id: risk, kind: instrument, on: 2021-03-05, agency: police, about: [lcs/m], details: {name: dash-police, level: high, perpetrator: lcs/f}}
      - {kind: share, on: 2021-03-05, agency: police, about: [lcs/c], details: {what: instrument, of: risk, to: [council]}}
    expect: [missed]
  - name: While a plan is open the housing officer shares a clutter rating of level 3 the next day
    asOf: 2021-03-12
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {id: home, kind: instrument, on: 2021-03-04, agency: housing, about: [lcs/m], details: {name: clutter, answers: {living-room: 8, kitchen: 6, bedroom: 5}, level: "3"}}
      - {kind: share, on: 2021-03-05, agency: housing, about: [lcs/c], details: {what: instrument, of: home, to: [council]}}
    expect: [met]
  - name: A baby comes to hospital with an injury, and a strategy meeting is held that day
    asOf: 2021-03-12
    family: none
    entries:
      - {kind: person, on: 2020-11-09, agency: maternity, about: [lcs/c], details: {given: Ivy, born: 2020-11-09, role: child}}
      - {kind: incident, on: 2021-03-05, agency: hospital, about: [lcs/c], details: {type: injury, injury: true}}
      - {kind: meeting, on: 2021-03-05, agency: council, about: [lcs/c], details: {type: strategy}}
    expect: [met]
  - name: Social care itself finds high risk while its assessment is open
    asOf: 2021-03-12
    entries:
      - {kind: assessment, on: 2021-02-15, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
      - {kind: instrument, on: 2021-03-05, agency: council, about: [lcs/m], details: {name: dash, score: 16, level: high}}
    expect: [not-applicable]

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
examples:
  - name: The child protection plan ends before a bank holiday, and a child in need plan starts on the tenth working day
    asOf: 2021-06-14
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: plan, on: 2021-05-21, agency: council, about: [lcs/c], details: {type: child-protection, stage: ended}}
      - {kind: plan, on: 2021-06-07, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
    expect: [met]
  - name: The child in need plan starts a day late
    asOf: 2021-06-14
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: plan, on: 2021-05-21, agency: council, about: [lcs/c], details: {type: child-protection, stage: ended}}
      - {kind: plan, on: 2021-06-08, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
    expect: [late]
  - name: Child protection is followed by early help only
    asOf: 2021-06-08
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: plan, on: 2021-05-21, agency: council, about: [lcs/c], details: {type: child-protection, stage: ended}}
      - {kind: plan, on: 2021-05-24, agency: council, about: [lcs/c], details: {type: early-help, stage: started}}
    expect: [missed]
  - name: The child in need plan was there already
    asOf: 2021-05-24
    entries:
      - {kind: plan, on: 2020-10-05, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: plan, on: 2021-05-21, agency: council, about: [lcs/c], details: {type: child-protection, stage: ended}}
    expect: [met]
  - name: The child comes into care
    asOf: 2021-06-14
    entries:
      - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: plan, on: 2021-05-17, agency: council, about: [lcs/c], details: {type: looked-after, stage: started}}
      - {kind: plan, on: 2021-05-21, agency: council, about: [lcs/c], details: {type: child-protection, stage: ended}}
    expect: [not-applicable]

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
examples:
  - name: The child in need plan ends the day after its twelve weeks
    asOf: 2021-06-01
    entries:
      - {kind: plan, on: 2020-06-01, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-protection, stage: ended}}
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: plan, on: 2021-05-25, agency: council, about: [lcs/c], details: {type: child-in-need, stage: ended}}
    expect: [met]
  - name: The plan ends on the last day of its twelve weeks
    asOf: 2021-06-01
    entries:
      - {kind: plan, on: 2020-06-01, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-protection, stage: ended}}
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: plan, on: 2021-05-24, agency: council, about: [lcs/c], details: {type: child-in-need, stage: ended}}
    expect: [missed]
  - name: After a month the case closes
    asOf: 2021-04-12
    entries:
      - {kind: plan, on: 2020-06-01, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-protection, stage: ended}}
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: decision, on: 2021-04-01, agency: council, about: [lcs/c], details: {type: closure, to: universal}}
    expect: [missed]
  - name: The plan is in its twelfth week
    asOf: 2021-05-24
    entries:
      - {kind: plan, on: 2020-06-01, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-protection, stage: ended}}
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
    expect: [due]
  - name: The plan ends because the family goes to live abroad
    asOf: 2021-06-01
    entries:
      - {kind: plan, on: 2020-06-01, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-protection, stage: ended}}
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: plan, on: 2021-04-12, agency: council, about: [lcs/c], details: {type: child-in-need, stage: ended}}
      - {kind: exemption, on: 2021-04-12, agency: council, author: R. Lowe, about: [lcs/c], details: {standard: stepdown-sustained, reason: "The family has gone to live in Spain, services there have been told"}}
    expect: [explained]
  - name: A child in need plan that follows no child protection plan
    asOf: 2021-06-01
    entries:
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: plan, on: 2021-04-12, agency: council, about: [lcs/c], details: {type: child-in-need, stage: ended}}
    expect: [not-applicable]

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
  worry: Nobody checks whether parents understand the worries
  good: It is checked whether parents understand the worries
  action: Check with each parent what they understand of the worries
examples:
  - name: The plan starts, and both parents are asked on the tenth working day
    asOf: 2021-03-22
    entries:
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
      - {kind: understanding, on: 2021-03-15, agency: council, about: [lcs/m, lcs/f], details: {child: [lcs/c], level: some, approach: conversation}}
    expect: [met, met]
  - name: The mother is asked, the father is not
    asOf: 2021-03-16
    entries:
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: understanding, on: 2021-03-08, agency: health-visiting, about: [lcs/m], details: {child: [lcs/c], level: full, approach: conversation}}
    expect: [met, missed]
  - name: After the review the mother is asked a day late, the father in time
    asOf: 2021-03-22
    entries:
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-protection, stage: reviewed}}
      - {kind: understanding, on: 2021-03-12, agency: council, about: [lcs/f], details: {child: [lcs/c], level: none, approach: conversation}}
      - {kind: understanding, on: 2021-03-16, agency: council, about: [lcs/m], details: {child: [lcs/c], level: some, approach: conversation}}
    expect: [met, late]
  - name: The father has died, and the mother can still be asked today
    asOf: 2021-03-15
    entries:
      - {kind: person, on: 2020-08-14, agency: council, about: [lcs/f], details: {died: 2020-08-10}}
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
    expect: [due]
  - name: The father is at sea until summer, the grandmother who cares for the child is asked with the mother
    asOf: 2021-03-22
    entries:
      - {kind: relationship, on: 2020-11-02, agency: council, about: [lcs/g, lcs/c], details: {is: carer, livesWith: true}}
      - {kind: plan, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
      - {kind: understanding, on: 2021-03-05, agency: council, about: [lcs/m, lcs/g], details: {child: [lcs/c], level: some, approach: words-and-pictures}}
      - {kind: exemption, on: 2021-03-08, agency: council, author: R. Lowe, about: [lcs/c], details: {standard: understanding-checked, each: lcs/f, reason: At sea and out of reach until June, until: 2021-06-30}}
    expect: [met, met, explained]

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
examples:
  - name: On the last of the three months the mother understands, though she disagrees
    asOf: 2022-03-07
    entries:
      - {kind: understanding, on: 2021-11-30, agency: council, about: [lcs/m], details: {child: [lcs/c], level: none, approach: conversation}}
      - {kind: understanding, on: 2022-02-28, agency: council, about: [lcs/m], details: {child: [lcs/c], level: full, approach: written-plain}}
    expect: [met]
  - name: The mother understands a day late
    asOf: 2022-03-07
    entries:
      - {kind: understanding, on: 2021-11-30, agency: council, about: [lcs/m], details: {child: [lcs/c], level: none, approach: conversation}}
      - {kind: understanding, on: 2022-03-01, agency: council, about: [lcs/m], details: {child: [lcs/c], level: some, approach: words-and-pictures}}
    expect: [late]
  - name: The father comes to understand, and nobody goes back to the mother
    asOf: 2021-06-02
    entries:
      - {kind: understanding, on: 2021-03-01, agency: council, about: [lcs/m], details: {child: [lcs/c], level: none, approach: conversation}}
      - {kind: understanding, on: 2021-04-12, agency: council, about: [lcs/f], details: {child: [lcs/c], level: full, approach: conversation}}
    expect: [missed]
  - name: Asked again, the mother still does not understand, and a second three months run
    asOf: 2021-06-14
    entries:
      - {kind: understanding, on: 2021-03-01, agency: council, about: [lcs/m], details: {child: [lcs/c], level: none, approach: conversation}}
      - {kind: understanding, on: 2021-05-10, agency: council, about: [lcs/m], details: {child: [lcs/c], level: none, approach: interpreter}}
    expect: [missed, due]
  - name: On the last day there is still time
    asOf: 2021-06-01
    entries:
      - {kind: understanding, on: 2021-03-01, agency: council, about: [lcs/m], details: {child: [lcs/c], level: none, approach: conversation}}
    expect: [due]
  - name: Neither parent understood, and only the father came to understand
    asOf: 2021-06-02
    entries:
      - {kind: understanding, on: 2021-03-01, agency: council, about: [lcs/m, lcs/f], details: {child: [lcs/c], level: none, approach: conversation}}
      - {kind: understanding, on: 2021-04-12, agency: council, about: [lcs/f], details: {child: [lcs/c], level: full, approach: interpreter}}
    expect: [partly]

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
examples:
  - name: The worries are drawn in words and pictures on the twentieth working day
    asOf: 2021-04-12
    entries:
      - {kind: understanding, on: 2021-03-01, agency: council, about: [lcs/m], details: {child: [lcs/c], level: none, approach: conversation}}
      - {kind: understanding, on: 2021-03-29, agency: council, about: [lcs/m], details: {child: [lcs/c], level: some, approach: words-and-pictures}}
    expect: [met]
  - name: An interpreter comes a day late
    asOf: 2021-04-12
    entries:
      - {kind: understanding, on: 2021-03-01, agency: council, about: [lcs/m], details: {child: [lcs/c], level: none, approach: conversation}}
      - {kind: understanding, on: 2021-03-30, agency: council, about: [lcs/m], details: {child: [lcs/c], level: full, approach: interpreter}}
    expect: [late]
  - name: The same talk is held again, and the mother understands no more than before
    asOf: 2021-04-12
    entries:
      - {kind: understanding, on: 2021-03-01, agency: council, about: [lcs/m], details: {child: [lcs/c], level: none, approach: conversation}}
      - {kind: understanding, on: 2021-03-22, agency: council, about: [lcs/m], details: {child: [lcs/c], level: none, approach: conversation}}
    expect: [missed, due]
  - name: An advocate helps, and though the mother still does not understand, another way was tried
    asOf: 2021-04-12
    entries:
      - {kind: understanding, on: 2021-03-01, agency: council, about: [lcs/m], details: {child: [lcs/c], level: none, approach: conversation}}
      - {kind: understanding, on: 2021-03-22, agency: council, about: [lcs/m], details: {child: [lcs/c], level: none, approach: advocate}}
    expect: [met, due]
  - name: After the first talk neither parent understands, and another way is tried with the father only
    asOf: 2021-04-12
    entries:
      - {kind: understanding, on: 2021-03-01, agency: council, about: [lcs/m], details: {child: [lcs/c], level: none, approach: conversation}}
      - {kind: understanding, on: 2021-03-02, agency: council, about: [lcs/f], details: {child: [lcs/c], level: none, approach: conversation}}
      - {kind: understanding, on: 2021-03-15, agency: health-visiting, about: [lcs/f], details: {child: [lcs/c], level: some, approach: modelling}}
    expect: [missed, met]
  - name: Neither parent understood; words and pictures help the father in time, an interpreter the mother a day late
    asOf: 2021-04-12
    entries:
      - {kind: understanding, on: 2021-03-01, agency: council, about: [lcs/m, lcs/f], details: {child: [lcs/c], level: none, approach: conversation}}
      - {kind: understanding, on: 2021-03-15, agency: council, about: [lcs/f], details: {child: [lcs/c], level: some, approach: words-and-pictures}}
      - {kind: understanding, on: 2021-03-30, agency: council, about: [lcs/m], details: {child: [lcs/c], level: some, approach: interpreter}}
    expect: [late]

"""#),
    ]
}
