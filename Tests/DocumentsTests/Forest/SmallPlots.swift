import Documents
import Knowledge

// Findings by hand. Their figures are invented.

func finding(
    _ metric: Finding.Metric, _ estimate: Double, _ interval: (Double, Double)? = nil,
    against: Finding.Comparison = .waitingList, better: Finding.Direction? = .higher, outcome: String = "fear",
    comparator: String = "waiting list", participants: Int? = nil, isWithinGroup: Bool = false
) -> Finding {
    Finding(
        statement: "", population: nil, comparator: comparator, against: against, outcome: outcome, timePoint: nil,
        metric: metric, estimate: estimate, interval: interval.map { .init(lower: $0.0, upper: $0.1) }, p: nil,
        trials: nil, participants: participants, favours: nil, better: better, isWithinGroup: isWithinGroup,
        certainty: nil, source: "fox")
}

func plots(_ findings: [Finding]) -> [ForestPlot] {
    let citation = Span("[1]", .citation, target: .reference("fox", number: 1))
    return ForestPlot.plots(of: findings.map { .init($0, citation: citation) }, favouring: "talk")
}

/// All plots as text, an empty line between them.
func drawn(_ findings: [Finding], width: Int, ascii: Bool = false) -> String {
    plots(findings).map { $0.lines(width: width, ascii: ascii).map(\.text).joined(separator: "\n") }
        .joined(separator: "\n\n")
}

/// A waiting list, an active treatment, a mark without interval, samples of three sizes.
let sample = [
    finding(.hedgesG, 0.62, (0.1, 1.14), participants: 296),
    finding(.cohenD, -0.1, (-0.4, 0.2), against: .active, comparator: "pills", participants: 48),
    finding(.hedgesG, 0.3, against: .active, outcome: "fear of falling, rated by a masked assessor", comparator: "walks", participants: 1204),
]
