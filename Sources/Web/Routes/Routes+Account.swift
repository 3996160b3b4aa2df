import Access
import Accounts
import Pages
import Practice

extension Routes {
    static let account: [Route] = [
        .signedIn(.get, Address.account.path) { signed in
            var page = try await accountPage(signed)
            page.done = done[signed.asked.query["done"]]
            return .page(page.page(signed.viewer))
        },
        .signedIn(.post, Address.endSession.path) { signed in
            try await refusing(signed, "sessions") {
                try await signed.desk.accounts.endSession(signed.asked.form["session"], by: signed.who, at: signed.moment)
                return .seeOther(path: Address.account.path([("done", "session")]))
            }
        },
        .signedIn(.post, Address.endOtherSessions.path) { signed in
            try await signed.desk.accounts.endOtherSessions(by: signed.who, at: signed.moment)
            return .seeOther(path: Address.account.path([("done", "others")]))
        },
        .signedIn(.post, Address.changePassword.path) { signed in try await changePassword(signed) },
        .signedIn(.post, Address.renewCodes.path) { signed in try await renewCodes(signed) },
        .signedIn(.post, Address.endSessionsOf.path) { signed in
            _ = try await signed.ask(.listAccounts, .store, at: signed.moment)
            do {
                try await signed.desk.accounts.endSessions(of: signed.asked.form["name"], by: signed.who, at: signed.moment)
            } catch let refusal as AccountRefusal { return .message(Message("Nothing was changed", ["\(refusal)"]), status: 403) }
            return .seeOther(path: Address.people.path([("done", "sessions")]))
        },
    ]

    private static let done = [
        "session": "That session is over.", "others": "You are signed out everywhere else.",
        "password": "Your password is changed, and you are signed out everywhere else.",
    ]

    private static func accountPage(_ signed: SignedAsked) async throws -> AccountPage {
        AccountPage(try await signed.desk.accounts.sessions(of: signed.who, at: signed.moment))
    }

    private static func changePassword(_ signed: SignedAsked) async throws -> Answer {
        let form = signed.asked.form
        guard let token = signed.asked.token else { return .seeOther(.signIn) }
        let new = form.first("new") ?? ""
        guard new == form.first("again") else {
            return try await refused(signed, "again", "The two do not agree. Type the new password twice.")
        }
        do {
            let session = try await signed.desk.accounts.changePassword(
                token, old: Password(form.first("old") ?? ""), code: form["code"], new: Password(new), at: signed.moment)
            var answer = Answer.seeOther(path: Address.account.path([("done", "password")]))
            answer.session = session.token
            return answer
        } catch let refusal as AccountRefusal {
            if case .password = refusal { return try await refused(signed, "new", "\(refusal)") }
            return try await refused(signed, "old", words(refusal))
        }
    }

    private static func renewCodes(_ signed: SignedAsked) async throws -> Answer {
        let form = signed.asked.form
        guard let token = signed.asked.token else { return .seeOther(.signIn) }
        do {
            let (session, codes) = try await signed.desk.accounts.renewRecoveryCodes(
                token, Password(form.first("codes-password") ?? ""), code: form["codes-code"], at: signed.moment)
            var answer = Answer.page(RecoveryCodesPage(codes).page)
            answer.session = session.token
            return answer
        } catch let refusal as AccountRefusal { return try await refused(signed, "codes-password", words(refusal)) }
    }

    private static func refusing(_ signed: SignedAsked, _ field: String, _ body: () async throws -> Answer) async throws -> Answer {
        do { return try await body() } catch let refusal as AccountRefusal { return try await refused(signed, field, words(refusal)) }
    }

    private static func refused(_ signed: SignedAsked, _ field: String, _ words: String) async throws -> Answer {
        var page = try await accountPage(signed)
        page.problem = (field, words)
        return .page(page.page(signed.viewer), status: 422)
    }

    /// A refusal as somebody at a page understands it.
    private static func words(_ refusal: AccountRefusal) -> String {
        switch refusal {
        case .signIn: "That password and code do not go together. Wait for the next code of the app and try again."
        case .unknownSession: "That session is over already."
        default: "\(refusal)"
        }
    }
}
