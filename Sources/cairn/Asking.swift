import ArgumentParser
import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Asks the person at the terminal, or reads line by line what a script sends. Nothing secret ever stands on a command line: other users see those.
enum Asking {
    /// Whether a person sits at standard input.
    static var isPerson: Bool { isatty(0) == 1 }

    /// A line of text.
    static func line(_ prompt: String) throws -> String {
        if isPerson { FileHandle.standardError.write(Data(prompt.utf8)) }
        guard let line = readLine(strippingNewline: true) else { throw ended() }
        return line
    }

    /// A line that is not shown while it is typed.
    static func secret(_ prompt: String) throws -> String {
        guard isPerson else { return try line(prompt) }
        return try unseen(prompt)
    }

    /// A new password: twice at a terminal, since nobody sees what is typed.
    static func newPassword() throws -> String {
        while true {
            let first = try secret("New password (at least 15 characters; four or five words make a good one): ")
            guard isPerson else { return first }
            if try secret("The same again: ") == first { return first }
            Printing.err("These were not the same.")
        }
    }

    /// Reads keys one by one, with echo off. The keys that would stop the process are read too, so that the terminal is never left without its echo.
    private static func unseen(_ prompt: String) throws -> String {
        var before = termios()
        guard tcgetattr(0, &before) == 0 else { throw ended() }
        var without = before
        without.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
        guard tcsetattr(0, TCSAFLUSH, &without) == 0 else { throw ended() }
        defer { tcsetattr(0, TCSANOW, &before) }
        // Asked only when nothing that is typed can be seen any more.
        FileHandle.standardError.write(Data(prompt.utf8))
        defer { FileHandle.standardError.write(Data("\n".utf8)) }
        var bytes: [UInt8] = []
        while true {
            var key: UInt8 = 0
            guard read(0, &key, 1) == 1 else { throw ended() }
            switch key {
            case 10, 13: return String(decoding: bytes, as: UTF8.self)
            case 3, 28: throw ExitCode(130)
            case 4: if bytes.isEmpty { throw ended() }
            case 8, 127:
                // A character of several bytes goes whole.
                while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
            case 21: bytes = []
            default: bytes.append(key)
            }
        }
    }

    private static func ended() -> ExitCode {
        Printing.err("Standard input ended before everything was answered; nothing was changed.")
        return ExitCode(2)
    }
}
