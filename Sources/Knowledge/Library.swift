/// The knowledge, whole and immutable. Everything that is read in it is reached from here.
public struct Library: Sendable {
    public let edition: Edition
    /// The tree of conditions.
    public let groups: [ConditionGroup]
    public let conditions: Entries<Condition>
    public let approaches: Entries<Approach>
    public let options: Entries<Option>
    public let pathways: Entries<Pathway>
    public let measures: Entries<Measure>
    public let claims: Entries<Claim>
    public let references: Entries<Reference>
    public let terms: Entries<Term>
    public let factors: Entries<Factor>

    private let candidates: [ID<Condition>: [ID<Option>]]
    private let uses: [ID<Approach>: [ID<Option>]]

    /// - Parameters:
    ///   - options: within a condition in the order in which candidates are shown (see ``candidateOrder``).
    public init(
        edition: Edition, groups: [ConditionGroup], conditions: Entries<Condition>,
        approaches: Entries<Approach>, options: Entries<Option>, pathways: Entries<Pathway>,
        measures: Entries<Measure>, claims: Entries<Claim>, references: Entries<Reference>,
        terms: Entries<Term>, factors: Entries<Factor>
    ) {
        self.edition = edition
        self.groups = groups
        self.conditions = conditions
        self.approaches = approaches
        self.options = options
        self.pathways = pathways
        self.measures = measures
        self.claims = claims
        self.references = references
        self.terms = terms
        self.factors = factors
        candidates = Dictionary(grouping: options.ids, by: \.condition)
        uses = Dictionary(grouping: options.ids, by: \.approach)
    }

    /// The options of a condition, in the order in which they are shown.
    public func options(for condition: ID<Condition>) -> [ID<Option>] { candidates[condition] ?? [] }

    /// The options that use an approach.
    public func options(using approach: ID<Approach>) -> [ID<Option>] { uses[approach] ?? [] }

    /// The best kind of study behind an option.
    public func evidence(for option: Option) -> EvidenceKind {
        EvidenceKind(findings: option.findings, references: references)
    }

    /// Claims about an entry: a condition, an approach or an option.
    public func claims(about id: String) -> [Claim] { claims.filter { $0.about.contains(id) } }

    /// Whether a candidate is shown before another of the same condition: by role, then by kind of
    /// evidence, then by name.
    public static func candidateOrder(
        _ a: Option, _ aEvidence: EvidenceKind, _ b: Option, _ bEvidence: EvidenceKind
    ) -> Bool {
        (a.role.rank, aEvidence.rawValue, a.title, a.id.text)
            < (b.role.rank, bEvidence.rawValue, b.title, b.id.text)
    }
}

/// An entry of any kind, by its id.
public enum EntryReference: Hashable, Sendable {
    case condition(ID<Condition>)
    case approach(ID<Approach>)
    case option(ID<Option>)
    case pathway(ID<Pathway>)
    case measure(ID<Measure>)
    case claim(ID<Claim>)
    case reference(ID<Reference>)
    case term(ID<Term>)
    case factor(ID<Factor>)

    public var id: String {
        switch self {
        case .condition(let id): id.text
        case .approach(let id): id.text
        case .option(let id): id.text
        case .pathway(let id): id.text
        case .measure(let id): id.text
        case .claim(let id): id.text
        case .reference(let id): id.text
        case .term(let id): id.text
        case .factor(let id): id.text
        }
    }

    /// `condition`, `approach`, `option` … as commands and JSON name it.
    public var kind: String {
        switch self {
        case .condition: "condition"
        case .approach: "approach"
        case .option: "option"
        case .pathway: "pathway"
        case .measure: "measure"
        case .claim: "claim"
        case .reference: "reference"
        case .term: "term"
        case .factor: "factor"
        }
    }
}

extension Library {
    /// The entry with this id, of whatever kind. Where kinds share an id, the first of condition, approach,
    /// option, measure, claim, reference, term, factor.
    public func entry(_ id: String) -> EntryReference? {
        if conditions.contains(ID(id)) { return .condition(ID(id)) }
        if approaches.contains(ID(id)) { return .approach(ID(id)) }
        if options.contains(ID(id)) { return .option(ID(id)) }
        if measures.contains(ID(id)) { return .measure(ID(id)) }
        if claims.contains(ID(id)) { return .claim(ID(id)) }
        if references.contains(ID(id)) { return .reference(ID(id)) }
        if terms.contains(ID(id)) { return .term(ID(id)) }
        if factors.contains(ID(id)) { return .factor(ID(id)) }
        return nil
    }

    /// The day on which an entry's sources were last read; nil for kinds that have none of their own.
    public func verified(_ entry: EntryReference) -> Day? {
        switch entry {
        case .condition(let id): conditions[id]?.verified
        case .approach(let id): approaches[id]?.verified
        case .option(let id): options[id]?.verified
        case .claim(let id): claims[id]?.verified
        case .reference(let id): references[id]?.verified
        case .pathway(let id): conditions[ID(id.text)]?.verified
        case .measure, .term, .factor: nil
        }
    }

    /// Whether an entry's sources should have been read again by this day.
    public func isStale(_ entry: EntryReference, on today: Day) -> Bool {
        verified(entry).map { $0.adding(months: edition.reviewHorizon) < today } ?? false
    }

    /// The title of an entry; its id where it is not in the library.
    public func title(of entry: EntryReference) -> String {
        switch entry {
        case .condition(let id): conditions[id]?.title ?? id.text
        case .approach(let id): approaches[id]?.title ?? id.text
        case .option(let id): options[id]?.title ?? id.text
        case .pathway(let id): pathways[id]?.title ?? id.text
        case .measure(let id): measures[id]?.title ?? id.text
        case .claim(let id): claims[id]?.title ?? id.text
        case .reference(let id): references[id]?.title ?? id.text
        case .term(let id): terms[id]?.title ?? id.text
        case .factor(let id): factors[id]?.title ?? id.text
        }
    }
}
