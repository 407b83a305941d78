import Foundation
import Testing

/// A real terminal for a play: tmux with a server of its own, one pane of a given size, the built program in it.
final class Stage {
    private let socket: String
    let folder: URL

    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    /// The release build, or the one that CONSILIUM names.
    static let program: String = {
        if let named = ProcessInfo.processInfo.environment["CONSILIUM"] { return named }
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return root.appendingPathComponent(".build/release/consilium").path
    }()

    /// Opens the program with arguments in a pane. Afterwards the pane says "exit N" and waits.
    init(_ columns: Int, _ rows: Int, _ arguments: String = "", environment: String = "TERM=xterm-256color") throws {
        guard FileManager.default.isExecutableFile(atPath: Self.program) else {
            throw Fault(description: "no program at \(Self.program); run 'make build' first")
        }
        socket = "consilium-play-\(ProcessInfo.processInfo.processIdentifier)-\(UInt32.random(in: 0...UInt32.max))"
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(socket)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let command = "env -u NO_COLOR \(environment) LC_ALL=C.UTF-8 '\(Self.program)' \(arguments); echo \"exit $?\"; exec cat"
        try tmux(
            ["-u", "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", folder.path, command])
        try tmux(["set-option", "-g", "status", "off"])
        try tmux(["set-option", "-g", "escape-time", "0"])
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    deinit {
        _ = try? tmux(["kill-server"])
        try? FileManager.default.removeItem(at: folder)
    }

    /// Sends keys as tmux names them, one after another.
    func type(_ keys: String...) throws {
        for key in keys { try tmux(["send-keys", key]) }
    }

    /// Sends a text as it stands.
    func write(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

    func resize(_ columns: Int, _ rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// What the terminal shows, a line a row.
    func screen() throws -> String { try tmux(["capture-pane", "-p"]) }

    /// Column and row of the hardware cursor, from 0.
    func cursor() throws -> String {
        try tmux(["display-message", "-p", "#{cursor_x},#{cursor_y}"]).trimmingCharacters(in: .newlines)
    }

    /// Waits until the screen fulfils something, then gives it back; after ten seconds tells what it showed instead.
    @discardableResult
    func wait(_ what: String, until holds: (String) -> Bool) throws -> String {
        let end = Date().addingTimeInterval(10)
        var shown = ""
        while Date() < end {
            shown = try screen()
            if holds(shown) { return shown }
            usleep(20_000)
        }
        throw Fault(description: "waited in vain for \(what); the screen shows:\n\(shown)")
    }

    @discardableResult
    func wait(for text: String) throws -> String { try wait("'\(text)'") { $0.contains(text) } }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        // Into a file, and not through Foundation's Process: both a pipe and the descriptor by which Process learns of
        // the end would be kept open by the server, which outlives the command that starts it.
        let log = folder.appendingPathComponent(".tmux-\(UInt32.random(in: 0...UInt32.max))")
        defer { try? FileManager.default.removeItem(at: log) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, log.path, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        let words = ["tmux", "-L", socket] + arguments
        var vector = words.map { strdup($0) } + [nil]
        defer { for word in vector { free(word) } }
        // A test's thread may have signals blocked; tmux and all in it would inherit that.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var child = pid_t()
        guard posix_spawnp(&child, "tmux", &actions, &attributes, &vector, environ) == 0 else {
            throw Fault(description: "tmux cannot be started; install it with 'make test'")
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let text = try String(contentsOf: log, encoding: .utf8)
        guard status == 0 else { throw Fault(description: "tmux \(arguments.joined(separator: " ")): \(text)") }
        return text
    }
}
