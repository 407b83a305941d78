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

    /// Control characters, which could make a terminal do things; each with its place.
    var controlCharacters: [Problem] {
        guard text.unicodeScalars.contains(where: { $0 != "\n" && $0.isControl }) else { return [] }
        var problems: [Problem] = []
        var line = 1
        var column = 1
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                line += 1
                column = 1
                continue
            }
            if scalar.isControl {
                let code = String(scalar.value, radix: 16, uppercase: true)
                let name = scalar == "\t" ? "a tab" : scalar == "\r" ? "a carriage return" : "a control character"
                problems.append(
                    Problem(
                        location(line: line, column: column),
                        "\(name) (U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)); "
                            + "write spaces and plain line ends, and nothing that steers a terminal"))
            }
            column += 1
        }
        return problems
    }
}
