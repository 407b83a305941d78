import Knowledge
import Typography

extension ForestPlot {
    /// The plot as lines of at most `width` columns: label, axis and figure side by side where there is room for all
    /// three, the axis under its label where there is not, and in words alone below ``leastWidth``.
    /// - Parameter ascii: draw with ASCII signs alone.
    public func lines(width: Int, ascii: Bool = false) -> [Line] {
        let width = max(1, width)
        let signs = ascii ? ForestSigns.ascii : .unicode
        var out = wrapped([Span(title, .strong)], width: width)
        let drawings = width < Self.leastWidth ? [] : drawings(signs, width: width)
        for (index, axis) in axes.enumerated() {
            if index > 0 { out.append(.empty) }
            if let outcome = axis.outcome { out += wrapped([Span(outcome.capitalisedFirst)], width: width) }
            out += drawings.isEmpty ? axis.words(width: width) : drawings[index].lines
        }
        if !figures.isEmpty {
            if !axes.isEmpty { out.append(.empty) }
            out += figures.flatMap { $0.words(width: width) }
        }
        return out + notes(drawings, signs).flatMap { wrapped([Span($0, .faint)], width: width) }
    }

    /// Columns below which nothing is drawn.
    static let leastWidth = 46

    /// Axes of one unit have one scale, so that a length means the same on each of them.
    private func drawings(_ signs: ForestSigns, width: Int) -> [AxisDrawing] {
        axes.map { axis in
            let sameUnit = axes.filter { $0.scale == axis.scale && $0.outcome == axis.outcome }
            return AxisDrawing(axis, scaledFor: sameUnit.flatMap(\.rows), signs, width: width)
        }
    }

    /// What has to be known to read the picture, as far as it occurs.
    private func notes(_ drawings: [AxisDrawing], _ signs: ForestSigns) -> [String] {
        let rows = axes.flatMap(\.rows)
        guard !drawings.isEmpty, !rows.isEmpty else { return [] }
        let bare = rows.count { $0.interval == nil }
        var notes: [String] = []
        if bare == rows.count {
            notes.append("No interval was given where read: marks without a line.")
        } else if bare > 0 {
            notes.append("No interval was given where read for \(bare) of \(rows.count): marks without a line.")
        }
        if drawings.contains(where: \.runsOff) {
            notes.append("\(signs.offBelow) \(signs.offAbove) the interval runs off the axis; its figure is whole.")
        }
        let used = Set(rows.map { signs.mark(for: $0.participants) })
        let weights = signs.marks.filter { used.contains($0.sign) }.map { "\($0.sign) \($0.words)" }
        let unknown = used.contains(signs.unknown) ? ["\(signs.unknown) not stated"] : []
        notes.append("People: " + (weights + unknown).joined(separator: "  "))
        return notes
    }
}

extension ForestPlot.Axis {
    fileprivate var rows: [ForestPlot.Row] { sections.flatMap(\.rows) }

    /// The axis in words, for widths at which nothing can be drawn.
    fileprivate func words(width: Int) -> [Line] {
        wrapped([Span(directionSentence, .faint)], width: width) + sections.flatMap { $0.words(width: width) }
    }
}

extension ForestPlot.Section {
    /// The heading and the rows as figures.
    fileprivate func words(width: Int) -> [Line] {
        wrapped([Span(title, .emphasis)], width: width)
            + rows.flatMap { row in
                Document.Item(
                    [Span(row.label + ": "), Span(row.figure, .strong), Span(" "), row.citation],
                    details: row.note.map { [[Span($0, .faint)]] } ?? []
                ).lines(width: width)
            }
    }
}

/// One axis with its rows, set at some width.
private struct AxisDrawing {
    private let axis: ForestPlot.Axis
    private let signs: ForestSigns
    private let width: Int
    private let columns: Columns
    private let scale: ForestScale

    /// Columns from which label, axis and figure stand side by side.
    private static let leastWidthBeside = 96

    /// Where label, axis and figure stand.
    private enum Columns {
        /// Side by side, a space after the label and two before the figure.
        case beside(label: Int, axis: Int, figure: Int)
        /// The axis under its label, with a space before and after it.
        case below(axis: Int)

        var axisStart: Int {
            switch self {
            case .beside(let label, _, _): label + 1
            case .below: 1
            }
        }

        var axisWidth: Int {
            switch self {
            case .beside(_, let axis, _), .below(let axis): axis
            }
        }
    }

    /// - Parameters:
    ///   - rows: those that the scale has to hold.
    ///   - width: at least ``ForestPlot/leastWidth``.
    init(_ axis: ForestPlot.Axis, scaledFor rows: [ForestPlot.Row], _ signs: ForestSigns, width: Int) {
        self.axis = axis
        self.signs = signs
        self.width = width
        let widest = rows.map { $0.figure.displayWidth + 1 + $0.citation.text.displayWidth }.max() ?? 0
        let figure = min(widest, max(18, width * 28 / 100))
        let label = min(44, max(22, width * 32 / 100))
        columns = width < Self.leastWidthBeside
            ? .below(axis: width - 2)
            : .beside(label: label, axis: min(72, width - label - figure - 3), figure: figure)
        scale = ForestScale(rows, axis.scale, columns: columns.axisWidth)
    }

