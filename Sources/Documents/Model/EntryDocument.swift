import Appraisal
import Knowledge

/// One entry of the library as it is read: a title, a line about it, and tabs that share their numbering of works.
public struct EntryDocument: Hashable, Sendable {
    public let entry: EntryReference
    public let title: String
    /// One line: role, evidence, stand, and the like.
    public let subtitle: [Span]
    public let tabs: [Tab]

    public init(entry: EntryReference, title: String, subtitle: [Span], tabs: [Tab]) {
        self.entry = entry
        self.title = title
        self.subtitle = subtitle
        self.tabs = tabs
    }

    public struct Tab: Hashable, Sendable {
        public let name: String
        /// A sign behind the name, e.g. `!2` for two strong cautions; empty for none.
        public let badge: String
        public let blocks: [Document.Block]

        public init(_ name: String, badge: String = "", _ blocks: [Document.Block]) {
            self.name = name
            self.badge = badge
            self.blocks = blocks
        }
    }

    /// All tabs one after another, with what every printed page says.
    public func whole(_ library: Library) -> Document {
        Document(
            title: title,
            blocks: [.paragraph(subtitle)]
                + tabs.flatMap { [Document.Block.heading(level: 1, $0.name)] + $0.blocks } + library.colophon)
    }
}

extension Library {
    /// The document of an entry; nil when the library does not hold it.
    /// - Parameters:
    ///   - appraisal: that of the option's condition; an option then starts with what it says of it.
    ///   - marked: candidates that are marked; a condition's pathway then starts with them, in this order.
    public func document(
        for entry: EntryReference, appraisal: Appraisal? = nil, marked: [ID<Option>] = []
    ) -> EntryDocument? {
        switch entry {
        case .condition(let id): conditions[id].map { document(condition: $0, marked: marked) }
        case .approach(let id): approaches[id].map { document(approach: $0) }
        case .option(let id): options[id].map { document(option: $0, appraisal: appraisal) }
        case .pathway(let id): conditions[ID(id.text)].map { document(condition: $0) }
        case .measure(let id): measures[id].map { document(measure: $0) }
        case .claim(let id): claims[id].map { document(claim: $0) }
        case .reference(let id): references[id].map { document(reference: $0) }
        case .term(let id): terms[id].map { document(term: $0) }
        case .factor(let id): factors[id].map { document(factor: $0) }
        }
    }

    /// What stands at the end of every printed document: purpose, whom to call, edition.
    var colophon: [Document.Block] {
        [.heading(level: 1, "About this page"), .paragraph([Span(edition.purpose)])]
            + [.heading(level: 2, "In a crisis"), crisisLines]
            + [.paragraph([Span("\(edition.title), edition \(edition.date), \(edition.licence).", .faint)])]
    }

    /// Whom to call, by country.
    var crisisLines: Document.Block {
        .list(
            edition.crisisLines.map {
                Document.Item([Span("\($0.country): "), Span($0.contact, .strong), Span(", \($0.service)")])
            })
    }
}
