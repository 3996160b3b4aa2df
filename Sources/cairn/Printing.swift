import Foundation

/// How a command prints: for a person or for a program.
enum Form: String, CaseIterable, Sendable {
    case text, json
}

/// Writes to standard output and standard error.
enum Printing {
    static func out(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }
    static func bytes(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }
    static func err(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    /// Shows how far long work is, on one line of the terminal that the next such line takes the place of; nothing where nobody looks.
    static func progress(_ text: String) {
        guard isatty(2) == 1 else { return }
        FileHandle.standardError.write(Data("\r\(text)\u{1B}[K".utf8))
    }
}
