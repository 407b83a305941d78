import Documents
import Typography

extension Document {
    /// The document as CommonMark. Citations are footnote references (`[^3]`) to the list of works at the end, a
    /// notation that Pandoc, GitHub and others read; where it is not known it still reads as a number.
    public var markdown: String {
        var out = ["# \(escaped(title))"]
        for block in blocks { out.append(block.markdown) }
        return out.joined(separator: "\n\n") + "\n"
    }
}

extension Document.Block {
    fileprivate var markdown: String {
        switch self {
        case .heading(let level, let text): String(repeating: "#", count: level + 1) + " " + escaped(text)
        case .paragraph(let spans): spans.markdown.asBlockStart
        case .list(let items): list(items, mark: "- ")
        case .checklist(let items): list(items, mark: "- [ ] ")
        case .blanks(let labels):
            labels.map { escaped("\($0): \(String(repeating: "_", count: 30))") }.joined(separator: "  \n")
        case .table(let table): markdown(table)
        case .forest(let plot):
            plot.tables.map { "**\(escaped($0.caption))**\n\n" + markdown($0.table) }.joined(separator: "\n\n")
        case .references(let works):
            works.map { "[^\($0.number)]: \($0.spans.markdown)" }.joined(separator: "\n")
        }
    }

    private func list(_ items: [Document.Item], mark: String) -> String {
        items.map { item in
            ([mark + item.spans.markdown.asBlockStart] + item.details.map { "  " + $0.markdown.asBlockStart })
                .joined(separator: "  \n")
        }.joined(separator: "\n")
    }

    private func markdown(_ table: Document.Table) -> String {
        ([row(table.columns.map(escaped)), row(table.columns.map { _ in "---" })]
            + table.rows.map { row($0.map(\.markdown)) }).joined(separator: "\n")
    }

    private func row(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }
}

extension [Span] {
    fileprivate var markdown: String {
        map { span in
            if case .reference(_, let number)? = span.target, span.style == .citation { return "[^\(number)]" }
            let core = span.text.trimmed
            guard !core.words.isEmpty else { return span.text }
            let words = escaped(core.words)
            let marked =
                switch span.style {
                case .strong, .danger, .caution: "**\(words)**"
                case .emphasis: "*\(words)*"
                case .plain, .faint, .citation, .link, .term: words
                }
            return core.before + marked + core.after
        }.joined()
    }
}

extension String {
    /// The text without the spaces around it, and those spaces: emphasis marks must touch the words.
    fileprivate var trimmed: (before: String, words: String, after: String) {
        let before = prefix { $0 == " " }
        let rest = dropFirst(before.count)
        let after = String(rest.reversed().prefix { $0 == " " })
        return (String(before), String(rest.dropLast(after.count)), after)
    }
}

extension String {
    /// The text, which begins a line, so that it opens neither a list nor a block of code.
    fileprivate var asBlockStart: String {
        let text = drop { $0 == " " }
        let digits = text.prefix { ("0"..."9").contains($0) }
        let after = text.dropFirst(digits.count)
        if let first = text.first, "+-=~".contains(first) { return "\\" + text }
        if !digits.isEmpty, let sign = after.first, ".)".contains(sign) { return digits + "\\" + after }
        return String(text)
    }
}

/// Puts a backslash before what Markdown would read as markup. Control characters and newlines become spaces.
private func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
        if "\\`*_[]<>#|&".contains(character) { out.append("\\") }
        out.append(character.isControl ? " " : character)
    }
    return out
}
