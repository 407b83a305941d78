import Foundation
import Knowledge
import Testing

@testable import Authoring

@Suite("What docs/content-format.md teaches is what is read")
struct ContentFormatTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private let page: String
    /// The fenced blocks that name a path: the example library.
    private let examples: [SourceFile]

    init() throws {
        page = try String(contentsOf: Self.root.appendingPathComponent("docs/content-format.md"), encoding: .utf8)
        var files: [SourceFile] = []
        var path: String?
        var block: [Substring] = []
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                if let path { files.append(SourceFile(path: path, text: block.joined(separator: "\n") + "\n")) }
                let words = line.split(separator: " ")
                path = words.count == 2 ? String(words[1]) : nil
                block = []
            } else {
                block.append(line)
            }
        }
        examples = files
    }

    @Test("There is an example of every kind of file")
    func everyKind() {
        #expect(
            examples.map(\.path).sorted() == [
                "approaches/digital/vr-exposure.md", "claims/vr-works-for-ptsd.md",
                "conditions/trauma-and-stress/ptsd/condition.md",
                "conditions/trauma-and-stress/ptsd/options/vr-exposure.md",
                "conditions/trauma-and-stress/ptsd/pathway.md", "factors.yaml", "glossary.yaml", "library.yaml",
                "measures/pcl-5.yaml", "references/kothgassner2019-vret-ptsd.yaml",
            ])
    }

    @Test("The examples together are a library without a problem; works that they only cite come from Content")
    func examplesAreSound() throws {
        let cited = examples.flatMap { file in
            file.text.matches(of: /(?:@|source: |sources: \[)([a-z0-9-]+)/).map { String($0.1) }
        }
        let works = try Set(cited).subtracting(["https", "kothgassner2019-vret-ptsd"]).sorted().map { id in
            let path = "references/\(id).yaml"
            let file = Self.root.appendingPathComponent("Content/" + path)
            return SourceFile(path: path, text: try String(contentsOf: file, encoding: .utf8))
        }
        let read = authorLibrary(files: examples + works)
        #expect(read.problems.map(\.description) == [])
        let option = try #require(read.library?.options["ptsd/vr-exposure"])
        #expect(option.findings.map(\.estimate) == [0.62, 0.25, 0.327, nil])
        #expect(option.cautions.map(\.factor) == ["epilepsy"])
    }

    @Test("Every value that is allowed is named on the page")
    func everyValue() {
        func missing<Choice: CaseIterable & RawRepresentable<String>>(_ type: Choice.Type) -> [String] {
            Choice.allCases.map(\.rawValue).filter { !page.contains("`\($0)`") }
        }
        #expect(missing(Knowledge.Option.Role.self) == [])
        #expect(missing(Finding.Comparison.self) == [])
        #expect(missing(Finding.Metric.self) == [])
        #expect(missing(Finding.Favours.self) == [])
        #expect(missing(Finding.Direction.self) == [])
        #expect(missing(Certainty.self) == [])
        #expect(missing(Position.Stance.self) == [])
        #expect(missing(Caution.Level.self) == [])
        #expect(missing(Approach.Family.self) == [])
        #expect(missing(Claim.Verdict.self) == [])
        #expect(missing(Reference.Kind.self) == [])
        #expect(missing(Reference.Reading.self) == [])
        #expect(missing(CSLType.self) == [])
    }

    @Test("The fragments that have no path are read where they belong")
    func fragments() throws {
        let option = try #require(examples.first { $0.path.hasSuffix("options/vr-exposure.md") })
        for fragment in page.matches(of: /```yaml\n((?:positions|after):\n(?:[^`]+))```/) {
            let with = option.text.replacing("role: second-line\n", with: "role: second-line\n\(fragment.1)")
            let read = authorLibrary(files: examples.filter { $0.path != option.path } + [
                SourceFile(path: option.path, text: with)
            ])
            // What is missing here are works and a factor that the fragment refers to, nothing of its form.
            #expect(read.problems.allSatisfy { $0.message.contains("leads nowhere") || $0.message.contains("no factor") })
        }
        #expect(page.matches(of: /```yaml\n(?:positions|after):/).count == 2)
    }
}
