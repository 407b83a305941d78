import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Shows a text in the reader's pager: PAGER, or less, or more. It comes through a pipe, never by way of a file.
func showInPager(_ text: [UInt8]) throws(Failure) {
    let wanted = ProcessInfo.processInfo.environment["PAGER"] ?? ""
    // Words, not a shell's line.
    let choices = [wanted.split(separator: " ").map(String.init), ["less"], ["more"]]
    guard let words = choices.first(where: { $0.first.flatMap { program(named: $0) } != nil }),
        let file = program(named: words[0])
    else { throw Failure("there is no pager; install 'less', or name one in PAGER") }

    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Failure("no pipe to the pager: \(SystemError().text)") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])

    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    let vector = words.map { strdup($0) } + [nil]
    defer { for word in vector { free(word) } }
    var child = pid_t()
    let started = posix_spawn(&child, file, &actions, nil, vector, environ)
    close(ends[0])
    if started == 0 {
        // A pager that is left early closes the pipe; that is no failure.
        try? Output.send(text, to: ends[1])
    }
    close(ends[1])
    guard started == 0 else {
        throw Failure("'\(Output.harmless(words[0]))' cannot be started: \(String(cString: strerror(started)))")
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
}
