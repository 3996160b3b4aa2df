/// Where a file's bytes come from, in order and once.
public protocol ByteSource: AnyObject {
    /// What to call it in a problem: the path as the person who imports it wrote it.
    var name: String { get }

    /// Puts the next bytes into `room`, which is not empty. Any number from 1 to all of it; once it says `end` or `failed`, it goes on saying so.
    func read(into room: UnsafeMutableRawBufferPointer) -> ByteRead
}

/// What a read brought.
public enum ByteRead: Hashable, Sendable {
    /// So many bytes, at least 1.
    case bytes(Int)
    /// There are no more.
    case end
    /// The system says why there may be more but they cannot be had.
    case failed(String)
}
