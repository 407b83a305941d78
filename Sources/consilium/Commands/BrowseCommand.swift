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
        var state = State(library: library, size: terminal.size, open: entry, today: .today)
        terminal.paint(state.frame)
        // While the reader looks at the first screen.
        let prepareSearch = state.prepareSearch
        Task.detached(priority: .utility) { prepareSearch() }
        while let event = terminal.next(timeout: nil) {
            for effect in state.update(event) {
                switch effect {
                case .quit: return
                case .redraw: terminal.redraw()
                case .listPrinters: state.finish(knownPrinters())
                case .print(let request): state.finish(printed(request, library, terminal))
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

    private func knownPrinters() -> Outcome {
        do {
            return .printers(try printers().map(\.name))
        } catch {
            return .failed(error.description)
        }
    }

    private func printed(_ request: PrintRequest, _ library: Library, _ terminal: Terminal) -> Outcome {
        do {
            let job = PrintJob(subject: request.subject, factors: request.factors, format: request.format)
            let bytes = try library.rendered(job)
            switch request.destination {
            case .file:
                try writeFile(bytes, to: request.name, replacing: request.replacing)
                return .printed("printed to \(request.name)")
            case .printer:
                let number = try send(bytes, toPrinter: request.name, title: "Consilium")
                return .printed("sent to \(request.name) as job \(number)")
            case .clipboard:
                terminal.copy(String(decoding: bytes, as: UTF8.self))
                return .printed("offered to the terminal's clipboard, where the terminal allows it")
            case .pager:
                try terminal.suspend { try showInPager(bytes) }
                return .printed("back from the pager")
            }
        } catch let error as FileWritingError {
            switch error {
            case .exists: return .exists(path: request.name)
            case .failed(let failure): return .failed(failure.description)
            }
        } catch {
            return .failed("\(error)")
        }
    }
}
