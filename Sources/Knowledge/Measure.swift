/// A questionnaire or interview that follows a condition: PHQ-9, PCL-5 …
public struct Measure: LibraryEntry, Hashable {
    public let id: ID<Measure>
    public let name: String
    /// `PHQ-9`.
    public let shortName: String
    public let synonyms: [String]
    /// `0–27`; nil where no source that was read gives it.
    public let range: String?
    public let cutOffs: String?
    /// What counts as change.
    public let change: String?
    /// What to know before relying on it.
    public let caveat: String?
    /// Each work that the entry rests on.
    public let sources: [ID<Reference>]

    public var title: String { shortName == name ? name : "\(shortName): \(name)" }

    public init(
        id: ID<Measure>, name: String, shortName: String, synonyms: [String], range: String?,
        cutOffs: String?, change: String?, caveat: String?, sources: [ID<Reference>]
    ) {
        self.id = id
        self.name = name
        self.shortName = shortName
        self.synonyms = synonyms
        self.range = range
        self.cutOffs = cutOffs
        self.change = change
        self.caveat = caveat
        self.sources = sources
    }
}
