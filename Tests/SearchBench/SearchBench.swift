import Authoring
import FoundationEssentials
import Knowledge
import Search

/// The index's side of the benchmark; `search-bench.py` compares what this prints with other engines.
///
///     searchbench documents CONTENT                    the library's texts, a document a line
///     searchbench citations CONTENT                    statements of the library, each with the works it cites
///     searchbench measure DOCUMENTS KEYSTROKES SECONDS build, then one keystroke after another while there is time
///     searchbench rank DOCUMENTS QUERIES               the first ten for each query
///
/// All input and output is JSON, a value a line; keystrokes and queries are JSON strings.
@main
struct SearchBench {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        switch (arguments.first, Array(arguments.dropFirst())) {
        case ("documents", let rest) where rest.count == 1:
            var output = LineOutput()
            try library(rest[0]).forEachSearchDocument { output.write(DocumentLine($0)) }
            output.finish()
        case ("citations", let rest) where rest.count == 1:
            var output = LineOutput()
            for citation in Citation.all(in: try library(rest[0])) { output.write(citation) }
            output.finish()
        case ("measure", let rest) where rest.count == 3:
            let seconds = Double(rest[2]) ?? 1
            let measured = try Measurement(
                documents: documents(rest[0]), keystrokes: lines(of: rest[1]), within: .seconds(seconds))
            var output = LineOutput()
            output.write(measured)
            output.finish()
        case ("rank", let rest) where rest.count == 2:
            let index = SearchIndex(documents: try documents(rest[0]))
            var output = LineOutput()
            for query: String in try lines(of: rest[1]) {
                output.write(index.search(query, limit: 10).hits.map { "\($0.entry.kind):\($0.entry.id)" })
            }
            output.finish()
        default:
            throw BenchError("searchbench documents|citations CONTENT, measure DOCUMENTS KEYSTROKES SECONDS or "
                + "rank DOCUMENTS QUERIES")
        }
    }

    private static func library(_ folder: String) throws -> Library {
        guard let library = try authorLibrary(folder: folder).library else {
            throw BenchError("\(folder) has mistakes; consilium check tells them")
        }
        return library
    }

    private static func documents(_ path: String) throws -> [SearchDocument] {
        let lines: [DocumentLine] = try lines(of: path)
        return try lines.map { try $0.document() }
    }

    private static func lines<Value: Decodable>(of path: String) throws -> [Value] {
        let decoder = JSONDecoder()
        return try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A).map {
            try decoder.decode(Value.self, from: $0)
        }
    }
}

struct BenchError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
