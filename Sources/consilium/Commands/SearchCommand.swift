import ArgumentParser
import Knowledge
import Search

/// `consilium search WORDS…`
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Search everything; best first.")

    @Argument(help: "Words, codes, authors; forgiving of slips.")
    var words: [String]

    @Option(help: "How many to show at most.")
    var limit = 20

    @Flag(help: "Write JSON: an array, best first, of {id, kind, title, score, snippet}.")
    var json = false

    @OptionGroup var source: ContentSource

    struct Row: Encodable {
        let id: String
        let kind: String
        let title: String
        let score: Double
        let snippet: String
    }

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit takes a whole number of at least 1") }
    }

    func run() throws {
        let results = SearchIndex(try source.library()).search(words.joined(separator: " "), limit: limit)
        for notice in results.notices { Output.writeError(notice) }
        for correction in results.corrections {
            Output.writeError("showing \(correction.shown) for \(Output.harmless(correction.typed))")
        }
        let rows = results.hits.map {
            Row(id: $0.entry.id, kind: $0.entry.kind, title: $0.title, score: $0.score, snippet: $0.snippet)
        }
        if json { return try Output.write(json: rows) }
        guard !rows.isEmpty else { throw Failure("nothing was found for '\(Output.harmless(words.joined(separator: " ")))'; try fewer or other words") }
        try Output.write(rows.map { "\($0.id)\t\($0.kind)\t\($0.title)\n" }.joined())
    }
}
