import ArgumentParser
import Foundation

extension Cairn {
    /// Runs the command that the arguments name.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
        } catch { leave(because: error) }
    }

    /// Ends the program: 0 where only help was asked for, the status that a command chose, and 2 for everything else that keeps it from
    /// running, a misspelt option as much as a folder that cannot be written.
    private static func leave(because error: any Error) -> Never {
        if let chosen = error as? ExitCode { Foundation.exit(chosen.rawValue) }
        let message = fullMessage(for: error)
        if exitCode(for: error) == .success {
            if !message.isEmpty { Printing.out(message) }
            Foundation.exit(0)
        }
        if !message.isEmpty { Printing.err(message) }
        Foundation.exit(2)
    }
}
