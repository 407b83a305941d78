import Foundation
import Testing

/// Files are written whole or not at all, and say so in one sentence when not.
@Suite struct FileWritingTests {
    let page = try! consilium("print", "ptsd").output

    private func failure(_ sentence: String) -> Program.Run { Program.Run(status: 1, errors: "consilium: \(sentence)\n") }

    @Test func aFileIsWhole() throws {
        let folder = try Folder()
        #expect(try consilium("print", "ptsd", "--output", "page", in: folder) == Program.Run())
        #expect(try folder.text("page") == page)
        #expect(try folder.names == ["page"])
    }

    @Test func whatIsThereIsReplacedOnlyWhenAskedFor() throws {
        let folder = try Folder()
        try folder.write("mine", to: "page")
        #expect(
            try consilium("print", "ptsd", "--output", "page", in: folder)
                == failure("'page' is there already; give another name, or --force to replace it"))
        #expect(try folder.text("page") == "mine")
        #expect(try consilium("print", "ptsd", "--output", "page", "--force", in: folder) == Program.Run())
        #expect(try folder.text("page") == page)
        #expect(try folder.names == ["page"])
    }

    @Test func aReplacedFileKeepsItsPermissionsAndALinkItsTarget() throws {
        let folder = try Folder()
        let run = try shell(
            """
            mkdir inner; echo mine > inner/page; chmod 640 inner/page; ln -s inner/page link
            $consilium print ptsd --output link --force --content $library
            stat -c %a inner/page; readlink link; ls -A inner
            """, in: folder)
        #expect(run == Program.Run(output: "640\ninner/page\npage\n"))
        #expect(try folder.text("inner/page") == page)
    }

    @Test func aNewFileHasTheUsualPermissions() throws {
        #expect(
            try shell("umask 027; $consilium cite --output a --content $library; stat -c %a a") == Program.Run(output: "640\n"))
    }

    @Test func noSuchFolder() throws {
        #expect(
            try consilium("print", "ptsd", "--output", "no/page")
                == failure("'no/page' cannot be written: its folder is not there"))
    }

    @Test func aFolderIsNoFile() throws {
        let folder = try Folder()
        #expect(
            try consilium("print", "ptsd", "--output", folder.url.path, "--force")
                == failure("'\(folder.url.path)' is a folder; name a file in it"))
    }

    @Test func noName() throws {
        #expect(try consilium("print", "ptsd", "--output", "") == failure("a file needs a name"))
    }

    @Test func aFolderThatMayNotBeWrittenTo() throws {
        // Not even the superuser makes files there.
        #expect(
            try consilium("print", "ptsd", "--output", "/sys/page")
                == failure("'/sys/page' cannot be written: Permission denied; nothing there has changed"))
    }

    @Test func aFullDiskLeavesNothing() throws {
        let folder = try Folder()
        // A limit of one block of 1024 bytes stands for the disk.
        let run = try shell("ulimit -f 1; exec $consilium print ptsd --output page --content $library", in: folder)
        #expect(run == failure("'page' cannot be written: File too large; nothing there has changed"))
        #expect(try folder.names == [])
    }

    @Test func aFullDiskLeavesWhatWasThere() throws {
        let folder = try Folder()
        try folder.write("mine", to: "page")
        let run = try shell("ulimit -f 1; exec $consilium print ptsd --output page --force --content $library", in: folder)
        #expect(run == failure("'page' cannot be written: File too large; nothing there has changed"))
        #expect(try folder.text("page") == "mine")
        #expect(try folder.names == ["page"])
    }

    @Test func devicesAreWrittenToAsTheyAre() throws {
        #expect(try consilium("print", "ptsd", "--output", "/dev/null") == Program.Run())
        #expect(try consilium("print", "ptsd", "--output", "/dev/stdout") == Program.Run(output: page))
        #expect(try consilium("print", "ptsd", "--output", "/dev/stderr") == Program.Run(errors: page))
        #expect(
            try consilium("print", "ptsd", "--output", "/dev/full")
                == failure("'/dev/full' cannot be written: No space left on device"))
        #expect(
            try shell("mkfifo pipe; cat pipe & $consilium print ptsd --output pipe --content $library; wait")
                == Program.Run(output: page))
    }

    @Test func standardOutputGoesOnWhereItWas() throws {
        let folder = try Folder()
        let run = try shell(
            "(echo before; $consilium print ptsd --output /dev/stdout --content $library; echo after) > page", in: folder)
        #expect(run == Program.Run())
        #expect(try folder.text("page") == "before\n\(page)after\n")
    }

    @Test func aFullDiskUnderStandardOutput() throws {
        #expect(
            try shell("$consilium print ptsd --content $library > /dev/full")
                == failure("standard output cannot be written: No space left on device"))
    }

    @Test func aReaderThatGoesAwayEndsItQuietly() throws {
        // The page is printed often enough to fill the pipe, which holds 64 KiB.
        let run = try shell(
            "for i in {1..50}; do $consilium print ptsd --format fhir --content $library || echo $? >&2 && break; done | :")
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        #expect(["141\n", ""].contains(run.errors))
    }

    @Test func aReaderThatGoesAwayIsToldOfWhereTheSignalIsOff() throws {
        let run = try shell(
            """
            trap '' PIPE
            mkfifo pipe; exec 3<>pipe; exec 4>pipe; exec 3<&-
            $consilium print ptsd --content $library >&4
            """)
        #expect(run == failure("standard output was closed before all of it was written"))
    }

    /// A signal at any moment leaves the whole file or none, and no other.
    @Test(arguments: ["TERM", "HUP"])
    func aSignalLeavesTheWholeFileOrNone(signal: String) throws {
        let folder = try Folder()
        for step in 0..<25 {
            _ = try shell(
                """
                $consilium print ptsd --output page-\(step) --content $library &
                sleep 0.0\(step < 10 ? "0" : "")\(step); kill -\(signal) $!; wait $!; true
                """, in: folder)
        }
        for name in try folder.names {
            #expect(name.hasPrefix("page-"))
            #expect(try folder.text(name) == page)
        }
    }
}
