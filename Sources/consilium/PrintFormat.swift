import ArgumentParser
import Documents
import Knowledge
import Rendering

/// How a document leaves the program.
enum PrintFormat: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, html, pdf

    /// The format that a file's ending asks for; text where it asks for none.
    init(path: String) {
        let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased()
        switch ending {
        case "md", "markdown": self = .markdown
        case "html", "htm": self = .html
        case "pdf": self = .pdf
        default: self = .text
        }
    }

    /// A person can read it, and so can a terminal.
    var isText: Bool {
        switch self {
        case .text, .markdown, .html: true
        case .pdf: false
        }
    }
}

extension Document {
    /// The document in a format, as it is written to a file or a pipe.
    /// - Parameters:
    ///   - reader: patients get larger type.
    ///   - paged: text only: in pages for a line printer.
    func rendered(
        as format: PrintFormat, _ edition: Edition, for reader: Reader = .clinician, paged: Bool = false
    ) throws(Failure) -> [UInt8] {
        switch format {
        case .text: Array((paged ? pages(edition) : text()).utf8)
        case .markdown: Array(markdown.utf8)
        case .html: Array(html(edition).utf8)
        case .pdf: try typeset(roff: roff(edition, size: reader == .patient ? 11.5 : 9.5))
        }
    }
}
