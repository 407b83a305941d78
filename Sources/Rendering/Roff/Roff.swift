import Documents
import Knowledge

extension Document {
    /// The document as input for groff: `groff -t -Tpdf -P-pa4` makes a PDF of it, with bookmarks, metadata, running
    /// heads and page numbers; with `-rPAGES=12` each page says of how many it is.
    /// - Parameters:
    ///   - edition: whose title and date stand on each page.
    ///   - size: of the body in points; all else goes with it.
    public func roff(_ edition: Edition, size: Double = 9.5) -> String {
        let imprint = "\(edition.title), edition \(edition.date)"
        var writer = RoffWriter()
        writer.write(blocks)
        let lines = [
            roffMacros(title: title.roff, foot: imprint.roff, size: size),
            ".pdfinfo /Title \(title.plainASCII)", ".pdfinfo /Author \(edition.title.plainASCII)",
            ".pdfinfo /Subject \(imprint.plainASCII)", ".pdfinfo /Creator Consilium",
            ".PP", "\\m[faint]\(imprint.roff)\\m[ink]", ".br", ".TT \"\(title.plainASCII)\" \"\(title.roff)\"",
        ]
        let fallbacks = unusual.map { ".fchar \\[\($0.roffName)] \($0.likeness)" }
        return (fallbacks + lines + writer.out).joined(separator: "\n") + "\n"
    }

    /// Characters that a font may lack, in order of code; each is then printed as its likeness.
    private var unusual: [Unicode.Scalar] {
        var seen = Set<Unicode.Scalar>()
        for text in [title] + blocks.flatMap(\.texts) {
            for scalar in text.unicodeScalars where scalar.value > 0xFF { seen.insert(scalar) }
        }
        return seen.subtracting(drawn).sorted { $0.value < $1.value }
    }
}

/// What the macros draw themselves.
private let drawn: Set<Unicode.Scalar> = ["☐", "◯", "ő", "Ő", "ű", "Ű"]

private struct RoffWriter {
    private(set) var out: [String] = []
    private var level = 0

    mutating func write(_ blocks: [Document.Block]) {
        for (block, next) in zip(blocks, blocks.dropFirst() + [.blanks([])]) {
            // What follows the heading keeps room for itself: the heading keeps room for both.
            if case .heading = block, next.isKeptTogether { out += [".br", ".ne \(next.lines + 6)v"] }
            write(block)
        }
    }

    private mutating func write(_ block: Document.Block) {
        switch block {
        case .heading(let wanted, let text):
            level = min(max(1, wanted), level + 1, 3)
            out.append(".H\(level) \"\(text.plainASCII)\" \"\(text.roff)\"")
        case .paragraph(let spans): out += [".PP"] + inline(spans)
        case .list(let items): write(items, mark: ".LI")
        case .checklist(let items): write(items, mark: ".CK")
        case .table(let table): write(table)
        case .forest(let plot):
            let writer = self
            out += RoffForest(picture: plot.picture) { writer.inline($0) }.lines
        case .blanks(let labels):
            let words = labels.map { "\($0.roff):\\~" }
            out += [".PP", ".sp .6v"]
            out.append(".nr BW (\\n(LLu-\\w'\(words.joined())'u-\(max(0, labels.count - 1) * 12)p)/\(max(1, labels.count))")
            out.append("\\&" + words.map { "\($0)\\v'2p'\\D'l \\n(BWu 0'\\v'-2p'" }.joined(separator: "\\h'12p'"))
            out.append(".sp .3v")
        case .references(let works):
            for work in works { out += [".RF \(work.number)"] + inline(work.spans, links: work.links) + [".DE"] }
        }
    }

    private mutating func write(_ items: [Document.Item], mark: String) {
        for item in items {
            out += [mark] + inline(item.spans)
            for detail in item.details { out += [".DT"] + inline(detail, colour: "faint") + [".DE"] }
        }
    }

    /// Through tbl, each cell a text block, a rule under each row: what is empty can be written on.
    private mutating func write(_ table: Document.Table) {
        // Of 16.6 cm, less the gaps between the columns.
        let room = 16.6 - 0.65 * Double(table.columns.count - 1)
        let widths = table.widths(room: room).map { "w(\($0.centimetres))" }
        out += [".br", ".in 0", ".sp .6v", ".ne \(Document.Block.table(table).lines)v", ".TS", "tab(\t);"]
        out.append(widths.map { "lb\($0)" }.joined(separator: " "))
        out.append(widths.map { "l\($0)" }.joined(separator: " ") + ".")
        out.append(row(table.columns.map { [Span($0)] }))
        for cells in table.rows { out += [".gcolor line", "_", row(cells)] }
        out += [".gcolor line", "_", ".TE", ".gcolor ink"]
    }

