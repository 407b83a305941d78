import Documents
import Knowledge

/// Where a printed page goes.
public enum Destination: Hashable, Sendable, CaseIterable {
    case file, printer, clipboard, pager

    var title: String {
        switch self {
        case .file: "a file"
        case .printer: "a printer"
        case .clipboard: "the terminal's clipboard"
        case .pager: "a pager"
        }
    }
}

/// The panel that asks what to print, in which format, and where to; a preview stands below it.
struct PrintPanel: Sendable {
    /// What can be printed here, the likeliest first.
    let subjects: [PrintSubject]
    var subject = 0
    var format = PrintFormat.text
    var destination = Destination.file
    /// The file's name, as proposed or typed.
    var path: String
    /// True once the name was typed: then it no longer follows subject and format.
    var isPathTyped = false
    /// Printers, once they are known; nil before.
    var printers: [String]?
    var printer = 0
    /// What is to be printed, made when the subject is chosen.
    var preview: Document?
    /// The row that is changed.
    var row = 0
    /// The file is there already, and we ask whether to replace it.
    var asksToReplace = false

    static let rows = 4

    init(subjects: [PrintSubject]) {
        self.subjects = subjects
        path = ""
        proposePath()
    }

    var chosen: PrintSubject { subjects[subject] }

    /// A page for patients knows nothing of a person.
    var isForPatient: Bool { if case .patientPage = chosen { true } else { false } }

    /// Formats that make sense for what is printed and where to.
    var formats: [PrintFormat] {
        PrintFormat.allCases.filter { format in
            let suitsSubject: Bool =
                switch (chosen, format) {
                case (.patientPage, .json), (.patientPage, .fhir): false
                case (.pathway, .fhir): true
                case (_, .fhir): false
                default: true
                }
            let suitsDestination: Bool =
                switch destination {
                case .file: true
                case .printer: format.isForPaper
                case .clipboard, .pager: format.isText
                }
            return suitsSubject && suitsDestination
        }
    }

    /// Keeps the format among those that make sense, and the proposed name in step.
    mutating func settle() {
        if !formats.contains(format) { format = .text }
        if !isPathTyped { proposePath() }
    }

    private mutating func proposePath() {
        let name =
            switch chosen {
            case .entry(let entry): entry.id.replacing("/", with: "-")
            case .pathway(let id, _): id.text
            case .patientPage(let id, _): "\(id)-patient"
            case .comparison(let ids): "\(ids.first?.condition.text ?? "candidates")-comparison"
            case .appraisal(let id): "\(id)-appraisal"
            }
        path = "\(name).\(format.ending)"
    }
}

/// What the browser asks of the world.
public enum Effect: Hashable, Sendable {
    case quit
    /// Draw everything again, whatever is on the screen.
    case redraw
    case print(PrintRequest)
    /// Find out which printers there are.
    case listPrinters
}

/// A page to print.
public struct PrintRequest: Hashable, Sendable {
    public let subject: PrintSubject
    public let factors: Set<ID<Factor>>
    public let format: PrintFormat
    public let destination: Destination
    /// The file's path or the printer's name.
    public let name: String
    /// Whether a file of that name may be replaced.
    public let replacing: Bool

    public init(
        subject: PrintSubject, factors: Set<ID<Factor>>, format: PrintFormat, destination: Destination, name: String,
        replacing: Bool
    ) {
        self.subject = subject
        self.factors = factors
        self.format = format
        self.destination = destination
        self.name = name
        self.replacing = replacing
    }
}

/// What came of an effect.
public enum Outcome: Hashable, Sendable {
    /// One sentence: where it went.
    case printed(String)
    /// A file of that name is there already.
    case exists(path: String)
    case printers([String])
    /// One sentence for the reader.
    case failed(String)
}
