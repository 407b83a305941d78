import ArgumentParser

/// Where a command writes to: standard output, or a file.
struct FileDestination: ParsableArguments {
    @Option(help: ArgumentHelp("Write to a file.", valueName: "file"))
    var output: String?

    @Flag(help: "Replace the file if it is there already.")
    var force = false

    func write(_ bytes: [UInt8]) throws(Failure) {
        guard let output else { return try Output.write(bytes) }
        do {
            try writeFile(bytes, to: output, replacing: force)
        } catch {
            switch error {
            case .exists:
                throw Failure("'\(Output.harmless(output))' is there already; give another name, or --force to replace it")
            case .failed(let failure): throw failure
            }
        }
    }
}
