import Foundation
import Testing

/// The built program, run as a person or a script runs it.
enum Program {
    struct Run: Equatable {
        var status: Int32 = 0
        var output = ""
        var errors = ""
    }

    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The one that CONSILIUM names, else the release build, else the debug build.
    static let path: String = {
        if let named = ProcessInfo.processInfo.environment["CONSILIUM"] { return named }
        let builds = ["release", "debug"].map { root.appendingPathComponent(".build/\($0)/consilium").path }
        return builds.first { FileManager.default.isExecutableFile(atPath: $0) } ?? builds[0]
    }()

    /// Runs another program to its end. Both outputs go to files, so that neither can fill up and wait.
    static func run(
        _ program: String, _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]
    ) throws -> Run {
        let scratch = try Folder()
        let child = try start(program, arguments, in: folder ?? scratch.url, environment: environment, log: scratch)
        return Run(status: end(of: child), output: try scratch.text("output"), errors: try scratch.text("errors"))
    }

    /// Starts a program, its outputs going to the files `output` and `errors` of a folder. Foundation's Process would
    /// hand on that signals are blocked, as they are in the threads of tests.
    static func start(
        _ program: String, _ arguments: [String], in folder: URL, environment: [String: String] = [:], log: Folder
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, log.path("output"), O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, log.path("errors"), O_WRONLY | O_CREAT | O_APPEND, 0o600)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        var usual = sigset_t()
        sigemptyset(&usual)
        for signal in [SIGPIPE, SIGTERM, SIGINT, SIGHUP, SIGXFSZ] { sigaddset(&usual, signal) }
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &usual)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        let variables = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"]
            .merging(environment) { _, given in given }
        guard FileManager.default.isExecutableFile(atPath: program) else {
            throw Fault(description: "no program at \(program); 'make test' builds it and installs what it is tested with")
        }
        var words = (["env", "-C", folder.path, program] + arguments).map { strdup($0) } + [nil]
        var settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for pointer in words + settings { free(pointer) } }
        var child = pid_t()
        guard posix_spawn(&child, "/usr/bin/env", &actions, &attributes, &words, &settings) == 0 else {
            throw Fault(description: "/usr/bin/env cannot be started")
        }
        return child
    }

    /// The status of a program that was started, once it has ended; 128 and the signal if one ended it.
    @discardableResult
    static func end(of child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
}

/// Runs the program on the small library.
func consilium(
    _ arguments: String..., in folder: Folder? = nil, environment: [String: String] = [:]
) throws -> Program.Run {
    let content = try smallLibrary.get()
    return try Program.run(
        Program.path, arguments + ["--content", content], in: folder?.url, environment: environment)
}

/// Runs a line of shell in which `$consilium` is the program and `$library` the small library.
func shell(_ line: String, in folder: Folder? = nil) throws -> Program.Run {
    try Program.run(
        "/bin/bash", ["-c", line], in: folder?.url,
        environment: ["consilium": Program.path, "library": try smallLibrary.get()])
}

/// A folder that goes when nobody holds it any more.
final class Folder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("consilium-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
    }

    func write(_ text: String, to name: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Every name in it, hidden ones as well, sorted.
    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
    }
}
