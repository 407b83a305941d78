import Documents
import Knowledge
import Rendering
import TestLibrary
import Testing

private func told(_ ids: [ID<Option>]) -> String {
    var writer = DocumentWriter(testLibrary)
    let blocks = testLibrary.interactionBlocks(among: ids, &writer)
    return Document(title: "Together", blocks: blocks + writer.references()).text(width: 80)
}

@Test func candidatesThatSpeakAgainstEachOtherAreNamedWithTheRuleAndItsSource() {
    #expect(told(["ptsd/vr-exposure", "ptsd/sedatives"]) == """
        Together
        ========

        Having several of them
        ======================

        • VR exposure with sedatives: the latter counts, as a whole or in part, as
          'Takes sedatives', for which a randomised trial lists a caution. Sedatives may
          blunt what is learned. [1]

        [1] Fox AB, Hare C (2020). Helmets against fear. Journal of Trials 12(3):1-10.
            doi:10.1000/trial.2020 · Randomised trial; read at the source or in a copy
            of it.

        """)
}

@Test func whereNoRuleIsHeldNothingIsSaid() {
    var writer = DocumentWriter(testLibrary)
    #expect(testLibrary.interactionBlocks(among: ["ptsd/exposure", "ptsd/sedatives"], &writer).isEmpty)
    #expect(testLibrary.interactionBlocks(among: ["ptsd/vr-exposure", "ptsd/nothing"], &writer).isEmpty)
    #expect(writer.works.isEmpty)
}

@Test func aComparisonSaysWhatSpeaksAgainstHavingBoth() throws {
    let text = try testLibrary.comparison(of: ["ptsd/sedatives", "ptsd/vr-exposure"], factors: []).text(width: 80)
    #expect(text.contains("""
        Having several of them
        ======================

        • VR exposure with sedatives: the latter counts, as a whole or in part, as
          'Takes sedatives', for which a randomised trial lists a caution. Sedatives may
          blunt what is learned.
        """))
    let without = try testLibrary.comparison(of: ["ptsd/exposure", "ptsd/vr-exposure"], factors: []).text(width: 80)
    #expect(!without.contains("Having several of them"))
}
