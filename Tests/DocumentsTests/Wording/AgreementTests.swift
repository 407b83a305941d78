import Documents
import Knowledge
import Testing

private func position(
    _ body: String, _ stance: Position.Stance, year: String = "2020", supersededBy: String? = nil
) -> Position {
    Position(
        body: body, document: "", year: year, stance: stance, statement: "", supersededBy: supersededBy, history: nil,
        source: "owl")
}

@Test func agreementNamesThoseThatDoNotAgree() {
    let (a, b, c) = (position("APA", .recommended), position("VA/DoD", .option), position("WHO", .recommendedFirstLine))
    #expect([a, b, c].agreement == "All 3 bodies recommend or list it (APA, VA/DoD and WHO)")
    #expect(
        [a, b, c, position("NICE", .insufficientEvidence)].agreement
            == "3 of 4 bodies recommend or list it; NICE found the evidence insufficient")
    #expect(
        [a, position("NICE", .insufficientEvidence), position("S3", .notRecommended), position("ACP", .notRecommended)].agreement
            == "1 of 4 bodies recommends or lists it (APA); NICE found the evidence insufficient; ACP and S3 recommend against it")
    #expect(
        [position("NICE", .notRecommended), position("S3", .insufficientEvidence)].agreement
            == "None of 2 bodies recommends or lists it; S3 found the evidence insufficient; NICE recommends against it")
}

@Test func oneBodyOrNoneIsSaidPlainly() {
    #expect([position("NICE", .option)].agreement == "One body speaks of it: NICE lists it as an option")
    #expect([Position]().agreement == "No guideline position was found")
    #expect([position("NICE", .option, supersededBy: "x")].agreement == "No guideline position still stands")
}

@Test func eachBodyCountsOnceByWhatStandsForIt() {
    let positions = [
        position("NICE", .recommended, year: "2010"), position("NICE", .notRecommended, year: "2022"),
        position("APA", .recommended), position("APA", .insufficientEvidence),
        position("WHO", .recommended, year: "2024", supersededBy: "x"), position("WHO", .option, year: "2013"),
    ]
    #expect(
        positions.agreement
            == "1 of 3 bodies recommends or lists it (WHO); APA found the evidence insufficient; NICE recommends against it")
}