    var runsOff: Bool {
        axis.rows.compactMap(\.interval)
            .contains { scale.isBelow($0.lower) || scale.isAbove($0.upper) }
    }

    var lines: [Line] {
        directionLines + [tickLine]
            + axis.sections.flatMap { section in
                wrapped([Span(section.title, .emphasis)], width: width) + section.rows.flatMap(lines)
            }
    }

    /// "← favours A   favours B →" about the line of no effect; on lines of their own where there is no room for that.
    private var directionLines: [Line] {
        guard let direction = axis.direction else {
            return wrapped([Span(axis.directionSentence, .faint)], width: width)
        }
        let below = "\(signs.below) favours \(direction.below)"
        let above = "favours \(direction.above) \(signs.above)"
        let middle = columns.axisStart + (scale.column(of: axis.scale.noEffect) ?? 0)
        let before = middle - 1 - below.displayWidth
        let after = middle + 2 + above.displayWidth
        if before >= 0, after <= width {
            return [Line([Line.Run(spaces(before) + below + "   " + above, .span(.faint))])]
        }
        let gap = width - below.displayWidth - above.displayWidth
        if gap >= 3 { return [Line([Line.Run(below + spaces(gap) + above, .span(.faint))])] }
        let toTheRight = above.displayWidth <= width
            ? [Line([Line.Run(spaces(width - above.displayWidth) + above, .span(.faint))])]
            : wrapped([Span(above, .faint)], width: width)
        return wrapped([Span(below, .faint)], width: width) + toTheRight
    }

    /// The ticks' values, each centred on its tick.
    private var tickLine: Line {
        var text = ""
        for tick in scale.ticks {
            let label = tick.figure
            let centre = columns.axisStart + (scale.column(of: tick) ?? 0)
            let start = max(0, min(centre - label.utf8.count / 2 + (label.first == "-" ? -1 : 0), width - label.utf8.count))
            // Only values of a hundred digits come so close that one of them has to give way.
            guard text.isEmpty || start > text.utf8.count else { continue }
            text += spaces(start - text.utf8.count) + label
        }
        return Line([Line.Run(text, .span(.faint))])
    }

    private func lines(_ row: ForestPlot.Row) -> [Line] {
        let note = row.note.map { [Span(" (\($0))", .faint)] } ?? []
        let figure = [Span(row.figure, .strong), Span(" "), row.citation]
        switch columns {
        case .beside(let labelWidth, _, let figureWidth):
            let labels = wrapped([Span(row.label)] + note, width: labelWidth, first: "  ", rest: "  ")
            let figures = wrapped(figure, width: figureWidth)
            return (0..<max(labels.count, figures.count)).map { index in
                let label = index < labels.count ? labels[index] : .empty
                let used = label.runs.map(\.text.displayWidth).reduce(0, +)
                return Line(
                    label.runs + [Line.Run(spaces(labelWidth + 1 - used), .plain)] + cells(index == 0 ? row : nil)
                        + [Line.Run("  ", .plain)] + (index < figures.count ? figures[index].runs : []))
            }
        case .below:
            let spans = [Span(row.label)] + note + [Span(": ")] + figure
            return wrapped(spans, width: width, first: "  ", rest: "  ")
                + [Line([Line.Run(" ", .plain)] + cells(row))]
        }
    }

    /// The axis on one line: guides, and the row's interval and mark.
    private func cells(_ row: ForestPlot.Row?) -> [Line.Run] {
        var cells = Array(repeating: (sign: Character(" "), style: Span.Style.plain), count: scale.columns)
        for tick in scale.ticks {
            if let column = scale.column(of: tick) { cells[column] = (signs.tick, .faint) }
        }
        let noEffect = scale.column(of: axis.scale.noEffect)
        if let noEffect { cells[noEffect] = (signs.noEffect, .plain) }
        if let row {
            if let interval = row.interval { draw(interval, noEffect, in: &cells) }
            if let column = scale.column(of: row.estimate) { cells[column] = (signs.mark(for: row.participants), .strong) }
        }
        return cells.reduce(into: []) { runs, cell in
            let style = LineStyle.span(cell.style)
            if let last = runs.last, last.style == style {
                runs[runs.count - 1] = Line.Run(last.text + String(cell.sign), style)
            } else {
                runs.append(Line.Run(String(cell.sign), style))
            }
        }
    }

    private func draw(
        _ interval: Finding.Interval, _ noEffect: Int?, in cells: inout [(sign: Character, style: Span.Style)]
    ) {
        let from = scale.isBelow(interval.lower) ? 1 : scale.column(of: interval.lower) ?? scale.columns - 2
        let to = scale.isAbove(interval.upper) ? scale.columns - 2 : scale.column(of: interval.upper) ?? 1
        // However coarse the cells: only an interval that holds no effect may be seen to reach its line.
        let holdsNoEffect = interval.lower <= axis.scale.noEffect && interval.upper >= axis.scale.noEffect
        for column in from...max(from, to) where column != noEffect || holdsNoEffect {
            cells[column] = (column == noEffect ? signs.crossing : signs.interval, .plain)
        }
        if scale.isBelow(interval.lower) { cells[0] = (signs.offBelow, .plain) }
        if scale.isAbove(interval.upper) { cells[scale.columns - 1] = (signs.offAbove, .plain) }
    }
}

private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
