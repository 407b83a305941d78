import Knowledge
import Testing

@testable import Search

@Suite("What a hit shows")
struct SnippetTests {
    /// The snippet with the lit words in brackets.
    private func lit(_ text: String, _ ranges: [Range<Int>]) -> String {
        Array(text).enumerated().map { place, character in
            (ranges.contains { $0.lowerBound == place } ? "[" : "") + String(character)
                + (ranges.contains { $0.upperBound == place + 1 } ? "]" : "")
        }.joined()
    }

    private let index = SearchIndex(documents: [
        SearchDocument(
            .option("ptsd/prazosin"), title: "Prazosin for PTSD",
            texts: [
                .init(.condition, "Post-traumatic stress disorder"), .init(.condition, "PTSD"),
                .init(.finding, "Sleep was no better."),
                .init(
                    .finding,
                    "In the largest trial, of 304 veterans – all of them with chronic PTSD and frequent nightmares – "
                        + "prazosin did no better than placebo on nightmares, on sleep or on anything else that was "
                        + "measured after ten and after twenty-six weeks of treatment."),
            ])
    ])

    @Test("is the passage with the words together, lit, cut between words")
    func passage() throws {
        let hit = try #require(index.search("nightmares prazosin").hits.first)
        #expect(hit.entry == .option("ptsd/prazosin"))
        #expect(hit.field == .finding)
        #expect(hit.passage == 1)
        #expect(
            lit(hit.snippet, hit.lit)
                == "…– all of them with chronic PTSD and frequent [nightmares] – [prazosin] did no better than placebo on "
                + "[nightmares], on sleep or on anything else that was…")
        #expect(lit(hit.title, hit.titleLit) == "[Prazosin] for PTSD")
    }

    @Test("is the list of names where a name matched")
    func names() throws {
        let hit = try #require(index.search("traumatic").hits.first)
        #expect(hit.field == .condition)
        #expect(lit(hit.snippet, hit.lit) == "Post-[traumatic] stress disorder, PTSD")
    }

    @Test("counts characters, not bytes")
    func characters() throws {
        let index = SearchIndex(documents: [document("a", "Title", [(.text, "Ängste – é 👩‍⚕️ ketamine, Flückiger")])])
        let hit = try #require(index.search("flueckiger ketamine ").hits.first)
        #expect(lit(hit.snippet, hit.lit) == "Ängste – é 👩‍⚕️ [ketamine], [Flückiger]")
    }

    @Test("Any text can be lit")
    func anyText() {
        let text = "Nightmares: the nightmare. Prazosin’s dose"
        #expect(lit(text, index.lit("nightmares prazo", in: text)) == "[Nightmares]: the nightmare. [Prazosin’s] dose")
    }
}
