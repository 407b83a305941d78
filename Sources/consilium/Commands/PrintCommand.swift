import ArgumentParser
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
        let job = PrintJob(
            entry: try library.required(id), selected: select, factors: factors.ids, reader: reader, format: format,
            isPaged: pages)
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
        let number = try send(library.rendered(job), toPrinter: printer, title: library.title(of: job.entry))
        try Output.write("sent to \(Output.harmless(printer)) as job \(number)\n")
    }
}
