import Knowledge

/// A statement of the library as a query, and the works that curators cite for it as its answer.
struct Citation: Encodable {
    let query: String
    /// As `reference:leichsenring2013`.
    let meant: [String]

    /// Findings, with what they were found for, and positions; statements that stand twice are one query.
    static func all(in library: Library) -> [Citation] {
        var works: [String: Set<String>] = [:]
        func add(_ query: String, _ source: ID<Reference>) {
            works[query, default: []].insert("reference:\(source.text)")
        }
        for option in library.options {
            for finding in option.findings {
                add("\(option.title): \(finding.statement)", finding.source)
            }
            for position in option.positions { add("\(position.body): \(position.statement)", position.source) }
        }
        return works.sorted { $0.key < $1.key }.map { Citation(query: $0.key, meant: $0.value.sorted()) }
    }
}
