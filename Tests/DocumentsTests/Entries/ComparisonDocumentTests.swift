import Appraisal
import Documents
import Knowledge
import Rendering
import TestLibrary
import Testing

private func told(width: Int) throws -> String {
    try testLibrary.comparison(of: ["ptsd/exposure", "ptsd/vr-exposure"], factors: ["epilepsy"]).text(width: width)
        .beforeReferences
}

@Test func candidatesStandSideBySideWhereThereIsRoom() throws {
    let text = try told(width: 110)
    #expect(
        text == """
            Comparison: Post-traumatic stress disorder
            ==========================================

            At a glance
            ===========

                                Exposure                                      VR exposure

            Role                First-line                                    Second-line

            Best kind of study  systematic review                             systematic review

            GRADE               ⊕⊕⊕◯ moderate (1 of 1 finding)                not graded by any source that was read

            Guideline bodies    One body speaks of it: Owl Institute          1 of 2 bodies recommends or lists it (Owl
                                recommends it first.                          Institute); Stork Society found the evidence
                                                                              insufficient.

            Comes first         nothing listed                                Therapy has been tried: The Owl Institute
                                                                              keeps it for people whom exposure did not
                                                                              help. [1 second-hand]

            With: Epilepsy      No statement found. That is not the same as   Contraindicated: The maker's page rules out
                                safe.                                         seizures. [1 second-hand]


            Evidence
            ========

            Of each candidate, kind of comparison, metric and direction one finding: that of the best kind of study, the
            largest of those. The others stand with the candidate. Studies differ in people and measures: rows beside each
            other are not a trial of one against the other.

            Hedges' g
                                    ← favours waiting list   favours the candidate named →
                                              -0.5         0        0.5       1        1.5
            Against a waiting list
              Exposure: PTSD symptoms (12        ┊         │         ┊──────■──────     ┊   g 0.9 (0.6 to 1.2)
              trials, n 1,204)                   ┊         │         ┊        ┊         ┊   [2 abstract]
              VR exposure: PTSD symptoms,        ┊         │ ──────────▪──────────      ┊   g 0.62 (0.1 to 1.14)
              post-treatment (9 trials, n 296)   ┊         │         ┊        ┊         ┊   [2 abstract]

            Which side speaks for the candidate is not stated.
                                              -0.5         0        0.5       1        1.5
            Against another active treatment
              VR exposure: PTSD symptoms         ┊       □ │         ┊        ┊         ┊   g -0.1, p = 0.4 [3]
              (against exposure)                 ┊         │         ┊        ┊         ┊
            No interval was given where read for 1 of 3: marks without a line.
            People: ▪ 100 to 999 ■ 1,000 or more □ not stated


            Course and harms
            ================

                             Exposure                                       VR exposure

            Course           not known; no source that was read says        Six sessions of an hour [3].

            Contraindicated  No statement found. That is not the same as    Epilepsy: The maker's page rules out
                             safe.                                          seizures. [1 second-hand]

            Adverse effects  No statement found. That is not the same as    One in ten felt sick. [3]
                             safe.


            Guideline bodies
            ================

                           Exposure                                        VR exposure

            Owl Institute  recommends first (2023)                         lists as an option (2023)

            Stork Society  –                                               ≠ evidence insufficient (2022)

            ≠ differs from a body that recommends or lists it. – no position found. Superseded positions are left out.
            """)
}

@Test func candidatesStandOneAfterAnotherWhereThereIsNot() throws {
    let text = try told(width: 60)
    #expect(
        text == """
            Comparison: Post-traumatic stress disorder
            ==========================================

            At a glance
            ===========

            • Exposure
                Role: First-line
                Best kind of study: systematic review
                GRADE: ⊕⊕⊕◯ moderate (1 of 1 finding)
                Guideline bodies: One body speaks of it: Owl Institute
                recommends it first.
                Comes first: nothing listed
                With: Epilepsy: No statement found. That is not the same
                as safe.

            • VR exposure
                Role: Second-line
                Best kind of study: systematic review
                GRADE: not graded by any source that was read
                Guideline bodies: 1 of 2 bodies recommends or lists it
                (Owl Institute); Stork Society found the evidence
                insufficient.
                Comes first: Therapy has been tried: The Owl Institute
                keeps it for people whom exposure did not help.
                [1 second-hand]
                With: Epilepsy: Contraindicated: The maker's page rules
                out seizures. [1 second-hand]


            Evidence
            ========

            Of each candidate, kind of comparison, metric and direction
            one finding: that of the best kind of study, the largest of
            those. The others stand with the candidate. Studies differ
            in people and measures: rows beside each other are not a
            trial of one against the other.

            Hedges' g
            ← favours waiting list         favours the candidate named →
            -0.2      0      0.2     0.4    0.6     0.8      1      1.2
            Against a waiting list
              Exposure: PTSD symptoms (12 trials, n 1,204): g 0.9 (0.6
              to 1.2) [2 abstract]
              ┊       │       ┊       ┊      ────────────■────────────
              VR exposure: PTSD symptoms, post-treatment (9 trials, n
              296): g 0.62 (0.1 to 1.14) [2 abstract]
              ┊       │   ────────────────────▪───────────────────── ┊

            Which side speaks for the candidate is not stated.
            -0.2      0      0.2     0.4    0.6     0.8      1      1.2
            Against another active treatment
              VR exposure: PTSD symptoms (against exposure): g -0.1, p =
              0.4 [3]
              ┊   □   │       ┊       ┊      ┊       ┊       ┊       ┊
            No interval was given where read for 1 of 3: marks without a
            line.
            People: ▪ 100 to 999 ■ 1,000 or more □ not stated


            Course and harms
            ================

            • Exposure
                Course: not known; no source that was read says
                Contraindicated: No statement found. That is not the
                same as safe.
                Adverse effects: No statement found. That is not the
                same as safe.

            • VR exposure
                Course: Six sessions of an hour [3].
                Contraindicated: Epilepsy: The maker's page rules out
                seizures. [1 second-hand]
                Adverse effects: One in ten felt sick. [3]


            Guideline bodies
            ================

            • Exposure
                Owl Institute: recommends first (2023)
                Stork Society: –

            • VR exposure
                Owl Institute: lists as an option (2023)
                Stork Society: ≠ evidence insufficient (2022)

            ≠ differs from a body that recommends or lists it. – no
            position found. Superseded positions are left out.
            """)
}

@Test func whatCannotBeComparedIsTold() {
    func failure(_ ids: [ID<Option>], _ factors: Set<ID<Factor>> = []) -> AppraisalError? {
        do throws(AppraisalError) {
            _ = try testLibrary.comparison(of: ids, factors: factors)
            return nil
        } catch {
            return error
        }
    }
    #expect(failure(["ptsd/vr-exposur"]) == .unknownOption("ptsd/vr-exposur", nearest: "ptsd/vr-exposure"))
    #expect(failure(["ptsd/exposure"], ["epilepsie"]) == .unknownFactor("epilepsie", nearest: "epilepsy"))
    #expect(failure([]) == nil)
}
