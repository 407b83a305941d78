import ArgumentParser
import Documents
import Knowledge
import Rendering

/// How a document leaves the program.
enum PrintFormat: String, CaseIterable, ExpressibleByArgument {
    case text, markdown
    /// For other programs: made from the library itself and not from the document that a person reads.
    case json, fhir

    /// The format that a file's ending asks for; text where it asks for none.
    init(path: String) {
        let endings = path.split(separator: "/").last?.split(separator: ".").dropFirst().map { $0.lowercased() } ?? []
        switch endings.last {
        case "md", "markdown": self = .markdown
        case "json": self = endings.dropLast().last == "fhir" ? .fhir : .json
        default: self = .text
        }
    }

    /// Whether a printer can do something with it.
    var isForPaper: Bool {
        switch self {
        case .text, .markdown: true
        case .json, .fhir: false
        }
    }
}

extension Library {
    /// An entry in a format, as it is written to a file, a pipe or a printer.
    /// - Parameter selected: candidates of a condition; see `printed`.
    func rendered(_ entry: EntryReference, selected: [String], as format: PrintFormat) throws -> [UInt8] {
        let document = try printed(entry, selected: selected)
        switch format {
        case .text: return Array(document.text().utf8)
        case .markdown: return Array(document.markdown.utf8)
        case .json: return try Array(json(entry, selected: selected).utf8)
        case .fhir: return try Array(fhir(entry, selected: selected).utf8)
        }
    }
}
