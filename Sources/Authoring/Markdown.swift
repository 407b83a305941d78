import CMark
import Knowledge

/// A part of a Markdown body: what stands under one heading, or before the first.
struct Section {
    /// Nil for what stands before the first heading.
    let heading: String?
    /// 2 for `##`, 3 for `###`; 0 for what stands before the first heading.
    let level: Int
    let location: Location
    let prose: Prose
    /// Where each paragraph and list item starts, with the works that it cites.
    let statements: [(location: Location, citations: Int)]
}

/// Reads the Markdown that content is written in: paragraphs, bulleted lists, `##` and `###` headings, *emphasis*,
/// **strong**, links to entries and Pandoc citations. Anything else is reported.
struct MarkdownReader {
    private let file: SourceFile
    private let ledger: Ledger
    /// Lines of the file before the body.
    private let offset: Int

    /// Deeper nesting of emphasis is no prose.
    private static let deepest = 8

    /// The sections of a body, in order; the first has no heading and may be empty.
    static func sections(_ parts: SourceFile.Parts, of file: SourceFile, _ ledger: Ledger) -> [Section] {
        MarkdownReader(file: file, ledger: ledger, offset: parts.bodyLine - 1).sections(parts.body)
    }

    private func sections(_ body: String) -> [Section] {
        guard let root = cmark_parse_document(body, body.utf8.count, CMARK_OPT_DEFAULT) else { return [] }
        defer { cmark_node_free(root) }
        cmark_consolidate_text_nodes(root)

        var sections: [Section] = []
        var heading: (text: String, level: Int)?
        var start = file.location(line: offset + 1)
        var blocks: [Prose.Block] = []
        var statements: [(Location, Int)] = []

        func close() {
            sections.append(
                Section(
                    heading: heading?.text, level: heading?.level ?? 0, location: start,
                    prose: Prose(blocks), statements: statements))
            blocks = []
            statements = []
        }

        for node in children(of: root) {
            switch cmark_node_get_type(node) {
            case CMARK_NODE_HEADING:
                close()
                let level = Int(cmark_node_get_heading_level(node))
                start = location(of: node)
                heading = (inlines(of: node).plainText, level)
                if !(2...3).contains(level) {
                    ledger.report(start, "headings are '##' and '###'; the title comes from the front matter")
                }
            case CMARK_NODE_PARAGRAPH:
                let inlines = inlines(of: node)
                blocks.append(.paragraph(inlines))
                statements.append((location(of: node), inlines.flatMap(\.citations).count))
            case CMARK_NODE_LIST where cmark_node_get_list_type(node) == CMARK_BULLET_LIST:
                var items: [[Prose.Inline]] = []
                for item in children(of: node) {
                    let parts = children(of: item)
                    guard parts.count == 1, let only = parts.first,
                        cmark_node_get_type(only) == CMARK_NODE_PARAGRAPH
                    else {
                        ledger.report(location(of: item), "a list item is one paragraph; make it one")
                        continue
                    }
                    let inlines = inlines(of: only)
                    items.append(inlines)
                    statements.append((location(of: item), inlines.flatMap(\.citations).count))
                }
                blocks.append(.list(items))
            default:
                ledger.report(
                    location(of: node),
                    "only paragraphs, bulleted lists and headings are read here; take the \(name(of: node)) out")
            }
        }
        close()
        return sections
    }

    private func inlines(of node: OpaquePointer, depth: Int = 0) -> [Prose.Inline] {
        var out: [Prose.Inline] = []
        /// Text under way, line by line: a citation may go on over a line's end.
        var text: [(words: String, location: Location)] = []

        func endText() {
            out += cited(text)
            text = []
        }
        for child in children(of: node) {
            let type = cmark_node_get_type(child)
            if type == CMARK_NODE_TEXT {
                text.append((literal(of: child), location(of: child)))
                continue
            }
            if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK {
                text.append((" ", location(of: child)))
                continue
            }
            endText()
            switch type {
            case CMARK_NODE_EMPH where depth < Self.deepest:
                out.append(.emphasis(inlines(of: child, depth: depth + 1)))
            case CMARK_NODE_STRONG where depth < Self.deepest:
                out.append(.strong(inlines(of: child, depth: depth + 1)))
            case CMARK_NODE_LINK where depth < Self.deepest:
                let target = cmark_node_get_url(child).map { String(cString: $0) } ?? ""
                ledger.mention(.any(target), location(of: child))
                out.append(.link(target, inlines(of: child, depth: depth + 1)))
            default:
                ledger.report(
                    location(of: child), "no \(name(of: child)) in the text; write plain words, *emphasis* or a link")
            }
        }
        endText()
        return out
    }

