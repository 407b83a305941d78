import Appraisal
import Documents
import Foundation
import Knowledge
import Rendering
import Testing

/// What the shipped content says of candidates that somebody might have together, before the list of works.
private func told(_ ids: [ID<Option>]) -> String {
    var writer = DocumentWriter(shippedLibrary)
    let blocks = shippedLibrary.interactionBlocks(among: ids, &writer)
    return Document(title: "Together", blocks: blocks).text(width: 80)
}

@Test func anSSRIAndAClassWithMAOInhibitorsSpeakAgainstEachOther() {
    #expect(told(["major-depression/ssri-snri", "major-depression/other-antidepressants"]) == """
        A
        """)
}

@Test func esketamineAnswersToBenzodiazepinesAndStimulants() {
    #expect(
        told(["treatment-resistant-depression/esketamine", "insomnia/benzodiazepines", "adult-adhd/stimulants"])
            == """
            B
            """)
}

@Test func anImplantedStimulatorAnswersToMagneticStimulation() {
    #expect(told(["ocd/rtms", "ocd/dbs"]) == """
        C
        """)
}

@Test func naltrexoneIsRuledOutBesideOpioids() {
    #expect(told(["opioid-use/naltrexone", "opioid-use/opioid-agonists"]) == """
        D
        """)
}

/// No source that was read speaks of benzodiazepines during a course of ECT: nothing is said, rather than guessed.
@Test func whereNoSourceSpeaksNothingIsSaid() {
    #expect(told(["treatment-resistant-depression/ect", "insomnia/benzodiazepines"]) == """
        Together
        ========


        """)
}
