import Access
import Accounts
import Casework
import Content
import Ledger
import Pages
import Practice
import Standards

extension Routes {
    static let running: [Route] = [
        .signedIn(.get, Address.standards.path) { signed in
            _ = try await signed.ask(.seeStandards, .store, at: signed.moment)
            return .page(StandardsPage(signed.desk.partnership.pages).page)
        },
        .signedIn(.get, "/standards/{id}") { signed in
            _ = try await signed.ask(.seeStandards, .store, at: signed.moment)
            guard let page = signed.desk.partnership.pages.first(where: { $0.standard.id == signed.asked.parts["id"] }) else {
                return .message(.noPage, status: 404)
            }
            return .page(StandardPage(page).page)
        },
        .signedIn(.get, Address.people.path) { signed in
            _ = try await signed.ask(.listAccounts, .store, at: signed.moment)
            var page = PeoplePage(try await signed.desk.accounts.all(), signed.desk.partnership.agencies, for: signed.viewer)
            if signed.asked.query["done"] == "sessions" { page.done = "All sessions of that person are over." }
            return .page(page.page)
        },
        .signedIn(.get, Address.agencies.path) { signed in .page(AgenciesPage(signed.desk.partnership.agencies, for: signed.viewer).page) },
        .signedIn(.get, Address.ledger.path) { signed in
            let log = signed.desk.log
            return .page(LedgerPage(try await log.head().mark, key: try await log.key().text).page)
        },
    ]
}
