/// Where secrets get their chance from: the system's generator in the program, a repeatable one in tests.
public protocol RandomSource: Sendable {
    /// So many bytes, each as likely as another and told to nobody.
    func bytes(_ count: Int) -> [UInt8]
}

/// The operating system's own generator for secrets.
public struct SystemRandom: RandomSource {
    /// The system's generator.
    public init() {}

    /// Bytes from the system.
    public func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<max(0, count)).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    }
}
