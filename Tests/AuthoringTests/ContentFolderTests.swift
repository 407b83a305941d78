import Authoring
import Foundation
import Testing

@Suite("A content folder is read as it is, and never beyond itself")
final class ContentFolderTests {
    private let folder = FileManager.default.temporaryDirectory.path + "/content-\(UUID().uuidString)"

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func write(_ path: String, _ data: Data) throws {
        let full = URL(fileURLWithPath: folder + "/" + path)
        try FileManager.default.createDirectory(
            at: full.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: full)
    }

    private func writeSmallLibrary() throws {
        for file in smallLibrary { try write(file.path, Data(file.text.utf8)) }
    }

    @Test("What was written is read, sorted by path; hidden files are not")
    func reads() throws {
        try writeSmallLibrary()
        try write(".git/config.yaml", Data("a".utf8))
        try write("claims/.vr-cures.md.swp", Data("a".utf8))
        let (files, problems) = try ContentFolder.read(folder)
        #expect(files == smallLibrary.sorted { $0.path < $1.path })
        #expect(problems.isEmpty)
        #expect(try authorLibrary(folder: folder).problems.isEmpty)
    }

    @Test("The folder may be given with a slash or as a link")
    func otherNames() throws {
        try writeSmallLibrary()
        let link = folder + "/.link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder)
        #expect(try ContentFolder.read(folder + "/").files == ContentFolder.read(folder).files)
        #expect(try ContentFolder.read(link).files == ContentFolder.read(folder).files)
    }

    @Test("Links, pipes, foreign endings, wrong bytes and giants are told and not read")
    func hostile() throws {
        try writeSmallLibrary()
        try write("claims/latin.md", Data([0x2D, 0xE9, 0xFE]))
        try write("claims/giant.md", Data(count: (1 << 20) + 1))
        try write("claims/notes.txt", Data())
        try FileManager.default.createSymbolicLink(atPath: folder + "/claims/loop", withDestinationPath: "..")
        try FileManager.default.createSymbolicLink(atPath: folder + "/claims/passwd.md", withDestinationPath: "/etc/passwd")
        try FileManager.default.createSymbolicLink(atPath: folder + "/claims/gone.md", withDestinationPath: "/nowhere")
        #expect(mkfifo(folder + "/claims/pipe.md", 0o600) == 0)
        #expect(
            try authorLibrary(folder: folder).problems.map(\.description) == [
                "claims/giant.md:1:1: error: larger than 1 MiB; split it",
                "claims/gone.md:1:1: error: a link; put the file itself here, links are not followed",
                "claims/latin.md:1:1: error: not valid UTF-8; save the file as UTF-8",
                "claims/loop:1:1: error: a link; put the file itself here, links are not followed",
                "claims/notes.txt:1:1: error: content is .md and .yaml; rename the file or take it out",
                "claims/passwd.md:1:1: error: a link; put the file itself here, links are not followed",
                "claims/pipe.md:1:1: error: no regular file; remove it",
            ])
    }

    @Test("A file that cannot be read is told")
    func unreadable() throws {
        // A name that is not valid UTF-8 cannot be opened under the name that is shown for it.
        let name = (folder + "/n").utf8CString.dropLast() + [CChar(bitPattern: 0xFF)] + ".md".utf8CString
        let file = Array(name).withUnsafeBufferPointer { open($0.baseAddress!, O_CREAT | O_WRONLY, 0o600) }
        try #require(file >= 0)
        close(file)
        #expect(
            try ContentFolder.read(folder).problems.map(\.description) == [
                "n\u{FFFD}.md:1:1: error: cannot be read; check its name and permissions"
            ])
    }

    @Test("A missing folder and a file in its place are failures with one sentence")
    func failures() throws {
        try write("library.yaml", Data())
        #expect(throws: ContentFolder.Failure.unreadable("/nowhere")) { try ContentFolder.read("/nowhere") }
        #expect(throws: ContentFolder.Failure.unreadable("")) { try ContentFolder.read("") }
        let file = folder + "/library.yaml"
        #expect(throws: ContentFolder.Failure.notAFolder(file)) { try ContentFolder.read(file) }
        #expect(
            "\(ContentFolder.Failure.unreadable("/nowhere"))"
                == "content folder '/nowhere' cannot be read; check the path and its permissions")
        #expect("\(ContentFolder.Failure.notAFolder("a"))" == "'a' is no folder; name a folder made like Content/")
    }

    @Test("An empty folder is a library without its edition")
    func emptyFolder() throws {
        #expect(
            try authorLibrary(folder: folder).problems.map(\.description) == [
                "library.yaml:1:1: error: the file is missing; add it with title, edition, licence, review-horizon, "
                    + "purpose, crisis-lines and groups"
            ])
    }
}

@Suite("The library's own content")
struct OwnContentTests {
    @Test("It has no problem")
    func sound() throws {
        let content = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Content").path
        let read = try authorLibrary(folder: content)
        #expect(read.problems.map(\.description) == [])
        #expect(read.library != nil)
    }
}
