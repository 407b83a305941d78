import Knowledge

// Invariant: the twenty-first of November exists.
private let day = Day(year: 2026, month: 11, day: 21)!

private func prose(_ text: String) -> Prose { Prose([.paragraph([.text(text), .citation(["fox"])])]) }

/// A library with every kind of entry, one of each with all fields and one with as few as can be.
let small = Library(
    edition: Edition(
        title: "Small", date: day, licence: "CC BY 4.0", reviewHorizon: 300, purpose: "Tests – “quoted”, é, 🜚",
        crisisLines: [CrisisLine(country: "Nowhere", service: "All", contact: "000", source: "https://example.org")]),
    groups: [
        ConditionGroup(id: "trauma", name: "Trauma", conditions: [.init(id: "ptsd", name: "Post-traumatic", shortName: "PTSD")])
    ],
    conditions: Entries([
        Condition(
            id: "ptsd", name: "Post-traumatic", shortName: "PTSD", synonyms: ["a", "b"], group: "trauma",
            codes: .init(icd11: ["6B40"], icd10cm: ["F43.10"], note: "note"), plain: prose("1"), summary: prose("2"),
            recognition: prose("3"), facts: prose("4"), redFlags: prose("5"), measures: ["pcl-5"], verified: day)
    ]),
    approaches: Entries([
        Approach(
            id: "vr", name: "VR", shortName: "VR", synonyms: ["VRET"], family: .digital,
            plain: Prose([
                .paragraph([
                    .emphasis([.text("a"), .strong([.text("b")])]), .link("ptsd/vr", [.emphasis([.text("c")])]),
                    .citation(["fox", "owl"]),
                ]),
                .list([[.text("d")], [.strong([.text("e")]), .citation(["owl"])]]),
            ]),
            summary: prose("1"), mechanism: prose("2"), mechanismCertainty: prose("3"), delivery: prose("4"),
            regulatory: prose("5"),
            safety: [
                Caution(
                    factor: "epilepsy", level: .contraindicated, part: "p", statement: "s", source: "fox",
                    isKnownSecondary: true),
                Caution(factor: nil, level: .adverseEffect, statement: "t", source: "owl", isKnownSecondary: false),
            ],
            countsAs: ["epilepsy"], verified: day),
        Approach(
            id: "emdr", name: "EMDR", shortName: "EMDR", synonyms: [], family: .psychological, plain: .empty,
            summary: .empty, mechanism: .empty, mechanismCertainty: .empty, delivery: .empty, regulatory: .empty,
            safety: [], countsAs: [], verified: day),
    ]),
    options: Entries([
        Knowledge.Option(
            id: "ptsd/vr", title: "VR for PTSD", role: .secondLine, because: prose("1"), plain: prose("2"),
            rationale: prose("3"), certainty: prose("4"),
            findings: [
                Finding(
                    statement: "s", population: "p", comparator: "c", against: .waitingList, outcome: "o",
                    timePoint: "t", metric: .oddsRatio, estimate: 0.62, interval: .init(lower: 0.1, upper: 1e300),
                    p: "<0.001", trials: 1, participants: 1 << 40, favours: .option, better: .lower,
                    isWithinGroup: true, certainty: .veryLow, source: "fox"),
                Finding(
                    statement: "s", population: nil, comparator: "c", against: .none, outcome: nil, timePoint: nil,
                    metric: nil, estimate: nil, interval: nil, p: nil, trials: nil, participants: nil, favours: nil,
                    better: nil, isWithinGroup: false, certainty: nil, source: "owl"),
            ],
            positions: [
                Position(
                    body: "b", document: "d", year: "n.d.", stance: .insufficientEvidence, statement: "s",
                    supersededBy: "x", history: "h", source: "owl"),
                Position(
                    body: "b", document: "d", year: "2020", stance: .notRecommended, statement: "s",
                    supersededBy: nil, history: nil, source: "owl"),
            ],
            cautions: [Caution(factor: nil, level: .monitor, statement: "u", source: "fox", isKnownSecondary: false)],
            after: [.init(factor: "epilepsy", statement: "v", source: "fox")], verified: day),
        Knowledge.Option(
            id: "ptsd/emdr", title: "EMDR for PTSD", role: .notRecommended, because: .empty, plain: .empty,
            rationale: .empty, certainty: .empty, findings: [], positions: [], cautions: [], after: [], verified: day),
    ]),
    pathways: Entries([
        Pathway(
            id: "ptsd", title: "Pathway for PTSD", introduction: prose("1"),
            steps: [
                .init(title: "a", entry: prose("2"), options: ["vr", "emdr"], measure: prose("3"), exit: prose("4")),
                .init(title: "b", entry: prose("5"), options: [], measure: nil, exit: nil),
            ])
    ]),
    measures: Entries([
        Measure(
            id: "pcl-5", name: "Checklist", shortName: "PCL-5", synonyms: ["PCL"], range: "0-80", cutOffs: "31",
            change: "10", caveat: "c", sources: ["fox"]),
        Measure(
            id: "x", name: "X", shortName: "X", synonyms: [], range: nil, cutOffs: nil, change: nil, caveat: nil,
            sources: []),
    ]),
    claims: Entries([
        Claim(id: "c", statement: "s", verdict: .partlySupported, because: prose("1"), about: ["ptsd"], verified: day)
    ]),
    references: Entries([
        Reference(
            id: "fox", kind: .randomisedTrial,
            authors: [.person(family: "Fox", given: "AB"), .organisation("Owl"), .others], year: "2020", title: "t",
            containerTitle: "c", volume: "1", issue: "2", page: "3", doi: "10.1/x", pmid: "4", url: "https://x",
            reading: .announcement, note: "n", verified: day),
        Reference(
            id: "owl", kind: .guideline, authors: [], year: "n.d.", title: "t", containerTitle: "c", volume: nil,
            issue: nil, page: nil, doi: nil, pmid: nil, url: nil, reading: .source, note: nil, verified: day),
    ]),
    terms: Entries([Term(id: "t", name: "T", synonyms: ["u"], definition: "d", source: "fox")]),
    factors: Entries([
        Factor(id: "epilepsy", name: "Epilepsy", help: "h", synonyms: ["fits"], excludes: ["epilepsy"], group: "Body")
    ]))
