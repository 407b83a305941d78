import Appraisal
import Documents
import Knowledge
import Rendering
import Testing

/// What the shipped content says of candidates that somebody might have together, without the list of works.
private func told(_ ids: [ID<Option>]) -> String {
    var writer = DocumentWriter(shippedLibrary)
    let blocks = shippedLibrary.interactionBlocks(among: ids, &writer)
    return Document(title: "Together", blocks: blocks).text(width: 80)
}

@Test func anSSRIAndAClassWithMAOInhibitorsSpeakAgainstEachOther() {
    #expect(told(["major-depression/ssri-snri", "major-depression/other-antidepressants"]) == """
        Together
        ========

        Having several of them
        ======================

        • SSRIs and SNRIs with other antidepressants: the latter counts, as a whole or
          in part, as 'MAO inhibitor', for which the product information lists a
          contraindication. Contraindicated together with a monoamine oxidase inhibitor,
          and for 14 days after one is stopped (escitalopram safety information, read in
          a telehealth seller's copy). [1 second-hand] Only a secondary or commercial
          page was read for this.
        • SSRIs and SNRIs with other antidepressants: the latter counts, as a whole or
          in part, as 'Medicines that raise serotonin', for which the product
          information lists an interaction. Serotonin syndrome can occur and is
          sometimes fatal. The risk is greatest beside other serotonergic medicines:
          lithium, fentanyl, tramadol, triptans, buspirone, tricyclics, tryptophan,
          amphetamines or St John's wort (read in a MIMS copy). [2 second-hand]
        • SSRIs and SNRIs with other antidepressants: the latter counts, as a whole or
          in part, as 'Medicines that raise serotonin', for which the product
          information lists something to watch. Serotonin syndrome may show itself as
          agitation, hallucinations, fever, rapid pulse, swings in blood pressure, brisk
          reflexes, poor coordination or gut upset (read in a MIMS summary).
          [3 second-hand]

        """)
}

@Test func esketamineAnswersToBenzodiazepinesAndStimulants() {
    #expect(
        told(["treatment-resistant-depression/esketamine", "insomnia/benzodiazepines", "adult-adhd/stimulants"])
            == """
            Together
            ========

            Having several of them
            ======================

            • Esketamine nasal spray with benzodiazepines: the latter counts, as a whole or
              in part, as 'Sedating medicines', for which the product information lists an
              interaction. Sedation grows deeper with opioids, alcohol, benzodiazepines and
              other sedatives, so close monitoring is needed. [1 second-hand]
            • Esketamine nasal spray with benzodiazepines: the latter counts, as a whole or
              in part, as 'Benzodiazepine', for which the product information lists an
              interaction. Benzodiazepines are central nervous system depressants and add to
              the sedation. [1 second-hand]
            • Esketamine nasal spray with stimulants: the latter counts, as a whole or in
              part, as 'Stimulants', for which the product information lists an interaction.
              Among the drugs to check, the label names amphetamines, methylphenidate,
              modafinil and armodafinil as possible interactions. [1 second-hand]

            """)
}

@Test func anImplantedStimulatorAnswersToMagneticStimulation() {
    #expect(told(["ocd/rtms", "ocd/dbs"]) == """
        Together
        ========

        Having several of them
        ======================

        • Repetitive transcranial magnetic stimulation with deep brain stimulation: the
          latter counts, as a whole or in part, as 'Metal or device in the body', for
          which the product information lists a contraindication. Labels, as summed up
          by a clinic, rule out metal in the head that is conductive, ferromagnetic or
          otherwise sensitive to magnets within 30 cm of the coil, for example stents,
          aneurysm clips, cochlear implants, bullets and electrodes. Dental work is
          allowed. [1 second-hand] Only a secondary or commercial page was read for
          this.
        • Repetitive transcranial magnetic stimulation with deep brain stimulation: the
          latter counts, as a whole or in part, as 'Metal or device in the body', for
          which the product information lists a contraindication. Labels, as summed up
          by a clinic, exclude people with pacemakers, defibrillators or electrodes
          within the heart. [1 second-hand] Only a secondary or commercial page was read
          for this.
        • Repetitive transcranial magnetic stimulation with deep brain stimulation: the
          latter counts, as a whole or in part, as 'Metal or device in the body', for
          which a position paper lists a caution. For stimulators implanted in the
          nervous system, the 2021 expert guidelines allow more than the FDA and the
          instructions for use, which have not changed (letter from a company's medical
          staff). [2]

        """)
}

@Test func naltrexoneIsRuledOutBesideOpioids() {
    #expect(told(["opioid-use/naltrexone", "opioid-use/opioid-agonists"]) == """
        Together
        ========

        Having several of them
        ======================

        • Naltrexone with opioid agonist treatment: the latter counts, as a whole or in
          part, as 'Opioids', for which a narrative review lists a contraindication.
          Contraindicated while someone uses opioids, is withdrawing from them or is
          maintained on methadone or buprenorphine, and if opioids for pain will be
          needed inside seven days (read in a secondary reference). [1 second-hand] Only
          a secondary or commercial page was read for this.

        """)
}

/// No source that was read speaks of benzodiazepines during a course of ECT: nothing is said, rather than guessed.
@Test func whereNoSourceSpeaksNothingIsSaid() {
    #expect(told(["treatment-resistant-depression/ect", "insomnia/benzodiazepines"]) == """
        Together
        ========


        """)
}
