import Access
import Accounts
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
                answer = .page(ResumePage(path: kept.path, fields: fields.pairs, formToken: FormSeal.token(for: session.token.text)).page)
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

    /// A form that was kept through signing in again.
    private static func kept(_ asked: Asked) -> KeptForm? {
        guard let path = own(asked.form["kept-path"]), let body = asked.form.first("kept-form"), !body.isEmpty else { return nil }
        return KeptForm(path: path, body: body)
    }

    /// A path of ours to go to; nil for anything else: nobody is sent elsewhere by a link that somebody made.
    static func own(_ path: String) -> String? {
        guard path.hasPrefix("/"), !path.hasPrefix("//"), path.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != 92 }) else { return nil }
        return path
    }
}
