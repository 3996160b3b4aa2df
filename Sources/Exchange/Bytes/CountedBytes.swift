/// Counts what is read of a source, for whoever waits for it.
final class CountedBytes: ByteSource {
    let name: String
    private let source: any ByteSource
    private(set) var count = 0

    init(_ source: any ByteSource) { (self.source, name) = (source, source.name) }

    func read(into room: UnsafeMutableRawBufferPointer) -> ByteRead {
        let read = source.read(into: room)
        if case .bytes(let more) = read, more > 0 { count += more }
        return read
    }
}
