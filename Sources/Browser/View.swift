import Documents
import Knowledge
import Screen
import Typography

extension State {
    /// The whole screen. Pure: state and size to cells.
    public var frame: Frame {
        var frame = Frame(size: size)
        guard size.columns >= PaneLayout.least.columns, size.rows >= PaneLayout.least.rows else {
            let text = "Too small: \(PaneLayout.least.columns)×\(PaneLayout.least.rows) is needed"
            frame.write(text.fitted(to: size.columns), column: 0, row: 0)
            return frame
        }
        if case .help(let top) = mode {
            drawHelp(on: &frame, top: top)
            return frame
        }
        if case .page(let page) = mode {
            drawRules(on: &frame, PaneLayout(size: size, focus: .detail), joints: false)
            drawPage(page, on: &frame)
            drawFoot(on: &frame)
            return frame
        }
        drawHeader(on: &frame)
        let layout = layout
        drawRules(on: &frame, layout, joints: arePanesShown)
        if case .factors(let panel) = mode {
            drawFactors(panel, on: &frame, layout)
        } else if case .print(let panel) = mode {
            drawPrintPanel(panel, on: &frame, layout)
        } else if case .search(let panel) = mode {
            drawResults(panel, on: &frame, layout)
        } else {
            for (pane, span) in layout.spans {
                switch pane {
                case .tree: drawTree(on: &frame, span, layout)
                case .list: drawList(on: &frame, span, layout)
                case .detail: drawDetail(on: &frame, span, layout)
                }
            }
        }
        if case .search = mode, let span = layout.spans[.tree], layout.spans.count > 1 {
            drawTree(on: &frame, span, layout)
        }
        drawFoot(on: &frame)
        return frame
    }

    /// Name, trail, what the library is and is not, edition; on a narrow screen the trail alone.
    private func drawHeader(on frame: inout Frame) {
        let isWide = size.columns >= 110
        let name = isWide ? " Consilium  " : " "
        let purpose = size.columns >= 80 ? "evidence, no prescription" : ""
        let right = isWide ? "\(purpose) · edition \(library.edition.date)" : purpose
        frame.write(name, column: 0, row: 0, style: Style(bold: true, colour: .accent))
        let end = size.columns - right.displayWidth - 1
        // The end of the trail says most: what does not fit is left out from its start.
        var names = trail[...]
        while names.count > 1, names.joined(separator: " › ").displayWidth > end - name.count - 2 { names.removeFirst() }
        frame.write(names.joined(separator: " › ").fitted(to: end - name.count - 2), column: name.count, row: 0)
        frame.write(right, column: end, row: 0, style: .dim)
    }

    /// Where we are, from the group down to the entry.
    private var trail: [String] {
        guard let node = selectedNode else { return [] }
        var names: [String] = []
        if let parent = node.parent(in: library) { names.append(title(of: parent)) }
        names.append(title(of: node))
        if focus != .tree, let item = list.item(at: listRow) {
            if case .condition = item.entry {} else { names.append(item.title) }
        }
        return names
    }

    private func title(of node: TreeNode) -> String {
        switch node {
        case .group(let id): library.groups.first { $0.id == id }?.name ?? id.text
        case .condition(let id):
            library.groups.lazy.flatMap(\.conditions).first { $0.id == id }?.shortName.capitalisedFirst ?? id.text
        case .approaches: "Approaches"
        case .family(let family): family.title
        case .claims: "Claims"
        case .measures: "Measures"
        case .glossary: "Glossary"
        case .factors: "Patient factors"
        case .references: "References"
        }
    }

