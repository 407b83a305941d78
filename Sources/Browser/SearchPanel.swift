import Knowledge
import Search

/// The line that is typed into, and what it finds.
struct SearchPanel: Sendable {
    var text = ""
    var results: [SearchHit] = []
    /// How many there are in all.
    var total = 0
    /// "showing ketamine for ketmine", mistakes in operators, words left out.
    var remarks = ""
    var row = 0
    /// Results by kind instead of one list, best first; kept from search to search.
    var isGrouped = false
    /// Searches made before, walked with the arrows while nothing is typed; nil while typing.
    var recalled: Int?

    /// Results kept for the list; more than anybody walks through by hand.
    static let limit = 200
    /// Longer input is cut: no name or passage is as long.
    static let longest = 400

    /// Hits by kind, the kind of the best hit first; inside a kind best first.
    static func grouped(_ hits: [SearchHit]) -> [SearchHit] {
        var kinds: [String] = []
        for hit in hits where !kinds.contains(hit.entry.kind) { kinds.append(hit.entry.kind) }
        return kinds.flatMap { kind in hits.filter { $0.entry.kind == kind } }
    }

    mutating func find(in finder: Finder) {
        row = 0
        guard !text.allSatisfy(\.isWhitespace) else {
            (results, total, remarks) = ([], 0, "")
            return
        }
        let found = finder.index.search(text, limit: Self.limit)
        results = isGrouped ? Self.grouped(found.hits) : found.hits
        total = found.total
        var parts = found.corrections.map { "showing \($0.shown) for \($0.typed)" }
        if !found.ignored.isEmpty { parts.append("nothing has \(found.ignored.joined(separator: ", "))") }
        parts += found.notices
        remarks = parts.joined(separator: " · ")
    }
}
