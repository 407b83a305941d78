import Foundation
import Testing

@Suite("consilium print")
struct PrintCommandTests {
    /// The program as it was built for these tests.
    static let program: String = {
        #if os(macOS)
            let folder = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }!.bundleURL.deletingLastPathComponent()
        #else
            let folder = Bundle.main.bundleURL
        #endif
        return folder.appendingPathComponent("consilium").path
    }()

    func print(_ arguments: String..., path: String? = nil) throws -> Tool.Result {
        let content = packageFolder.appendingPathComponent("Content").path
        let command = ["print"] + arguments + ["--content", content]
        let env = Tool(at: "/usr/bin/env")
        return try env.run((path.map { ["PATH=\($0)"] } ?? []) + [Self.program] + command)
    }

    @Test("names the package that is missing where groff is not there")
    func noGroff() throws {
        let said = try print("ptsd", "--format", "pdf", path: "/nonexistent")
        #expect(said.status != 0)
        #expect(said.output.isEmpty)
        #expect(
            said.errors == """
                consilium: a PDF is set by groff, which is not there; install the Debian package 'groff' ('groff-base' alone \
                cannot make PDF), or choose another format

                """)
    }

    @Test("makes a PDF that says of how many pages it is, with an outline and without touching the disk")
    func pdf() throws {
        guard Tool("groff", package: "groff") != nil, let pdfinfo = Tool("pdfinfo", package: "poppler-utils"),
            let pdftotext = Tool("pdftotext", package: "poppler-utils")
        else { return }
        let set = try print("treatment-resistant-depression", "--select", "esketamine", "--format", "pdf")
        #expect(set.status == 0)
        #expect(set.output.starts(with: Data("%PDF-".utf8)))
        #expect(set.output.range(of: Data("/Outlines".utf8)) != nil)
        try withFolder { folder in
            let file = folder.appendingPathComponent("pathway.pdf")
            try set.output.write(to: file)
            let info = try pdfinfo.run([file.path]).text
            let pages = info.firstMatch(of: /Pages: +([0-9]+)/).map { String($0.1) } ?? "?"
            #expect(info.contains("Title:           Pathway: Treatment-resistant depression"))
            #expect(info.contains("Author:          Consilium library"))
            let words = try pdftotext.run(["-layout", file.path, "-"]).text
            #expect(words.contains("Page \(pages) of \(pages)"))
        }
    }

    @Test("takes the format from the ending of the file", arguments: [("a.html", "<!DOCTYPE html>"), ("a.md", "# Pathway"), ("a.txt", "Pathway:")])
    func ending(name: String, start: String) throws {
        try withFolder { folder in
            let file = folder.appendingPathComponent(name)
            let said = try print("ptsd", "--output", file.path)
            #expect(said.status == 0, "\(said.errors)")
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.hasPrefix(start))
        }
    }

    @Test("pages are for text alone")
    func pages() throws {
        let paged = try print("ptsd", "--pages")
        #expect(paged.text.contains("\u{0C}"))
        let said = try print("ptsd", "--pages", "--format", "html")
        #expect(said.errors == "consilium: --pages goes with text; html has pages of its own or none\n")
    }

    @Test("has pages for patients of conditions alone")
    func patients() throws {
        let page = try print("ptsd", "--for", "patient")
        #expect(page.text.hasPrefix("Post-traumatic stress disorder: treatments in plain words\n"))
        let said = try print("emdr", "--for", "patient")
        #expect(said.errors == "consilium: --for patient goes with a condition; 'emdr' is an approach\n")
    }
}