    /// The lines above and below the panes and between them; the upper one holds the factors that are on.
    private func drawRules(on frame: inout Frame, _ layout: PaneLayout, joints: Bool) {
        let bottom = layout.top + layout.rows
        let separators = joints ? Set(layout.spans.values.map { $0.left - 2 }.filter { $0 > 0 }) : []
        for column in 0..<size.columns {
            frame.write(separators.contains(column) ? "┬" : "─", column: column, row: layout.top - 1, style: .dim)
            frame.write(separators.contains(column) ? "┴" : "─", column: column, row: bottom, style: .dim)
        }
        for column in separators {
            for row in layout.top..<bottom { frame.write("│", column: column, row: row, style: .dim) }
        }
        if !factorLine.isEmpty {
            frame.write(
                factorLine.fitted(to: size.columns - 4), column: 2, row: layout.top - 1,
                style: Style(bold: true, colour: .caution))
        }
    }

    /// Whether panes show side by side, rather than something over them.
    private var arePanesShown: Bool {
        switch mode {
        case .browse, .help: true
        case .search, .factors, .page, .print: false
        }
    }

    private var isSearching: Bool { if case .search = mode { true } else { false } }

    private func drawTree(on frame: inout Frame, _ span: PaneLayout.Span, _ layout: PaneLayout) {
        drawTitle("Conditions", .tree, on: &frame, span, layout)
        let rows = treeRows
        let height = layout.rows - 1
        let top = scrollTop(selected: treeRow, count: rows.count, rows: height)
        for (index, row) in rows.enumerated().dropFirst(top).prefix(height) {
            let y = layout.top + 1 + index - top
            let sign = row.isExpanded.map { $0 ? "▾ " : "▸ " } ?? "  "
            let count = "\(row.count)"
            let indent = String(repeating: " ", count: row.depth)
            let text = indent + sign + row.title
            let room = span.columns - count.count - 1
            frame.write(text.padded(to: room) + " ", column: span.left, row: y)
            frame.write(count, column: span.left + room + 1, row: y, style: .dim)
            if index == treeRow { mark(row: y, span, .tree, on: &frame) }
        }
    }

    private func drawList(on frame: inout Frame, _ span: PaneLayout.Span, _ layout: PaneLayout) {
        drawTitle(list.title.displayWidth <= span.columns ? list.title : list.brief, .list, on: &frame, span, layout)
        let height = layout.rows - 1
        let top = scrollTop(selected: listRow, count: list.rows.count, rows: height)
        let hasEvidence = list.rows.contains { if case .item(let item) = $0 { !item.evidence.isEmpty } else { false } }
        for (index, row) in list.rows.enumerated().dropFirst(top).prefix(height) {
            let y = layout.top + 1 + index - top
            switch row {
            case .heading(let text):
                frame.write(text.uppercased().fitted(to: span.columns), column: span.left, row: y, style: .dim)
            case .item(let item):
                // "! SR  4/0/0": a sign, three columns of evidence, five of stand.
                let signs = hasEvidence && !item.evidence.isEmpty
                    ? item.mark.padded(to: 2) + item.evidence.padded(to: 4) + item.stand.padded(to: 5) : ""
                let room = span.columns - signs.displayWidth - 2
                let lead = item.place.map { $0 < 10 ? "\($0) " : "\($0)" } ?? "  "
                frame.write(lead + item.title.padded(to: max(0, room)), column: span.left, row: y)
                frame.write(signs, column: span.left + room + 2, row: y)
                if !item.mark.isEmpty {
                    frame.restyle(column: span.left + room + 2, row: y, columns: 1) {
                        $0.colour = .danger
                        $0.isBold = true
                    }
                }
                if index == listRow { mark(row: y, span, .list, on: &frame) }
            }
        }
    }

    /// Shows a row as the selected one: reversed where the pane has the focus, bold elsewhere. The cursor stands on it.
    private func mark(row: Int, _ span: PaneLayout.Span, _ pane: Pane, on frame: inout Frame) {
        let isFocused = focus == pane && !isSearching
        frame.restyle(column: span.left, row: row, columns: span.columns) { style in
            style.isBold = true
            style.isDim = false
            if isFocused {
                style.isReversed = true
                style.colour = .accent
            }
        }
        if isFocused { frame.cursor = Point(column: span.left, row: row) }
    }

