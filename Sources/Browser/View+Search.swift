import Documents
import Knowledge
import Screen
import Search
import Typography

extension State {
    /// Results in place of the middle and right panes, best first: title, kind, and why it matched.
    func drawResults(_ panel: SearchPanel, on frame: inout Frame, _ layout: PaneLayout) {
        let left = layout.spans.count > 1 ? layout.spans[.tree].map { $0.left + $0.columns + 2 } ?? 1 : 1
        let span = PaneLayout.Span(left: left, columns: size.columns - left - 1)
        guard !panel.results.isEmpty else {
            let text = panel.text.isEmpty
                ? "Type words: names, abbreviations, codes, authors, anything in the text. Tab groups by kind, Up recalls, Esc leaves."
                : "Nothing was found."
            for (index, line) in [Document.Block.paragraph([Span(text, .faint)])].lines(width: span.columns).enumerated() {
                frame.write(line.text, column: span.left, row: layout.top + index, style: .dim)
            }
            return
        }
        // Two lines a hit where there is room for the reason, one on a narrow screen.
        let isWide = span.columns >= 100
        let height = isWide ? 1 : 2
        let shown = max(1, layout.rows / height)
        let top = scrollTop(selected: panel.row, count: panel.results.count, rows: shown)
        for (index, hit) in panel.results.enumerated().dropFirst(top).prefix(shown) {
            let row = layout.top + (index - top) * height
            guard row < layout.top + layout.rows else { break }
            let kind = label(of: hit.entry)
            let titleColumns = isWide ? 38 : span.columns - kind.displayWidth - 3
            frame.write(
                (index == panel.row ? "▶ " : "  ") + hit.title.padded(to: titleColumns - 2), column: span.left, row: row,
                style: index == panel.row ? Style(bold: true, colour: .accent) : .bold)
            light(
                hit.titleLit, of: hit.title, on: &frame,
                PaneLayout.Span(left: span.left + 2, columns: titleColumns - 2), row: row)
            frame.write(kind, column: span.left + titleColumns + 1, row: row, style: .dim, limit: isWide ? 26 : nil)
            let reason = PaneLayout.Span(
                left: isWide ? span.left + titleColumns + 28 : span.left + 4,
                columns: isWide ? span.columns - titleColumns - 28 : span.columns - 4)
            drawSnippet(hit, on: &frame, reason, row: isWide ? row : row + 1)
            if index == panel.row { frame.restyle(column: span.left, row: row, columns: span.columns) { $0.isDim = false } }
        }
    }

    /// The kind of an entry; of an option its role and best kind of study.
    private func label(of entry: EntryReference) -> String {
        guard case .option(let id) = entry, let option = library.options[id] else { return entry.kind }
        return "\(option.role.title.lowercased()) · \(library.evidence(for: option).abbreviation)"
    }

    /// The words around the match, the matching ones lit; cut so that the first of them shows.
    private func drawSnippet(_ hit: SearchHit, on frame: inout Frame, _ span: PaneLayout.Span, row: Int) {
        let characters = Array(hit.snippet)
        let start = max(0, (hit.lit.first?.lowerBound ?? 0) - span.columns / 3)
        let lead = start > 0 ? "…" : ""
        let text = lead + String(characters[min(start, characters.count)...])
        frame.write(text.fitted(to: span.columns), column: span.left, row: row)
        light(
            hit.lit.map { ($0.lowerBound - start + lead.count)..<($0.upperBound - start + lead.count) }, of: text,
            on: &frame, span, row: row)
    }

    /// Lights ranges of characters of a text that stands at the left of a span.
    private func light(
        _ ranges: [Range<Int>], of text: String, on frame: inout Frame, _ span: PaneLayout.Span, row: Int
    ) {
        let characters = Array(text)
        for range in ranges where range.lowerBound >= 0 && range.upperBound <= characters.count {
            let column = String(characters[..<range.lowerBound]).displayWidth
            let columns = min(String(characters[range]).displayWidth, span.columns - column - 1)
            if columns > 0 {
                frame.restyle(column: span.left + column, row: row, columns: columns) {
                    $0.colour = .match
                    $0.isBold = true
                }
            }
        }
    }
}
