import FoundationEssentials
import Typography

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Standard output and standard error.
enum Output {
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 && isatty(STDIN_FILENO) == 1 }
    static var goesToTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Writes all of a text to standard output. A reader that went away ends the program by a signal, as pipes do; it is
    /// told in words only where whoever started the program has turned that signal off.
    static func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

    /// Writes all of some bytes to standard output.
    static func write(_ bytes: [UInt8]) throws(Failure) {
        do {
            try send(bytes, to: STDOUT_FILENO)
        } catch let code {
            if code.number == EPIPE { throw Failure("standard output was closed before all of it was written") }
            throw Failure("standard output cannot be written: \(code.text)")
        }
    }

    static func writeError(_ sentence: String) {
        try? send(Array("consilium: \(sentence)\n".utf8), to: STDERR_FILENO)
    }

    /// A value as JSON, keys sorted, ending in a newline.
    static func write(json value: some Encodable) throws { try write(json(value)) }

    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(value)
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    /// Text from outside with its control characters taken out, so that a message cannot steer a terminal.
    static func harmless(_ text: String) -> String {
        String(text.prefix(200)).harmless
    }

    /// Writes all bytes to a descriptor.
    static func send(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw SystemError()
            }
            rest = rest.dropFirst(count)
        }
    }
}

/// What the system said, at the moment it was made.
struct SystemError: Error {
    let number = errno

    var text: String { String(cString: strerror(number)) }
}
