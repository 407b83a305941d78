import Foundation
import Testing

/// The screen in the README is the one that the program shows.
@Suite struct ReadmeScreen {
    @Test func isReal() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let fence = try #require(readme.range(of: "```screen consilium specific-phobia/vr-exposure, then 2, at 120×34\n"))
        let end = try #require(readme.range(of: "\n```", range: fence.upperBound..<readme.endIndex))
        let printed = readme[fence.upperBound..<end.lowerBound]

        let stage = try Stage(120, 34, "specific-phobia/vr-exposure")
        try stage.wait(for: "[Overview]")
        try stage.type("2")
        try stage.wait("the screen that README.md shows; put the one below there") { shown in
            let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.replacing(/\ +$/, with: "") }.joined(separator: "\n").trimmingCharacters(in: .newlines)
            return lines == String(printed)
        }
    }
}
