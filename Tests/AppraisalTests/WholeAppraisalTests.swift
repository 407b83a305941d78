import Appraisal
import Knowledge
import Testing

/// Five candidates, of which each has another thing to be said of it.
private let fearLibrary = library(
    [
        approach("talk"), approach("helmet", safety: [caution("epilepsy", .contraindicated, "No helmet with seizures.")]),
        approach(
            "calmer",
            safety: [
                caution("epilepsy", .monitor, "Watch for seizures."),
                caution("sedatives", .interaction, "Sedation deepens."),
                caution(nil, .contraindicated, "Not for wizards."),
            ], countsAs: ["calmers"]),
        approach("walks"), approach("charms"),
    ],
    [
        option("talk", .firstLine),
        option("walks", .firstLine, cautions: [caution("older-adult", .adverseEffect, "Some fall.")]),
        option("helmet", .secondLine),
        option("calmer", .adjunct, cautions: [caution("sedatives", .caution, "With fear the dose is halved.")], after: ["failed-one"]),
        option("charms", .notRecommended),
    ])

private func told(_ factors: Set<ID<Factor>>) throws -> String {
    try Appraisal(library: fearLibrary, condition: "fear", factors: factors).told
}

@Test func withoutFactorsCandidatesStandByRoleAndWhatComesFirstOnlyInforms() throws {
    #expect(
        try told([]) == """
            first-line
              talk unflagged
              walks unflagged
            second-line
              helmet unflagged
            adjunct
              calmer unflagged
                after failed-one: open
                always: Not for wizards.
            not-recommended
              charms unflagged
            """)
}

@Test func aContraindicationMovesACandidateAndNamesItsRule() throws {
    #expect(
        try told(["epilepsy"]) == """
            first-line
              talk no-statement
                silent on [epilepsy]
              walks no-statement
                silent on [epilepsy]
            not-recommended
              charms no-statement
                silent on [epilepsy]
            notYet
              calmer not-yet
                failed-one: failed-one comes first. [label]
                epilepsy: Watch for seizures. [label]
                after failed-one: open
                always: Not for wizards.
            contraindicated
              helmet contraindicated
                epilepsy: No helmet with seizures. [label]
            helmet: second-line > contraindicated by 1
            calmer: adjunct > notYet by 1
            """)
}

@Test func whatAFactorImpliesFiresAndMeetsAsWell() throws {
    #expect(
        try told(["strong-calmers", "failed-two"]) == """
            first-line
              talk no-statement
                silent on [strong-calmers, failed-two]
              walks no-statement
                silent on [strong-calmers, failed-two]
            second-line
              helmet no-statement
                silent on [strong-calmers, failed-two]
            not-recommended
              charms no-statement
                silent on [strong-calmers, failed-two]
            caution
              calmer caution
                strong-calmers: With fear the dose is halved. [label]
                strong-calmers: Sedation deepens. [label]
                after failed-one: met
                always: Not for wizards.
            calmer: adjunct > caution by 2
            """)
}

@Test func anAgeOfWhichNothingSpeaksIsTold() throws {
    #expect(
        try told(["older-adult", "sedatives"]) == """
            first-line
              talk no-statement
                silent on [older-adult, sedatives]
                other age: [older-adult]
            second-line
              helmet no-statement
                silent on [older-adult, sedatives]
                other age: [older-adult]
            not-recommended
              charms no-statement
                silent on [older-adult, sedatives]
                other age: [older-adult]
            monitor
              walks monitor
                older-adult: Some fall. [label]
                silent on [sedatives]
            notYet
              calmer not-yet
                failed-one: failed-one comes first. [label]
                sedatives: With fear the dose is halved. [label]
                sedatives: Sedation deepens. [label]
                after failed-one: open
                silent on [older-adult]
                other age: [older-adult]
                always: Not for wizards.
            walks: first-line > monitor by 1
            calmer: adjunct > notYet by 1
            """)
}
