import Documents
import Foundation
import Knowledge
import Rendering
import TestLibrary
import Testing

@Suite("An HTML document")
struct HTMLTests {
    let html = samplePathway.html(testLibrary.edition)

    @Test("never skips a level of headings", arguments: [samplePathway, samplePatientPage, awkward])
    func headings(document: Document) {
        var last = 0
        for match in document.html(testLibrary.edition).matches(of: /<h([1-6])[ >]/) {
            let level = Int(match.1)!
            #expect(level <= last + 1)
            last = level
        }
        #expect(last > 0)
    }

    @Test("leads from each citation to its work and back")
    func links() {
        let ids = Set(html.matches(of: #/ id="([^"]+)"/#).map { String($0.1) })
        let targets = html.matches(of: ##/ href="#([^"]+)"/##).map { String($0.1) }
        #expect(!targets.isEmpty)
        #expect(targets.allSatisfy(ids.contains))
        for citation in ids where citation.hasPrefix("cite-") { #expect(targets.contains(citation), "\(citation)") }
    }

    @Test("names each thing once")
    func unique() {
        let ids = html.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
    }

    @Test("leads out to identifiers alone, and never to a script")
    func outwardLinks() {
        let addresses = awkward.html(testLibrary.edition).matches(of: /href="([^#][^"]*)"/).map { String($0.1) }
        #expect(addresses == ["https://doi.org/10.1/a(b)%3Cc%3E"])
    }

    @Test("holds no script and fetches nothing")
    func selfContained() {
        for text in [html, awkward.html(testLibrary.edition)] {
            #expect(!text.contains("<script"))
            #expect(!text.contains(" src="))
            #expect(!text.contains("<link"))
            #expect(!text.contains("url("))
            #expect(text.contains("default-src 'none'"))
        }
    }

    @Test("keeps a contrast of 4.5 to 1 for all text, in light, dark and print (WCAG 2.2 AA)")
    func contrast() throws {
        let schemes = html.matches(of: /:root \{([^}]*)\}/).map { match in
            Dictionary(
                uniqueKeysWithValues: match.1.matches(of: /--([a-z]+): #([0-9a-f]{6});/).map { (String($0.1), String($0.2)) })
        }
        #expect(schemes.count == 3)
        for scheme in schemes {
            for background in ["paper", "shade"] {
                for text in ["ink", "faint", "head", "link", "caution", "danger"] {
                    let ratio = contrastRatio(try #require(scheme[text]), try #require(scheme[background]))
                    #expect(ratio >= 4.5, "\(text) on \(background): \(ratio)")
                }
            }
        }
    }

    /// WCAG 2.2, "contrast ratio".
    private func contrastRatio(_ a: String, _ b: String) -> Double {
        func linear(_ byte: Int) -> Double {
            let share = Double(byte & 0xFF) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        func luminance(_ colour: String) -> Double {
            let value = Int(colour, radix: 16)!
            return 0.2126 * linear(value >> 16) + 0.7152 * linear(value >> 8) + 0.0722 * linear(value)
        }
        let (light, dark) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
        return (light + 0.05) / (dark + 0.05)
    }
}
