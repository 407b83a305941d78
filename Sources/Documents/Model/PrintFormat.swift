/// How a document leaves the program.
public enum PrintFormat: String, CaseIterable, Hashable, Sendable {
    case text, markdown, html, pdf
    /// For other programs: made from the library itself and not from the document that a person reads.
    case json, fhir

    /// The format that a file's ending asks for; text where it asks for none.
    public init(path: String) {
        let endings = path.split(separator: "/").last?.split(separator: ".").dropFirst().map { $0.lowercased() } ?? []
        switch endings.last {
        case "md", "markdown": self = .markdown
        case "html", "htm": self = .html
        case "pdf": self = .pdf
        case "json": self = endings.dropLast().last == "fhir" ? .fhir : .json
        default: self = .text
        }
    }

    /// The ending of a file in this format, without the point.
    public var ending: String {
        switch self {
        case .text: "txt"
        case .markdown: "md"
        case .html: "html"
        case .pdf: "pdf"
        case .json: "json"
        case .fhir: "fhir.json"
        }
    }

    /// Made for people. What a person brings stands only there: other programs get the library's knowledge alone.
    public var isForPeople: Bool {
        switch self {
        case .text, .markdown, .html, .pdf: true
        case .json, .fhir: false
        }
    }

    /// Whether a printer can do something with it.
    public var isForPaper: Bool {
        switch self {
        case .text, .markdown, .pdf: true
        case .html, .json, .fhir: false
        }
    }

    /// A terminal can show it.
    public var isText: Bool { self != .pdf }
}
