import ArgumentParser
import Documents
import Knowledge
import Rendering

/// `consilium cite [ID]…`
struct CiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cite", abstract: "Write references for a reference manager, a bibliography or another program.")

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case bibtex, ris
        case cslJSON = "csl-json"
    }

    @Argument(help: "Ids of references, or of entries: then the works that these cite. Without any, every reference.")
    var ids: [String] = []

    @Option(help: "\(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format = Format.bibtex

    @OptionGroup var destination: FileDestination
    @OptionGroup var source: ContentSource

    func run() throws {
        let library = try source.library()
        let works = try works(in: library)
        let text =
            switch format {
            case .bibtex: works.bibTeX
            case .ris: works.ris
            case .cslJSON: works.cslJSON
            }
        try destination.write(Array(text.utf8))
    }

    /// The works asked for, each once, in the order in which they were named or are cited.
    private func works(in library: Library) throws(Failure) -> [Reference] {
        guard !ids.isEmpty else { return Array(library.references) }
        var works: [ID<Reference>] = []
        for id in ids {
            let entry = try library.required(id)
            if case .reference(let reference) = entry { works.append(reference) } else { works += library.works(citedBy: entry) }
        }
        var seen = Set<ID<Reference>>()
        let cited = works.filter { seen.insert($0).inserted }.compactMap { library.references[$0] }
        guard !cited.isEmpty else { throw Failure("nothing is cited in '\(ids.map(Output.harmless).joined(separator: "', '"))'") }
        return cited
    }
}
