import Knowledge

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Where values stand on an axis of some columns, and which of them are ticks.
///
/// The first and the last column are kept for the arrows of intervals that run off the axis.
struct ForestScale {
    let columns: Int
    /// At least three, from the lowest to the highest, no effect among them.
    let ticks: [Double]
    private let scale: ForestPlot.Scale

    /// - Parameter columns: at least 8.
    init(_ rows: [ForestPlot.Row], _ scale: ForestPlot.Scale, columns: Int) {
        self.scale = scale
        self.columns = columns
        let reach = Reach(rows, scale)
        var ticks = [scale.value(-1), scale.noEffect, scale.value(1)]
        for ladder in Ladder.candidates(scale, reach) {
            ticks = ladder.ticks(covering: reach, scale)
            guard ticks.count <= 8 else { continue }
            let places = ticks.map { Self.column(of: $0, scale, ticks, columns) }
            let isReadable = zip(zip(ticks, ticks.dropFirst()), zip(places, places.dropFirst())).allSatisfy { values, at in
                // Labels are centred on their ticks: half of each and three columns lie between two.
                at.1 - at.0 >= (values.0.figure.utf8.count + values.1.figure.utf8.count + 1) / 2 + 3
            }
            if isReadable { break }
        }
        self.ticks = ticks
    }

    /// The column of a value, or nil where it lies off the axis.
    func column(of value: Double) -> Int? {
        guard value >= ticks[0], value <= ticks[ticks.count - 1] else { return nil }
        return Self.column(of: value, scale, ticks, columns)
    }

    func isBelow(_ value: Double) -> Bool { value < ticks[0] }
    func isAbove(_ value: Double) -> Bool { value > ticks[ticks.count - 1] }

    /// - Parameter value: between the first and the last tick.
    private static func column(of value: Double, _ scale: ForestPlot.Scale, _ ticks: [Double], _ columns: Int) -> Int {
        let first = scale.distance(ticks[0])
        let last = scale.distance(ticks[ticks.count - 1])
        let share = (scale.distance(value) - first) / (last - first)
        return 1 + Int((share * Double(columns - 3)).rounded())
    }
}

extension ForestPlot.Scale {
    /// How far from no effect a value lies, as drawn: a difference itself, the logarithm (base 10) of a ratio.
    fileprivate func distance(_ value: Double) -> Double {
        switch self {
        case .difference: value
        case .ratio: log10(value)
        }
    }

    /// The value at a distance from no effect.
    fileprivate func value(_ distance: Double) -> Double {
        switch self {
        case .difference: distance
        case .ratio: pow(10, distance)
        }
    }
}

/// How far from no effect an axis has to reach to either side.
private struct Reach {
    /// At most 0.
    let below: Double
    /// At least 0; not both are 0.
    let above: Double

    /// All estimates and all ends of intervals, but for an interval that is out of all proportion: an end more than
    /// six times as far out as the middle one of the intervals, and more than twice as far as any estimate, would press
    /// the others together, and runs off the axis.
    init(_ rows: [ForestPlot.Row], _ scale: ForestPlot.Scale) {
        let ends = rows.map { row in
            [row.estimate, row.interval?.lower, row.interval?.upper].compactMap { $0 }
                .map(scale.distance).filter(\.isFinite)
        }
        let far = zip(rows, ends).filter { $0.0.interval != nil }.map { $0.1.map(abs).max() ?? 0 }.sorted()
        let middle = far.isEmpty ? 0 : far[(far.count - 1) / 2]
        let farthestEstimate = rows.map { abs(scale.distance($0.estimate)) }.filter(\.isFinite).max() ?? 0
        let limit = max(6 * middle, 2 * farthestEstimate)
        let below = max(-limit, min(0, ends.joined().min() ?? 0))
        let above = min(limit, max(0, ends.joined().max() ?? 0))
        self.below = below
        self.above = below == 0 && above == 0 ? scale.distance(scale == .ratio ? 2 : 1) : above
    }
}

/// Values that may be ticks: one for each whole number, no effect at 0, rising.
private struct Ladder {
    let rung: (Int) -> Double

    /// The ticks from the last at or below the reach to the first at or above it, one at least to either side of no
    /// effect.
    func ticks(covering reach: Reach, _ scale: ForestPlot.Scale) -> [Double] {
        var lowest = -1
        while scale.distance(rung(lowest)) > reach.below, rung(lowest - 1) < rung(lowest) { lowest -= 1 }
        var highest = 1
        while scale.distance(rung(highest)) < reach.above, rung(highest + 1).isFinite { highest += 1 }
        return (lowest...highest).map(rung)
    }

    /// From the finest that could be wanted to one that always fits.
    static func candidates(_ scale: ForestPlot.Scale, _ reach: Reach) -> [Ladder] {
        switch scale {
        case .difference:
            // 1, 2 and 5 times a power of ten, from about a hundredth of the axis.
            let exponent = Int(log10(max(reach.above, -reach.below)).rounded(.down)) - 1
            return (exponent...(exponent + 3)).flatMap { power in
                [1, 2, 5].map { digit in Ladder { decimal(Double($0 * digit), power) } }
            }
        case .ratio:
            let decades = [[1, 1.5, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]].map { digits in
                Ladder { index in
                    let decade = Int((Double(index) / Double(digits.count)).rounded(.down))
                    return decimal(digits[index - decade * digits.count], decade)
                }
            }
            let wide = [2, 5, 10, 20, 50, 100].map { step in Ladder { decimal(1, $0 * step) } }
            let isNarrow = reach.above < log10(2) && reach.below > log10(0.5)
            return (isNarrow ? [Ladder { $0 < -9 ? 0 : decimal(Double(10 + $0), -1) }] : []) + decades + wide
        }
    }
}

/// `digits` times ten to the power, rounded once: 3 and -1 make 0.3, not 0.30000000000000004.
private func decimal(_ digits: Double, _ power: Int) -> Double {
    power < 0 ? digits / pow(10, Double(-power)) : digits * pow(10, Double(power))
}
