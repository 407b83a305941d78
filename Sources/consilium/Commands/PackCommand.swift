import ArgumentParser
import Authoring
import Pack

/// `consilium pack DIR --output FILE`
struct PackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack", abstract: "Check a content folder and pack it into one file that opens at once.")

    @Argument(help: "The content folder.")
    var directory: String

    @Option(help: ArgumentHelp("The file to write; one that is there is replaced.", valueName: "file"))
    var output: String

    func run() throws {
        let authored = try authorLibrary(folder: directory)
        guard authored.problems.isEmpty, let library = authored.library else {
            for problem in authored.problems { Output.writeError("\(directory)/\(problem)") }
            throw Failure("'\(Output.harmless(directory))' has problems; mend them, then pack it")
        }
        let bytes = LibraryPack.pack(library)
        // What is packed is read back before anyone relies on it.
        _ = try LibraryPack.open(untrusted: bytes)
        do {
            try writeFile(bytes, to: output, replacing: true)
        } catch .exists {
            throw Failure("'\(Output.harmless(output))' is there already")
        } catch .failed(let failure) {
            throw failure
        }
    }
}
