import Access
import Accounts
import ArgumentParser
import Casework

/// Who has or had access: from the name that somebody types to the account that the register keeps, and back to words.
struct Staff {
    private let accounts: [Account]
    private let agencies: AgencyList

    init(_ accounts: [Account], _ agencies: AgencyList) { (self.accounts, self.agencies) = (accounts, agencies) }

    /// The account of a sign-in name. Says what is wrong and exits with 2 where there is none.
    func account(_ name: SignInName) throws -> (id: ActorRef, agency: AgencyRef) {
        guard let account = accounts.first(where: { $0.name == name }), let id = account.id.actor else {
            Printing.err("\(name): no account has this sign-in name. An administrator lists them: `cairn user list`.")
            throw ExitCode(2)
        }
        return (id, account.agency)
    }

    /// Somebody as who may ask, as they are now; nil where they have no access.
    func actor(_ id: ActorRef) -> Actor? {
        accounts.first { $0.id.actor == id }.flatMap { $0.actor(agencyKind: agencies[$0.agency]?.kind) }
    }

    /// `Hannah Orme (hannah.orme)`; the id where nobody has it any more.
    func words(_ id: ActorRef) -> String {
        accounts.first { $0.id.actor == id }.map { "\($0.display) (\($0.name))" } ?? (id == .programme ? Actor.programme.name : id.text)
    }

    /// The sign-in name, for a program.
    func name(_ id: ActorRef) -> String { accounts.first { $0.id.actor == id }?.name.text ?? id.text }

    /// The same of a party.
    func words(_ party: Party) -> String {
        switch party {
        case .actor(let id): words(id)
        case .agency(let agency): "everybody at \(agencies[agency]?.name ?? agency.text)"
        }
    }
}
