import Documents
import Knowledge
import Screen
import Typography

extension State {
    /// What, how and where to, with a preview below.
    func drawPrintPanel(_ panel: PrintPanel, on frame: inout Frame, _ layout: PaneLayout) {
        let place =
            switch panel.destination {
            case .file: panel.path
            case .printer:
                panel.printers.map { $0.isEmpty ? "no printer was found" : $0[min(panel.printer, $0.count - 1)] } ?? "…"
            case .clipboard, .pager: "–"
            }
        let rows = [
            ("What", title(of: panel.chosen)), ("Format", panel.format.rawValue),
            ("Where to", panel.destination.title), (panel.destination == .printer ? "Printer" : "Name", place),
        ]
        for (index, (label, value)) in rows.enumerated() {
            let y = layout.top + index
            let isSelected = index == panel.row
            frame.write(label.padded(to: 10), column: 2, row: y, style: .dim)
            let isName = index == 3 && panel.destination == .file
            let room = max(1, size.columns - 14)
            // The end of a name that is typed has to show.
            let tail = isName && value.displayWidth > room - 2 ? "…" + String(value.suffix(max(0, room - 3))) : value
            let text = isSelected && !isName ? "◂ \(tail) ▸" : tail
            let used = frame.write(
                text.fitted(to: room), column: 12, row: y,
                style: isSelected ? Style(bold: true, colour: .accent) : .plain)
            if isSelected { frame.cursor = Point(column: min(size.columns - 1, isName ? 12 + used : 12), row: y) }
        }
        drawPreview(of: panel, on: &frame, top: layout.top + rows.count + 1, bottom: layout.top + layout.rows)
    }

    private func drawPreview(of panel: PrintPanel, on frame: inout Frame, top: Int, bottom: Int) {
        guard bottom - top > 2 else { return }
        frame.write("Preview", column: 2, row: top, style: .dim)
        guard let document = panel.preview else { return }
        let width = min(80, size.columns - 4)
        frame.write(document.title.fitted(to: width), column: 2, row: top + 1, style: .bold)
        let span = PaneLayout.Span(left: 2, columns: width)
        for (index, line) in Array(document.blocks.prefix(bottom - top)).lines(width: width).prefix(bottom - top - 3).enumerated() {
            draw(line, on: &frame, span, row: top + 3 + index)
        }
    }

    private func title(of subject: PrintSubject) -> String {
        switch subject {
        case .entry(let entry): library.title(of: entry)
        case .pathway(let id, let selected):
            "Pathway for \(library.conditions[id]?.shortName ?? id.text)"
                + (selected.isEmpty ? ", all steps" : ", \(selected.count) marked")
        case .patientPage(let id, let selected):
            "Page for patients: \(library.conditions[id]?.shortName ?? id.text)"
                + (selected.isEmpty ? "" : ", \(selected.count) marked")
        case .comparison(let ids): "Comparison of \(ids.count) candidates"
        case .appraisal: "Appraisal of all candidates"
        }
    }
}
