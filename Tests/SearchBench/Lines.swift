import FoundationEssentials
import Knowledge
import Search

/// A document as one line of JSON, the same for every engine. What only operators ask for is left out.
struct DocumentLine: Codable {
    /// `reference:leichsenring2013`
    let entry: String
    let title: String
    /// Pairs of field and text, in reading order.
    let texts: [[String]]

    init(_ document: SearchDocument) {
        entry = "\(document.entry.kind):\(document.entry.id)"
        title = document.title
        texts = document.texts.map { [$0.field.rawValue, $0.text] }
    }

    func document() throws -> SearchDocument {
        SearchDocument(
            try reference(), title: title,
            texts: try texts.map { pair in
                guard pair.count == 2, let field = SearchField(rawValue: pair[0]) else {
                    throw BenchError("\(entry) has a text of no known field")
                }
                return SearchDocument.Text(field, pair[1])
            })
    }

    private func reference() throws -> EntryReference {
        let parts = entry.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw BenchError("\(entry) is no kind and id") }
        switch parts[0] {
        case "condition": return .condition(ID(parts[1]))
        case "approach": return .approach(ID(parts[1]))
        case "option": return .option(ID(parts[1]))
        case "measure": return .measure(ID(parts[1]))
        case "claim": return .claim(ID(parts[1]))
        case "reference": return .reference(ID(parts[1]))
        case "term": return .term(ID(parts[1]))
        case "factor": return .factor(ID(parts[1]))
        default: throw BenchError("\(entry) is of no known kind")
        }
    }
}

/// Values as lines of JSON on standard output.
struct LineOutput {
    private let encoder = JSONEncoder()
    private var waiting = Data()

    mutating func write(_ value: some Encodable) {
        // Only strings and finite numbers are ever written, which always can be encoded.
        guard let line = try? encoder.encode(value) else { return }
        waiting.append(line)
        waiting.append(0x0A)
    }

    func finish() { print(String(decoding: waiting, as: UTF8.self), terminator: "") }
}