    /// Splits text at Pandoc citations: `[@a; @b]`.
    private func cited(_ pieces: [(words: String, location: Location)]) -> [Prose.Inline] {
        let text = pieces.map(\.words).joined()
        var out: [Prose.Inline] = []
        var plain = ""
        var rest = Substring(text)

        func endPlain() {
            if !plain.isEmpty { out.append(.text(plain)) }
            plain = ""
        }
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            let inside = rest[rest.index(after: open)..<close]
            if inside.contains("@") {
                plain += rest[..<open]
                endPlain()
                out.append(.citation(citations(inside, at: location(of: open, in: text, pieces))))
            } else {
                plain += rest[...close]
            }
            rest = rest[rest.index(after: close)...]
        }
        plain += rest
        endPlain()
        return out
    }

    /// The place in the file of a place in joined pieces of text.
    private func location(
        of index: String.Index, in text: String, _ pieces: [(words: String, location: Location)]
    ) -> Location {
        var before = text[..<index].unicodeScalars.count
        for piece in pieces {
            let length = piece.words.unicodeScalars.count
            if before < length {
                return file.location(line: piece.location.line, column: piece.location.column + before)
            }
            before -= length
        }
        return pieces.first?.location ?? file.location()
    }

    private func citations(_ inside: Substring, at here: Location) -> [ID<Reference>] {
        inside.split(separator: ";", omittingEmptySubsequences: false).compactMap { part in
            let words = part.split(whereSeparator: \.isWhitespace)
            guard words.count == 1, let word = words.first, word.first == "@", word.count > 1 else {
                ledger.report(here, "'[\(inside)]' is no citation; write [@id] or [@id; @other-id]")
                return nil
            }
            let id = ID<Reference>(String(word.dropFirst()))
            ledger.cite(id, here)
            return id
        }
    }

    private func children(of node: OpaquePointer) -> [OpaquePointer] {
        Array(sequence(first: cmark_node_first_child(node)) { cmark_node_next($0) }.prefix { $0 != nil })
            .compactMap { $0 }
    }

    private func literal(of node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }

    private func name(of node: OpaquePointer) -> String {
        cmark_node_get_type_string(node).map { String(cString: $0).replacing("_", with: " ") } ?? "thing"
    }

    private func location(of node: OpaquePointer) -> Location {
        file.location(
            line: offset + max(1, Int(cmark_node_get_start_line(node))),
            column: max(1, Int(cmark_node_get_start_column(node))))
    }
}

/// The sections of a file, taken out one by one by their headings. What is left is unknown and reported.
struct Sections {
    private let file: SourceFile
    private let ledger: Ledger
    private let sections: [Section]
    private let known = Known()

    private final class Known {
        var headings: Set<String> = []
    }

    init(_ parts: SourceFile.Parts, of file: SourceFile, _ ledger: Ledger) {
        self.file = file
        self.ledger = ledger
        sections = MarkdownReader.sections(parts, of: file, ledger)
    }

    /// What stands before the first heading.
    func introduction() -> Prose? { sections.first.flatMap { checked($0, "the text before the first heading") } }

    /// The prose under a heading that has to be there.
    func required(_ heading: String) -> Prose? {
        guard let prose = optional(heading) else {
            if !sections.contains(where: { $0.heading == heading }) {
                ledger.report(file.location(), "the section '## \(heading)' is missing; add it")
            }
            return nil
        }
        return prose
    }

    /// The prose under a heading that may be left out.
    func optional(_ heading: String) -> Prose? {
        known.headings.insert(heading)
        let found = sections.filter { $0.heading == heading && $0.level == 2 }
        for again in found.dropFirst() {
            ledger.report(again.location, "'## \(heading)' stands here a second time; join the two")
        }
        return found.first.flatMap { checked($0, "'## \(heading)'") }
    }

    /// Each `##` heading with the `###` sections under it, in order; for files whose headings are their own.
    func groups(_ allowed: [String]) -> [(heading: String, location: Location, parts: [String: Prose])] {
        var groups: [(heading: String, location: Location, parts: [String: Prose])] = []
        for section in sections {
            guard let heading = section.heading else { continue }
            if section.level == 2 {
                groups.append((heading, section.location, [:]))
                if !section.prose.isEmpty {
                    ledger.report(
                        section.location, "text under '## \(heading)' belongs under one of its '###' headings")
                }
            } else if groups.isEmpty {
                ledger.report(section.location, "'### \(heading)' stands before any '##' heading; move it below one")
            } else if !allowed.contains(heading) {
                ledger.report(
                    section.location,
                    "unknown heading '### \(heading)'; it takes \(allowed.joined(separator: ", "))")
            } else if let prose = checked(section, "'### \(heading)'") {
                groups[groups.count - 1].parts[heading] = prose
            }
        }
        return groups
    }

    /// Reports every heading that was not asked for, and text before the first heading.
    func finish() {
        for section in sections {
            if let heading = section.heading {
                if known.headings.contains(heading), section.level == 2 { continue }
                let hint = nearest(to: heading, in: known.headings).map { "did you mean '## \($0)'?" }
                    ?? "it takes \(known.headings.sorted().map { "'## \($0)'" }.joined(separator: ", "))"
                ledger.report(section.location, "unknown heading '\(heading)'; \(hint)")
            } else if !section.prose.isEmpty {
                ledger.report(section.location, "text before the first heading; put it under one")
            }
        }
    }

    /// The prose of a section that has to say something and cite for each statement.
    private func checked(_ section: Section, _ what: String) -> Prose? {
        guard !section.prose.isEmpty else {
            ledger.report(section.location, "\(what) is empty; fill it in or take it out")
            return nil
        }
        for statement in section.statements where statement.citations == 0 {
            ledger.report(statement.location, "a statement without a source; add a citation such as [@id]")
        }
        return section.prose
    }
}
