import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The file that a program's name stands for: the name itself if it holds a slash, else the first in PATH that may be
/// executed; nil when there is none.
func program(named name: String) -> String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    let candidates = name.contains("/") ? [name] : path.split(separator: ":").map { "\($0)/\(name)" }
    return candidates.first { candidate in
        var status = stat()
        return stat(candidate, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(candidate, X_OK) == 0
    }
}

/// Runs a program to its end, with no shell between: feeds it `input`, collects what it writes.
/// - Parameters:
///   - path: a path or a name that is looked up in PATH.
///   - arguments: those behind the program's own name.
///   - input: its standard input. A program that does not read all of it does no harm.
///   - environment: variables that it gets beside, or instead of, ours.
/// - Returns: its exit status (128 + the signal that ended it, as shells count), its standard output, and its standard
///   error as text.
/// - Throws: when it cannot be started.
func runProcess(
    _ path: String, _ arguments: [String], input: [UInt8], environment: [String: String] = [:]
) throws(Failure) -> (status: Int32, output: [UInt8], errors: String) {
    guard let file = program(named: path) else { throw Failure("'\(Output.harmless(path))' is not installed") }
    func failure(_ number: Int32) -> Failure {
        Failure("'\(Output.harmless(path))' cannot be started: \(String(cString: strerror(number)))")
    }
    var pipes: [Pipe] = []
    defer { for pipe in pipes { pipe.close() } }
    for _ in 0..<3 {
        guard let pipe = Pipe() else { throw failure(errno) }
        pipes.append(pipe)
    }
    let (standardInput, standardOutput, standardError) = (pipes[0], pipes[1], pipes[2])

    // A reader that goes away early must not end us; the child gets the usual handling back.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }

    var process = pid_t()
    let variables = ProcessInfo.processInfo.environment.merging(environment) { _, ours in ours }
    let started = withCStrings([file] + arguments) { argv in
        withCStrings(variables.map { "\($0.key)=\($0.value)" }) { envp in
            var actions = posix_spawn_file_actions_t()
            posix_spawn_file_actions_init(&actions)
            defer { posix_spawn_file_actions_destroy(&actions) }
            posix_spawn_file_actions_adddup2(&actions, standardInput.reading.number, STDIN_FILENO)
            posix_spawn_file_actions_adddup2(&actions, standardOutput.writing.number, STDOUT_FILENO)
            posix_spawn_file_actions_adddup2(&actions, standardError.writing.number, STDERR_FILENO)
            var attributes = posix_spawnattr_t()
            posix_spawnattr_init(&attributes)
            defer { posix_spawnattr_destroy(&attributes) }
            var signals = sigset_t()
            sigemptyset(&signals)
            posix_spawnattr_setsigmask(&attributes, &signals)
            sigaddset(&signals, SIGPIPE)
            posix_spawnattr_setsigdefault(&attributes, &signals)
            posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
            return posix_spawn(&process, file, &actions, &attributes, argv, envp)
        }
    }
    guard started == 0 else { throw failure(started) }
    standardInput.reading.close()
    standardOutput.writing.close()
    standardError.writing.close()

    let (output, errors) = converse(input, standardInput.writing, standardOutput.reading, standardError.reading)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    // The lower seven bits hold the signal that ended it, the next byte the status that it gave.
    let ended = status & 0x7F
    return (ended == 0 ? (status >> 8) & 0xFF : 128 + ended, output, String(decoding: errors, as: UTF8.self))
}

/// Feeds and drains at once, so that neither side waits for the other: returns when both outputs have ended.
private func converse(
    _ input: [UInt8], _ feeding: Descriptor, _ output: Descriptor, _ errors: Descriptor
) -> (output: [UInt8], errors: [UInt8]) {
    _ = fcntl(feeding.number, F_SETFL, O_NONBLOCK)
    var rest = input[...]
    var collected: [[UInt8]] = [[], []]
    let drains = [output, errors]
    if rest.isEmpty { feeding.close() }
    while drains.contains(where: \.isOpen) {
        // A closed descriptor counts as -1, which poll passes over.
        var waiting =
            [pollfd(fd: feeding.number, events: Int16(POLLOUT), revents: 0)]
            + drains.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
        guard poll(&waiting, nfds_t(waiting.count), -1) >= 0 else { continue }
        if waiting[0].revents != 0 {
            let count = rest.withUnsafeBytes { write(feeding.number, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) }
            if rest.isEmpty || (count < 0 && errno != EINTR && errno != EAGAIN) { feeding.close() }
        }
        for (index, drain) in drains.enumerated() where waiting[index + 1].revents != 0 {
            var buffer = [UInt8](repeating: 0, count: 65536)
            let count = read(drain.number, &buffer, buffer.count)
            if count > 0 { collected[index] += buffer.prefix(count) }
            if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) { drain.close() }
        }
    }
    return (collected[0], collected[1])
}

/// An open descriptor, closed once; -1 from then on.
private final class Descriptor {
    private(set) var number: Int32

    init(_ number: Int32) { self.number = number }

    var isOpen: Bool { number >= 0 }

    func close() {
        guard isOpen else { return }
        #if canImport(Glibc)
            Glibc.close(number)
        #elseif canImport(Musl)
            Musl.close(number)
        #else
            Darwin.close(number)
        #endif
        number = -1
    }
}

private struct Pipe {
    let reading: Descriptor
    let writing: Descriptor

    /// A pipe that children do not inherit, its ends above the standard descriptors; nil when there is none left.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        reading = Descriptor(fcntl(ends[0], F_DUPFD_CLOEXEC, 3))
        writing = Descriptor(fcntl(ends[1], F_DUPFD_CLOEXEC, 3))
        let number = errno
        for end in ends { Descriptor(end).close() }
        guard reading.isOpen, writing.isOpen else {
            close()
            errno = number
            return nil
        }
    }

    func close() {
        reading.close()
        writing.close()
    }
}

/// Calls `body` with the strings as C wants them: an array of pointers that ends in nil.
private func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
}
