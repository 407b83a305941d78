import ArgumentParser
import Authoring
import Knowledge

/// `consilium check [DIR]`
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check a content folder: every problem as path:line:column: error: what, and what to do.")

    @Argument(help: "The content folder.")
    var directory = "Content"

    func run() throws {
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
}
