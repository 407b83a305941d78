import Documents
import Rendering
import TestLibrary
import Testing

@Suite("Pages for a line printer")
struct PagesTests {
    let edition = testLibrary.edition

    func pages(_ document: Document, width: Int = 80, height: Int = 66) -> [[Substring]] {
        let text = document.pages(edition, width: width, height: height)
        #expect(text.last == "\u{0C}", "the last page leaves the printer")
        return text.dropLast().split(separator: "\u{0C}", omittingEmptySubsequences: false).map {
            $0.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
        }
    }

    @Test("each fits the paper, and leaves its first and last line alone", arguments: [20, 40, 66, 88])
    func size(height: Int) {
        for width in [40, 80, 132] {
            for page in pages(samplePathway, width: width, height: height) {
                #expect(page.count == height - 1)
                #expect(page[0].isEmpty)
                #expect(page.allSatisfy { $0.count <= width })
            }
        }
    }

    @Test("each says what it is, which it is, and of how many")
    func head() {
        let all = pages(samplePathway)
        for (index, page) in all.enumerated() {
            #expect(page[1].hasPrefix(samplePathway.title))
            #expect(page[1].hasSuffix("page \(index + 1) of \(all.count)"))
            #expect(page.last == "Test library, edition 2026-11-21")
        }
    }

    @Test("together they hold every line of the text", arguments: [20, 33, 66])
    func nothingIsLost(height: Int) {
        let body = pages(samplePathway, height: height).flatMap { $0.dropFirst(3).dropLast(2) }.filter { !$0.isEmpty }
        let text = samplePathway.text().split(separator: "\n")
        #expect(body == text)
    }

    @Test("no heading is left at the foot of a page", arguments: 14...70)
    func noOrphans(height: Int) {
        let headings = samplePathway.blocks.compactMap { if case .heading(_, let text) = $0 { text } else { nil } }
        for page in pages(samplePathway, height: height).dropLast() {
            let last = page.dropLast(2).last { !$0.isEmpty }.map(String.init) ?? ""
            #expect(!headings.contains(last))
            #expect(!last.allSatisfy { "=-~".contains($0) }, "underline at the foot: \(last)")
        }
    }
}
