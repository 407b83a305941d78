import Knowledge
import Testing

@Suite("Candidates have one order")
struct CandidateOrderTests {
    private typealias Candidate = (option: Knowledge.Option, evidence: EvidenceKind)

    private func candidate(_ id: String, _ title: String, _ role: Knowledge.Option.Role, _ evidence: EvidenceKind)
        -> Candidate
    {
        let option = Knowledge.Option(
            id: ID(id), title: title, role: role, because: .empty, plain: .empty, rationale: .empty,
            certainty: .empty, findings: [], positions: [], cautions: [], after: [],
            verified: Day(year: 2026, month: 1, day: 1)!)  // Invariant: the first of January exists.
        return (option, evidence)
    }

    private func isBefore(_ a: Candidate, _ b: Candidate) -> Bool {
        Library.candidateOrder(a.option, a.evidence, b.option, b.evidence)
    }

    @Test("By role, then by evidence, then by name, then by id")
    func order() {
        let sorted = [
            candidate("c/e", "A", .notRecommended, .systematicReview), candidate("c/d", "A", .firstLine, .none),
            candidate("c/c", "B", .firstLine, .randomisedTrial), candidate("c/b", "A", .firstLine, .randomisedTrial),
            candidate("c/a", "A", .firstLine, .randomisedTrial), candidate("c/f", "A", .adjunct, .systematicReview),
            candidate("c/g", "A", .secondLine, .opinion),
        ].sorted(by: isBefore)
        #expect(sorted.map(\.option.id) == ["c/a", "c/b", "c/c", "c/d", "c/g", "c/f", "c/e"])
    }

    @Test("Of two candidates with different ids exactly one comes first, and the order is transitive")
    func total() {
        var all: [Candidate] = []
        for role in Knowledge.Option.Role.allCases {
            for evidence in [EvidenceKind.systematicReview, .opinion] {
                for title in ["A", "B"] { all.append(candidate("c/\(all.count)", title, role, evidence)) }
            }
        }
        all.append(candidate("c/z", "A", .firstLine, .systematicReview))
        for a in all {
            for b in all {
                #expect(isBefore(a, b) != isBefore(b, a) || a.option.id == b.option.id)
                for c in all where isBefore(a, b) && isBefore(b, c) { #expect(isBefore(a, c)) }
            }
        }
        let once = all.sorted(by: isBefore).map(\.option.id)
        #expect(all.reversed().sorted(by: isBefore).map(\.option.id) == once)
    }

    @Test("Roles are ordered as they are listed")
    func roles() {
        #expect(Knowledge.Option.Role.allCases.sorted() == Knowledge.Option.Role.allCases)
        #expect(Knowledge.Option.Role.allCases.map(\.rank) == [0, 1, 2, 3, 4, 5])
    }
}
