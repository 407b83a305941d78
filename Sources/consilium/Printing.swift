import Knowledge

/// A print queue of CUPS.
struct Printer: Encodable, Hashable {
    let name: String
    /// It takes what names no other.
    let isDefault: Bool
}

/// The printers that CUPS knows, by name.
func printers() throws(Failure) -> [Printer] {
    let names = try lines(of: "lpstat", ["-e"])
    // "system default destination: NAME", or a sentence that there is none.
    let chosen = try lines(of: "lpstat", ["-d"]).first?.split(separator: ": ").dropFirst().last.map(String.init)
    return names.sorted().map { Printer(name: $0, isDefault: $0 == chosen) }
}

/// Hands bytes to a printer as one job.
/// - Parameters:
///   - title: the job's name in the queue.
/// - Returns: the job's id, e.g. `ward-17`.
func send(_ bytes: [UInt8], toPrinter name: String, title: String) throws(Failure) -> String {
    let shown = Output.harmless(name)
    let run = try cups("lp", ["-d", name, "-t", title], input: bytes)
    // "request id is ward-17 (0 file(s))"
    let words = String(decoding: run.output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard run.status == 0, let place = words.firstIndex(of: "is"), place + 1 < words.endIndex else {
        let known = (try? printers().map(\.name)) ?? []
        guard known.contains(name) || known.isEmpty else { throw .unknown(name, printers: known) }
        throw Failure("the printer '\(shown)' did not take it: \(reason(run.errors))")
    }
    return Output.harmless(String(words[place + 1]))
}

private func lines(of program: String, _ arguments: [String]) throws(Failure) -> [String] {
    let run = try cups(program, arguments, input: [])
    let lines = String(decoding: run.output, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    // Without any printer lpstat ends with a status of 1, but so it does without a server.
    if run.status != 0, lines.isEmpty, !run.errors.contains("No destinations added") {
        throw Failure("CUPS does not answer: \(reason(run.errors))")
    }
    return lines
}

/// Runs one of CUPS's programs, in English so that its answer can be read, and in UTF-8 because that is what we send.
private func cups(
    _ program: String, _ arguments: [String], input: [UInt8]
) throws(Failure) -> (status: Int32, output: [UInt8], errors: String) {
    guard consilium.program(named: program) != nil else {
        throw Failure("no printer can be reached: '\(program)' is not installed; it comes with the Debian package 'cups-client'")
    }
    return try runProcess(program, arguments, input: input, environment: ["LC_ALL": "C.UTF-8", "LANGUAGE": "en"])
}

/// The first line that CUPS says, without its own name and full stop.
private func reason(_ errors: String) -> String {
    var line = errors.split(whereSeparator: \.isNewline).first.map(String.init) ?? "it gave no reason"
    for name in ["lp: ", "lpstat: ", "Error - "] where line.hasPrefix(name) { line.removeFirst(name.count) }
    if line.hasSuffix(".") { line.removeLast() }
    return Output.harmless(line)
}

extension Failure {
    /// For a printer that CUPS does not know: names the nearest, or how to see them all.
    fileprivate static func unknown(_ name: String, printers: [String]) -> Failure {
        let hint = nearest(to: name, in: printers).map { "did you mean '\($0)'?" } ?? "'consilium printers' lists those that are there"
        return Failure("no printer has the name '\(Output.harmless(name))'; \(hint)")
    }
}
