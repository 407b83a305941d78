import Foundation
import Testing

/// Everything in the library that is shipped, read by parsers that know nothing of this program.
@Suite struct ShippedLibraryTests {
    private static let packed: Result<Folder, any Error> = Result {
        let folder = try Folder()
        let run = try Program.run(Program.path, ["pack", "Content", "--output", folder.path("library")], in: Program.root)
        guard run == Program.Run() else { throw Program.Fault(description: run.errors) }
        return folder
    }

    private func consilium(_ arguments: String...) throws -> Program.Run {
        try Program.run(Program.path, arguments + ["--content", Self.packed.get().path("library")])
    }

    /// Runs a checker with the Python that `make test` sets up for it.
    private func check(_ script: String, _ arguments: [String]) throws -> Program.Run {
        let python = Program.root.appendingPathComponent(".build/python/bin/python").path
        let file = Program.root.appendingPathComponent("Tests/CommandTests/Checkers/\(script)").path
        return try Program.run(python, [file] + arguments, in: Program.root)
    }

    @Test func everyReferenceReadsBackFieldByField() throws {
        let folder = try Folder()
        for format in ["bibtex", "ris", "csl-json"] {
            #expect(try consilium("cite", "--format", format, "--output", folder.path(format)) == Program.Run())
        }
        let run = try check("citations.py", ["Content"] + ["bibtex", "ris", "csl-json"].map(folder.path))
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(run.output.hasSuffix("works agree in all three formats\n"))
    }

    @Test func everyPathwayIsSoundFHIR() throws {
        let folder = try Folder()
        let conditions = try consilium("list", "conditions").output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
        #expect(!conditions.isEmpty)
        for condition in conditions {
            let file = folder.path("\(condition).json")
            #expect(try consilium("print", condition, "--format", "fhir", "--output", file) == Program.Run())
        }
        let run = try check("bundles.py", [folder.url.path])
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(run.output.hasPrefix("\(conditions.count) Bundles with "))
    }

    @Test func aFaultyBundleIsFound() throws {
        let sound = try consilium("print", "ptsd", "--format", "fhir").output
        for (right, wrong) in [
            (#""selectionBehavior": "any""#, #""selectionBehavior": "some""#),
            (#""reference": "ActivityDefinition/"#, #""reference": "Citation/"#),
            (#""code": "6B40""#, #""code": "PTSD""#),
            (#""type": "warning""#, #""type": "interaction""#),
            (#""assertion": ""#, #""claim": ""#),
        ] {
            let folder = try Folder()
            #expect(sound.contains(right))
            try folder.write(sound.replacing(right, with: wrong, maxReplacements: 1), to: "ptsd.json")
            #expect(try check("bundles.py", [folder.url.path]).status == 1, "\(wrong)")
        }
    }

    @Test func everyPathwayIsSoundJSON() throws {
        let conditions = try consilium("list", "conditions").output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
        for condition in conditions {
            let text = try consilium("print", condition, "--format", "json").output
            let pathway = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
            #expect(
                Set(pathway.keys) == [
                    "kind", "edition", "condition", "introduction", "steps", "selected", "candidates", "measures", "references",
                ])
            let references = try #require(pathway["references"] as? [[String: Any]]).compactMap { $0["id"] as? String }
            let candidates = try #require(pathway["candidates"] as? [[String: Any]])
            // Every source that is named stands among the references, and every candidate of a step among the candidates.
            #expect(Set(sources(in: pathway)).subtracting(references) == [])
            let stepped = try #require(pathway["steps"] as? [[String: Any]]).flatMap { $0["candidates"] as? [String] ?? [] }
            #expect(Set(stepped) == Set(candidates.compactMap { $0["id"] as? String }), "\(condition)")
        }
    }

    private func sources(in value: Any) -> [String] {
        switch value {
        case let members as [String: Any]:
            members.flatMap { name, value in
                switch (name, value) {
                case ("source", let id as String) where !id.hasPrefix("http"): [id]
                case ("cites", let ids as [String]), ("sources", let ids as [String]): ids
                default: sources(in: value)
                }
            }
        case let values as [Any]: values.flatMap(sources)
        default: []
        }
    }
}
