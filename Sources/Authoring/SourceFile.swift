import Knowledge
import Typography

/// A content file: its path inside the content folder and its text.
public struct SourceFile: Hashable, Sendable {
    public let path: String
    public let text: String

    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// The file name without its ending: the id of an entry that has a file of its own.
    var stem: String {
        let name = path.split(separator: "/").last ?? ""
        return String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))
    }

    func location(line: Int = 1, column: Int = 1) -> Location {
        Location(path: path, line: line, column: column)
    }

    /// Longer lines are a mistake or an attack, and would make every look-up in them slow.
    static let longestLine = 10_000

    /// The first line that is too long, in bytes.
    var overlongLine: Location? {
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .firstIndex { $0.count > Self.longestLine }
            .map { location(line: $0 + 1) }
    }

    /// Front matter and body of a Markdown file. The parts keep their line numbers: `bodyLine` is the line in the
    /// file on which the body starts.
    struct Parts {
        let frontMatter: String
        let body: String
        let bodyLine: Int
    }

    /// Splits `---`, YAML, `---`, body; nil where the file does not start with front matter that ends.
    var parts: Parts? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return nil }
        return Parts(
            frontMatter: "\n" + lines[1..<end].joined(separator: "\n"),
            body: lines[(end + 1)...].joined(separator: "\n"), bodyLine: end + 2)
    }

    /// The file without characters that could steer a terminal or that nobody sees, so that the rest can be read;
    /// and each kind of them once, at its first place.
    var cleaned: (file: SourceFile, problems: [Problem]) {
        func isUnwelcome(_ scalar: Unicode.Scalar) -> Bool {
            scalar != "\n" && (scalar.isControl || scalar.isInvisible)
        }
        guard text.unicodeScalars.contains(where: isUnwelcome) else { return (self, []) }
        var clean = String.UnicodeScalarView()
        var found: [Unicode.Scalar: (first: Location, count: Int)] = [:]
        var line = 1
        var column = 1
        for scalar in text.unicodeScalars {
            if isUnwelcome(scalar) {
                found[scalar, default: (location(line: line, column: column), 0)].count += 1
                // A space keeps the columns; at the end of a line and the start of the file nothing has to be kept.
                if scalar != "\r", scalar.value != 0xFEFF { clean.append(" ") }
            } else {
                clean.append(scalar)
            }
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        let problems = found.map { scalar, place in
            let others = place.count > 1 ? " (and \(place.count - 1) more in this file)" : ""
            return Problem(place.first, "\(scalar.name) \(scalar.codePoint)\(others); \(scalar.remedy)")
        }
        return (SourceFile(path: path, text: String(clean)), problems)
    }
}

extension Unicode.Scalar {
    /// A byte order mark, or a line break that only some programs take for one.
    var isInvisible: Bool { value == 0xFEFF || value == 0x2028 || value == 0x2029 }

    fileprivate var name: String {
        switch self {
        case "\t": "a tab"
        case "\r": "a carriage return"
        default: isInvisible ? "an invisible character" : "a control character"
        }
    }

    fileprivate var remedy: String {
        switch self {
        case "\t": "write spaces"
        case "\r": "save the file with plain line ends (LF)"
        case "\u{FEFF}": "save the file as UTF-8 without a byte order mark"
        default: isInvisible ? "write a plain line end" : "take it out, it could steer a terminal or disguise the text"
        }
    }
}
