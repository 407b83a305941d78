import Knowledge

/// Finds entries by what people type: names, abbreviations, codes, brand names, authors, words of the prose.
///
/// Every word may be misspelt a little, the last one unfinished. Hits come best first; the order is the same every
/// time. Building is linear in the text, and so is memory. A value can be asked from any thread.
///
/// ```swift
/// let index = SearchIndex(library)
/// index.search("trd ketmine").hits.first?.entry        // .option("treatment-resistant-depression/iv-ketamine")
/// index.search("ptsd kind:option role:first-line")     // operators narrow what is found
/// ```
public struct SearchIndex: Sendable {
    let storage: IndexStorage

    /// An index over every entry of a library.
    public init(_ library: Library) {
        var builder = IndexBuilder()
        library.forEachSearchDocument { builder.add($0) }
        storage = builder.finish()
    }

    /// An index over any documents; documents that follow one another keep that order among equals.
    public init(documents: some Sequence<SearchDocument>) {
        var builder = IndexBuilder()
        for document in documents { builder.add(document) }
        storage = builder.finish()
    }

    /// How many entries can be found.
    public var count: Int { storage.entries.count }

    /// Bytes that the index takes, the texts in it included.
    public var size: Int { storage.size }

    /// - Parameters:
    ///   - query: as typed so far; the last word counts as a beginning unless a space follows it.
    ///   - limit: how many hits to describe; all are counted.
    public func search(_ query: String, limit: Int = 50) -> SearchResults {
        Ranking(storage, Query(query, storage.facets)).results(limit: max(0, limit))
    }

    /// Where words that a query looks for stand in any text, as character offsets: what to light in a detail.
    public func lit(_ query: String, in text: String) -> [Range<Int>] {
        let query = Query(query, storage.facets)
        let light = Light(storage, Planner(storage).plans(for: query))
        return light.ranges(in: text)
    }
}

/// What a search came to.
public struct SearchResults: Sendable {
    /// Best first.
    public let hits: [SearchHit]
    /// All told, before the limit.
    public let total: Int
    /// Words that were misspelt, and what was looked for instead.
    public let corrections: [Correction]
    /// Words that nothing matched; the search went on without them.
    public let ignored: [String]
    /// Mistakes in operators, one sentence each.
    public let notices: [String]
}

/// "Showing `ketamine` for `ketmine`".
public struct Correction: Hashable, Sendable {
    public let typed: String
    public let shown: String

    public init(typed: String, shown: String) {
        self.typed = typed
        self.shown = shown
    }
}

/// An entry that was found, and why.
public struct SearchHit: Sendable {
    /// A pathway is found as its condition.
    public let entry: EntryReference
    public let title: String
    /// Comparable within one search only; higher is better.
    public let score: Double
    /// The text around the match, at most about 160 characters, on one line.
    public let snippet: String
    /// Character offsets into `snippet` that matched.
    public let lit: [Range<Int>]
    /// Character offsets into `title` that matched.
    public let titleLit: [Range<Int>]
    /// The text that the snippet is from.
    public let field: SearchField
    /// Which of the entry's passages of that field it is, from 0: the third finding, the second red flag.
    public let passage: Int
}
