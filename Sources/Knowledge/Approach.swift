/// A way of treating, wherever it is used: a therapy, a drug or class of drugs, a device, a way of delivery.
public struct Approach: LibraryEntry, Hashable {
    public let id: ID<Approach>
    public let name: String
    public let shortName: String
    public let synonyms: [String]
    public let family: Family
    /// What it is and what happens, in plain words.
    public let plain: Prose
    public let summary: Prose
    /// How it is thought to work, one item a statement.
    public let mechanism: Prose
    /// How sure anyone is of that.
    public let mechanismCertainty: Prose
    /// What a course looks like: sessions, dose, setting, who delivers it.
    public let delivery: Prose
    public let regulatory: Prose
    public let safety: [Caution]
    /// Factors that somebody who has this treatment brings to others, e.g. a benzodiazepine depresses the
    /// central nervous system: what makes two candidates speak against each other.
    public let countsAs: [ID<Factor>]
    public let verified: Day

    public var title: String { name }

    public init(
        id: ID<Approach>, name: String, shortName: String, synonyms: [String], family: Family,
        plain: Prose, summary: Prose, mechanism: Prose, mechanismCertainty: Prose, delivery: Prose,
        regulatory: Prose, safety: [Caution], countsAs: [ID<Factor>], verified: Day
    ) {
        self.id = id
        self.name = name
        self.shortName = shortName
        self.synonyms = synonyms
        self.family = family
        self.plain = plain
        self.summary = summary
        self.mechanism = mechanism
        self.mechanismCertainty = mechanismCertainty
        self.delivery = delivery
        self.regulatory = regulatory
        self.safety = safety
        self.countsAs = countsAs
        self.verified = verified
    }

    public enum Family: String, CaseIterable, Hashable, Sendable {
        case psychological, pharmacological, neuromodulation, digital, integrative, precision, lifestyle
    }
}
