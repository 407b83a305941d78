/// A popular claim and our answer.
public struct Claim: LibraryEntry, Hashable {
    public let id: ID<Claim>
    /// The claim in one sentence.
    public let statement: String
    public let verdict: Verdict
    public let because: Prose
    /// Ids of the conditions, approaches and options that it is about.
    public let about: [String]
    public let verified: Day

    public var title: String { statement }

    public init(
        id: ID<Claim>, statement: String, verdict: Verdict, because: Prose, about: [String],
        verified: Day
    ) {
        self.id = id
        self.statement = statement
        self.verdict = verdict
        self.because = because
        self.about = about
        self.verified = verified
    }

    public enum Verdict: String, CaseIterable, Hashable, Sendable {
        case supported
        case partlySupported = "partly-supported"
        case unsupported, contradicted, unverifiable
    }
}

/// A word of the glossary.
public struct Term: LibraryEntry, Hashable {
    public let id: ID<Term>
    public let name: String
    public let synonyms: [String]
    public let definition: String
    public let source: ID<Reference>

    public var title: String { name }

    public init(
        id: ID<Term>, name: String, synonyms: [String], definition: String, source: ID<Reference>
    ) {
        self.id = id
        self.name = name
        self.synonyms = synonyms
        self.definition = definition
        self.source = source
    }
}
