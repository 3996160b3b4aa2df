import Access

/// Who looks at a page: what the frame says of them, and what keeps their forms theirs.
public struct Viewer: Hashable, Sendable {
    /// The name that others see.
    public let name: String
    /// What they do: “Health visitor, Brackenlea Health”.
    public let post: String
    /// What they are trusted to do.
    public let roles: Set<Role>
    /// What a form of theirs carries, so that no other site can send it for them.
    public let formToken: String

    /// Somebody who is signed in.
    public init(name: String, post: String, roles: Set<Role>, formToken: String) {
        self.name = name
        self.post = post
        self.roles = roles
        self.formToken = formToken
    }

    /// The same person under another session.
    public func under(_ formToken: String) -> Viewer { Viewer(name: name, post: post, roles: roles, formToken: formToken) }
}
