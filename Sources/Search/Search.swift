import Knowledge
public struct SearchIndex: Sendable {
    public init(_ library: Library) {}
    public func search(_ query: String, limit: Int = 50) -> SearchResults { SearchResults(hits: [], total: 0, corrections: [], ignored: [], notices: []) }
}
public struct Correction: Hashable, Sendable { public let typed: String; public let shown: String }
public struct SearchResults: Sendable { public let hits: [SearchHit]; public let total: Int; public let corrections: [Correction]; public let ignored: [String]; public let notices: [String] }
public struct SearchHit: Sendable { public let entry: EntryReference; public let title: String; public let score: Double; public let snippet: String; public let lit: [Range<Int>]; public let field: String }
