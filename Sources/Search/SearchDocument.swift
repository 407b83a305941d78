import Knowledge

/// Which text of an entry a passage is from.
public enum SearchField: String, CaseIterable, Hashable, Sendable {
    case name, shortName = "short-name", synonym, code
    /// Names of the condition and of the approach of an option.
    case condition, approach
    case author, year, body, group, measure, factor
    case plain, summary
    case recognition, fact, redFlag = "red-flag"
    case mechanism, mechanismCertainty = "mechanism-certainty", delivery, regulatory, safety
    case because, rationale, certainty, finding, position, caution, prerequisite
    case pathway
    case definition, help, range, cutOffs = "cut-offs", change, caveat
    case source, note, text
}

/// What an index is made from: an entry with its texts, of which those of the library are one kind.
///
/// ```swift
/// let index = SearchIndex(documents: [
///     SearchDocument(.reference("leichsenring2013"), title: "Psychodynamic therapy in social anxiety",
///                    texts: [.init(.author, "Leichsenring F"), .init(.year, "2013")])
/// ])
/// index.search("leichsenring 2013").hits.first?.entry   // .reference("leichsenring2013")
/// ```
///
/// A document whose entry is an option is the pair of the documents that stand for its condition and its approach:
/// it is found first when both are named.
public struct SearchDocument: Sendable {
    public let entry: EntryReference
    /// Also its first name.
    public let title: String
    /// In reading order; several of the same field are passages of their own.
    public let texts: [Text]
    public let facets: Facets

    public init(_ entry: EntryReference, title: String, texts: [Text] = [], facets: Facets = Facets()) {
        self.entry = entry
        self.title = title
        self.texts = texts
        self.facets = facets
    }

    public struct Text: Sendable {
        public let field: SearchField
        public let text: String

        public init(_ field: SearchField, _ text: String) {
            self.field = field
            self.text = text
        }
    }

    /// What the operators ask for.
    public struct Facets: Sendable {
        public let family: Approach.Family?
        public let role: Option.Role?
        public let certainties: Set<Certainty>
        /// Guideline bodies that take a position.
        public let bodies: [String]
        public let years: [Int]

        public init(
            family: Approach.Family? = nil, role: Option.Role? = nil, certainties: Set<Certainty> = [],
            bodies: [String] = [], years: [Int] = []
        ) {
            self.family = family
            self.role = role
            self.certainties = certainties
            self.bodies = bodies
            self.years = years
        }
    }
}

/// How much a word counts in a field: its weight, and how far a long field thins its words (BM25F's `b`).
enum FieldRank: Int, CaseIterable {
    case name, synonym, partner, code, author, lead, aside, prose

    static let count = 8

    init(_ field: SearchField) {
        switch field {
        case .name, .shortName: self = .name
        case .synonym: self = .synonym
        case .condition, .approach: self = .partner
        case .code: self = .code
        case .author, .year: self = .author
        case .plain, .summary, .definition, .help: self = .lead
        case .body, .group, .measure, .factor: self = .aside
        case .recognition, .fact, .redFlag, .mechanism, .mechanismCertainty, .delivery, .regulatory, .safety,
            .because, .rationale, .certainty, .finding, .position, .caution, .prerequisite, .pathway, .range,
            .cutOffs, .change, .caveat, .source, .note, .text:
            self = .prose
        }
    }

    var weight: Float {
        switch self {
        case .name, .code: 6
        case .synonym: 5
        case .partner, .author: 4
        case .lead, .aside: 2
        case .prose: 1
        }
    }

    var thinning: Float {
        switch self {
        case .name: 0.5
        case .synonym, .partner, .aside: 0.2
        case .code, .author: 0
        case .lead, .prose: 0.75
        }
    }

    /// How much a word's place here is worth showing, where the title does not have the word.
    var showing: Float {
        switch self {
        case .name: 0
        case .aside: 0.8
        case .synonym, .partner, .code, .author, .lead, .prose: weight
        }
    }

    /// Passages of such a field are names and the like, read one after another with commas.
    var isList: Bool {
        switch self {
        case .synonym, .partner, .code, .author, .aside: true
        case .name, .lead, .prose: false
        }
    }

    /// What somebody types to name an entry: one or two letters complete to words of these fields only.
    var names: Bool {
        switch self {
        case .name, .synonym, .partner, .code, .author: true
        case .lead, .aside, .prose: false
        }
    }
}
