import Knowledge
import Typography

extension [Document.Block] {
    /// Sets the blocks as lines of at most `width` columns, an empty line between blocks.
    public func lines(width: Int) -> [Line] {
        var out: [Line] = []
        for (index, block) in enumerated() {
            let lines = block.lines(width: Swift.max(1, width))
            guard !lines.isEmpty else { continue }
            if !out.isEmpty {
                out.append(.empty)
                if case .heading(1, _) = block { out.append(.empty) }
                // A heading stands close to what it heads.
                if index > 0, case .heading(let level, _) = self[index - 1], level > 1 { out.removeLast() }
            }
            out += lines
        }
        return out
    }
}

extension Document.Block {
    func lines(width: Int) -> [Line] {
        switch self {
        case .heading(let level, let text):
            wrapped([Span(text)], width: width).map { line in
                Line(line.runs.map { Line.Run($0.text, .heading(level)) })
            }
        case .paragraph(let spans): wrapped(spans, width: width)
        case .list(let items): items.flatMap { $0.lines(width: width) }
        case .checklist(let items): items.flatMap { $0.lines(width: width, bullet: "[ ] ") }
        case .table(let table): table.lines(width: width)
        case .forest(let plot): plot.lines(width: width)
        case .blanks(let labels):
            labels.flatMap { label in
                wrapped([Span("\(label): "), Span(String(repeating: "_", count: max(4, min(40, width - label.displayWidth - 2))))], width: width)
            }
        case .references(let works):
            works.flatMap { work in
                // The number leads to the work; what goes on below hangs under the text.
                let label = "[\(work.number)]".padded(to: "[\(works.count)]".count + 1)
                let set = wrapped(
                    work.spans, width: width, first: label, rest: String(repeating: " ", count: label.count))
                let number = Line.Run(label, .span(.citation), target: .reference(work.id, number: work.number))
                return [Line([number] + set[0].runs.dropFirst())] + set.dropFirst()
            }
        }
    }
}

extension Document.Item {
    func lines(width: Int, bullet: String = "• ") -> [Line] {
        let margin = String(repeating: " ", count: bullet.displayWidth)
        let indent = margin + (width > 20 ? "  " : "")
        return wrapped(spans, width: width, first: bullet, rest: margin)
            + details.flatMap { wrapped($0, width: width, first: indent, rest: indent) }
    }
}

extension Document.Table {
    /// Columns side by side where they fit with at least their longest words; else each row as an item.
    func lines(width: Int) -> [Line] {
        switch subjects {
        case .rows: linesByRow(width: width)
        case .columns: linesByColumn(width: width)
        }
    }

    private func linesByRow(width: Int) -> [Line] {
        let gap = 2
        let available = width - gap * (columns.count - 1)
        let wanted = columns.indices.map { column in
            ([columns[column]] + rows.map { $0[column].plainText }).map(\.displayWidth).max() ?? 0
        }
        let needed = columns.indices.map { column in
            ([columns[column]] + rows.map { $0[column].plainText })
                .flatMap { $0.split(separator: " ") }.map { String($0).displayWidth }.max() ?? 0
        }
        guard needed.reduce(0, +) <= available else { return stacked(width: width) }
        let widths = shared(available, wanted, needed)
        let header = row(columns.map { [Span($0, .faint)] }, widths, gap)
        return header + rows.flatMap { row($0, widths, gap) }
    }

    /// Columns of one width beside that of the labels, an empty line between rows; where they would be narrower than
    /// 26 columns one subject after another.
    private func linesByColumn(width: Int) -> [Line] {
        let gap = 2
        let label = min(20, rows.compactMap { $0.first?.plainText.displayWidth }.max() ?? 0)
        let subjects = columns.count - 1
        guard subjects > 0 else { return [] }
        let each = (width - label) / subjects - gap
        guard each >= 26 else { return stackedByColumn(width: width) }
        let widths = [label] + Array(repeating: each, count: subjects)
        let header = row(columns.map { [Span($0, .strong)] }, widths, gap)
        return header + rows.flatMap { [.empty] + row($0, widths, gap) }
    }

    private func stackedByColumn(width: Int) -> [Line] {
        columns.indices.dropFirst().flatMap { column in
            let details = rows.filter { !$0[column].plainText.isEmpty }
                .map { [Span($0[0].plainText + ": ", .faint)] + $0[column] }
            return (column > 1 ? [.empty] : [])
                + Document.Item([Span(columns[column], .strong)], details: details).lines(width: width)
        }
    }

    /// Gives each column what it needs, and what is left to those that want more, the narrowest wish first.
    private func shared(_ available: Int, _ wanted: [Int], _ needed: [Int]) -> [Int] {
        var widths = needed
        var left = available - needed.reduce(0, +)
        for column in wanted.indices.sorted(by: { wanted[$0] - needed[$0] < wanted[$1] - needed[$1] }) {
            let more = min(left, wanted[column] - needed[column])
            widths[column] += more
            left -= more
        }
        return widths
    }

    private func row(_ cells: [[Span]], _ widths: [Int], _ gap: Int) -> [Line] {
        let set = zip(cells, widths).map { wrapped($0, width: $1) }
        let height = set.map(\.count).max() ?? 0
        return (0..<height).map { index in
            var runs: [Line.Run] = []
            for (column, lines) in set.enumerated() {
                let line = index < lines.count ? lines[index] : .empty
                runs += line.runs
                let rest = widths[column] - line.runs.map(\.text.displayWidth).reduce(0, +)
                if column < set.count - 1 { runs.append(Line.Run(String(repeating: " ", count: max(0, rest) + gap), .plain)) }
            }
            return Line(runs)
        }
    }

    private func stacked(width: Int) -> [Line] {
        rows.flatMap { row in
            let details = zip(columns, row).dropFirst().filter { !$0.1.plainText.isEmpty }
                .map { [Span("\($0.0): ", .faint)] + $0.1 }
            return Document.Item(row.first ?? [], details: Array(details)).lines(width: width)
        }
    }
}