    private func row(_ cells: [[Span]]) -> String {
        cells.map { cell in
            (["T{", ".sp .2v", ".gcolor ink"] + inline(cell) + [".sp .2v", "T}"]).joined(separator: "\n")
        }.joined(separator: "\t")
    }

    /// Spans as lines of roff. A link is a request on a line of its own; `\c` and `\&` keep what stands around it as
    /// close as it was.
    /// - Parameter colour: that of plain words; each change of colour goes back to it by name.
    private func inline(_ spans: [Span], links: [Document.Link] = [], colour: String = "ink") -> [String] {
        var lines: [String] = []
        var text = ""
        var afterLink = false
        func flush(joined: Bool) {
            guard !text.isEmpty else { return }
            let guarded = afterLink ? "\\m[\(colour)]" : text.first.map(" .'T".contains) == true ? "\\&" : ""
            lines.append(guarded + text + (joined ? "\\c" : ""))
            text = ""
            afterLink = false
        }
        let last = spans.lastIndex { !$0.text.isEmpty } ?? 0
        for (index, span) in spans.enumerated() where !span.text.isEmpty {
            if case .reference(_, let number)? = span.target, span.style == .citation {
                flush(joined: true)
                let words = span.text.roff.replacing(" ", with: "\\~")
                lines.append(link("L -D ref-\(number)", words, goesOn: index < last))
                afterLink = true
            } else if let way = links.first(where: { $0.text == span.text.trimmingSpaces }), way.address.isWebAddress {
                if span.text.first == " " { text += " " }
                flush(joined: true)
                lines.append(link("W -D \(way.address.roffAddress)", way.text.roffBreakable, goesOn: index < last))
                afterLink = true
            } else {
                text += styled(span, colour)
            }
        }
        flush(joined: false)
        return lines
    }

    private func link(_ request: String, _ words: String, goesOn: Bool) -> String {
        ".pdfhref \(request) \(goesOn ? "-A \"\\c\" " : "")-- \(words)"
    }

    private func styled(_ span: Span, _ colour: String) -> String {
        let words = span.text.roff
        let back = "\\m[\(colour)]"
        return switch span.style {
        case .plain, .link, .term, .citation: words
        case .strong: "\\f[B]\(words)\\f[]"
        case .emphasis: "\\f[I]\(words)\\f[]"
        case .faint: "\\m[faint]\(words)\(back)"
        case .caution: "\\m[caution]\\f[B]\(words)\\f[]\(back)"
        case .danger: "\\m[danger]\\f[B]\(words)\\f[]\(back)"
        }
    }
}

extension Document.Table {
    /// The widths of the columns in centimetres: each gets what its longest word needs, and of what is left as much as
    /// its longest text wants, within reason.
    /// - Parameter room: for all columns together.
    fileprivate func widths(room: Double) -> [Double] {
        // The average bold letter of the body, a little generous.
        let letter = 0.21
        var needs: [Double] = []
        var wants: [Double] = []
        for column in columns.indices {
            let texts = [columns[column]] + rows.map { $0[column].plainText }
            let longest = texts.map(\.count).max() ?? 1
            let word = texts.flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 1
            // A column that is empty is there to be written in.
            let isEmpty = !rows.isEmpty && rows.allSatisfy { $0[column].isEmpty }
            needs.append(letter * Double(word + 1))
            wants.append(letter * Double(max(0, max(min(longest, 36), isEmpty ? 14 : 0) - word)) + 0.01)
        }
        let needed = needs.reduce(0, +)
        guard needed < room else { return needs.map { $0 * room / needed } }
        let wanted = wants.reduce(0, +)
        return zip(needs, wants).map { $0 + $1 * (room - needed) / wanted }
    }
}

extension Document.Block {
    /// It may not be torn from a heading over it.
    fileprivate var isKeptTogether: Bool {
        switch self {
        case .heading, .table, .forest: true
        case .paragraph, .list, .checklist, .blanks, .references: false
        }
    }

    /// Lines that have to fit the page below where the block begins; a longer table may be broken.
    fileprivate var lines: Int {
        switch self {
        case .table(let table): min(20, table.rows.count * 2 + 4)
        case .forest: 8
        case .heading: 4
        case .paragraph, .list, .checklist, .blanks, .references: 2
        }
    }

    /// Every text of the block.
    fileprivate var texts: [String] {
        switch self {
        case .heading(_, let text): [text]
        case .paragraph(let spans): spans.map(\.text)
        case .list(let items), .checklist(let items):
            items.flatMap { $0.spans.map(\.text) + $0.details.flatMap { $0.map(\.text) } }
        case .table(let table): table.columns + table.rows.flatMap { $0.flatMap { $0.map(\.text) } }
        case .forest(let plot): plot.tables.flatMap { [$0.caption] + $0.table.rows.flatMap { $0.flatMap { $0.map(\.text) } } }
        case .blanks(let labels): labels
        case .references(let works): works.flatMap { $0.spans.map(\.text) }
        }
    }
}
