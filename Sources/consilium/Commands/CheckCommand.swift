import ArgumentParser
import Authoring
import Knowledge

/// `consilium check [DIR]`
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check a content folder: every problem as path:line:column: error: what, and what to do.")

    @Argument(help: "The content folder.")
    var directory = "Content"

    @Flag(help: "List the entries whose sources are past the review horizon; exits 1 when there are any.")
    var stale = false

    @Option(help: ArgumentHelp("The day to judge by, as 2026-11-21; today without it.", valueName: "day"))
    var on: String?

    func run() throws {
        if stale { return try listStale() }

        let authored = try authorLibrary(folder: directory)
        if !authored.problems.isEmpty {
            try Output.write(authored.problems.map { "\(directory)/\($0)\n" }.joined())
            let count = authored.problems.count
            Output.writeError("\(count) \(count == 1 ? "problem" : "problems") in '\(Output.harmless(directory))'")
            throw ExitCode(1)
        }
        guard let library = authored.library else { throw ExitCode(1) }
        let findings = library.options.map(\.findings.count).reduce(0, +)
        let positions = library.options.map(\.positions.count).reduce(0, +)
        try Output.write(
            """
            no problems: \(library.conditions.count) conditions, \(library.approaches.count) approaches, \
            \(library.options.count) options, \(findings) findings, \(positions) positions, \
            \(library.measures.count) measures, \(library.claims.count) claims, \(library.terms.count) terms, \
            \(library.references.count) references

            """)
    }

    /// One line an entry: kind, id, the day on which its sources were last read.
    private func listStale() throws {
        guard let today = try on.map({ text in
            guard let day = Day(text) else { throw Failure("'\(Output.harmless(text))' is no day; write it as 2026-11-21") }
            return day
        }) ?? .today else { throw Failure("the clock gives no day; name one with --on") }
        guard let library = try authorLibrary(folder: directory).library else {
            throw Failure("no library could be read from '\(Output.harmless(directory))'; 'consilium check' tells why")
        }
        let entries = library.conditions.ids.map { EntryReference.condition($0) }
            + library.approaches.ids.map { .approach($0) } + library.options.ids.map { .option($0) }
            + library.claims.ids.map { .claim($0) } + library.references.ids.map { .reference($0) }
        let stale = entries.filter { library.isStale($0, on: today) }
        try Output.write(
            stale.map { entry in
                "\(entry.kind)\t\(entry.id)\t\(library.verified(entry)?.description ?? "")\n"
            }.joined())
        if !stale.isEmpty { throw ExitCode(1) }
    }
}
