/// Something that a person brings and that changes what fits: pregnancy, two failed antidepressants …
public struct Factor: LibraryEntry, Hashable {
    public let id: ID<Factor>
    public let name: String
    /// When to tick it, in a short sentence.
    public let help: String
    public let synonyms: [String]
    /// Factors that cannot hold at the same time.
    public let excludes: [ID<Factor>]
    /// Factors whose rules hold for this one as well, without being ticked: two failed antidepressants meet
    /// what asks for one, a benzodiazepine is a sedating medicine.
    public let implies: [ID<Factor>]
    public let group: String

    public var title: String { name }

    public init(
        id: ID<Factor>, name: String, help: String, synonyms: [String], excludes: [ID<Factor>],
        implies: [ID<Factor>] = [], group: String
    ) {
        self.id = id
        self.name = name
        self.help = help
        self.synonyms = synonyms
        self.excludes = excludes
        self.implies = implies
        self.group = group
    }
}
