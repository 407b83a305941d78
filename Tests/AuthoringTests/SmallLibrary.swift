import Authoring
import Foundation

/// The smallest library that holds every kind of entry and has no problem. Its facts are invented.
let smallLibrary: [SourceFile] = [
    SourceFile(
        path: "library.yaml",
        text: """
            title: Small library
            edition: 2026-11-21
            licence: CC BY 4.0
            review-horizon: 12
            purpose: For tests.
            crisis-lines:
              - country: Nowhere
                service: Emergency services
                contact: '000'
                source: https://example.org/lines
            groups:
              - id: trauma-and-stress
                name: Trauma and stress

            """),
    SourceFile(
        path: "factors.yaml",
        text: """
            groups:
              - name: Body
                factors:
                  - id: epilepsy
                    name: Epilepsy
                    help: Tick when seizures have been diagnosed.
                    synonyms: [seizures]
                  - id: pregnancy
                    name: Pregnancy
                    help: Tick when the person is pregnant.
                  - id: fatherhood
                    name: Fatherhood
                    help: Tick when the person became a father.
                    excludes: [pregnancy]

            """),
    SourceFile(
        path: "glossary.yaml",
        text: """
            terms:
              - id: waiting-list
                term: Waiting list
                synonyms: [WL]
                definition: People who get the treatment later and are compared until then.
                source: fox2020-trial

            """),
    SourceFile(
        path: "references/fox2020-trial.yaml",
        text: """
            type: article-journal
            custom:
              - kind: rct
                read: source
            author:
              - family: Fox
                given: AB
              - literal: et al.
            issued: 2020
            title: A trial
            container-title: Journal of Trials
            volume: '12'
            issue: '3'
            page: 1-10
            DOI: 10.1000/trial.2020
            PMID: '12345678'
            accessed: 2026-11-21

            """),
    SourceFile(
        path: "references/owl2023-guideline.yaml",
        text: """
            type: report
            custom:
              - kind: guideline
                read: abstract
            author:
              - literal: Owl Institute
            issued: n.d.
            title: A guideline
            container-title: Owl Institute
            URL: https://example.org/guideline
            note: read as a summary
            accessed: 2026-11-21

            """),
    SourceFile(
        path: "references/magpie-page.yaml",
        text: """
            type: webpage
            custom:
              - kind: reference
                read: secondary
            author:
              - literal: Magpie
            issued: 2021
            title: A page
            container-title: Magpie
            URL: https://example.org/page
            accessed: 2026-11-21

            """),
    SourceFile(
        path: "measures/pcl-5.yaml",
        text: """
            name: PTSD Checklist
            short: PCL-5
            synonyms: [PCL]
            range: 0-80
            cut-offs: 31-33
            change: 10 points
            caveat: None known.
            sources: [fox2020-trial]

            """),
    SourceFile(
        path: "approaches/digital/vr-exposure.md",
        text: """
            ---
            name: VR exposure
            short: VR
            safety:
              - factor: epilepsy
                level: contraindicated
                only: strong light
                statement: A page names seizures.
                source: magpie-page
                secondary: true
              - level: adverse-effect
                statement: Some people feel sick.
                source: fox2020-trial
            counts-as: [fatherhood]
            verified: 2026-11-21
            ---

            ## In plain words

            A headset shows what is feared [@fox2020-trial].

            ## What it is

            Graded exposure *in a headset* [@fox2020-trial; @owl2023-guideline].

            ## How it is thought to work

            - It breaks expectations. [@fox2020-trial]
            - It varies contexts. [@owl2023-guideline]

            ## How sure anyone is of that

            The trial did not test it [@fox2020-trial].

            ## What a course looks like

            - Ten sessions. [@fox2020-trial]

            ## Regulatory status

            - No licence is needed. [@owl2023-guideline]

            """),
    SourceFile(
        path: "conditions/trauma-and-stress/ptsd/condition.md",
        text: """
            ---
            name: Post-traumatic stress disorder
            short: PTSD
            synonyms: [shell shock]
            codes:
              - icd11: [6B40]
                icd10cm: [F43.10, F43.1-]
                note: Read in the tables.
            measures: [pcl-5]
            verified: 2026-11-21
            ---

            ## In plain words

            It can follow a threat [@fox2020-trial].

            ## Summary

            It follows a threat. [VR exposure](ptsd/vr-exposure) is one option [@owl2023-guideline].

            ## How it is recognised

            With the PCL-5 [@fox2020-trial].

            ## What is known

            - One in twenty have it. [@fox2020-trial]

            ## Red flags

            - Thoughts of suicide. [@owl2023-guideline]

            """),
    SourceFile(
        path: "conditions/trauma-and-stress/ptsd/pathway.md",
        text: """
            ---
            steps:
              - title: First
                options: [vr-exposure]
              - title: Then
            ---

            This order follows one guideline [@owl2023-guideline].

            ## First

            ### Who enters

            Everyone [@owl2023-guideline].

            ### What to measure

            The PCL-5 [@fox2020-trial].

            ### When to move on

            After ten sessions [@fox2020-trial].

            ## Then

            ### Who enters

            Those who did not respond [@owl2023-guideline].

            """),
    SourceFile(
        path: "conditions/trauma-and-stress/ptsd/options/vr-exposure.md",
        text: """
            ---
            role: second-line
            after:
              - factor: fatherhood
                statement: One body asks for this first.
                source: owl2023-guideline
            findings:
              - statement: Symptoms were lower than on the waiting list.
                population: 40 adults
                comparator: waiting list
                against: waiting-list
                outcome: symptoms
                time-point: after treatment
                metric: g
                estimate: 0.62
                interval: [0.2, 1.04]
                p: '0.017'
                trials: 1
                participants: 40
                favours: this
                better: higher
                certainty: low
                source: fox2020-trial
            positions:
              - body: Owl
                document: Guideline
                year: 2023
                position: option
                statement: Lists it as an option.
                history: replaces 2010
                source: owl2023-guideline
            cautions:
              - factor: pregnancy
                level: monitor
                statement: Nothing is known.
                source: owl2023-guideline
            verified: 2026-11-21
            ---

            ## In plain words

            It did better than waiting [@fox2020-trial].

            ## Why this role

            Owl lists it [@owl2023-guideline].

            ## Why it may help here

            It lets people face what they avoid [@fox2020-trial].

            ## How sure

            One small trial (g = 0.62) [@fox2020-trial].

            """),
    SourceFile(
        path: "claims/vr-cures.md",
        text: """
            ---
            claim: VR cures PTSD.
            verdict: unsupported
            about: [ptsd, vr-exposure, ptsd/vr-exposure]
            verified: 2026-11-21
            ---

            ## Why

            One small trial is no cure [@fox2020-trial].

            """),
]

