import Documents
import Knowledge

extension Document {
    /// The document as one self-contained HTML file: nothing is fetched, nothing is run. It reads at phone width, in
    /// light and dark, and prints on whatever paper the printer holds.
    ///
    /// A citation leads to its work and the work back to each place that cites it. Works lead out by DOI, PMID or
    /// publisher's page; nothing else leads anywhere.
    /// - Parameter edition: whose title and date stand on the page.
    public func html(_ edition: Edition) -> String {
        var writer = HTMLWriter(citations: blocks.citationCounts)
        writer.write(blocks)
        let imprint = "\(edition.title), edition \(edition.date)"
        return """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <title>\(title.html) – \(edition.title.html)</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="description" content="\(title.html). \(imprint.html). \(edition.purpose.html)">
            <meta name="generator" content="Consilium">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <style>
            \(styleSheet(runningHead: "\(title) · edition \(edition.date)"))
            </style>
            </head>
            <body>
            <header>
            <p class="imprint">\(imprint.html)</p>
            <h1>\(title.html)</h1>
            </header>
            \(contents)<main>
            \(writer.out.joined(separator: "\n"))
            </main>
            </body>
            </html>

            """
    }

    /// The way to each part, where there are enough of them to need one.
    private var contents: String {
        let parts = blocks.compactMap { block in
            if case .heading(level: 1, let text) = block { text } else { nil }
        }
        guard parts.count > 2 else { return "" }
        let items = parts.enumerated().map { "<li><a href=\"#part-\($0 + 1)\">\($1.html)</a></li>" }
        return """
            <nav aria-label="Contents">
            <ul>
            \(items.joined(separator: "\n"))
            </ul>
            </nav>

            """
    }
}

/// Writes blocks one after another and keeps count of what is named in the file.
private struct HTMLWriter {
    /// How often each work is cited in the whole document.
    let citations: [Int: Int]
    private(set) var out: [String] = []
    private var cited: [Int: Int] = [:]
    private var parts = 0
    private var level = 0

    init(citations: [Int: Int]) { self.citations = citations }

    mutating func write(_ blocks: [Document.Block]) {
        for block in blocks { write(block) }
    }

    private mutating func write(_ block: Document.Block) {
        switch block {
        case .heading(let wanted, let text):
            // A level is never skipped: who listens to the headings would look for what is missing.
            level = min(wanted, level + 1)
            if level == 1 { parts += 1 }
            let name = level == 1 ? " id=\"part-\(parts)\"" : ""
            out.append("<h\(level + 1)\(name)>\(text.html)</h\(level + 1)>")
        case .paragraph(let spans): out.append("<p>\(inline(spans))</p>")
        case .list(let items):
            out.append("<ul>")
            for item in items { out.append("<li>\(inline(item))</li>") }
            out.append("</ul>")
        case .checklist(let items):
            // The role keeps it a list for readers that take away what has no bullets.
            out.append("<ul class=\"checklist\" role=\"list\">")
            for item in items {
                out.append("<li><span class=\"box\" aria-hidden=\"true\">☐</span> <div>\(inline(item))</div></li>")
            }
            out.append("</ul>")
        case .table(let table): write(table)
        case .forest(let plot): write(plot.picture)
        case .blanks(let labels):
            let fields = labels.map { "<span class=\"blank\">\($0.html): <span class=\"rule\"></span></span>" }
            out.append("<p class=\"blanks\">\(fields.joined(separator: " "))</p>")
        case .references(let works):
            out.append("<ol class=\"references\">")
            for work in works { out.append(reference(work)) }
            out.append("</ol>")
        }
    }

    private mutating func write(_ table: Document.Table) {
        // It can be scrolled sideways where it is too wide, with the keyboard too.
        out.append("<div class=\"table\" role=\"region\" aria-label=\"Table: \(table.columns.joined(separator: ", ").html)\" tabindex=\"0\">")
        out.append("<table>")
        out.append("<thead><tr>\(table.columns.map { "<th scope=\"col\">\($0.html)</th>" }.joined())</tr></thead>")
        out.append("<tbody>")
        for row in table.rows {
            var cells = ""
            for (column, cell) in row.enumerated() {
                cells += column == 0 ? "<th scope=\"row\">\(inline(cell))</th>" : "<td>\(inline(cell))</td>"
            }
            out.append("<tr>\(cells)</tr>")
        }
        out.append("</tbody>")
        out.append("</table>")
        out.append("</div>")
    }

    private mutating func write(_ picture: ForestPicture) {
        // A copy counts the citations of the plot, in the order in which they are written.
        var writer = self
        let lines = HTMLForest(picture: picture) { writer.inline($0) }.lines
        self = writer
        out += lines
    }

    private mutating func reference(_ work: Document.Work) -> String {
        var text = ""
        for span in work.spans {
            let words = span.text.trimmingSpaces
            if let link = work.links.first(where: { $0.text == words }), link.address.isWebAddress {
                text += "\(span.text.first == " " ? " " : "")<a href=\"\(link.address.webAddress.html)\">\(words.html)</a>"
            } else {
                text += inline([span])
            }
        }
        let count = citations[work.number] ?? 0
        if count > 0 {
            let back = (1...count).map {
                "<a href=\"#cite-\(work.number)-\($0)\" aria-label=\"Back to citation \($0) of work \(work.number)\">\($0)</a>"
            }
            text += " <span class=\"back\">↩ \(back.joined(separator: " "))</span>"
        }
        return "<li id=\"ref-\(work.number)\" value=\"\(work.number)\">\(text)</li>"
    }

    private mutating func inline(_ item: Document.Item) -> String {
        inline(item.spans) + item.details.map { "<div class=\"detail\">\(inline($0))</div>" }.joined()
    }

    private mutating func inline(_ spans: [Span]) -> String {
        var text = ""
        for span in spans {
            let words = span.text.html
            switch span.style {
            case .plain, .link, .term: text += words
            case .strong: text += "<strong>\(words)</strong>"
            case .emphasis: text += "<em>\(words)</em>"
            case .faint: text += "<span class=\"faint\">\(words)</span>"
            case .caution: text += "<strong class=\"caution\">\(words)</strong>"
            case .danger: text += "<strong class=\"danger\">\(words)</strong>"
            case .citation: text += citation(span)
            }
        }
        return text
    }

    private mutating func citation(_ span: Span) -> String {
        guard case .reference(_, let number)? = span.target else { return span.text.html }
        let count = cited[number, default: 0] + 1
        cited[number] = count
        return "<a class=\"cite\" id=\"cite-\(number)-\(count)\" href=\"#ref-\(number)\">\(span.text.html)</a>"
    }
}

extension [Document.Block] {
    /// How often each work is cited, by its number.
    fileprivate var citationCounts: [Int: Int] {
        var counts: [Int: Int] = [:]
        for span in flatMap(\.spans) where span.style == .citation {
            if case .reference(_, let number)? = span.target { counts[number, default: 0] += 1 }
        }
        return counts
    }
}

extension Document.Block {
    /// All running text of the block; that of the list of works cites nothing.
    fileprivate var spans: [Span] {
        switch self {
        case .heading, .blanks, .references: []
        case .paragraph(let spans): spans
        case .list(let items), .checklist(let items): items.flatMap { $0.spans + $0.details.flatMap { $0 } }
        case .table(let table): table.rows.flatMap { $0.flatMap { $0 } }
        case .forest(let plot): plot.tables.flatMap { $0.table.rows.flatMap { $0.flatMap { $0 } } }
        }
    }
}
