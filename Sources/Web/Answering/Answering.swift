import Access
import Accounts
import Briefings
import Casework
import Crypto
import HTTPTypes
import Hummingbird
import Ledger
import Logging
import NIOCore
import Pages
import Practice

/// Answers requests by routes: reads what was asked, finds out who asks, and puts what comes of it into a response. Every failure ends here, in words.
struct Answering: Sendable {
    let desk: Desk
    let door: FrontDoor

    /// The largest form that is taken, in bytes.
    private static let largestForm = 512 * 1024

    /// Answers one request by a route.
    func answer(_ request: Request, _ visit: Visit, by route: Route) async -> Response {
        let parts = visit.parameters.reduce(into: [:]) { parts, pair in
            parts[String(pair.key)] = FormFields.decoded(pair.value.utf8, plus: false)
        }
        return await answer(request, visit, parts) { asked in
            switch route.need {
            case .anybody(let answer): return try await answer(asked)
            case .signedIn(let answer):
                guard let signed = try await signedIn(asked) else { return try askToSignIn(asked, request) }
                return try await answer(signed)
            }
        }
    }

    /// Answers what no route is for.
    func answerNothing(_ request: Request, _ visit: Visit) async -> Response {
        await answer(request, visit, [:]) { _ in .message(.noPage, status: 404) }
    }

    private func answer(
        _ request: Request, _ visit: Visit, _ parts: [String: String], _ make: (Asked) async throws -> Answer
    ) async -> Response {
        let header = request.headers[values: .cookie].joined(separator: "; ")
        let token = CookieJar.value(door.cookies.session, in: header).flatMap { SessionToken($0) }
        var secret = token?.text ?? CookieJar.value(door.cookies.form, in: header)
        var newSecret: String?
        if secret == nil {
            newSecret = FormSeal.secret()
            secret = newSecret
        }
        let formToken = FormSeal.token(for: secret ?? "")
        var viewer: Viewer?
        var answer: Answer
        do {
            try door.checkHost(request)
            let (form, sent) = try await self.form(of: request, formToken)
            let query = FormFields((request.uri.query ?? "").utf8) ?? .none
            let asked = Asked(
                desk: desk, parts: parts, query: query, form: form, sent: sent, moment: desk.now(), source: door.source(request, visit),
                token: token,
                formToken: formToken)
            viewer = try await signedIn(asked)?.viewer
            answer = try await make(asked)
        } catch {
            answer = self.answer(to: error, visit, formToken)
        }
        // What stands on the page goes on under the session that has just begun.
        if let session = answer.session { viewer = viewer?.under(FormSeal.token(for: session.text)) }
        if let newSecret, case .page = answer.body, viewer == nil { answer.cookies.append(door.cookies.set(door.cookies.form, newSecret)) }
        return response(answer, viewer)
    }

    /// Who holds the session that came along, as they are now.
    private func signedIn(_ asked: Asked) async throws -> SignedAsked? {
        guard let token = asked.token, let who = try await desk.accounts.signedIn(token, at: asked.moment) else { return nil }
        let agency = desk.partnership.agencies[who.account.agency]
        guard let actor = who.account.actor(agencyKind: agency?.kind) else { return nil }
        let titles = who.account.titles.map(\.text) + [agency?.name ?? who.account.agency.text]
        let viewer = Viewer(
            name: who.account.display.text, post: titles.joined(separator: ", "), roles: who.account.roles, formToken: asked.formToken)
        let asker = Asker(actor, hasSecondFactor: true, proved: who.proved)
        return SignedAsked(asked: asked, who: who, viewer: viewer, actor: actor, ask: AskLeave(desk.door, desk.policy, for: asker))
    }

    private func askToSignIn(_ asked: Asked, _ request: Request) throws -> Answer {
        // Whoever was signed in when the page was opened would have written for nothing. What came is shown to that browser alone.
        if request.method == .post, let path = Routes.keepable(request.uri.path) {
            throw SessionOver(form: KeptForm(path: path, body: asked.sent))
        }
        let next = request.method == .get ? request.uri.string : ""
        return .seeOther(path: Address.signIn.path([("next", next == "/" ? "" : next)]))
    }

    /// The form of a request that changes something, once it is proved to be ours.
    private func form(of request: Request, _ formToken: String) async throws -> (fields: FormFields, sent: String) {
        guard request.method == .post else { return (.none, "") }
        guard SameSite.allows(request.headers, host: request.head.authority) else { throw Unanswerable.otherSite }
        guard request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true else { throw Unanswerable.noForm }
        let body: ByteBuffer
        do { body = try await request.body.collect(upTo: Self.largestForm) } catch { throw Unanswerable.tooLarge }
        guard let fields = FormFields(body.readableBytesView) else { throw Unanswerable.noForm }
        guard FormSeal.matches(fields.first("form-token"), formToken) else {
            // From an older sign-in of the same browser, which says that the form stood on a page of ours: what was written goes on by a hand.
            guard SameSite.isSure(request.headers), let path = Routes.keepable(request.uri.path),
                fields.first("form-token")?.utf8.count == formToken.utf8.count
            else { throw Unanswerable.staleForm }
            throw StaleForm(path: path, fields: fields)
        }
        return (fields, String(buffer: body))
    }

