import Appraisal
import Knowledge
import Testing

private let medicines = library(
    [
        approach("calmer", safety: [caution("sedatives", .adverseEffect, "Drowsy.")], countsAs: ["strong-calmers"]),
        approach(
            "sleeper",
            safety: [
                caution("sedatives", .monitor, "Watch breathing."), caution("calmers", .contraindicated, "Never with calmers."),
            ], countsAs: ["sedatives"]),
        approach("talk"),
    ],
    [
        option("calmer", .firstLine), option("sleeper", .secondLine),
        option("talk", .adjunct, cautions: [caution("sedatives", .caution, "Learning is blunted.")]),
    ])

private func told(_ ids: [ID<Option>]) -> [String] {
    medicines.interactions(among: ids).map {
        "\($0.concerned.approach) with \($0.bringing.approach) as \($0.factor): \($0.caution.statement) [\($0.caution.source)]"
    }
}

@Test func candidatesSpeakAgainstEachOtherByWhatTheyCountAs() {
    #expect(
        told(["fear/calmer", "fear/sleeper", "fear/talk"]) == [
            "sleeper with calmer as calmers: Never with calmers. [label]",
            "sleeper with calmer as sedatives: Watch breathing. [label]",
            "talk with calmer as sedatives: Learning is blunted. [label]",
            "talk with sleeper as sedatives: Learning is blunted. [label]",
        ])
}

@Test func aCandidateDoesNotSpeakAgainstItselfAndStrangersAreSilent() {
    #expect(told(["fear/sleeper", "fear/sleeper"]) == [])
    #expect(told(["fear/sleeper", "fear/nothing"]) == [])
    #expect(told([]) == [])
}
