import ArgumentParser
import Documents
import Knowledge
import Rendering

/// `consilium print ID`
struct PrintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print", abstract: "Print a condition's pathway, or any other entry, to standard output or a file.")

    @Argument(help: "A condition's id prints its pathway; any other id prints that entry.")
    var id: String

    @Option(
        name: .long, help: ArgumentHelp("Print this candidate of the condition only; may be given more than once.", valueName: "approach"))
    var select: [String] = []

    @Option(help: "text or markdown.")
    var format: PrintFormat?

    @Option(help: ArgumentHelp("Write to a file; its ending chooses the format where --format does not.", valueName: "file"))
    var output: String?

    @Flag(help: "Replace the file if it is there already.")
    var force = false

    @OptionGroup var source: ContentSource

    func run() throws {
        let library = try source.library()
        let entry = try library.required(id)
        let document = try library.printed(entry, selected: select)
        let text = document.rendered(as: format ?? output.map { PrintFormat(path: $0) } ?? .text)
        guard let output else { return try Output.write(text) }
        do {
            try writeFile(Array(text.utf8), to: output, replacing: force)
        } catch .exists {
            throw Failure("'\(Output.harmless(output))' is there already; give another name, or --force to replace it")
        } catch .failed(let failure) {
            throw failure
        }
    }
}

enum PrintFormat: String, CaseIterable, ExpressibleByArgument {
    case text, markdown

    /// Markdown for `.md` and `.markdown`, else text.
    init(path: String) {
        self = path.hasSuffix(".md") || path.hasSuffix(".markdown") ? .markdown : .text
    }
}

extension Document {
    func rendered(as format: PrintFormat) -> String {
        switch format {
        case .text: text()
        case .markdown: markdown
        }
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
            throw Failure("--select goes with a condition; '\(entry.id)' is \(entry.kind == "option" || entry.kind == "approach" ? "an" : "a") \(entry.kind)")
        }
        // Invariant: the entry was found in this library.
        return document(for: entry)!.whole(self)
    }
}
