import ArgumentParser
import Browser

/// `consilium manual`: the manual page, made from the tables of commands and keys.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Write the manual page; read it with 'consilium manual | man -l -'.")

    func run() throws {
        let configuration = ConsiliumCommand.configuration
        var lines = [
            ".TH CONSILIUM 1", ".SH NAME", "consilium \\- \(Self.roff(configuration.abstract))", ".SH SYNOPSIS",
            ".B consilium", "[\\fIID\\fR]", ".br", ".B consilium", "\\fICOMMAND\\fR [\\fIOPTION\\fR]...", ".SH DESCRIPTION",
            Self.roff(configuration.discussion), ".SH COMMANDS",
        ]
        for command in configuration.subcommands {
            let about = command.configuration
            lines += [".TP", ".B \(Self.roff(about.commandName ?? ""))", Self.roff(about.abstract)]
        }
        lines += [
            ".PP", "Each command tells its options with \\fB\\-\\-help\\fR. \\fB\\-\\-content\\fR \\fIDIR|FILE\\fR reads other",
            "content than what is built in.", ".SH KEYS",
        ]
        for binding in Binding.all {
            lines += [".TP", ".B \(Self.roff(binding.keys.map(\.name).joined(separator: ", ")))", Self.roff(binding.help)]
        }
        lines += [".SH SIGNS"]
        for sign in Sign.all { lines += [".TP", ".B \(Self.roff(sign.text))", Self.roff(sign.meaning)] }
        lines += [
            ".SH ENVIRONMENT", ".TP", ".B TERM", "The terminal's type.", ".TP", ".B NO_COLOR",
            "With any value: no colours.", ".TP", ".B ESCDELAY", "Milliseconds to wait after an escape; 25 without it.",
            ".SH EXIT STATUS", "0 when all went well, 1 when something could not be done, 64 when the arguments are wrong.",
        ]
        try Output.write(lines.joined(separator: "\n") + "\n")
    }

    /// Text as roff: backslashes doubled, hyphens that may be typed, no line that starts with a request.
    private static func roff(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let escaped = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
            return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
        }.joined(separator: "\n")
    }
}
