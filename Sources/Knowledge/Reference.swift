/// A work that statements rest on. Fields and their meaning are CSL's.
public struct Reference: LibraryEntry, Hashable {
    public let id: ID<Reference>
    public let kind: Kind
    public let authors: [Author]
    /// A year, or `n.d.` for a page without a date.
    public let year: String
    public let title: String
    public let containerTitle: String
    public let volume: String?
    public let issue: String?
    public let page: String?
    /// Without a resolver in front, e.g. `10.1002/wps.20267`.
    public let doi: String?
    public let pmid: String?
    /// The publisher's own address, where the work has neither DOI nor PMID.
    public let url: String?
    /// A copy in which it was read, where that is not the publisher's own page. It is named, never linked.
    public let copy: String?
    /// How it was read.
    public let reading: Reading
    /// What a reader should know about that, e.g. "read in a news report of the trial".
    public let note: String?
    public let verified: Day

    public init(
        id: ID<Reference>, kind: Kind, authors: [Author], year: String, title: String,
        containerTitle: String, volume: String?, issue: String?, page: String?, doi: String?,
        pmid: String?, url: String?, copy: String? = nil, reading: Reading, note: String?, verified: Day
    ) {
        self.id = id
        self.kind = kind
        self.authors = authors
        self.year = year
        self.title = title
        self.containerTitle = containerTitle
        self.volume = volume
        self.issue = issue
        self.page = page
        self.doi = doi
        self.pmid = pmid
        self.url = url
        self.copy = copy
        self.reading = reading
        self.note = note
        self.verified = verified
    }

    /// Kind of study or document.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case randomisedTrial = "rct"
        case metaAnalysis = "meta-analysis"
        case networkMetaAnalysis = "network-meta-analysis"
        case systematicReview = "systematic-review"
        case guideline
        case cohort
        case review
        case positionPaper = "position-paper"
        case label
        case protocolPaper = "protocol"
        case dataset
        case measure
        case reference
    }

    /// How a source was read, from the surest to the least sure.
    public enum Reading: String, CaseIterable, Hashable, Sendable {
        /// The work itself, or a copy of it.
        case source
        /// An abstract, a first page or an excerpt.
        case abstract
        /// Somebody else's account: a news report, a digest, a summary.
        case secondary
        /// A company's or sponsor's own announcement.
        case announcement

        /// A contraindication may not rest on these alone without saying so.
        public var isSecondHand: Bool { self == .secondary || self == .announcement }
    }

    /// A person with family name and initials, or an organisation.
    public enum Author: Hashable, Sendable {
        case person(family: String, given: String)
        case organisation(String)
        /// The list goes on in the source.
        case others
    }
}
