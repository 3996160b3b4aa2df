import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOSSL
import UnixSignals

/// Serves the pages until it is told to stop, and then ends what it has begun.
public struct Serving: Sendable {
    /// Where it listens.
    public let host: String
    /// On which port; 0 takes one that is free.
    public let port: Int
    /// The certificate and its key, as files; nil where a proxy in front has them, or on this machine alone.
    public let certificate: (chain: String, key: String)?
    let desk: Desk
    let door: FrontDoor

    /// A server for a desk.
    public init(
        _ desk: Desk, door: FrontDoor, host: String = "127.0.0.1", port: Int = 8080, certificate: (chain: String, key: String)? = nil
    ) {
        self.desk = desk
        self.door = door
        self.host = host
        self.port = port
        self.certificate = certificate
    }

    /// Serves. Returns when a signal ended it. `started` is told the port when pages can be asked for.
    public func run(started: @escaping @Sendable (Int) -> Void) async throws {
        try await application(started: started).runService(gracefulShutdownSignals: [.sigterm, .sigint])
    }

    /// The application, for the server and for tests.
    public func application(started: @escaping @Sendable (Int) -> Void = { _ in }) throws -> some ApplicationProtocol {
        let answering = Answering(desk: desk, door: door)
        let router = Router(context: Visit.self)
        router.add(middleware: Framing(answering: answering))
        for route in Routes.all {
            let path = RouterPath(route.path)
            router.on(path, method: route.method == .get ? .get : .post) { request, visit in
                await answering.answer(request, visit, by: route)
            }
        }
        var logger = Logger(label: "cairn")
        logger.logLevel = .warning
        return Application(
            router: router, server: try server(),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in started(channel.localAddress?.port ?? port) }, logger: logger)
    }

    private func server() throws -> HTTPServerBuilder {
        let plain = HTTPServerBuilder.http1(configuration: .init(idleTimeout: .seconds(60)))
        guard let certificate else { return plain }
        let chain = try NIOSSLCertificate.fromPEMFile(certificate.chain).map { NIOSSLCertificateSource.certificate($0) }
        let key = try NIOSSLPrivateKey(file: certificate.key, format: .pem)
        var tls = TLSConfiguration.makeServerConfiguration(certificateChain: chain, privateKey: .privateKey(key))
        tls.minimumTLSVersion = .tlsv12
        return try .tls(plain, tlsConfiguration: tls)
    }
}

/// Puts what the router itself answers (no such page, a wrong method) into a page too, so that nothing leaves without its headers.
struct Framing: RouterMiddleware {
    let answering: Answering

    func handle(_ request: Request, context: Visit, next: (Request, Visit) async throws -> Response) async throws -> Response {
        do { return try await next(request, context) } catch { return await answering.answerNothing(request, context) }
    }
}
