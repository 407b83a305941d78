import Documents
import Typography

extension Document {
    /// The document as plain text of at most `width` columns, ending in a newline.
    ///
    /// Headings of level 1 are underlined with `=`, others with `-`, so that they stand out without any style.
    public func text(width: Int = 80) -> String {
        let width = max(20, width)
        var out = [title.fitted(to: width), String(repeating: "=", count: min(width, title.displayWidth)), ""]
        for line in blocks.lines(width: width) {
            out.append(line.text)
            if case .heading(let level)? = line.runs.first?.style {
                out.append(String(repeating: level == 1 ? "=" : "-", count: line.text.displayWidth))
            }
        }
        return out.joined(separator: "\n") + "\n"
    }
}