    private func drawTitle(
        _ text: String, _ pane: Pane, on frame: inout Frame, _ span: PaneLayout.Span, _ layout: PaneLayout
    ) {
        let isFocused = focus == pane && !isSearching
        frame.write(
            text.fitted(to: span.columns), column: span.left, row: layout.top,
            style: Style(bold: true, colour: isFocused ? .accent : .plain))
    }

    /// The line at the foot: a prompt, a message, or the keys.
    private func drawFoot(on frame: inout Frame) {
        let row = size.rows - 1
        switch mode {
        case .search(let panel):
            let shown = "/" + panel.text
            // The end of what is typed has to show.
            let room = size.columns - 2
            let tail = shown.displayWidth > room ? "…" + String(shown.suffix(room - 1)) : shown
            let used = frame.write(tail, column: 0, row: row, style: .bold)
            frame.cursor = Point(column: min(used, size.columns - 1), row: row)
            let count = panel.text.isEmpty ? "" : panel.total == 1 ? "1 hit" : "\(panel.total) hits"
            let right = [message, panel.remarks, count].filter { !$0.isEmpty }.joined(separator: " · ")
            let free = size.columns - used - 3
            if free > 8 {
                frame.write(right.padded(left: free), column: used + 2, row: row, style: .dim)
            }
        case .print(let panel):
            let text = panel.asksToReplace
                ? " '\(panel.path)' is there already. Replace it? (y/n)"
                : message.isEmpty ? " Left and Right change · Enter prints · Esc leaves" : " " + message
            frame.write(
                text.fitted(to: size.columns - 1), column: 0, row: row,
                style: message.isEmpty && !panel.asksToReplace ? .dim : .bold)
        case .factors(let panel):
            let text = message.isEmpty
                ? " Tick: \(panel.filter)▏ Space ticks · Delete unticks all · Esc closes" : " " + message
            frame.write(text.fitted(to: size.columns - 1), column: 0, row: row, style: message.isEmpty ? .dim : .bold)
        case .page where message.isEmpty:
            frame.write(" Up, Down, PgUp, PgDn scroll · q closes".fitted(to: size.columns - 1), column: 0, row: row, style: .dim)
        case .browse, .help, .page:
            if message.isEmpty {
                frame.write(" " + hints.fitted(to: size.columns - 2), column: 0, row: row, style: .dim)
            } else {
                frame.write(" " + message.fitted(to: size.columns - 2), column: 0, row: row, style: .bold)
            }
        }
    }

    private var hints: String {
        Binding.all.filter { !$0.hint.isEmpty }
            .map { "\($0.keys.first?.name ?? "") \($0.hint)" }.joined(separator: " · ")
    }

    private func drawHelp(on frame: inout Frame, top: Int) {
        var lines = ["Keys", ""]
        let width = Binding.all.map { $0.keys.map(\.name).joined(separator: ", ").count }.max() ?? 0
        for binding in Binding.all {
            lines.append(binding.keys.map(\.name).joined(separator: ", ").padded(to: min(width, 22)) + "  " + binding.help)
        }
        lines += ["", "Signs in the list of candidates", ""]
        lines += Sign.all.map { $0.text.padded(to: min(width, 22)) + "  " + $0.meaning }
        lines += ["", library.edition.purpose]
        // Columns keep their spaces where the line fits.
        let shown = lines.flatMap { line in
            line.displayWidth <= size.columns - 2
                ? [line] : [Document.Block.paragraph([Span(line)])].lines(width: size.columns - 2).map(\.text)
        }
        let height = size.rows - 2
        let first = max(0, min(top, shown.count - height))
        for (index, line) in shown.dropFirst(first).prefix(height).enumerated() {
            let isTitle = line == "Keys" || line.hasPrefix("Signs in")
            frame.write(line, column: 1, row: index, style: isTitle ? Style(bold: true, colour: .accent) : .plain)
        }
        let more = first + height < shown.count ? "Down shows more · " : ""
        frame.write(" \(more)any other key closes", column: 0, row: size.rows - 1, style: .dim)
        frame.cursor = Point(column: 0, row: size.rows - 1)
    }
}
