/// Why the screen cannot be opened, and what to do about it.
public enum TerminalError: Error, Hashable, CustomStringConvertible {
    /// Standard input or output is a file or a pipe.
    case notATerminal
    /// TERM is not set.
    case noTerminalType
    /// No description of this terminal type is installed.
    case unknownTerminalType(String)
    /// This terminal type cannot place its cursor.
    case dumb(String)
    /// The terminal is known, and still ncurses cannot use it.
    case unusable(String)

    public var description: String {
        switch self {
        case .notATerminal:
            "the browser needs a terminal for both input and output: start it in one, without a pipe, "
                + "or use the commands that print (see --help)"
        case .noTerminalType:
            "TERM is not set, so what this terminal can do is not known: set it, for example "
                + "`export TERM=xterm-256color`"
        case .unknownTerminalType(let type):
            "the terminal type \"\(Self.plain(type))\" is not known on this system: install its terminfo entry, "
                + "or set TERM to one that is known, for example `export TERM=xterm`"
        case .dumb(let type):
            "a terminal of type \"\(Self.plain(type))\" cannot place text on its screen: set TERM to what it really "
                + "is, or use the commands that print (see --help)"
        case .unusable(let type):
            "the terminal of type \"\(Self.plain(type))\" cannot be opened: check TERM, or use the commands that "
                + "print (see --help)"
        }
    }

    /// A terminal type that is safe to print: it comes from the environment.
    private static func plain(_ type: String) -> String {
        String(type.unicodeScalars.map { (" "..."~").contains($0) ? Character($0) : "?" })
    }
}
