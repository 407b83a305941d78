import ArgumentParser
import Documents
import Knowledge
import Rendering

/// `consilium show ID`
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show an entry whole: a condition, approach, option, measure, claim, reference, factor or term.")

    @Argument(help: "The entry's id, e.g. ptsd, vr-exposure or ptsd/vr-exposure.")
    var id: String

    @Flag(help: "Write JSON; docs/json.md describes it.")
    var json = false

    @OptionGroup var source: ContentSource

    func run() throws {
        let library = try source.library()
        let entry = try library.required(id)
        // Invariant: `required` gave an entry that the library holds.
        let document = library.document(for: entry)!
        if json { return try Output.write(json: DocumentJSON(entry, document, library)) }
        try Output.write(document.whole(library).text())
    }
}
