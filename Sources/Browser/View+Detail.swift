import Documents
import Knowledge
import Screen
import Typography

extension State {
    func drawDetail(on frame: inout Frame, _ span: PaneLayout.Span, _ layout: PaneLayout) {
        let isFocused = focus == .detail
        guard let document = detail.document else {
            drawWelcome(on: &frame, span, layout)
            return
        }
        frame.write(
            document.title.fitted(to: span.columns), column: span.left, row: layout.top,
            style: Style(bold: true, colour: isFocused ? .accent : .plain))
        frame.write(document.subtitle.plainText.fitted(to: span.columns), column: span.left, row: layout.top + 1, style: .dim)
        if let today, library.isStale(document.entry, on: today) {
            let sign = "sources past review"
            frame.write(
                sign, column: span.left + max(0, span.columns - sign.count), row: layout.top,
                style: Style(bold: true, colour: .caution), limit: span.columns)
        }
        drawTabs(document, on: &frame, span, row: layout.top + 2, isFocused: isFocused)
        let rows = detailRows
        let first = layout.top + 4
        let marked = detail.link.flatMap { detail.links.indices.contains($0) ? detail.links[$0] : nil }
        for (index, line) in detail.lines.enumerated().dropFirst(detail.top).prefix(rows) {
            draw(line, on: &frame, span, row: first + index - detail.top)
        }
        if isFocused { frame.cursor = Point(column: span.left, row: first) }
        if let marked, (detail.top..<(detail.top + rows)).contains(marked.line) {
            let row = first + marked.line - detail.top
            frame.restyle(column: span.left + marked.column, row: row, columns: marked.columns) {
                $0.isReversed = true
                $0.isBold = true
            }
            if isFocused { frame.cursor = Point(column: span.left + marked.column, row: row) }
        }
        if detail.lines.count > rows {
            let share = detail.top + rows >= detail.lines.count ? 100 : (detail.top + rows) * 100 / detail.lines.count
            let sign = share == 100 ? "end" : "▼ \(share) %"
            frame.write(
                sign, column: span.left + span.columns - sign.displayWidth, row: layout.top + layout.rows, style: .dim)
        }
    }

    /// `[Overview] Evidence  Safety !1`: the open tab stands in brackets.
    private func drawTabs(
        _ document: EntryDocument, on frame: inout Frame, _ span: PaneLayout.Span, row: Int, isFocused: Bool
    ) {
        func labels(_ name: (String) -> String, gap: String) -> [String] {
            document.tabs.enumerated().map { index, tab in
                let text = name(tab.name) + (tab.badge.isEmpty ? "" : " \(tab.badge)")
                return index == detail.tab ? "[\(text)]" : gap + text + gap
            }
        }
        // Whole names with two spaces or with one, a shorter last name, or first letters only.
        let candidates = [
            labels({ $0 }, gap: " "), labels({ $0 }, gap: ""),
            labels({ $0 == "References" ? "Refs" : $0 }, gap: ""), labels({ String($0.prefix(4)) }, gap: ""),
        ]
        let separators = ["", " ", " ", " "]
        let fitting = candidates.indices.first {
            candidates[$0].joined(separator: separators[$0]).displayWidth <= span.columns
        } ?? candidates.count - 1
        var column = span.left
        for (index, label) in candidates[fitting].enumerated() {
            let isOpen = index == detail.tab
            column += frame.write(
                label, column: column, row: row,
                style: Style(bold: isOpen, dim: !isOpen, colour: isOpen ? .accent : .plain),
                limit: span.left + span.columns - column)
            column += separators[fitting].count
        }
    }

    func draw(_ line: Line, on frame: inout Frame, _ span: PaneLayout.Span, row: Int) {
        var column = span.left
        for run in line.runs {
            column += frame.write(
                run.text, column: column, row: row, style: run.style.cellStyle,
                limit: span.left + span.columns - column)
        }
        guard !sought.isEmpty else { return }
        light(sought, in: line.text, on: &frame, span, row: row)
    }

    /// Lights the sought words of a line.
    func light(_ words: [String], in text: String, on frame: inout Frame, _ span: PaneLayout.Span, row: Int) {
        let lower = text.lowercased()
        for word in words {
            var from = lower.startIndex
            while let range = lower[from...].firstRange(of: word) {
                let column = lower[..<range.lowerBound].displayWidth
                let columns = min(lower[range].displayWidth, span.columns - column)
                if columns > 0 {
                    frame.restyle(column: span.left + column, row: row, columns: columns) {
                        $0.colour = .match
                        $0.isBold = true
                    }
                }
                from = range.upperBound
            }
        }
    }

    /// What the library is, and whom to call, while nothing is selected that has a text of its own.
    private func drawWelcome(on frame: inout Frame, _ span: PaneLayout.Span, _ layout: PaneLayout) {
        let lines = library.welcome.lines(width: span.columns)
        frame.write(
            library.edition.title, column: span.left, row: layout.top, style: .bold, limit: span.columns)
        for (index, line) in lines.prefix(max(0, layout.rows - 2)).enumerated() {
            draw(line, on: &frame, span, row: layout.top + 2 + index)
        }
    }
}

extension LineStyle {
    /// How a run of text looks in a cell.
    var cellStyle: Style {
        switch self {
        case .heading: Style(bold: true)
        case .span(.plain): .plain
        case .span(.strong): .bold
        case .span(.emphasis): Style(underlined: true)
        case .span(.faint): .dim
        case .span(.citation): Style(colour: .accent)
        case .span(.term): Style(underlined: true)
        case .span(.link): Style(underlined: true, colour: .accent)
        case .span(.caution): Style(bold: true, colour: .caution)
        case .span(.danger): Style(bold: true, colour: .danger)
        }
    }
}
