import Knowledge
import Testing

private func position(
    _ body: String, _ year: String, _ stance: Position.Stance, supersededBy: String? = nil
) -> Position {
    Position(
        body: body, document: "", year: year, stance: stance, statement: "", supersededBy: supersededBy, history: nil,
        source: "x")
}

@Suite("The stand of the guideline bodies counts each body once")
struct GuidelineStandTests {
    @Test("Every stance counts on one side")
    func sides() {
        let all = Position.Stance.allCases.enumerated().map { position("body \($0)", "2023", $1) }
        #expect(GuidelineStand(all) == GuidelineStand(for: 3, unsure: 1, against: 1))
        #expect(GuidelineStand([]) == GuidelineStand(for: 0, unsure: 0, against: 0))
    }

    @Test("A body's newest position counts, in whatever order they stand")
    func newest() {
        let positions = [
            position("NICE", "2011", .notRecommended), position("NICE", "2022", .recommended),
            position("APA", "2019", .option), position("APA", "n.d.", .notRecommended),
        ]
        for order in [positions, positions.reversed()] {
            #expect(GuidelineStand(order) == GuidelineStand(for: 2, unsure: 0, against: 0))
        }
    }

    @Test("What has been superseded counts no more, and a body without anything else is left out")
    func superseded() {
        #expect(
            GuidelineStand([
                position("NICE", "2024", .notRecommended, supersededBy: "NG1"), position("NICE", "2020", .option),
                position("WHO", "2013", .notRecommended, supersededBy: "2023 edition"),
            ]) == GuidelineStand(for: 1, unsure: 0, against: 0))
    }

    @Test("Of two from the same year the more cautious one counts")
    func sameYear() {
        let positions = [
            position("NICE", "2022", .recommendedFirstLine), position("NICE", "2022", .insufficientEvidence),
            position("NICE", "2022", .option),
        ]
        for order in [positions, positions.reversed()] {
            #expect(GuidelineStand(order) == GuidelineStand(for: 0, unsure: 1, against: 0))
        }
    }
}
