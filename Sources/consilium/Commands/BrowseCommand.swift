import ArgumentParser
import Browser
import Documents
import Knowledge
import Rendering
import Screen
import Terminal

/// `consilium [ID]`: the browser.
struct BrowseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "browse", abstract: "Open the browser, at an entry if an id is given.")

    @Argument(help: "The id of an entry to open, e.g. ptsd/vr-exposure.")
    var id: String?

    @OptionGroup var source: ContentSource

    func run() throws {
        let library = try source.library()
        let entry = try entry(in: library)
        guard Output.isTerminal else {
            try Output.write(ConsiliumCommand.helpMessage() + "\n")
            throw Failure("the browser needs a terminal; use one of the commands above in a pipe or script")
        }
        let terminal = try Terminal()
        defer { terminal.close() }
        var state = State(library: library, size: terminal.size, open: entry)
        terminal.paint(state.frame)
        while let event = terminal.next(timeout: nil) {
            for effect in state.update(event) {
                switch effect {
                case .quit: return
                case .redraw: terminal.redraw()
                case .print(let entry, let path, let replacing):
                    state.finish(printed(entry, to: path, replacing: replacing, library))
                }
            }
            terminal.paint(state.frame)
        }
    }

    /// The entry to open; nil without an id.
    private func entry(in library: Library) throws -> EntryReference? {
        guard let id else { return nil }
        let commands = ConsiliumCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
        if library.entry(id) == nil, let command = nearest(to: id, in: commands) {
            throw Failure(
                "'\(Output.harmless(id))' is neither an id nor a command; did you mean 'consilium \(command)'?")
        }
        return try library.required(id)
    }

    private func printed(_ entry: EntryReference, to path: String, replacing: Bool, _ library: Library) -> Outcome {
        do {
            let bytes = try library.rendered(PrintJob(entry: entry, format: PrintFormat(path: path)))
            try writeFile(bytes, to: path, replacing: replacing)
            return .printed(path: path)
        } catch let error as FileWritingError {
            switch error {
            case .exists: return .exists(path: path)
            case .failed(let failure): return .failed(failure.description)
            }
        } catch {
            return .failed("\(error)")
        }
    }
}
