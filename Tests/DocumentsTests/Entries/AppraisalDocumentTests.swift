import Appraisal
import Documents
import Knowledge
import Rendering
import TestLibrary
import Testing

private func told(_ factors: Set<ID<Factor>>) throws -> String {
    let appraisal = try Appraisal(library: testLibrary, condition: "ptsd", factors: factors)
    return testLibrary.appraisalDocument(appraisal).text(width: 80).beforeReferences
}

@Test func anAppraisalShowsEachReasonWithItsSource() throws {
    let text = try told(["epilepsy", "sedatives"])
    #expect(
        text == """
            Appraisal: Post-traumatic stress disorder
            =========================================

            What the sources in this library list for each candidate. Factors only flag
            candidates and move them between groups, and each move names the rule and its
            source. No score is made from a person. Where no statement was found, that is
            not the same as safe.

            Factors that are on
            -------------------
            • Epilepsy
            • Takes sedatives

            What they changed
            -----------------
            • VR exposure: Second-line → Listed: contraindicated, by the rule on Epilepsy

            First-line (1)
            --------------
            • Exposure · no statement found · systematic review · guideline bodies and
              regulators: 1 for, 0 evidence insufficient, 0 against

            Not recommended (1)
            -------------------
            • Sedatives · no statement found · no study found · guideline bodies and
              regulators: 0 for, 0 evidence insufficient, 1 against

            Listed: contraindicated (1)
            ---------------------------
            • VR exposure · contraindicated · second-line · systematic review · guideline
              bodies and regulators: 1 for, 1 evidence insufficient, 0 against
                Epilepsy: the guideline lists a contraindication. The maker's page rules out
                seizures. [1 second-hand] Only a secondary or commercial page was read for
                this.
                Comes first, and is not ticked: Therapy has been tried. The Owl Institute
                keeps it for people whom exposure did not help. [1 second-hand]
                Takes sedatives: a randomised trial lists a caution. Sedatives may blunt
                what is learned. [2]
            """)
}

@Test func anAppraisalWithoutFactorsShowsWhatComesFirst() throws {
    let text = try told([])
    #expect(
        text == """
            Appraisal: Post-traumatic stress disorder
            =========================================

            What the sources in this library list for each candidate. Factors only flag
            candidates and move them between groups, and each move names the rule and its
            source. No score is made from a person. Where no statement was found, that is
            not the same as safe.

            No factor is on: the candidates stand by role.

            First-line (1)
            --------------
            • Exposure · systematic review · guideline bodies and regulators: 1 for, 0
              evidence insufficient, 0 against

            Second-line (1)
            ---------------
            • VR exposure · systematic review · guideline bodies and regulators: 1 for, 1
              evidence insufficient, 0 against
                Comes first: Therapy has been tried. The Owl Institute keeps it for people
                whom exposure did not help. [1 second-hand]

            Not recommended (1)
            -------------------
            • Sedatives · no study found · guideline bodies and regulators: 0 for, 0
              evidence insufficient, 1 against
            """)
}
