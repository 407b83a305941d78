import Knowledge

/// A forest plot with every place worked out, for renderers that draw: each place is a share of the axis's length,
/// 0 at its left end and 1 at its right.
public struct ForestPicture: Hashable, Sendable {
    public let title: String
    public let axes: [Axis]
    /// Findings that no axis fits, in words.
    public let figures: [ForestPlot.Section]

    public struct Axis: Hashable, Sendable {
        public let outcome: String?
        /// "Above 0 favours CBT, below 0 the comparator."
        public let directionSentence: String
        public let ticks: [Tick]
        public let noEffect: Double
        public let sections: [Section]
    }

    public struct Tick: Hashable, Sendable {
        public let place: Double
        public let label: String
    }

    public struct Section: Hashable, Sendable {
        public let title: String
        public let rows: [Row]
    }

    public struct Row: Hashable, Sendable {
        public let finding: ForestPlot.Row
        /// Nil where the estimate lies off the axis.
        public let mark: Double?
        public let interval: Interval?
        public let weight: Weight
    }

    /// As far as it lies on the axis, and whether it goes on.
    public struct Interval: Hashable, Sendable {
        public let from: Double
        public let to: Double
        public let runsOffBelow: Bool
        public let runsOffAbove: Bool
    }

    /// How many people: fewer than 100, fewer than 1,000, more; or nobody says.
    public enum Weight: Int, CaseIterable, Hashable, Sendable {
        case small, medium, large, unknown

        init(_ participants: Int?) {
            switch participants {
            case nil: self = .unknown
            case let people? where people < 100: self = .small
            case let people? where people < 1000: self = .medium
            default: self = .large
            }
        }
    }
}

extension ForestPlot {
    /// The plot as it is drawn on paper and in a browser.
    public var picture: ForestPicture {
        ForestPicture(
            title: title,
            axes: axes.map { axis in
                // Axes of one unit have one scale, so that a length means the same on each of them.
                let sameUnit = axes.filter { $0.scale == axis.scale && $0.outcome == axis.outcome }
                return ForestPicture.Axis(axis, scaledFor: sameUnit.flatMap { $0.sections.flatMap(\.rows) })
            },
            figures: figures)
    }
}

extension ForestPicture.Axis {
    fileprivate init(_ axis: ForestPlot.Axis, scaledFor rows: [ForestPlot.Row]) {
        // The scale keeps a column at either end for arrows; what lies between is a thousand steps.
        let scale = ForestScale(rows, axis.scale, columns: 1003)
        func place(_ value: Double) -> Double? { scale.column(of: value).map { Double($0 - 1) / 1000 } }
        self.init(
            outcome: axis.outcome, directionSentence: axis.directionSentence,
            ticks: scale.ticks.map { ForestPicture.Tick(place: place($0) ?? 0, label: $0.figure) },
            noEffect: place(axis.scale.noEffect) ?? 0,
            sections: axis.sections.map { section in
                ForestPicture.Section(
                    title: section.title,
                    rows: section.rows.map { row in
                        ForestPicture.Row(
                            finding: row, mark: place(row.estimate),
                            interval: row.interval.map { interval in
                                ForestPicture.Interval(
                                    from: place(interval.lower) ?? (scale.isAbove(interval.lower) ? 1 : 0),
                                    to: place(interval.upper) ?? (scale.isBelow(interval.upper) ? 0 : 1),
                                    runsOffBelow: scale.isBelow(interval.lower),
                                    runsOffAbove: scale.isAbove(interval.upper))
                            }, weight: ForestPicture.Weight(row.participants))
                    })
            })
    }
}
