import ArgumentParser
import Documents
import Knowledge

/// `consilium print ID`
struct PrintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print",
        abstract: "Print a condition's pathway, or any other entry, to standard output, a file or a printer.")

    @Argument(help: "A condition's id prints its pathway; any other id prints that entry.")
    var id: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Print this candidate of the condition only; may be given more than once.", valueName: "approach"))
    var select: [String] = []

    @OptionGroup var factors: FactorOptions

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(
            "Whom a condition's page is for: clinician (its pathway) or patient (general education in plain words).",
            valueName: "reader"))
    var reader = Reader.clinician

    @Option(
        help: "\(PrintFormat.allCases.map(\.rawValue).joined(separator: ", ")). Without it the ending of the file chooses, else text."
    )
    var format: PrintFormat?

    @Flag(help: "Text in pages of 66 lines with form feeds, for a line printer.")
    var pages = false

    @OptionGroup var destination: FileDestination

    @Option(help: ArgumentHelp("Send it to a printer; 'consilium printers' lists them.", valueName: "name"))
    var printer: String?

    @OptionGroup var source: ContentSource

    func run() throws {
        let library = try source.library()
        let format = format ?? destination.output.map { PrintFormat(path: $0) } ?? .text
        let entry = try library.required(id)
        guard factors.ids.isEmpty || format.isForPeople else {
            throw Failure(
                "--factor does not go with \(format.rawValue): other programs get the library's knowledge alone; 'consilium appraise --json' has what the sources list for factors")
        }
        let job = PrintJob(
            subject: try subject(entry, library), factors: factors.ids, format: format, isPaged: pages)
        guard let printer else {
            if destination.output == nil, !format.isText, Output.goesToTerminal {
                throw Failure(
                    "a terminal cannot show \(format.rawValue); name a file with --output, or send it through a pipe")
            }
            return try destination.write(library.rendered(job))
        }
        guard destination.output == nil else { throw Failure("--output and --printer cannot go together; choose one") }
        guard format.isForPaper else {
            throw Failure("\(format.rawValue) is not for paper; choose another --format for --printer")
        }
        let number = try send(library.rendered(job), toPrinter: printer, title: library.title(of: entry))
        try Output.write("sent to \(Output.harmless(printer)) as job \(number)\n")
    }

    /// What is printed for the entry: a condition's pathway or its page for patients, anything else whole.
    private func subject(_ entry: EntryReference, _ library: Library) throws(Failure) -> PrintSubject {
        guard case .condition(let id) = entry else {
            for (option, isGiven) in [
                ("--for patient", reader == .patient), ("--select", !select.isEmpty), ("--factor", !factors.ids.isEmpty),
            ] where isGiven {
                throw Failure("\(option) goes with a condition; '\(entry.id)' is \(entry.kindWithArticle)")
            }
            return .entry(entry)
        }
        let candidates = library.options(for: id).map(\.approach.text)
        for approach in select where !candidates.contains(approach) {
            throw .unknown(approach, "candidate of '\(id)'", among: candidates)
        }
        switch reader {
        case .clinician: return .pathway(id, selected: select.map { ID($0) })
        case .patient:
            guard factors.ids.isEmpty else {
                throw Failure("--factor does not go with --for patient: that page knows nothing of a person")
            }
            return .patientPage(id, selected: select.map { ID($0) })
        }
    }
}

/// Whom a printed page is for.
enum Reader: String, CaseIterable, ExpressibleByArgument {
    case clinician, patient
}
