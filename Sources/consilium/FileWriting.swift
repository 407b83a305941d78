#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

enum FileWritingError: Error {
    case exists
    case failed(Failure)
}

/// Writes a file whole or not at all: into a temporary file beside it, to the disk, then under its name. What is there
/// and is no regular file (`/dev/null`, a pipe with a name) is written to as it is.
/// - Parameter replacing: whether a file of that name may be replaced.
func writeFile(_ bytes: [UInt8], to path: String, replacing: Bool) throws(FileWritingError) {
    switch Target(path) {
    case .nothing: try place(bytes, at: path, named: path, permissions: nil, replacing: replacing)
    case .file(let resolved, let permissions):
        guard replacing else { throw .exists }
        try place(bytes, at: resolved, named: path, permissions: permissions, replacing: true)
    case .folder: throw .failed(Failure("'\(Output.harmless(path))' is a folder; name a file in it"))
    case .descriptor(let number): try pour(bytes, into: number, path)
    case .device:
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unwritten(path, SystemError()) }
        defer { close(descriptor) }
        try pour(bytes, into: descriptor, path)
    }
}

/// What stands under a path before anything is written to it.
private enum Target {
    case nothing
    /// A regular file, its links followed.
    case file(resolved: String, permissions: mode_t)
    case folder
    /// Something of ours that is open already; opening it by its name would start again at its beginning.
    case descriptor(Int32)
    /// A device, a pipe, a socket.
    case device

    init(_ path: String) {
        var status = stat()
        switch path {
        case "/dev/stdout": self = .descriptor(STDOUT_FILENO)
        case "/dev/stderr": self = .descriptor(STDERR_FILENO)
        case _ where path.hasPrefix("/dev/fd/") && Int32(path.dropFirst(8)) != nil:
            self = .descriptor(Int32(path.dropFirst(8)) ?? STDOUT_FILENO)
        case _ where stat(path, &status) != 0: self = .nothing
        default:
            switch status.st_mode & S_IFMT {
            case S_IFDIR: self = .folder
            case S_IFREG:
                let resolved = realpath(path, nil)
                defer { free(resolved) }
                self = .file(
                    resolved: resolved.map { String(cString: $0) } ?? path, permissions: status.st_mode & 0o7777)
            default: self = .device
            }
        }
    }
}

private func pour(_ bytes: [UInt8], into descriptor: Int32, _ path: String) throws(FileWritingError) {
    do {
        try Output.send(bytes, to: descriptor)
    } catch {
        throw .failed(Failure("'\(Output.harmless(path))' cannot be written: \(error.text)"))
    }
}

/// - Parameters:
///   - name: how whoever asked for it called the file.
///   - permissions: those of the file that is replaced; the usual ones when nil.
private func place(
    _ bytes: [UInt8], at path: String, named name: String, permissions: mode_t?, replacing: Bool
) throws(FileWritingError) {
    let folder = folder(of: path)
    // A signal that would end the program waits until the file is in its place or gone again, and a limit on the size of
    // files comes as an error.
    let signals = HeldSignals()
    defer { signals.release() }

    let temporary = try TemporaryFile(in: folder, for: name)
    do {
        if let permissions { fchmod(temporary.descriptor, permissions) }
        try Output.send(bytes, to: temporary.descriptor)
        try temporary.reachDisk()
    } catch {
        temporary.remove()
        throw unwritten(name, error)
    }
    // A link fails if somebody made the file meanwhile; a rename would replace it.
    var placed = replacing ? rename(temporary.path, path) : link(temporary.path, path)
    if placed != 0, !replacing, [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) {
        // A file system without hard links, such as a memory stick's.
        placed = access(path, F_OK) == 0 ? -1 : rename(temporary.path, path)
        if placed != 0 { errno = EEXIST }
    }
    let reason = SystemError()
    temporary.remove()
    guard placed == 0 else {
        if reason.number == EEXIST { throw .exists }
        throw unwritten(name, reason)
    }
    // Makes the name last as well. That a folder cannot be synchronised is no reason to tell of a failure.
    let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if opened >= 0 {
        fsync(opened)
        close(opened)
    }
}

private func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}

private func unwritten(_ path: String, _ error: SystemError) -> FileWritingError {
    let shown = Output.harmless(path)
    if path.isEmpty { return .failed(Failure("a file needs a name")) }
    if error.number == ENOENT, access(folder(of: path), F_OK) != 0 {
        return .failed(Failure("'\(shown)' cannot be written: its folder is not there"))
    }
    return .failed(Failure("'\(shown)' cannot be written: \(error.text); nothing there has changed"))
}

/// A file under a name that nobody else uses.
private struct TemporaryFile {
    let path: String
    let descriptor: Int32

    init(in folder: String, for name: String) throws(FileWritingError) {
        // A file that an earlier program of the same number left behind is passed over.
        for attempt in 0..<100 {
            let candidate = "\(folder == "/" ? "" : folder)/.consilium-\(getpid())-\(attempt)"
            let opened = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            if opened >= 0 {
                self.path = candidate
                descriptor = opened
                return
            }
            if errno != EEXIST { break }
        }
        throw unwritten(name, SystemError())
    }

    /// Waits until the disk has it. Some file systems cannot tell, which is no failure.
    func reachDisk() throws(SystemError) {
        guard fsync(descriptor) == 0 || [EINVAL, EROFS, ENOTSUP].contains(errno) else { throw SystemError() }
    }

    /// Closes it and takes its own name away; what was linked or renamed stays.
    func remove() {
        close(descriptor)
        unlink(path)
    }
}

/// Signals that would end the program, held back for as long as a file is on its way.
private struct HeldSignals {
    private let before: sigset_t
    private let sizeHandling: (@convention(c) (Int32) -> Void)?

    init() {
        var held = sigset_t()
        var old = sigset_t()
        sigemptyset(&held)
        for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&held, signal) }
        pthread_sigmask(SIG_BLOCK, &held, &old)
        before = old
        sizeHandling = signal(SIGXFSZ, SIG_IGN)
    }

    func release() {
        var old = before
        signal(SIGXFSZ, sizeHandling)
        pthread_sigmask(SIG_SETMASK, &old, nil)
    }
}
