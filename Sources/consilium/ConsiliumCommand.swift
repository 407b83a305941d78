import ArgumentParser
import Authoring
import Terminal

/// The program. Without a command it opens the browser.
@main
struct ConsiliumCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consilium",
        abstract: "Browse the evidence on mental-health treatment: conditions, candidate approaches, reasons, sources.",
        discussion: """
            Without a command it opens the browser, at ID if one is given. Everything in the browser can also be had \
            with a command, for pipes, scripts and screen readers.

            It informs a professional's judgement. It neither diagnoses nor chooses, and it is no prescription.
            """,
        version: "consilium 0.1.0",
        subcommands: [
            BrowseCommand.self, ListCommand.self, ShowCommand.self, SearchCommand.self, AppraiseCommand.self,
            CompareCommand.self, PrintCommand.self, PrintersCommand.self, CiteCommand.self, CheckCommand.self,
            PackCommand.self, ManualCommand.self,
        ],
        defaultSubcommand: BrowseCommand.self)

    static func main() {
        do {
            var command = try parseAsRoot(contentOptionLast(Array(CommandLine.arguments.dropFirst())))
            try command.run()
        } catch let error where error is Failure || error is TerminalError || error is ContentFolder.Failure {
            Output.writeError("\(error)")
            exit(withError: ExitCode(1))
        } catch {
            // Help, version, and what is wrong with the arguments.
            exit(withError: error)
        }
    }

    /// `--content X` may stand before the command: moves it behind, where the commands look for it.
    static func contentOptionLast(_ arguments: [String]) -> [String] {
        switch arguments.first {
        case "--content" where arguments.count > 1: Array(arguments.dropFirst(2)) + arguments.prefix(2)
        case let first? where first.hasPrefix("--content="): Array(arguments.dropFirst()) + [first]
        default: arguments
        }
    }
}
