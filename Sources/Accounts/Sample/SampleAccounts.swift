import Access
import Casework
import Foundation

/// Somebody of a sample partnership, who has access for a demonstration.
public struct SamplePerson: Hashable, Sendable {
    let new: NewAccount

    /// Somebody of an agency; nil where a text is none that an account may have.
    public init?(name: String, display: String, title: String, agency: String, roles: Set<Role>) {
        guard let name = SignInName(name), let display = ShownText(display), let title = ShownText(title), let agency = AgencyRef(agency)
        else {
            return nil
        }
        new = NewAccount(name: name, display: display, agency: agency, roles: roles, titles: [title])
    }

    /// One person in each role; practitioners of four agencies, so that three can answer the fourth; a second administrator, without whom nothing that
    /// takes two can be shown; and who leads safeguarding where the children's cases are held, without whom nobody could be given a case. All are
    /// invented.
    public static let partnership: [SamplePerson] = rows.compactMap {
        SamplePerson(name: $0.name, display: $0.display, title: $0.title, agency: $0.agency, roles: [$0.role])
    }

    private static let rows: [(name: String, display: String, title: String, agency: String, role: Role)] = [
        ("ada.lockwood", "Ada Lockwood", "Systems administrator", "northbridge-council", .administrator),
        ("bilal.crane", "Bilal Crane", "Systems administrator", "northbridge-council", .administrator),
        ("hannah.orme", "Hannah Orme", "Health visitor", "brackenlea-health", .practitioner),
        ("tom.sedge", "Tom Sedge", "Social worker", "northbridge-council", .practitioner),
        ("priya.vale", "Priya Vale", "Detective constable", "northbridge-police", .practitioner),
        ("samir.dhillon", "Samir Dhillon", "General practitioner", "tarnbeck-surgery", .practitioner),
        ("joan.mercer", "Joan Mercer", "Named nurse for safeguarding", "brackenlea-health", .safeguardingLead),
        ("sana.dale", "Sana Dale", "Service manager for safeguarding", "northbridge-council", .safeguardingLead),
        ("leo.abara", "Leo Abara", "Audit lead", "northbridge-police", .auditLead),
        ("ruth.penn", "Ruth Penn", "Quality assurance manager", "northbridge-council", .qaManager),
        ("owen.hale", "Owen Hale", "Panel member", "northbridge-learning", .panelMember),
        ("iris.stone", "Iris Stone", "Independent scrutineer", "northbridge-council", .scrutineer),
        ("dev.marsh", "Dev Marsh", "Data officer", "northbridge-council", .dataOfficer),
        ("nell.frost", "Nell Frost", "Privacy officer", "northbridge-council", .privacyOfficer),
    ]
}

/// A sample person's way in. It is printed on purpose: nobody of the sample exists, and neither does anybody in their records.
public struct SampleSignIn: Hashable, Sendable {
    /// Who it is.
    public let account: Account
    /// The password.
    public let password: String
    /// For an authenticator app, or a script that computes codes.
    public let link: AuthenticatorLink
    /// Recovery codes: each signs in once without an app.
    public let recoveryCodes: [OneTimeCode]
}

extension Accounts {
    /// Makes the accounts of sample people in a store that has nobody yet; the first must be an administrator, who adds the others. Passwords and codes
    /// are drawn anew each time: no two demonstrations can be entered with each other's.
    public func addSample(_ people: [SamplePerson] = SamplePerson.partnership, at moment: Moment) async throws -> [SampleSignIn] {
        guard let first = people.first?.new, first.roles.contains(.administrator) else { throw AccountRefusal.administratorsOnly }
        let invitation = try await addFirstAdministrator(name: first.name, display: first.display, agency: first.agency, at: moment)
        let administrator = try await enrolSample(invitation, at: moment)
        let code = TimeCode.code(administrator.link.seed, at: appTime(moment))
        let session = try await signIn(first.name.text, Password(administrator.password), code: code, from: "sample", at: moment)
        try await amend(first.name.text, addTitles: first.titles, by: session.person, at: moment)
        var signIns = [administrator]
        for person in people.dropFirst() {
            signIns.append(try await enrolSample(add(person.new, by: session.person, at: moment), at: moment))
        }
        try await signOut(session.token, at: moment)
        // As they are now: the first has a title since.
        var current: [SampleSignIn] = []
        for signIn in signIns {
            current.append(
                SampleSignIn(
                    account: try await account(named: signIn.account.name.text), password: signIn.password, link: signIn.link,
                    recoveryCodes: signIn.recoveryCodes))
        }
        return current
    }

    private func enrolSample(_ invitation: Invitation, at moment: Moment) async throws -> SampleSignIn {
        let (name, code) = (invitation.name.text, invitation.code.text)
        let password = SampleWords.phrase(random)
        let link = try await beginEnrolling(name, code, from: "sample", at: moment)
        // The step before is used up, so that the present code is left for whoever signs in first.
        let time = TimeCode.code(link.seed, step: TimeCode.step(at: appTime(moment)) - 1)
        let codes = try await enrol(name, code, password: Password(password), timeCode: time, from: "sample", at: moment)
        return SampleSignIn(account: try await account(named: name), password: password, link: link, recoveryCodes: codes)
    }
}

/// Words for passwords that can be typed from a page.
enum SampleWords {
    static let all = """
        amber apron arrow basket beacon birch bramble bucket button cedar chalk cider clover cobble copper coral cotton cradle curlew daisy
        ember fable feather fennel fiddle gander garnet ginger gravel hazel heron ivory jasper kettle ladder lantern larch linen lobster
        magpie mallet maple marble meadow mitten nettle nutmeg oyster paddle parsley pebble pepper pigeon plover quarry quilt rabbit
        raven ribbon saddle saffron sparrow teapot thimble
        """.split { $0 == " " || $0 == "\n" }.map(String.init)

    /// Five words of 64: thirty bits, enough for people who do not exist.
    static func phrase(_ random: any RandomSource) -> String {
        random.bytes(5).map { all[Int($0) % all.count] }.joined(separator: " ")
    }
}
