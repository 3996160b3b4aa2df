import Hummingbird
import Logging
import NIOCore

/// What the server knows of one request beside what it says.
struct Visit: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The other end of the connection.
    let remote: SocketAddress?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remote = source.channel.remoteAddress
    }
}
