import Authoring
import Knowledge

/// A small library that stays as it is, so that whole screens and documents can be compared. Its facts are invented.
public let testLibrary: Library = {
    let authored = authorLibrary(files: testLibraryFiles)
    precondition(authored.problems.isEmpty, "\(authored.problems)")
    return authored.library!
}()

public let testLibraryFiles: [SourceFile] = [
    file(
        "library.yaml",
        """
        title: Test library
        edition: 2026-11-21
        licence: CC BY 4.0
        review-horizon: 12
        purpose: Invented evidence for tests. It is no prescription.
        crisis-lines:
          - {country: Nowhere, service: Emergency services, contact: '000', source: 'https://example.org/lines'}
        groups:
          - {id: anxiety-disorders, name: Anxiety disorders}
          - {id: trauma-and-stress, name: Trauma and stress}
        """),
    file(
        "factors.yaml",
        """
        groups:
          - name: Nerves
            factors:
              - {id: epilepsy, name: Epilepsy, help: Seizures have been diagnosed., synonyms: [seizures, fits]}
          - name: Medicines
            factors:
              - {id: sedatives, name: Takes sedatives, help: A sedative is taken on most days.}
          - name: Earlier treatment
            factors:
              - {id: tried-therapy, name: Therapy has been tried, help: A course of therapy did not help enough.}
        """),
    file(
        "glossary.yaml",
        """
        terms:
          - {id: waiting-list, term: Waiting list, synonyms: [WL], definition: People who are treated later and serve as comparison until then., source: fox2020-trial}
        """),
    file(
        "references/fox2020-trial.yaml",
        """
        type: article-journal
        custom:
          - {kind: rct, read: source}
        author:
          - {family: Fox, given: AB}
          - {family: Hare, given: C}
        issued: 2020
        title: Helmets against fear
        container-title: Journal of Trials
        volume: '12'
        issue: '3'
        page: 1-10
        DOI: 10.1000/trial.2020
        accessed: 2026-11-21
        """),
    file(
        "references/owl2023-guideline.yaml",
        """
        type: report
        custom:
          - {kind: guideline, read: secondary}
        author:
          - {literal: Owl Institute}
        issued: 2023
        title: Guideline on fear
        container-title: Owl Institute
        URL: https://example.org/guideline
        note: read in a digest
        accessed: 2026-11-21
        """),
    file(
        "references/lynx2021-review.yaml",
        """
        type: article-journal
        custom:
          - {kind: meta-analysis, read: abstract}
        author:
          - {family: Lynx, given: Z}
          - {literal: et al.}
        issued: 2021
        title: Exposure pooled
        container-title: Reviews
        PMID: '12345'
        accessed: 2026-11-21
        """),
    file(
        "measures/pcl-5.yaml",
        """
        name: PTSD Checklist
        short: PCL-5
        range: 0-80
        cut-offs: 33 or more in veterans.
        sources: [fox2020-trial]
        """),
    file(
        "claims/helmets-cure.md",
        """
        ---
        claim: Helmets cure fear in a week.
        verdict: contradicted
        about: [vr-exposure, ptsd/vr-exposure]
        verified: 2026-11-21
        ---

        ## Why

        In the only trial four weeks were needed [@fox2020-trial].
        """),
    file(
        "approaches/digital/vr-exposure.md",
        """
        ---
        name: VR exposure
        synonyms: [VRET, virtual reality]
        safety:
          - {factor: epilepsy, level: contraindicated, statement: The maker's page rules out seizures., source: owl2023-guideline, secondary: true}
          - {level: adverse-effect, statement: One in ten felt sick., source: fox2020-trial}
        verified: 2026-11-21
        ---

        ## In plain words

        A helmet shows what is feared [@fox2020-trial].

        ## What it is

        Graded exposure in a *virtual* scene [@fox2020-trial; @lynx2021-review].

        ## How it is thought to work

        - Fear fades when nothing bad follows [@lynx2021-review].

        ## How sure anyone is of that

        One review says so [@lynx2021-review].

        ## What a course looks like

        - Six sessions of an hour [@fox2020-trial].
        """),
    file(
        "approaches/psychological/exposure.md",
        """
        ---
        name: Exposure
        verified: 2026-11-21
        ---

        ## In plain words

        People meet what they fear, step by step [@lynx2021-review].

        ## What it is

        Confrontation with what is avoided [@lynx2021-review].
        """),
    file(
        "approaches/pharmacological/sedatives.md",
        """
        ---
        name: Sedatives
        counts-as: [sedatives]
        safety:
          - {level: monitor, statement: Driving suffers., source: fox2020-trial}
        verified: 2026-11-21
        ---

        ## In plain words

        Pills that calm [@fox2020-trial].

        ## What it is

        A class of calming drugs [@fox2020-trial].
        """),
    file(
        "conditions/trauma-and-stress/ptsd/condition.md",
        """
        ---
        name: Post-traumatic stress disorder
        short: PTSD
        synonyms: [shell shock]
        codes:
          - {icd11: [6B40], icd10cm: [F43.1-], note: Invented beside the codes.}
        measures: [pcl-5]
        verified: 2026-11-21
        ---

        ## In plain words

        Bad memories come back and the body stays on guard [@fox2020-trial].

        ## Summary

        A disorder after trauma, with re-experiencing, avoidance and a sense of threat [@lynx2021-review].

        ## How it is recognised

        By asking about the event and what came after [@owl2023-guideline].

        ## What is known

        - It follows one trauma in ten [@lynx2021-review].

        ## Red flags

        - Thoughts of suicide need help at once [@owl2023-guideline].
        """),
    file(
        "conditions/trauma-and-stress/ptsd/pathway.md",
        """
        ---
        steps:
          - title: First treatment
            options: [exposure]
          - title: If that did not help
            options: [vr-exposure]
        ---

        The order is the Owl Institute's [@owl2023-guideline].

        ## First treatment

        ### Who enters

        Everybody with the diagnosis [@owl2023-guideline].

        ### What to measure

        PCL-5 every four weeks [@fox2020-trial].

        ### When to move on

        After eight sessions without change [@owl2023-guideline].

        ## If that did not help

        ### Who enters

        People whose fear stayed [@owl2023-guideline].
        """),
    file(
        "conditions/trauma-and-stress/ptsd/options/exposure.md",
        """
        ---
        role: first-line
        findings:
          - statement: Exposure beat waiting.
            comparator: waiting list
            against: waiting-list
            outcome: PTSD symptoms
            metric: g
            estimate: 0.9
            interval: [0.6, 1.2]
            trials: 12
            participants: 1204
            favours: this
            better: higher
            certainty: moderate
            source: lynx2021-review
        positions:
          - {body: Owl Institute, document: Fear, year: 2023, position: recommended-first-line, statement: Offers it first., source: owl2023-guideline}
        verified: 2026-11-21
        ---

        ## In plain words

        It helps most people who try it [@lynx2021-review].

        ## Why this role

        The Owl Institute puts it first [@owl2023-guideline].

        ## Why it may help here

        Avoidance keeps fear alive; exposure ends it [@lynx2021-review].

        ## How sure

        Twelve trials agree [@lynx2021-review].
        """),
    file(
        "conditions/trauma-and-stress/ptsd/options/vr-exposure.md",
        """
        ---
        role: second-line
        after:
          - {factor: tried-therapy, statement: The Owl Institute keeps it for people whom exposure did not help., source: owl2023-guideline}
        findings:
          - statement: Symptoms fell more than on a waiting list.
            population: 60 soldiers
            comparator: waiting list
            against: waiting-list
            outcome: PTSD symptoms
            time-point: post-treatment
            metric: g
            estimate: 0.62
            interval: [0.1, 1.14]
            p: '0.017'
            trials: 9
            participants: 296
            favours: this
            better: higher
            source: lynx2021-review
          - statement: It did no better than ordinary exposure.
            comparator: exposure
            against: active
            outcome: PTSD symptoms
            metric: g
            estimate: -0.1
            p: '0.4'
            favours: neither
            source: fox2020-trial
        positions:
          - {body: Owl Institute, document: Fear, year: 2023, position: option, statement: Allows it after exposure., source: owl2023-guideline}
          - {body: Hawk Board, document: Old text, year: 2010, position: not-recommended, statement: Warned of it., superseded-by: 'the 2023 text', source: owl2023-guideline}
          - {body: Stork Society, document: Notes, year: 2022, position: insufficient-evidence, statement: Wanted more trials., source: owl2023-guideline}
        cautions:
          - {factor: sedatives, level: caution, statement: Sedatives may blunt what is learned., source: fox2020-trial}
        verified: 2026-11-21
        ---

        ## In plain words

        It worked better than waiting, not better than plain exposure [@lynx2021-review; @fox2020-trial].

        ## Why this role

        One body allows it after exposure [@owl2023-guideline].

        ## Why it may help here

        A helmet makes the scene graded and safe for people who cannot picture it [@fox2020-trial].

        ## How sure

        Better than waiting (g = 0.62), no better than exposure (g = -0.1) [@lynx2021-review; @fox2020-trial].
        """),
    file(
        "conditions/trauma-and-stress/ptsd/options/sedatives.md",
        """
        ---
        role: not-recommended
        positions:
          - {body: Owl Institute, document: Fear, year: 2023, position: not-recommended, statement: Advises against them., source: owl2023-guideline}
        verified: 2026-11-21
        ---

        ## In plain words

        No study showed that they help [@owl2023-guideline].

        ## Why this role

        The Owl Institute advises against them [@owl2023-guideline].

        ## Why it may help here

        There is no evidence of benefit [@owl2023-guideline].

        ## How sure

        No trial was found [@owl2023-guideline].
        """),
    file(
        "conditions/anxiety-disorders/specific-phobia/condition.md",
        """
        ---
        name: Specific phobia
        synonyms: [fear of spiders]
        verified: 2026-11-21
        ---

        ## In plain words

        One thing is feared far too much [@fox2020-trial].

        ## Summary

        Fear of one object or situation [@fox2020-trial].

        ## How it is recognised

        By what is avoided [@fox2020-trial].

        ## Red flags

        - Fainting at needles changes the method [@fox2020-trial].
        """),
    file(
        "conditions/anxiety-disorders/specific-phobia/pathway.md",
        """
        ---
        steps:
          - title: Exposure
            options: [exposure]
        ---

        No guideline was read; the order is that of the trial [@fox2020-trial].

        ## Exposure

        ### Who enters

        People who are hindered by the fear [@fox2020-trial].
        """),
    file(
        "conditions/anxiety-disorders/specific-phobia/options/exposure.md",
        """
        ---
        role: first-line
        findings:
          - statement: Four in five touched the spider.
            comparator: none
            against: none
            favours: not-controlled
            source: fox2020-trial
        verified: 2026-11-21
        ---

        ## In plain words

        Most people could touch the spider afterwards; nobody was compared [@fox2020-trial].

        ## Why this role

        The only trial used it [@fox2020-trial].

        ## Why it may help here

        The evidence is weak: one trial without a control group [@fox2020-trial].

        ## How sure

        Not sure at all [@fox2020-trial].
        """),
]

private func file(_ path: String, _ text: String) -> SourceFile { SourceFile(path: path, text: text + "\n") }
