import Foundation

/// Where passwords are hashed: at most two at once, twenty waiting; who comes then is asked to come back. One hash takes 128 MiB and a third of a second,
/// so that without a limit a flood of sign-ins would take the machine.
actor HashingDesk {
    /// Nobody else may wait.
    struct Full: Error {}

    private let atOnce: Int
    private let places: Int
    private let work = DispatchQueue(label: "cairn.hashing", attributes: .concurrent)
    private var running = 0
    private var waiting: [(ticket: Int, continuation: CheckedContinuation<Void, any Error>)] = []
    private var lastTicket = 0

    init(atOnce: Int = 2, places: Int = 20) {
        self.atOnce = atOnce
        self.places = places
    }

    /// Does a piece of slow work in its turn, off the threads that serve requests. Throws `Full` where too many wait, `CancellationError` where the caller
    /// went away meanwhile.
    func run<Value: Sendable>(_ slow: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await enter()
        defer { leave() }
        return try await withCheckedThrowingContinuation { continuation in work.async { continuation.resume(with: Result(catching: slow)) }
        }
    }

    private func enter() async throws {
        try Task.checkCancellation()
        if running < atOnce {
            running += 1
            return
        }
        guard waiting.count < places else { throw Full() }
        lastTicket += 1
        let ticket = lastTicket
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { waiting.append((ticket, $0)) }
        } onCancel: {
            Task { await self.giveUp(ticket) }
        }
    }

    /// Hands the place to who waits longest, or frees it.
    private func leave() {
        if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().continuation.resume() }
    }

    private func giveUp(_ ticket: Int) {
        guard let index = waiting.firstIndex(where: { $0.ticket == ticket }) else { return }
        waiting.remove(at: index).continuation.resume(throwing: CancellationError())
    }
}
