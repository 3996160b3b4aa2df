import Access
import Accounts
import ArgumentParser
import Casework

/// The sign-ins of the demonstration: one person in each role. They are printed on purpose: nobody of the sample exists.
struct SampleSignIns {
    let all: [SampleSignIn]
    private let store: String

    /// Makes them. From then on whoever owns the file reads no more: somebody signs in.
    init(store: String) async throws {
        var made: [SampleSignIn] = []
        try await AccountsOptions.parse(["--store", store]).with(making: true) { made = try await $0.addSample(at: Clock.moment) }
        (all, self.store) = (made, store)
    }

    var text: String {
        let people = all.map { signIn in
            let account = signIn.account
            return """
                  \(account.name)  \(account.display), \(account.titles.map(\.text).joined(separator: ", ")), \(account.agency); \
                \(account.roles.map(\.inWords).sorted().joined(separator: ", "))
                      password: \(signIn.password)
                      one-time codes: \(signIn.recoveryCodes.prefix(2).map(\.text).joined(separator: ", ")); app: \(signIn.link.secret)
                """
        }
        return """
            Sign-ins, at least one in each role. The store is read only by who is signed in:
            \(people.joined(separator: "\n"))
            For example: cairn sign-in \(all.first { $0.account.roles == [.practitioner] }?.account.name.text ?? "NAME") --store \(store)
            """
    }

    var json: JSONValue {
        .array(
            all.map { signIn in
                .object([
                    .init("name", .string(signIn.account.name.text)), .init("display", .string(signIn.account.display.text)),
                    .init("agency", .string(signIn.account.agency.text)),
                    .init("roles", .array(signIn.account.roles.map(\.rawValue).sorted().map(JSONValue.string))),
                    .init("password", .string(signIn.password)), .init("secret", .string(signIn.link.secret)),
                    .init("recoveryCodes", .array(signIn.recoveryCodes.map { .string($0.text) })),
                ])
            })
    }
}
