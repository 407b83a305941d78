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

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp("Whom a condition's page is for: clinician (its pathway) or patient (general education in plain words).", valueName: "reader"))
    var reader = Reader.clinician

    @Option(help: "\(PrintFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: PrintFormat?

    @Flag(help: "Text in pages of 66 lines with form feeds, for a line printer.")
    var pages = false

    @Option(help: ArgumentHelp("Write to a file; its ending chooses the format where --format does not.", valueName: "file"))
    var output: String?

    @Flag(help: "Replace the file if it is there already.")
    var force = false

    @OptionGroup var source: ContentSource

    func run() throws {
        let library = try source.library()
        let entry = try library.required(id)
        let document = try library.printed(entry, selected: select, for: reader)
        let format = format ?? output.map { PrintFormat(path: $0) } ?? .text
        if pages, format != .text { throw Failure("--pages goes with text; \(format.rawValue) has pages of its own or none") }
        if output == nil, !format.isText, Output.goesToTerminal {
            throw Failure("a terminal cannot show \(format.rawValue); name a file with --output, or send it through a pipe")
        }
        let bytes = try document.rendered(as: format, library.edition, for: reader, paged: pages)
        guard let output else { return try Output.write(bytes) }
        do {
            try writeFile(bytes, to: output, replacing: force)
        } catch .exists {
            throw Failure("'\(Output.harmless(output))' is there already; give another name, or --force to replace it")
        } catch .failed(let failure) {
            throw failure
        }
    }
}

/// Whom a printed page is for.
enum Reader: String, CaseIterable, ExpressibleByArgument {
    case clinician, patient
}

extension Library {
    /// What is printed for an entry: a condition's pathway or its page for patients, anything else whole.
    /// - Parameters:
    ///   - selected: candidates of the condition; only a condition takes any.
    ///   - reader: a patient's page is there for conditions only.
    func printed(
        _ entry: EntryReference, selected: [String] = [], for reader: Reader = .clinician
    ) throws(Failure) -> Document {
        if case .condition(let id) = entry, let condition = conditions[id] {
            let candidates = options(for: id).map(\.approach.text)
            for approach in selected where !candidates.contains(approach) {
                throw .unknown(approach, "candidate of '\(id)'", among: candidates)
            }
            return switch reader {
            case .clinician: pathwayDocument(for: condition, selected: selected.map { ID($0) })
            case .patient: patientDocument(for: condition, selected: selected.map { ID($0) })
            }
        }
        let kind = "\(entry.kind == "option" || entry.kind == "approach" ? "an" : "a") \(entry.kind)"
        guard reader == .clinician else { throw Failure("--for patient goes with a condition; '\(entry.id)' is \(kind)") }
        guard selected.isEmpty else { throw Failure("--select goes with a condition; '\(entry.id)' is \(kind)") }
        // Invariant: the entry was found in this library.
        return document(for: entry)!.whole(self)
    }
}
