import ArgumentParser
import Documents
import Knowledge

/// `consilium list KIND`
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List entries of a kind: id, title and what matters about each.")

    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case conditions, approaches, options, measures, claims, references, factors, terms
    }

    @Argument(help: "What to list: \(Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind: Kind

    @Flag(help: "Write JSON: an array of {id, kind, title, detail}.")
    var json = false

    @OptionGroup var source: ContentSource

    /// One entry of the list.
    struct Row: Encodable {
        let id: String
        let kind: String
        let title: String
        let detail: String

        init(_ entry: EntryReference, _ title: String, _ detail: String) {
            id = entry.id
            kind = entry.kind
            self.title = title
            self.detail = detail
        }
    }

    func run() throws {
        let rows = rows(try source.library())
        if json { return try Output.write(json: rows) }
        try Output.write(rows.map { "\($0.id)\t\($0.title)\t\($0.detail)\n" }.joined())
    }

    private func rows(_ library: Library) -> [Row] {
        switch kind {
        case .conditions:
            library.groups.flatMap { group in
                group.conditions.map {
                    Row(.condition($0.id), $0.name, "\(group.name), \(library.options(for: $0.id).count) candidates")
                }
            }
        case .approaches: library.approaches.map { Row(.approach($0.id), $0.name, $0.family.title) }
        case .options:
            library.options.map { option in
                Row(
                    .option(option.id), option.title,
                    "\(option.role.title), \(library.evidence(for: option).title), \(GuidelineStand(option.positions).sentence)")
            }
        case .measures: library.measures.map { Row(.measure($0.id), $0.title, $0.range ?? "range not known") }
        case .claims: library.claims.map { Row(.claim($0.id), $0.statement, $0.verdict.title) }
        case .references: library.references.map { Row(.reference($0.id), $0.title, "\($0.shortCitation), \($0.kind.title)") }
        case .factors: library.factors.map { Row(.factor($0.id), $0.name, $0.group) }
        case .terms: library.terms.map { Row(.term($0.id), $0.name, $0.definition) }
        }
    }
}
