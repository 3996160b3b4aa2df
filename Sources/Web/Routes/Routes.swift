import Pages

/// All routes that there are. Tests walk through this list: each is asked by everybody.
enum Routes {
    static let all: [Route] = common + signingIn + days + children + recording + sharing + closing + moving + drafting + account + running

    private static let common: [Route] = [
        .open(.get, Address.style.path) { _ in Answer(body: .file(Stylesheet.css, type: "text/css; charset=utf-8")) },
        .open(.get, Address.script.path) { _ in Answer(body: .file(Script.drafts, type: "text/javascript; charset=utf-8")) },
        .open(.get, Address.icon.path) { _ in Answer(body: .file(Icon.file, type: "image/svg+xml")) },
        .open(.get, Address.health.path) { _ in Answer(body: .words("ok\n")) },
    ]
}
