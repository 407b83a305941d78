import Knowledge

/// Everything that an index holds; shared, never changed.
final class IndexStorage: Sendable {
    let entries: [EntryReference]
    let terms: TermDictionary
    let forms: WordForms
    let postings: Postings
    let texts: TextStore
    let names: NameLists
    let facets: FacetStore
    /// For an option the documents of its condition and its approach, elsewhere -1.
    let pairs: [(condition: Int32, approach: Int32)]

    init(
        entries: [EntryReference], terms: TermDictionary, forms: WordForms, postings: Postings,
        texts: TextStore, names: NameLists, facets: FacetStore
    ) {
        self.entries = entries
        self.terms = terms
        self.forms = forms
        self.postings = postings
        self.texts = texts
        self.names = names
        self.facets = facets
        var conditions: [ID<Condition>: Int32] = [:]
        var approaches: [ID<Approach>: Int32] = [:]
        for (number, entry) in entries.enumerated() {
            switch entry {
            case .condition(let id): conditions[id] = Int32(number)
            case .approach(let id): approaches[id] = Int32(number)
            case .option, .pathway, .measure, .claim, .reference, .term, .factor: break
            }
        }
        pairs = entries.map { entry in
            guard case .option(let id) = entry else { return (-1, -1) }
            return (conditions[id.condition] ?? -1, approaches[id.approach] ?? -1)
        }
    }

    /// Bytes in memory, texts included.
    var size: Int {
        terms.size + forms.size + postings.size + texts.size + names.size + facets.size
            + entries.count * (MemoryLayout<EntryReference>.stride + 8)
    }
}
