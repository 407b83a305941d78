import CNcurses
import Screen

/// The terminal: frames go out, events come in. ncurses lives behind this door and nowhere else.
///
/// There is one at a time, used from one thread. From `init` to `close` the screen belongs to the program; it is
/// given back also when a signal ends it (the exit status then tells the signal) and while it is stopped.
///
///     let terminal = try Terminal()
///     defer { terminal.close() }
///     terminal.paint(frame)
///     while let event = terminal.next(timeout: nil) { … }
public final class Terminal {
    /// Milliseconds to wait after an escape for what would make it another key.
    static let escapeDelay: Int32 = 25

    /// Whether signs beyond ASCII can be shown.
    let isUTF8: Bool
    private let type: String
    let keyboard: UnsafeMutableRawPointer
    /// What the screen shows; nil where that is not known.
    var shown: Frame?
    var keystrokes = Keystrokes()
    var presses = Presses()
    /// What came in after the bytes that still waited for it.
    var unread: Int32?
    private var isOpen = true

    /// Whether the input has come to its end, as after a hang-up: no event will follow.
    public internal(set) var isClosed = false

    /// Opens the screen on standard output, with standard input for the keys.
    ///
    /// Reads from the environment `TERM` and the locale, `NO_COLOR` (any text: no colours) and `ESCDELAY` (the
    /// milliseconds after an escape, for slow lines).
    /// - Throws: why it cannot be opened; the terminal is untouched then.
    public init() throws(TerminalError) {
        guard cn_at_terminal() else { throw .notATerminal }
        guard let type = Self.environment("TERM") else { throw .noTerminalType }
        guard cn_knows(type) else { throw .unknownTerminalType(type) }
        guard cn_places_cursor() else { throw .dumb(type) }
        self.type = type
        isUTF8 = cn_take_locale()
        // Before ncurses opens, which would put its own handlers in their place.
        cn_catch_endings()
        let mask = cn_hold()
        defer { cn_release(mask) }
        let delay = Self.environment("ESCDELAY").flatMap { Int32($0) } ?? Self.escapeDelay
        guard cn_open(max(0, delay)) else { throw .unusable(type) }
        guard let keyboard = cn_keyboard() else {
            cn_close()
            throw .unusable(type)
        }
        self.keyboard = keyboard
        if Self.environment("NO_COLOR") == nil { Self.prepareColours() }
        cn_mouse_on()
    }

    deinit { close() }

    /// The columns and rows there are.
    public var size: Size { Size(columns: Int(cn_columns()), rows: Int(cn_rows())) }

    /// Gives the screen to another program, a pager for instance, and takes it back after `body`, painted whole.
    /// Interrupts (control-C) in between are for that program.
    public func suspend(_ body: () throws -> Void) rethrows {
        guard isOpen else { return try body() }
        let mask = cn_hold()
        let loan = cn_lend()
        cn_release(mask)
        defer {
            let mask = cn_hold()
            cn_take_back(loan)
            cn_release(mask)
        }
        try body()
    }

    /// Puts text on the clipboard of the terminal's own side, where the terminal allows it.
    public func copy(_ text: String) {
        // The Linux console has no clipboard, and shows what it does not know.
        guard isOpen, !type.hasPrefix("linux") else { return }
        var sequence = Clipboard.sequence(for: text)
        let mask = cn_hold()
        sequence.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cn_send($0.baseAddress, $0.count) }
        }
        cn_release(mask)
    }

    /// Gives the terminal back as it was. The second time does nothing.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        isClosed = true
        let mask = cn_hold()
        cn_close()
        cn_release(mask)
    }

    private static func prepareColours() {
        let count = Int(cn_colours_on())
        guard count >= 8 else { return }
        for colour in Style.Colour.allCases {
            if let index = Theme.index(of: colour, among: count) { cn_pair(Theme.pair(of: colour), index) }
        }
    }

    /// The value of an environment variable, nil if it is unset or empty.
    private static func environment(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
