import Knowledge
import Testing

@Suite("The kind of evidence is the best kind of study among the findings")
struct EvidenceKindTests {
    private let references = Entries(
        Reference.Kind.allCases.map { kind in
            // Invariant: the first of January exists.
            Reference(
                id: ID(kind.rawValue), kind: kind, authors: [], year: "2020", title: "", containerTitle: "",
                volume: nil, issue: nil, page: nil, doi: nil, pmid: nil, url: nil, reading: .source, note: nil,
                verified: Day(year: 2026, month: 1, day: 1)!)
        })

    private func kind(_ findings: (source: ID<Reference>, favours: Finding.Favours?)...) -> EvidenceKind {
        EvidenceKind(
            findings: findings.map { source, favours in
                Finding(
                    statement: "", population: nil, comparator: "", against: .active, outcome: nil, timePoint: nil,
                    metric: nil, estimate: nil, interval: nil, p: nil, trials: nil, participants: nil,
                    favours: favours, better: nil, isWithinGroup: false, certainty: nil, source: source)
            }, references: references)
    }

    @Test("Each kind of work has its level")
    func levels() {
        let levels = Reference.Kind.allCases.map { "\($0.rawValue): \(EvidenceKind($0))" }
        #expect(
            levels == [
                "rct: randomisedTrial", "meta-analysis: systematicReview", "network-meta-analysis: systematicReview",
                "systematic-review: systematicReview", "guideline: opinion", "cohort: observational",
                "review: opinion", "position-paper: opinion", "label: opinion", "protocol: none",
                "dataset: observational", "measure: none", "reference: none",
            ])
    }

    @Test("The best of several counts")
    func best() {
        #expect(kind(("review", nil), ("rct", .neither), ("cohort", nil)) == .randomisedTrial)
        #expect(kind(("rct", nil), ("meta-analysis", .comparator)) == .systematicReview)
    }

    @Test("Without a control group it is observational at most, whatever the work is called")
    func uncontrolled() {
        #expect(kind(("meta-analysis", .notControlled)) == .observational)
        #expect(kind(("rct", .notControlled), ("review", nil)) == .observational)
        #expect(kind(("review", .notControlled)) == .opinion)
        #expect(kind(("meta-analysis", .notControlled), ("rct", .option)) == .randomisedTrial)
    }

    @Test("No finding, or one whose source is not there, is none")
    func none() {
        #expect(kind() == .none)
        #expect(kind(("nowhere", .option)) == .none)
        #expect(kind(("protocol", nil)) == .none)
    }

    @Test("The kinds are ordered from the best")
    func order() {
        #expect(EvidenceKind.allCases.sorted() == EvidenceKind.allCases)
        #expect(EvidenceKind.systematicReview < .none)
    }
}
