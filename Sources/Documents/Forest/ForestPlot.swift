import Knowledge

/// Findings of one metric as a picture: what is drawn, before anyone knows how wide.
///
/// Metrics never share a plot, but for the standardised differences (g, d, SMD), whose rows keep their names. Findings
/// in which a higher figure speaks for the candidate never share an axis with those in which a lower one does: figures
/// are shown as their sources print them, never turned round.
public struct ForestPlot: Hashable, Sendable {
    public let title: String
    public let axes: [Axis]
    /// Findings that no axis fits: changes within a group, numbers needed to treat, rates.
    public let figures: [Section]

    public init(title: String, axes: [Axis], figures: [Section] = []) {
        self.title = title
        self.axes = axes
        self.figures = figures
    }

    /// Rows that may be compared by eye: one scale, one direction.
    public struct Axis: Hashable, Sendable {
        public let scale: Scale
        /// What is measured, where figures of another outcome would be of another unit.
        public let outcome: String?
        /// Nil where no source says which side speaks for the candidate.
        public let direction: Direction?
        public let sections: [Section]

        public init(scale: Scale, outcome: String? = nil, direction: Direction?, sections: [Section]) {
            self.scale = scale
            self.outcome = outcome
            self.direction = direction
            self.sections = sections
        }
    }

    public enum Scale: Hashable, Sendable {
        /// No effect is 0.
        case difference
        /// No effect is 1; the axis is logarithmic.
        case ratio

        public var noEffect: Double {
            switch self {
            case .difference: 0
            case .ratio: 1
            }
        }
    }

    /// On which side of no effect a figure speaks for the candidate, and the names of both sides.
    public struct Direction: Hashable, Sendable {
        public let better: Finding.Direction
        public let option: String
        public let comparator: String

        public init(better: Finding.Direction, option: String, comparator: String) {
            self.better = better
            self.option = option
            self.comparator = comparator
        }

        var below: String { better == .lower ? option : comparator }
        var above: String { better == .higher ? option : comparator }
    }

    /// Rows of one kind of comparison under its heading.
    public struct Section: Hashable, Sendable {
        public let title: String
        public let rows: [Row]

        public init(title: String, rows: [Row]) {
            self.title = title
            self.rows = rows
        }
    }

    /// One finding.
    public struct Row: Hashable, Sendable {
        /// Outcome and time point.
        public let label: String
        /// Comparator and size, where they add something.
        public let note: String?
        public let estimate: Double
        public let interval: Finding.Interval?
        public let participants: Int?
        /// Estimate and interval with the metric's name, as they stand in the finding.
        public let figure: String
        public let citation: Span

        public init(
            label: String, note: String? = nil, estimate: Double, interval: Finding.Interval?,
            participants: Int? = nil, figure: String, citation: Span
        ) {
            self.label = label
            self.note = note
            self.estimate = estimate
            self.interval = interval
            self.participants = participants
            self.figure = figure
            self.citation = citation
        }
    }
}

extension ForestPlot.Axis {
    /// "Above 0 favours CBT, below 0 the comparator."
    var directionSentence: String {
        guard let direction else { return "Which side speaks for the candidate is not stated." }
        let noEffect = scale.noEffect.figure
        return switch direction.better {
        case .higher: "Above \(noEffect) favours \(direction.option), below \(noEffect) \(direction.comparator)."
        case .lower: "Below \(noEffect) favours \(direction.option), above \(noEffect) \(direction.comparator)."
        }
    }
}

extension ForestPlot {
    /// The plot in figures, for readers that cannot draw: a caption and a table for each axis, and for what has none.
    public var tables: [(caption: String, table: Document.Table)] {
        let withAxis = axes.map { axis in
            let about = [title, axis.outcome].compactMap { $0 }.joined(separator: ", ")
            return (about + ". " + axis.directionSentence, table(axis.sections))
        }
        return withAxis + (figures.isEmpty ? [] : [(axes.isEmpty ? title + "." : "Without an axis.", table(figures))])
    }

    private func table(_ sections: [Section]) -> Document.Table {
        Document.Table(
            columns: ["Comparison", "Finding", "Figure", "Source"],
            rows: sections.flatMap { section in
                section.rows.map { row in
                    let finding = [row.label, row.note].compactMap { $0 }.joined(separator: "; ")
                    return [[Span(section.title)], [Span(finding)], [Span(row.figure)], [row.citation]]
                }
            })
    }
}
