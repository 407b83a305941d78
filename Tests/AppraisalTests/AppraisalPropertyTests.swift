import Appraisal
import Knowledge
import Testing

/// What holds for every condition of the shipped content and every factor.
@Suite struct AppraisalPropertyTests {
    private let library = shippedLibrary

    /// Each factor alone, and each with the one seven places on, where the two do not exclude each other.
    private var sets: [Set<ID<Factor>>] {
        let factors = Array(library.factors)
        let alone = factors.map { Set([$0.id]) }
        let pairs = factors.indices.compactMap { index -> Set<ID<Factor>>? in
            let (a, b) = (factors[index], factors[(index + 7) % factors.count])
            return a.excludes.contains(b.id) || b.excludes.contains(a.id) ? nil : [a.id, b.id]
        }
        return [[]] + alone + pairs
    }

    private func everyAppraisal(_ body: (Appraisal) throws -> Void) throws {
        for condition in library.conditions.ids {
            for factors in sets { try body(Appraisal(library: library, condition: condition, factors: factors)) }
        }
    }

    @Test func noCandidateEverVanishesOrStandsTwice() throws {
        try everyAppraisal { appraisal in
            let all = library.options(for: appraisal.condition)
            #expect(appraisal.candidates.map(\.option) == all)
            let grouped = appraisal.groups.flatMap { $0.candidates.map(\.option) }
            #expect(grouped.sorted() == all.sorted())
        }
    }

    @Test func insideAGroupTheAuthoredOrderHolds() throws {
        try everyAppraisal { appraisal in
            let place = Dictionary(
                uniqueKeysWithValues: library.options(for: appraisal.condition).enumerated().map { ($1, $0) })
            for (_, candidates) in appraisal.groups {
                let places = candidates.compactMap { place[$0.option] }
                #expect(places == places.sorted())
            }
        }
    }

    @Test func theOrderIsTotal() throws {
        try everyAppraisal { appraisal in
            let order = appraisal.groups.map(\.group)
            #expect(order == Group.allCases.filter(order.contains))
            #expect(Set(order).count == order.count)
        }
    }

    /// A factor may meet what had to come first; it never takes a candidate or a caution away.
    @Test func addingAFactorTakesNothingAway() throws {
        for condition in library.conditions.ids {
            for factors in sets where factors.count == 2 {
                let both = try Appraisal(library: library, condition: condition, factors: factors)
                for factor in factors {
                    let alone = try Appraisal(library: library, condition: condition, factors: [factor])
                    #expect(both.candidates.map(\.option) == alone.candidates.map(\.option))
                    for (more, fewer) in zip(both.candidates, alone.candidates) {
                        #expect(cautions(of: fewer).isSubset(of: cautions(of: more)))
                    }
                }
            }
        }
    }

    private func cautions(of candidate: Candidate) -> Set<Reason.Rule> {
        Set(
            candidate.reasons.map(\.rule).filter { rule in
                switch rule {
                case .caution: true
                case .prerequisite: false
                }
            })
    }

    /// A factor that implies another and excludes it could never be ticked with what it means.
    @Test func noFactorImpliesWhatItExcludes() {
        for factor in library.factors {
            for implied in factor.implies {
                #expect(!factor.excludes.contains(implied))
                #expect(library.factors[implied]?.excludes.contains(factor.id) == false)
            }
        }
    }

    @Test func theSameQuestionGivesTheSameAnswer() throws {
        try everyAppraisal { appraisal in
            let again = try Appraisal(
                library: library, condition: appraisal.condition, factors: Set(appraisal.factors.reversed()))
            #expect(again == appraisal)
        }
    }

    @Test func everyReasonCitesALoadedReferenceAndAFactor() throws {
        try everyAppraisal { appraisal in
            for reason in appraisal.candidates.flatMap(\.reasons) {
                #expect(library.references.contains(reason.source))
                #expect(library.factors.contains(reason.ruleFactor))
                #expect(!reason.statement.isEmpty)
            }
        }
    }

    @Test func whatMovesNamesARuleAndWhatDoesNotHasNone() throws {
        try everyAppraisal { appraisal in
            let moved = Dictionary(uniqueKeysWithValues: appraisal.moved.map { ($0.option, $0) })
            for candidate in appraisal.candidates {
                #expect((moved[candidate.option] == nil) == candidate.reasons.isEmpty)
                #expect(moved[candidate.option]?.rules.isEmpty != true)
            }
            if appraisal.factors.isEmpty { #expect(moved.isEmpty) }
        }
    }

    @Test func everyFactorIsSpokenOfOrSaidToBeSilent() throws {
        try everyAppraisal { appraisal in
            let brought = library.conditions[appraisal.condition]?.brings ?? []
            let asked = appraisal.factors.filter { !brought.contains($0) }
            for candidate in appraisal.candidates {
                let told = Set(candidate.reasons.map(\.factor))
                #expect(told.isDisjoint(with: candidate.silent))
                #expect(
                    (candidate.standing == .noStatement)
                        == (!asked.isEmpty && candidate.silent == asked && candidate.reasons.isEmpty))
            }
        }
    }
}
