import ArgumentParser

/// `consilium printers`
struct PrintersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "printers", abstract: "List the printers that 'print --printer' can reach.")

    @Flag(help: "Write JSON: an array of {name, isDefault}.")
    var json = false

    func run() throws {
        let printers = try printers()
        if json { return try Output.write(json: printers) }
        guard !printers.isEmpty else {
            throw Failure("no printer is set up; CUPS sets one up with 'lpadmin' or at http://localhost:631")
        }
        try Output.write(printers.map { "\($0.name)\($0.isDefault ? "\tdefault" : "")\n" }.joined())
    }
}
