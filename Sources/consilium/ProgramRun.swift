#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What came of running another program.
struct ProgramRun {
    let output: [UInt8]
    let errors: [UInt8]
    /// Its exit status; 128 and the signal's number where a signal ended it.
    let status: Int32
}

/// Runs a program found on the path with these arguments, feeds it its input and collects what it says. No shell reads
/// any of it.
/// - Throws: what the system said when it could not be started, e.g. `ENOENT` where no such program is there.
func runProgram(_ name: String, _ arguments: [String], input: [UInt8]) throws(SystemError) -> ProgramRun {
    let (inRead, inWrite) = try connection()
    let (outRead, outWrite) = try connection()
    let (errRead, errWrite) = try connection()

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The copies lose the mark that closes the pipes in the new program; nothing else is passed on.
    posix_spawn_file_actions_adddup2(&actions, inRead, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, outWrite, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errWrite, STDERR_FILENO)

    var process = pid_t()
    let words = ([name] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    let started = posix_spawnp(&process, name, &actions, nil, words + [nil], environ)
    for end in [inRead, outWrite, errWrite] { close(end) }
    guard started == 0 else {
        for end in [inWrite, outRead, errRead] { close(end) }
        throw SystemError(started)
    }

    let (output, errors) = exchange(input, into: inWrite, from: outRead, errRead)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return ProgramRun(output: output, errors: errors, status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
}

/// Writes while it reads, so that neither side waits for the other for ever. Closes all three.
private func exchange(_ input: [UInt8], into inWrite: Int32, from outRead: Int32, _ errRead: Int32) -> ([UInt8], [UInt8]) {
    // A program that stops reading early is no reason to end: the write then says so itself.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { _ = signal(SIGPIPE, before) }
    _ = fcntl(inWrite, F_SETFL, O_NONBLOCK)

    var rest = input[...]
    var collected: [Int32: [UInt8]] = [outRead: [], errRead: []]
    var open: Set<Int32> = [inWrite, outRead, errRead]
    if rest.isEmpty, open.remove(inWrite) != nil { close(inWrite) }
    var chunk = [UInt8](repeating: 0, count: 65536)
    while !open.isEmpty {
        var polled = open.map { pollfd(fd: $0, events: Int16($0 == inWrite ? POLLOUT : POLLIN), revents: 0) }
        if poll(&polled, nfds_t(polled.count), -1) < 0 {
            if errno == EINTR { continue }
            break
        }
        for end in polled where end.revents != 0 {
            var count: Int
            if end.fd == inWrite {
                count = rest.withUnsafeBytes { write(inWrite, $0.baseAddress, $0.count) }
                if count > 0 { rest = rest.dropFirst(count) }
                if rest.isEmpty { count = 0 }
            } else {
                count = read(end.fd, &chunk, chunk.count)
                if count > 0 { collected[end.fd, default: []] += chunk[..<count] }
            }
            if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) {
                open.remove(end.fd)
                close(end.fd)
            }
        }
    }
    for end in open { close(end) }
    return (collected[outRead] ?? [], collected[errRead] ?? [])
}

/// A pipe's two ends, which no other program inherits.
private func connection() throws(SystemError) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SystemError() }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
}
