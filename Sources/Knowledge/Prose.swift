/// Running text with citations: what remains of authored Markdown once it is read.
public struct Prose: Hashable, Sendable {
    public let blocks: [Block]

    public init(_ blocks: [Block]) { self.blocks = blocks }

    public static let empty = Prose([])

    public var isEmpty: Bool { blocks.isEmpty }

    public enum Block: Hashable, Sendable {
        case paragraph([Inline])
        /// A bulleted list; each item is one paragraph.
        case list([[Inline]])
    }

    public indirect enum Inline: Hashable, Sendable {
        case text(String)
        case emphasis([Inline])
        case strong([Inline])
        /// `[@a; @b]`: the works that the words before it rest on.
        case citation([ID<Reference>])
        /// `[words](ptsd/vr-exposure)`: the way to another entry.
        case link(String, [Inline])
    }
}

extension Prose {
    /// The works cited, in order of first citation.
    public var citations: [ID<Reference>] {
        var seen = Set<ID<Reference>>()
        return blocks.flatMap(\.inlines).flatMap(\.citations).filter { seen.insert($0).inserted }
    }

    /// The words alone, paragraphs and items separated by a newline; citations leave no trace.
    public var plainText: String {
        blocks.map { block in
            switch block {
            case .paragraph(let inlines): inlines.plainText
            case .list(let items): items.map(\.plainText).joined(separator: "\n")
            }
        }.joined(separator: "\n")
    }
}

extension Prose.Block {
    /// All inlines of the block, items of a list one after another.
    public var inlines: [Prose.Inline] {
        switch self {
        case .paragraph(let inlines): inlines
        case .list(let items): items.flatMap { $0 }
        }
    }
}

extension Prose.Inline {
    public var citations: [ID<Reference>] {
        switch self {
        case .text: []
        case .emphasis(let inner), .strong(let inner), .link(_, let inner): inner.flatMap(\.citations)
        case .citation(let ids): ids
        }
    }

    public var plainText: String {
        switch self {
        case .text(let text): text
        case .emphasis(let inner), .strong(let inner), .link(_, let inner): inner.plainText
        case .citation: ""
        }
    }
}

extension [Prose.Inline] {
    /// The words alone. The space that stood before a citation goes with it.
    public var plainText: String {
        var out = ""
        for inline in self {
            if case .citation = inline {
                while out.last == " " { out.removeLast() }
            } else {
                out += inline.plainText
            }
        }
        return out
    }
}