let (library, factors) = ("library.yaml", "factors.yaml")
let (trial, guideline, page) = (
    "references/fox2020-trial.yaml", "references/owl2023-guideline.yaml", "references/magpie-page.yaml"
)
let approach = "approaches/digital/vr-exposure.md"
let condition = "conditions/trauma-and-stress/ptsd/condition.md"
let pathway = "conditions/trauma-and-stress/ptsd/pathway.md"
let option = "conditions/trauma-and-stress/ptsd/options/vr-exposure.md"
let (claim, measure, glossary) = ("claims/vr-cures.md", "measures/pcl-5.yaml", "glossary.yaml")

/// The lines that a check of the small library prints once one text in one of its files is replaced by another.
func problems(in path: String, _ old: String, _ new: String) -> [String] {
    // Invariant of a test: it changes something that is there, once.
    let file = smallLibrary.first { $0.path == path }!
    precondition(file.text.components(separatedBy: old).count == 2, "'\(old)' stands once in \(path)")
    return lines(smallLibrary.replacing(path, with: file.text.replacing(old, with: new)))
}

/// The lines that a check of these files prints.
func lines(_ files: [SourceFile]) -> [String] { authorLibrary(files: files).problems.map(\.description) }

extension [SourceFile] {
    /// The files with one of them replaced, added, or with nil taken out.
    func replacing(_ path: String, with text: String?) -> [SourceFile] {
        filter { $0.path != path } + (text.map { [SourceFile(path: path, text: $0)] } ?? [])
    }
}
