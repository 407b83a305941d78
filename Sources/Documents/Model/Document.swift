import Knowledge

/// What is to be read, before anyone decides how: on a screen, on paper, as Markdown.
public struct Document: Hashable, Sendable {
    public let title: String
    public let blocks: [Block]

    public init(title: String, blocks: [Block]) {
        self.title = title
        self.blocks = blocks
    }

    public enum Block: Hashable, Sendable {
        /// Level 1 for a part of the document, 2 for a section, 3 below it.
        case heading(level: Int, String)
        case paragraph([Span])
        /// Bulleted items; each may have lines of detail under it.
        case list([Item])
        /// Items with a box to be ticked by hand.
        case checklist([Item])
        case table(Table)
        case forest(ForestPlot)
        /// What is to be filled in by hand, each with room to write: `Name`, `Date`.
        case blanks([String])
        /// Numbered works, in order of citation.
        case references([Work])
    }

    /// An item of a list with what belongs under it.
    public struct Item: Hashable, Sendable {
        public let spans: [Span]
        public let details: [[Span]]

        public init(_ spans: [Span], details: [[Span]] = []) {
            self.spans = spans
            self.details = details
        }
    }

    /// Rows under headed columns. Where the width does not do, each row becomes an item.
    public struct Table: Hashable, Sendable {
        public let columns: [String]
        public let rows: [[[Span]]]
        public let subjects: Subjects

        public init(columns: [String], rows: [[[Span]]], subjects: Subjects = .rows) {
            self.columns = columns
            self.rows = rows
            self.subjects = subjects
        }

        /// What the table is about: what becomes an item where the width does not do.
        public enum Subjects: Hashable, Sendable {
            case rows
            /// Each column but the first, whose cells then name what is said of them.
            case columns
        }
    }

    /// A work of the list of references.
    public struct Work: Hashable, Sendable {
        public let number: Int
        public let id: ID<Reference>
        public let spans: [Span]
        /// Which of the spans' texts lead out to the web, and where to.
        public let links: [Link]

        public init(number: Int, id: ID<Reference>, spans: [Span], links: [Link] = []) {
            self.number = number
            self.id = id
            self.spans = spans
            self.links = links
        }
    }

    /// An identifier as printed, e.g. `doi:10.1002/wps.20267`, and the address that it stands for.
    public struct Link: Hashable, Sendable {
        public let text: String
        public let address: String

        public init(text: String, address: String) {
            self.text = text
            self.address = address
        }
    }
}

/// A run of text in one style, which may lead somewhere.
public struct Span: Hashable, Sendable {
    public let text: String
    public let style: Style
    public let target: Target?

    public init(_ text: String, _ style: Style = .plain, target: Target? = nil) {
        self.text = text
        self.style = style
        self.target = target
    }

    public enum Style: Hashable, Sendable {
        case plain, strong, emphasis
        /// Less important than what stands around it.
        case faint
        case citation
        case link
        /// A word of the glossary, which leads to its entry.
        case term
        /// A word that speaks against: also said in words, the style only makes it stand out.
        case caution
        case danger
    }

    /// Where a span leads.
    public enum Target: Hashable, Sendable {
        /// To a work, cited by this number.
        case reference(ID<Reference>, number: Int)
        case entry(EntryReference)
    }
}

extension [Span] {
    public var plainText: String { map(\.text).joined() }
}
