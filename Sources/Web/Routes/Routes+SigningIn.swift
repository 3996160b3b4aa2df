import Access
import Accounts
import Casework
import Pages

extension Routes {
    static let signingIn: [Route] = [
        .open(.get, Address.signIn.path) { asked in
            var page = SignInPage(formToken: asked.formToken)
            page.next = asked.query["next"]
            return .page(page.page)
        },
        .open(.post, Address.signIn.path) { asked in try await signIn(asked) },
        .signedIn(.post, Address.signOut.path) { signed in
            if let token = signed.asked.token { try await signed.desk.accounts.signOut(token, at: signed.moment) }
            var answer = Answer.seeOther(.signIn)
            answer.clearsSite = true
            return answer
        },
    ]

    private static func signIn(_ asked: Asked) async throws -> Answer {
        do {
            let session = try await asked.desk.accounts.signIn(
                asked.form["name"].lowercased(), Password(asked.form.first("password") ?? ""), code: asked.form["code"], from: asked.source,
                at: asked.moment, ending: asked.token)
            var answer = Answer.seeOther(path: own(asked.form["next"]) ?? Address.myDay.path)
            if let kept = kept(asked), let fields = FormFields(kept.body.utf8) {
                answer = try await resuming(kept.path, fields, session, asked)
            }
            answer.session = session.token
            return answer
        } catch let refusal as AccountRefusal {
            var page = SignInPage(formToken: asked.formToken)
            (page.name, page.next, page.problem) = (asked.form["name"], asked.form["next"], "\(refusal)")
            page.kept = kept(asked)
            return .page(page.page, status: refusal == .busy ? 503 : 422)
        }
    }

    /// Back to what was written when the session was over: the form with it, as its draft. What is no draft of this person's is shown once and goes on
    /// by their hand; what somebody else wrote in this browser is theirs.
    private static func resuming(_ path: String, _ fields: FormFields, _ session: NewSession, _ asked: Asked) async throws -> Answer {
        let own = session.person.account.id, token = FormSeal.token(for: session.token.text)
        let author = fields[FormSheet.Name.author]
        guard author.isEmpty || author == own.text else { return .message(othersForm, status: 403) }
        guard !author.isEmpty, let form = DraftForm(fields[FormSheet.Name.form]), let child = PersonRef(fields[FormSheet.Name.child]) else {
            return .page(ResumePage(path: path, fields: fields.pairs, formToken: token).page)
        }
        let sheet = DraftSheet(
            author: own, child: child, form: form, window: fields[FormSheet.Name.window], upon: Int64(fields[FormSheet.Name.upon]) ?? 0,
            count: Int(fields[FormSheet.Name.count]) ?? 0, fields: SentForm.written(fields))
        if case .saved = try await asked.desk.drafts.save(sheet, at: asked.moment) { return .seeOther(path: form.address(child)) }
        return .page(ResumePage(path: Address.drafts.path, fields: fields.pairs, formToken: token).page)
    }

    /// A form that was kept through signing in again.
    private static func kept(_ asked: Asked) -> KeptForm? {
        guard let path = own(asked.form["kept-path"]), let body = asked.form.first("kept-form"), !body.isEmpty else { return nil }
        return KeptForm(path: path, body: body)
    }

    /// A path of ours whose forms may come back in a page; nil where one holds a password.
    static func keepable(_ path: String) -> String? {
        [Address.signIn.path, Address.signOut.path, Address.account.path, Address.people.path].contains {
            path == $0 || path.hasPrefix($0 + "/")
        } ? nil : own(path)
    }

    /// A path of ours to go to; nil for anything else: nobody is sent elsewhere by a link that somebody made.
    static func own(_ path: String) -> String? {
        guard path.hasPrefix("/"), !path.hasPrefix("//"), path.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != 92 }) else { return nil }
        return path
    }
}
