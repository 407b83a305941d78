import Appraisal
import Knowledge

// A library by hand: just enough of each entry to be appraised. Its facts are invented.

private let day = Day("2026-11-21")!

func approach(
    _ id: ID<Approach>, safety: [Caution] = [], countsAs: [ID<Factor>] = []
) -> Approach {
    Approach(
        id: id, name: id.text, shortName: id.text, synonyms: [], family: .psychological, plain: .empty, summary: .empty,
        mechanism: .empty, mechanismCertainty: .empty, delivery: .empty, regulatory: .empty, safety: safety,
        countsAs: countsAs, verified: day)
}

func option(
    _ approach: ID<Approach>, _ role: Option.Role, of condition: ID<Condition> = "fear", cautions: [Caution] = [],
    after: [ID<Factor>] = []
) -> Option {
    Option(
        id: ID(condition, approach), title: approach.text, role: role, because: .empty, plain: .empty,
        rationale: .empty, certainty: .empty, findings: [], positions: [], cautions: cautions,
        after: after.map { .init(factor: $0, statement: "\($0) comes first.", source: "label") }, verified: day)
}

func caution(_ factor: ID<Factor>?, _ level: Caution.Level, _ statement: String) -> Caution {
    Caution(factor: factor, level: level, statement: statement, source: "label", isKnownSecondary: false)
}

func factor(
    _ id: ID<Factor>, excludes: [ID<Factor>] = [], implies: [ID<Factor>] = [], synonyms: [String] = [],
    group: String = "Health"
) -> Factor {
    Factor(
        id: id, name: id.text.capitalized, help: "", synonyms: synonyms, excludes: excludes, implies: implies,
        group: group)
}

/// Ages, an implication at two removes, and a pair of treatments of which one is stronger than the other.
let someFactors = [
    factor("child", excludes: ["older-adult"], group: "Age"), factor("older-adult", group: "Age"),
    factor("epilepsy", synonyms: ["fits"]), factor("sedatives"), factor("calmers", implies: ["sedatives"]),
    factor("strong-calmers", implies: ["calmers"]),
    factor("failed-one"), factor("failed-two", excludes: ["failed-one"], implies: ["failed-one"]),
]

func library(_ approaches: [Approach], _ options: [Option], factors: [Factor] = someFactors) -> Library {
    let condition = Condition(
        id: "fear", name: "Fear", shortName: "Fear", synonyms: [], group: "group",
        codes: .init(icd11: [], icd10cm: [], note: ""), plain: .empty, summary: .empty, recognition: .empty,
        facts: .empty, redFlags: .empty, measures: [], verified: day)
    let reference = Reference(
        id: "label", kind: .label, authors: [], year: "2020", title: "Label", containerTitle: "", volume: nil,
        issue: nil, page: nil, doi: nil, pmid: nil, url: nil, reading: .source, note: nil, verified: day)
    return Library(
        edition: Edition(title: "", date: day, licence: "", reviewHorizon: 12, purpose: "", crisisLines: []),
        groups: [], conditions: Entries([condition]), approaches: Entries(approaches), options: Entries(options),
        pathways: Entries([]), measures: Entries([]), claims: Entries([]), references: Entries([reference]),
        terms: Entries([]), factors: Entries(factors))
}

extension Appraisal {
    /// The whole appraisal as text: groups, candidates with standing, reasons, prerequisites, silence, moves.
    var told: String {
        var lines: [String] = []
        for (group, candidates) in groups {
            lines.append(group.told)
            for candidate in candidates {
                lines.append("  \(candidate.option.approach) \(candidate.standing?.rawValue ?? "unflagged")")
                for reason in candidate.reasons {
                    lines.append("    \(reason.factor): \(reason.statement) [\(reason.source)]")
                }
                for rule in candidate.prerequisites { lines.append("    after \(rule.rule.factor): \(rule.isMet ? "met" : "open")") }
                if !candidate.silent.isEmpty { lines.append("    silent on \(candidate.silent)") }
                if !candidate.otherAge.isEmpty { lines.append("    other age: \(candidate.otherAge)") }
                for caution in candidate.unlistedContraindications { lines.append("    always: \(caution.statement)") }
            }
        }
        for move in moved { lines.append("\(move.option.approach): \(move.before.told) > \(move.after.told) by \(move.rules.count)") }
        return lines.joined(separator: "\n")
    }
}

extension Group {
    fileprivate var told: String {
        if case .role(let role) = self { role.rawValue } else { "\(self)" }
    }
}
