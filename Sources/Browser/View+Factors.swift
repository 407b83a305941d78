import Documents
import Knowledge
import Screen
import Typography

extension State {
    /// The factors to tick, in place of the panes.
    func drawFactors(_ panel: FactorPanel, on frame: inout Frame, _ layout: PaneLayout) {
        let rows = panel.rows(library)
        let span = PaneLayout.Span(left: 1, columns: size.columns - 2)
        let height = layout.rows
        if rows.isEmpty {
            frame.write("No factor has that name. Ctrl-U shows all.", column: span.left, row: layout.top, style: .dim)
            frame.cursor = Point(column: span.left, row: layout.top)
        }
        let names = min(46, span.columns)
        let top = scrollTop(selected: panel.row, count: rows.count, rows: height)
        for (index, row) in rows.enumerated().dropFirst(top).prefix(height) {
            let y = layout.top + index - top
            switch row {
            case .heading(let text):
                frame.write(text.uppercased().fitted(to: span.columns), column: span.left, row: y, style: .dim)
            case .factor(let id):
                guard let factor = library.factors[id] else { continue }
                let box = factors.contains(id) ? "[x] " : "[ ] "
                frame.write((box + factor.name).fitted(to: names), column: span.left, row: y, style: factors.contains(id) ? .bold : .plain)
                let room = span.columns - names - 2
                if room > 20 {
                    frame.write(factor.help.fitted(to: room), column: span.left + names + 2, row: y, style: .dim)
                }
                if index == panel.row {
                    frame.restyle(column: span.left, row: y, columns: names) {
                        $0.isReversed = true
                        $0.colour = .accent
                    }
                    frame.cursor = Point(column: span.left, row: y)
                }
            }
        }
    }

    /// A document over the panes.
    func drawPage(_ page: Page, on frame: inout Frame) {
        frame.write(
            page.title.fitted(to: size.columns - 2), column: 1, row: 0, style: Style(bold: true, colour: .accent))
        let span = PaneLayout.Span(left: 1, columns: pageWidth)
        let rows = max(1, size.rows - 4)
        let lines = page.lines
        let top = max(0, min(page.top, lines.count - rows))
        for (index, line) in lines.dropFirst(top).prefix(rows).enumerated() {
            draw(line, on: &frame, span, row: 2 + index)
        }
        if lines.count > rows {
            let share = top + rows >= lines.count ? "end" : "▼ \((top + rows) * 100 / lines.count) %"
            frame.write(share, column: size.columns - share.displayWidth - 1, row: size.rows - 2, style: .dim)
        }
        frame.cursor = Point(column: 1, row: 2)
    }

    /// The names of the factors that are on: a line that always shows them.
    var factorLine: String {
        let on = library.factors.ids.filter { factors.contains($0) }.map { library.factors[$0]?.name ?? $0.text }
        return on.isEmpty ? "" : " factors: \(on.joined(separator: " · ")) "
    }
}