    private func answer(to error: any Error, _ visit: Visit, _ formToken: String) -> Answer {
        switch error {
        case let over as SessionOver:
            var page = SignInPage(formToken: formToken)
            page.kept = over.form
            return .page(page.page, status: 403)
        case let stale as StaleForm:
            let own = stale.fields[FormSheet.Name.author].isEmpty ? stale.path : Address.drafts.path
            return .page(ResumePage(path: own, fields: stale.fields.pairs, formToken: formToken).page, status: 403)
        case let refusal as Refusal:
            return refusal.answer.isNotFound
                ? .message(.notFound(refusal.answer.words), status: 404)
                : .message(Message("You may not see this", [refusal.answer.words]), status: 403)
        case is NotKnown:
            return .message(.notFound(Refusal.Answer.notFound.words), status: 404)
        case let shut as DoorShut: return .message(Message("Nothing can be shown just now", [shut.description]), status: 503)
        case let refused as Unanswerable: return .message(Message(refused.title, [refused.words]), status: refused.status)
        case let kept as WordsKept:
            var answer = self.answer(to: kept.error, visit, formToken)
            if case .page(let page) = answer.body {
                answer.body = .page(page.adding("<p class=\"note\">What you wrote is kept. You find it on My day, under Unfinished.</p>"))
            }
            return answer
        case let fault as LedgerError:
            visit.logger.error("ledger: \(fault)")
            return .message(.failed, status: 503)
        default:
            // What it is may hold what somebody typed: the log gets its type alone.
            visit.logger.error("answering failed: \(type(of: error))")
            return .message(.failed, status: 500)
        }
    }

    private func response(_ answer: Answer, _ viewer: Viewer?) -> Response {
        var response: Response
        switch answer.body {
        case .page(let page):
            response = Self.response(page.document(for: viewer, sample: desk.sample), type: "text/html; charset=utf-8")
        case .file(let bytes, let type): response = Self.response(bytes, type: type)
        case .words(let words): response = Self.response(HTML(text: words), type: "text/plain; charset=utf-8")
        case .seeOther(let path): response = Response(status: .seeOther, headers: [.location: path])
        }
        if answer.status != 200 { response.status = HTTPResponse.Status(code: answer.status) }
        if let name = answer.fileName { response.headers[.contentDisposition] = "attachment; filename=\"\(name)\"" }
        for cookie in answer.cookies { response.headers.append(HTTPField(name: .setCookie, value: cookie)) }
        if let session = answer.session {
            response.headers.append(HTTPField(name: .setCookie, value: door.cookies.set(door.cookies.session, session.text)))
            response.headers.append(HTTPField(name: .setCookie, value: door.cookies.drop(door.cookies.form)))
        }
        if answer.clearsSite { response.headers.append(HTTPField(name: .setCookie, value: door.cookies.drop(door.cookies.session))) }
        if answer.clearsSite, let name = HTTPField.Name("Clear-Site-Data") {
            response.headers[name] = "\"cache\", \"cookies\", \"storage\""
        }
        if answer.status == 503 { response.headers[.retryAfter] = "30" }
        CommonHeaders.add(to: &response, isSecure: door.cookies.isSecure)
        return response
    }

    private static func response(_ bytes: HTML, type: String) -> Response {
        Response(status: .ok, headers: [.contentType: type], body: .init(byteBuffer: ByteBuffer(bytes: bytes.bytes)))
    }
}

/// A form came whose session is over.
struct SessionOver: Error {
    let form: KeptForm
}

/// A form came whose session is over while its browser has another.
struct StaleForm: Error {
    let path: String
    let fields: FormFields
}

/// A request that cannot be answered, whoever sent it.
enum Unanswerable: Error {
    case otherSite
    case noForm
    case tooLarge
    case staleForm
    case otherHost

    var status: Int {
        switch self {
        case .otherSite, .staleForm: 403
        case .noForm: 415
        case .tooLarge: 413
        case .otherHost: 421
        }
    }

    var title: String {
        switch self {
        case .otherSite: "This did not come from Cairn"
        case .noForm: "This is no form of Cairn’s"
        case .tooLarge: "This is too long"
        case .staleForm: "This form is too old"
        case .otherHost: "Cairn is not at this address"
        }
    }

    var words: String {
        switch self {
        case .otherSite: "Another site tried to send a form in your name. Nothing was changed."
        case .noForm: "It cannot be read. Nothing was changed. Go back, open the page anew and send it again."
        case .tooLarge: "A form may hold 512 KiB. Nothing was changed. Go back and shorten it."
        case .staleForm:
            "You have signed in again, or your browser keeps no cookies. Nothing was changed. Go back, copy what you wrote, and open the page anew."
        case .otherHost: "Ask whoever gave you the address for the right one."
        }
    }
}

extension Message {
    /// For what went wrong here and not with who asked.
    static let failed = Message(
        "Something went wrong here",
        [
            "Nothing was changed. Try again in a minute. If it happens again, tell whoever runs Cairn; if a child may be in danger, ring social care."
        ])
}
