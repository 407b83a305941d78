import Documents
import Knowledge
import Typography

extension Document {
    /// The document as text in pages for a line printer: each has the title and its number above, the edition below,
    /// and ends in a form feed. No heading is the last line of a page.
    /// - Parameters:
    ///   - width: columns of a line.
    ///   - height: lines of a page; the first and the last stay empty, since some printers cannot reach them.
    public func pages(_ edition: Edition, width: Int = 80, height: Int = 66) -> String {
        let width = max(20, width)
        // Above the text: an empty line, the head, an empty line. Below it: an empty line, the foot, an empty line.
        let pages = broken(into: max(4, height - 6), width)
        let title = title.harmless
        let foot = "\(edition.title), edition \(edition.date)".fitted(to: width)
        return pages.enumerated().map { index, lines in
            let number = "page \(index + 1) of \(pages.count)"
            let head = title.padded(to: width - number.displayWidth - 2) + "  " + number
            let body = lines + Array(repeating: "", count: max(4, height - 6) - lines.count)
            return (["", head, ""] + body + ["", foot]).joined(separator: "\n") + "\n\u{0C}"
        }.joined()
    }

    /// The lines page by page, without empty lines at the top of a page.
    private func broken(into height: Int, _ width: Int) -> [[String]] {
        let lines = textLines(width: width)
        var pages: [[String]] = []
        var start = 0
        while start < lines.count {
            if lines[start].text.isEmpty {
                start += 1
                continue
            }
            var end = min(start + height, lines.count)
            if end < lines.count {
                // Headings at the foot go to the next page, unless the page holds nothing else.
                let kept = lines[start..<end].lastIndex { !$0.holdsNext }.map { $0 + 1 }
                end = kept ?? end
            }
            pages.append(lines[start..<end].map(\.text))
            start = end
        }
        return pages
    }
}
