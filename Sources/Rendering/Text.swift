import Documents
import Typography

extension Document {
    /// The document as plain text of at most `width` columns, ending in a newline.
    ///
    /// Headings of level 1 are underlined with `=`, of level 2 with `-`, below with `~`, so that they stand out without
    /// any style.
    public func text(width: Int = 80) -> String {
        textLines(width: max(20, width)).map(\.text).joined(separator: "\n") + "\n"
    }

    /// The lines of the text, and which of them have to stand on one page with the line after them.
    func textLines(width: Int) -> [(text: String, holdsNext: Bool)] {
        let titles = [Document.Block.paragraph([Span(title)])].lines(width: width)
            .map(\.text.harmless)
        let rule = String(repeating: "=", count: titles.map(\.displayWidth).max() ?? 0)
        var out: [(text: String, holdsNext: Bool)] = (titles + [rule, ""]).map { ($0, true) }
        for line in blocks.lines(width: width) {
            // No text may steer a terminal or a printer.
            let text = line.text.harmless
            guard case .heading(let level)? = line.runs.first?.style else {
                // The empty line under a heading belongs to it.
                out.append((text, text.isEmpty && out.last?.holdsNext == true))
                continue
            }
            out.append((text, true))
            let underline =
                switch level {
                case 1: "="
                case 2: "-"
                default: "~"
                }
            out.append((String(repeating: underline, count: text.displayWidth), true))
        }
        return out
    }
}
