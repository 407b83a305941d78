import Knowledge

extension ForestPlot {
    /// A finding on its way into a plot.
    public struct Entry: Hashable, Sendable {
        public let finding: Finding
        /// Whose finding it is, where several candidates share the plot.
        public let candidate: String?
        public let citation: Span

        public init(_ finding: Finding, of candidate: String? = nil, citation: Span) {
            self.finding = finding
            self.candidate = candidate
            self.citation = citation
        }
    }

    /// One plot for each metric that the findings use, and a last one for the figures that no axis fits. Findings
    /// without an estimate are in none.
    /// - Parameter option: what "favours" names: the short name of the approach, or "the candidate".
    public static func plots(of entries: [Entry], favouring option: String) -> [ForestPlot] {
        Family.allCases.compactMap { family in
            let ofFamily = entries.filter { Family($0.finding) == family }
            guard !ofFamily.isEmpty else { return nil }
            let metrics = Finding.Metric.allCases.filter { metric in ofFamily.contains { $0.finding.metric == metric } }
            guard let scale = family.scale else {
                return ForestPlot(title: family.title(metrics), axes: [], figures: sections(ofFamily))
            }
            // A mean difference is in the unit of its outcome: another outcome, another axis.
            let outcomes: [String?] =
                family == .meanDifference ? unique(ofFamily.map { $0.finding.outcome?.lowercased() }) : [nil]
            let axes = outcomes.flatMap { outcome in
                let ofOutcome = family == .meanDifference
                    ? ofFamily.filter { $0.finding.outcome?.lowercased() == outcome } : ofFamily
                return directions.compactMap { better in
                    axis(ofOutcome.filter { $0.finding.better == better }, scale, better, family, option)
                }
            }
            return ForestPlot(title: family.title(metrics), axes: axes)
        }
    }

    private static let directions: [Finding.Direction?] = [.higher, .lower, nil]

    private static func axis(
        _ entries: [Entry], _ scale: Scale, _ better: Finding.Direction?, _ family: Family, _ option: String
    ) -> Axis? {
        guard !entries.isEmpty else { return nil }
        let kinds = unique(entries.map(\.finding.against))
        let comparator = kinds.count == 1 ? kinds[0].otherSide : "the comparator"
        return Axis(
            scale: scale, outcome: family == .meanDifference ? entries.first?.finding.outcome : nil,
            direction: better.map { Direction(better: $0, option: option, comparator: comparator) },
            sections: sections(entries))
    }

    /// By kind of comparison, from the lowest bar to the highest: kinds never share a section.
    private static func sections(_ entries: [Entry]) -> [Section] {
        Finding.Comparison.allCases.compactMap { comparison in
            let rows = entries.filter { $0.finding.against == comparison }.compactMap(Row.init)
            return rows.isEmpty ? nil : Section(title: comparison.title, rows: rows)
        }
    }

    /// Metrics that may share a plot.
    fileprivate enum Family: CaseIterable {
        case standardised, meanDifference, oddsRatio, riskRatio, hazardRatio, correlation, noAxis

        /// Nil for a finding without a figure.
        init?(_ finding: Finding) {
            guard let metric = finding.metric, let estimate = finding.estimate else { return nil }
            self =
                switch metric {
                case .hedgesG, .cohenD, .standardisedMeanDifference: .standardised
                case .meanDifference: .meanDifference
                case .oddsRatio: .oddsRatio
                case .riskRatio: .riskRatio
                case .hazardRatio: .hazardRatio
                case .correlation: .correlation
                case .numberNeededToTreat, .rate, .other: .noAxis
                }
            let isUncontrolled = finding.against == .none && metric != .correlation
            let isImpossible = !estimate.isFinite || metric.isRatio && estimate <= 0
            if finding.isWithinGroup || isUncontrolled || isImpossible { self = .noAxis }
        }

        var scale: Scale? {
            switch self {
            case .standardised, .meanDifference, .correlation: .difference
            case .oddsRatio, .riskRatio, .hazardRatio: .ratio
            case .noAxis: nil
            }
        }

        func title(_ metrics: [Finding.Metric]) -> String {
            switch self {
            case .standardised where metrics == [.hedgesG]: "Hedges' g"
            case .standardised where metrics == [.cohenD]: "Cohen's d"
            case .standardised where metrics == [.standardisedMeanDifference]: "Standardised mean difference (SMD)"
            case .standardised: "Standardised difference (\(metrics.map(\.symbol).joined(separator: ", ")))"
            case .meanDifference: "Mean difference (MD)"
            case .oddsRatio: "Odds ratio (OR), logarithmic axis"
            case .riskRatio: "Risk ratio (RR), logarithmic axis"
            case .hazardRatio: "Hazard ratio (HR), logarithmic axis"
            case .correlation: "Correlation (r)"
            case .noAxis: "Figures that no axis fits"
            }
        }
    }
}

extension ForestPlot.Row {
    /// Nil for a finding without a figure.
    fileprivate init?(_ entry: ForestPlot.Entry) {
        let finding = entry.finding
        guard let metric = finding.metric, let estimate = finding.estimate else { return nil }
        // The outcome of a mean difference stands over its axis.
        let outcome = ForestPlot.Family(finding) == .meanDifference ? nil : finding.outcome
        let what = [outcome, finding.timePoint].compactMap { $0 }
        let label = what.isEmpty ? "against \(finding.comparator)" : what.joined(separator: ", ")
        let saysComparator = what.isEmpty || finding.against.names(finding.comparator)
        let note = [saysComparator ? nil : "against \(finding.comparator)", finding.size].compactMap { $0 }
        var figure = "\(metric.symbol) \(estimate.figure)"
        if let interval = finding.interval { figure += " (\(interval.lower.figure) to \(interval.upper.figure))" }
        if finding.isWithinGroup { figure += " within the group" }
        if finding.interval == nil, let p = finding.p { figure += p.first?.isNumber == true ? ", p = \(p)" : ", p \(p)" }
        self.init(
            label: entry.candidate.map { "\($0): \(label)" } ?? label,
            note: note.isEmpty ? nil : note.joined(separator: ", "), estimate: estimate, interval: finding.interval,
            participants: finding.participants, figure: figure, citation: entry.citation)
    }
}

extension Finding.Comparison {
    /// As "favours" names it.
    fileprivate var otherSide: String {
        switch self {
        case .waitingList: "waiting list"
        case .noTreatment: "no treatment"
        case .usualCare: "usual care"
        case .placebo: "placebo or sham"
        case .active: "the other treatment"
        case .mixed: "the controls"
        case .none: "the comparator"
        }
    }

    /// Whether the heading of this kind says the comparator already.
    fileprivate func names(_ comparator: String) -> Bool {
        title.lowercased().contains(comparator.lowercased()) || self == .none && comparator.hasPrefix("none")
    }
}

/// The elements without repeats, in order of first appearance.
private func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen = Set<Element>()
    return elements.filter { seen.insert($0).inserted }
}
