import ArgumentParser
import Authoring
import BuiltinLibrary
import FoundationEssentials
import Knowledge
import Pack

/// Where the library comes from.
struct ContentSource: ParsableArguments {
    @Option(
        name: .long, help: ArgumentHelp("Read other content than the built-in: a folder or a packed library.", valueName: "dir|file"))
    var content: String?

    func library() throws -> Library {
        guard let content else { return try Self.builtin() }
        var isFolder = false
        guard FileManager.default.fileExists(atPath: content, isDirectory: &isFolder) else {
            throw Failure("'\(Output.harmless(content))' is not there; give a content folder or a packed library with --content")
        }
        return isFolder ? try Self.authored(content) : try Self.packed(content)
    }

    private static func builtin() throws -> Library {
        guard consilium_builtin_library_size > 0 else {
            throw Failure("this build holds no library; build it with 'make build', or name a folder with --content")
        }
        // Invariant: a C array has an address.
        let start = UnsafeRawPointer(consilium_builtin_library_start()!)
        return try LibraryPack.open(trusted: PackedBytes(static: start, count: consilium_builtin_library_size))
    }

    private static func packed(_ path: String) throws -> Library {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure("'\(Output.harmless(path))' cannot be read; check its permissions")
        }
        do {
            return try LibraryPack.open(untrusted: Array(data))
        } catch {
            throw Failure("'\(Output.harmless(path))': \(error)")
        }
    }

    /// What is sound in a folder; its problems are told, and the rest goes on.
    private static func authored(_ path: String) throws -> Library {
        let authored = try authorLibrary(folder: path)
        guard let library = authored.library else {
            for problem in authored.problems { Output.writeError("\(problem)") }
            throw Failure("no library could be read from '\(Output.harmless(path))'; mend what stands above")
        }
        if let first = authored.problems.first {
            let count = authored.problems.count
            Output.writeError(
                "\(count) \(count == 1 ? "problem" : "problems") in '\(Output.harmless(path))', the first: \(first); 'consilium check' tells all")
        }
        return library
    }
}
