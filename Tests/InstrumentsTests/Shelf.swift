import Content
import Instruments
import Testing

/// The instruments that come with the program.
enum Shelf {
    static let all = Result { try InstrumentFile.all(in: .embedded) }

    static func instrument(_ id: String) throws -> Instrument {
        let list = try all.get()
        return try #require(InstrumentRef(id).flatMap { list[$0] })
    }

    /// The instrument completed so, or a failure of the test with every problem.
    static func complete(_ id: String, _ recording: Recording) throws -> Completion {
        try Completion.made(of: recording, with: instrument(id)).get()
    }

    /// What the instrument has to say against the recording.
    static func problems(_ id: String, _ recording: Recording) throws -> [String] {
        switch Completion.made(of: recording, with: try instrument(id)) {
        case .success: []
        case .failure(let problems): problems.all.map(\.description)
        }
    }
}
