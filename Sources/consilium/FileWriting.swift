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

/// Writes a file whole or not at all: into a temporary file beside it, to the disk, then under its name.
/// - Parameter replacing: whether a file of that name may be replaced.
func writeFile(_ bytes: [UInt8], to path: String, replacing: Bool) throws(FileWritingError) {
    let shown = Output.harmless(path)
    func failure(_ what: String) -> FileWritingError {
        .failed(Failure("'\(shown)' cannot be written: \(what); nothing was left there"))
    }
    if !replacing, access(path, F_OK) == 0 { throw .exists }

    let temporary = path + ".consilium-\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(SystemError().text) }
    do {
        try Output.send(bytes, to: descriptor)
    } catch {
        close(descriptor)
        unlink(temporary)
        throw failure(error.text)
    }
    guard fsync(descriptor) == 0, close(descriptor) == 0 else {
        let reason = SystemError().text
        unlink(temporary)
        throw failure(reason)
    }
    // A link fails if somebody made the file meanwhile; a rename would replace it.
    let placed = replacing ? rename(temporary, path) : link(temporary, path)
    let reason = SystemError()
    if !replacing { unlink(temporary) }
    guard placed == 0 else {
        if replacing { unlink(temporary) }
        if reason.number == EEXIST { throw .exists }
        throw failure(reason.text)
    }
}
