import Knowledge

/// Turns prose and statements into spans and numbers the works in the order in which they are cited.
public struct DocumentWriter {
    public let library: Library
    public private(set) var works: [ID<Reference>] = []
    private let glossary: Glossary
    /// Terms that were marked already: each leads to the glossary once a document.
    private var marked: Set<ID<Term>> = []
    private var numbers: [ID<Reference>: Int] = [:]

    public init(_ library: Library) {
        self.library = library
        glossary = Glossary(library)
    }

    /// The number of a work; the next free one at its first citation.
    public mutating func number(_ id: ID<Reference>) -> Int {
        if let number = numbers[id] { return number }
        works.append(id)
        numbers[id] = works.count
        return works.count
    }

    /// `[3]`, or `[3 abstract]` for a work that was not read at the source.
    public mutating func citation(_ id: ID<Reference>) -> Span {
        let number = number(id)
        let reading = library.references[id]?.reading.mark.map { " \($0)" } ?? ""
        return Span("[\(number)\(reading)]", .citation, target: .reference(id, number: number))
    }

    /// A statement with its source behind it.
    public mutating func statement(_ text: String, _ source: ID<Reference>) -> [Span] {
        [Span(text + " "), citation(source)]
    }

    public mutating func spans(_ inlines: [Prose.Inline], style: Span.Style = .plain) -> [Span] {
        var out: [Span] = []
        for inline in inlines {
            switch inline {
            case .text(let text): out += glossary.spans(text, style, seen: &marked)
            case .emphasis(let inner): out += spans(inner, style: .emphasis)
            case .strong(let inner): out += spans(inner, style: .strong)
            case .citation(let ids): out += ids.map { citation($0) }
            case .link(let target, let inner):
                let entry = library.entry(target)
                out.append(Span(inner.plainText, .link, target: entry.map { .entry($0) }))
            }
        }
        return out
    }

    public mutating func blocks(_ prose: Prose) -> [Document.Block] {
        var out: [Document.Block] = []
        for block in prose.blocks {
            switch block {
            case .paragraph(let inlines): out.append(.paragraph(spans(inlines)))
            case .list(let items):
                var written: [Document.Item] = []
                for item in items { written.append(Document.Item(spans(item))) }
                out.append(.list(written))
            }
        }
        return out
    }

    /// A heading and the prose under it; nothing where there is no prose.
    public mutating func section(_ heading: String, _ prose: Prose) -> [Document.Block] {
        prose.isEmpty ? [] : [.heading(level: 2, heading)] + blocks(prose)
    }

    /// The words of a span that leads to an entry.
    public func link(_ entry: EntryReference, _ words: String? = nil) -> Span {
        Span(words ?? library.title(of: entry), .link, target: .entry(entry))
    }

    /// The works cited so far, as a list.
    public func references() -> [Document.Block] {
        let list = works.enumerated().map { index, id in
            Document.Work(
                number: index + 1, id: id,
                spans: library.references[id].map(\.citationSpans) ?? [Span("\(id): not in the library")],
                links: library.references[id].map(\.identifierLinks) ?? [])
        }
        return list.isEmpty ? [.paragraph([Span("Nothing is cited here.")])] : [.references(list)]
    }
}
