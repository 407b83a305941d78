import CMark
import Knowledge
import Typography

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
    private let source: BodySource

    /// Deeper nesting of emphasis is no prose.
    private static let deepest = 8

    /// The sections of a body, in order; the first has no heading and may be empty.
    static func sections(_ parts: SourceFile.Parts, of file: SourceFile, _ ledger: Ledger) -> [Section] {
        let source = BodySource(parts, of: file)
        return MarkdownReader(file: file, ledger: ledger, source: source).sections(parts.body)
    }

    private func sections(_ body: String) -> [Section] {
        guard let root = cmark_parse_document(body, body.utf8.count, CMARK_OPT_DEFAULT) else { return [] }
        defer { cmark_node_free(root) }
        for place in source.definitions {
            ledger.report(place, "a link definition; write the link in its place, as [words](id)")
        }

        var sections: [Section] = []
        var heading: (text: String, level: Int)?
        var start = source.start
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
                heading = (prose(of: node).plainText, level)
                if !(2...3).contains(level) {
                    ledger.report(start, "headings are '##' and '###'; the title comes from the front matter")
                }
            case CMARK_NODE_PARAGRAPH:
                let inlines = prose(of: node)
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
                    let inlines = prose(of: only)
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

    /// What a paragraph or heading says.
    private func prose(of block: OpaquePointer) -> [Prose.Inline] {
        source.enter(
            firstLine: Int(cmark_node_get_start_line(block)), lastLine: Int(cmark_node_get_end_line(block)))
        return inlines(of: block)
    }

    private func inlines(of node: OpaquePointer, depth: Int = 0) -> [Prose.Inline] {
        var out: [Prose.Inline] = []
        // The parser cuts text at each bracket and line end; a citation may reach across such cuts.
        var run = ""
        func flush() {
            out += cited(run)
            run = ""
        }
        for child in children(of: node) {
            let type = cmark_node_get_type(child)
            switch type {
            case CMARK_NODE_TEXT:
                run += literal(of: child)
                continue
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
                run += " "
                continue
            default: flush()
            }
            switch type {
            case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK:
                guard depth < Self.deepest else {
                    ledger.report(location(of: child), "nested more than \(Self.deepest) deep; write plain words")
                    continue
                }
                if type == CMARK_NODE_LINK {
                    let target = cmark_node_get_url(child).map { String(cString: $0) } ?? ""
                    ledger.mention(.any(target), location(of: child))
                    out.append(.link(target, inlines(of: child, depth: depth + 1)))
                } else {
                    let inner = inlines(of: child, depth: depth + 1)
                    out.append(type == CMARK_NODE_EMPH ? .emphasis(inner) : .strong(inner))
                }
            default:
                ledger.report(
                    location(of: child), "no \(name(of: child)) in the text; write plain words, *emphasis* or a link")
            }
        }
        flush()
        return out
    }

    /// Splits text at Pandoc citations: `[@a; @b]`.
    private func cited(_ text: String) -> [Prose.Inline] {
        var out: [Prose.Inline] = []
        var words = ""
        func flush() {
            guard !words.isEmpty else { return }
            if let control = words.unicodeScalars.first(where: { $0.isControl || $0.isInvisible }) {
                ledger.report(
                    source.blockStart, "the text holds the control character \(control.codePoint) as an entity; take it out")
            }
            for word in words.split(whereSeparator: { $0.isWhitespace || $0 == "[" || $0 == "(" })
            where word.first == "@" && word.count > 1 {
                ledger.report(
                    source.location(of: String(word)), "\(word.quoted) is no citation; write [@id] or [@id; @other-id]")
            }
            out.append(.text(words))
            words = ""
        }
        var rest = Substring(text)
        while let close = rest.firstIndex(of: "]") {
            guard let open = rest[..<close].lastIndex(of: "["),
                case let inside = rest[rest.index(after: open)..<close], inside.contains("@")
            else {
                words += rest[...close]
                rest = rest[rest.index(after: close)...]
                continue
            }
            words += rest[..<open]
            flush()
            let ids = citations(inside)
            if !ids.isEmpty { out.append(.citation(ids)) }
            rest = rest[rest.index(after: close)...]
        }
        words += rest
        flush()
        return out
    }

    private func citations(_ inside: Substring) -> [ID<Reference>] {
        inside.split(separator: ";", omittingEmptySubsequences: false).compactMap { part in
            let words = part.split(whereSeparator: \.isWhitespace)
            guard words.count == 1, let word = words.first, word.first == "@", word.count > 1 else {
                let place = words.first.map { source.location(of: String($0)) } ?? source.blockStart
                ledger.report(place, "\("[\(inside)]".quoted) is no citation; write [@id] or [@id; @other-id]")
                return nil
            }
            let id = ID<Reference>(String(word.dropFirst()))
            ledger.cite(id, source.location(of: String(word)))
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

    /// What a curator would call it.
    private func name(of node: OpaquePointer) -> String {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE: "quotation ('>')"
        case CMARK_NODE_LIST: "numbered list"
        case CMARK_NODE_CODE_BLOCK: "code block (indented by four spaces or fenced)"
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: "HTML"
        case CMARK_NODE_THEMATIC_BREAK: "rule"
        case CMARK_NODE_CODE: "code"
        case CMARK_NODE_IMAGE: "image"
        default: cmark_node_get_type_string(node).map { String(cString: $0) } ?? "markup"
        }
    }

    private func location(of node: OpaquePointer) -> Location {
        source.location(line: Int(cmark_node_get_start_line(node)), byte: Int(cmark_node_get_start_column(node)))
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
    /// - Parameter request: what to say where there is none.
    func introduction(_ request: String) -> Prose? {
        guard let first = sections.first, first.heading == nil, !first.prose.isEmpty else {
            ledger.report(sections.first?.location ?? file.location(), request)
            return nil
        }
        return checked(first, "the introduction", ifEmpty: request)
    }

    /// The prose under a heading that has to be there.
    func required(_ heading: String) -> Prose? {
        if !sections.contains(where: { $0.heading == heading }) {
            ledger.report(file.location(), "the section '## \(heading)' is missing; add it")
        }
        return prose(under: heading, ifEmpty: "fill it in")
    }

    /// The prose under a heading that may be left out.
    func optional(_ heading: String) -> Prose? { prose(under: heading, ifEmpty: "fill it in or take it out") }

    private func prose(under heading: String, ifEmpty remedy: String) -> Prose? {
        known.headings.insert(heading)
        let found = sections.filter { $0.heading == heading && $0.level == 2 }
        for again in found.dropFirst() {
            ledger.report(again.location, "'## \(heading)' stands here a second time; join the two")
        }
        return found.first.flatMap { checked($0, "'## \(heading)'", ifEmpty: remedy) }
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
                        section.location, "text under '## \(heading)' has to stand under one of its '###' headings")
                }
            } else if groups.isEmpty {
                ledger.report(section.location, "'### \(heading)' stands before any '##' heading; move it below one")
            } else if !allowed.contains(heading) {
                ledger.report(
                    section.location,
                    "unknown heading \("### \(heading)".quoted); \(hint(heading, "###", allowed))")
            } else if groups[groups.count - 1].parts[heading] != nil {
                ledger.report(section.location, "'### \(heading)' stands here a second time; join the two")
            } else if let prose = checked(
                section, "'### \(heading)'", ifEmpty: "fill it in or take it out")
            {
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
                let signs = String(repeating: "#", count: section.level)
                ledger.report(
                    section.location,
                    "unknown heading \("\(signs) \(heading)".quoted); \(hint(heading, "##", known.headings.sorted()))")
            } else if !section.prose.isEmpty {
                ledger.report(section.location, "text before the first heading; put it under one")
            }
        }
    }

    private func hint(_ heading: String, _ signs: String, _ allowed: [String]) -> String {
        nearest(to: heading, in: allowed).map { "did you mean '\(signs) \($0)'?" }
            ?? "it takes \(allowed.map { "'\(signs) \($0)'" }.joined(separator: ", "))"
    }

    /// The prose of a section that has to say something and cite for each statement.
    private func checked(_ section: Section, _ what: String, ifEmpty remedy: String) -> Prose? {
        guard !section.prose.isEmpty else {
            ledger.report(section.location, "\(what) is empty; \(remedy)")
            return nil
        }
        for statement in section.statements where statement.citations == 0 {
            ledger.report(statement.location, "a statement without a source; add a citation such as [@id]")
        }
        return section.prose
    }
}
