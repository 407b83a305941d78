import ArgumentParser
import Documents
import Knowledge

/// `consilium print ID`
struct PrintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print", abstract: "Print a condition's pathway, or any other entry, to standard output or a file.")

    @Argument(help: "A condition's id prints its pathway; any other id prints that entry.")
    var id: String

    @Option(
        name: .long, help: ArgumentHelp("Print this candidate of the condition only; may be given more than once.", valueName: "approach"))
    var select: [String] = []

    @Option(help: "\(PrintFormat.allCases.map(\.rawValue).joined(separator: ", ")). Without it the ending of the file chooses, else text.")
    var format: PrintFormat?

    @OptionGroup var destination: FileDestination

    @Option(help: ArgumentHelp("Send it to a printer; 'consilium printers' lists them.", valueName: "name"))
    var printer: String?

    @OptionGroup var source: ContentSource

    func run() throws {
        let library = try source.library()
        let entry = try library.required(id)
        let format = format ?? destination.output.map { PrintFormat(path: $0) } ?? .text
        guard let printer else {
            return try destination.write(library.rendered(entry, selected: select, as: format))
        }
        guard destination.output == nil else { throw Failure("--output and --printer cannot go together; choose one") }
        guard format.isForPaper else { throw Failure("\(format.rawValue) is not for paper; choose another --format for --printer") }
        let bytes = try library.rendered(entry, selected: select, as: format)
        let job = try send(bytes, toPrinter: printer, title: library.title(of: entry))
        try Output.write("sent to \(Output.harmless(printer)) as job \(job)\n")
    }
}

extension Library {
    /// What is printed for an entry: a condition's pathway, anything else whole.
    /// - Parameter selected: candidates of the condition; only a condition takes any.
    func printed(_ entry: EntryReference, selected: [String] = []) throws(Failure) -> Document {
        if case .condition(let id) = entry, let condition = conditions[id] {
            let candidates = options(for: id).map(\.approach.text)
            for approach in selected where !candidates.contains(approach) {
                throw .unknown(approach, "candidate of '\(id)'", among: candidates)
            }
            return pathwayDocument(for: condition, selected: selected.map { ID($0) })
        }
        guard selected.isEmpty else {
            throw Failure("--select goes with a condition; '\(entry.id)' is \(entry.kindWithArticle)")
        }
        // Invariant: the entry was found in this library.
        return document(for: entry)!.whole(self)
    }
}
