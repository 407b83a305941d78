import Documents
import Knowledge
import Screen

extension State {
    /// Opens the print panel for what is selected.
    mutating func openPrintPanel() {
        var subjects: [PrintSubject] = []
        if let condition = selectedCondition {
            let marked = marks[condition] ?? []
            let selected = marked.map(\.approach)
            let pathway = [
                PrintSubject.pathway(condition, selected: selected), .patientPage(condition, selected: selected),
            ]
            let entry = selectedEntry.map { [PrintSubject.entry($0)] } ?? []
            // Marks speak for the pathway, a candidate that is read for itself.
            if case .option? = selectedEntry, marked.isEmpty { subjects = entry + pathway } else { subjects = pathway + entry }
            if marked.count > 1 { subjects.append(.comparison(marked)) }
            subjects.append(.appraisal(condition))
        } else if let entry = selectedEntry {
            subjects = [.entry(entry)]
        }
        guard !subjects.isEmpty else {
            message = "select a condition or an entry first, then print it"
            return
        }
        var panel = PrintPanel(subjects: subjects)
        panel.preview = preview(of: panel)
        mode = .print(panel)
    }

    mutating func update(_ key: Key, _ panel: PrintPanel) -> [Effect] {
        var panel = panel
        if panel.asksToReplace {
            panel.asksToReplace = false
            mode = .print(panel)
            if key == .character("y") || key == .character("Y") { return [.print(request(panel, replacing: true))] }
            message = "kept '\(panel.path)'; give another name, or Esc"
            return []
        }
        var effects: [Effect] = []
        switch key {
        case .escape:
            mode = .browse
            message = "nothing was printed"
            return []
        case .enter:
            if let effect = confirm(panel) { effects = [effect] }
        case .up, .backTab: panel.row = (panel.row + PrintPanel.rows - 1) % PrintPanel.rows
        case .down, .tab: panel.row = (panel.row + 1) % PrintPanel.rows
        case .left: effects = change(&panel, by: -1)
        case .right: effects = change(&panel, by: 1)
        case .backspace, .control("u"), .character: edit(&panel, key)
        default: break
        }
        mode = .print(panel)
        return effects
    }

    /// Changes the value of the row that is selected.
    private func change(_ panel: inout PrintPanel, by step: Int) -> [Effect] {
        func next(_ index: Int, of count: Int) -> Int { count == 0 ? 0 : (index + step + count) % count }
        switch panel.row {
        case 0:
            panel.subject = next(panel.subject, of: panel.subjects.count)
            panel.preview = preview(of: panel)
        case 1:
            let formats = panel.formats
            panel.format = formats[next(formats.firstIndex(of: panel.format) ?? 0, of: formats.count)]
        case 2:
            let all = Destination.allCases
            panel.destination = all[next(all.firstIndex(of: panel.destination) ?? 0, of: all.count)]
        default:
            if panel.destination == .printer { panel.printer = next(panel.printer, of: panel.printers?.count ?? 0) }
        }
        panel.settle()
        return panel.destination == .printer && panel.printers == nil ? [.listPrinters] : []
    }

    private func preview(of panel: PrintPanel) -> Document? {
        try? library.document(for: panel.chosen, factors: panel.isForPatient ? [] : factors)
    }

    /// Typing goes to the file's name, whichever row is selected.
    private func edit(_ panel: inout PrintPanel, _ key: Key) {
        guard panel.destination == .file else { return }
        panel.row = 3
        panel.isPathTyped = true
        switch key {
        case .backspace: if !panel.path.isEmpty { panel.path.removeLast() }
        case .control("u"): panel.path = ""
        case .character(let character) where panel.path.count < 1000: panel.path.append(character)
        default: break
        }
        // The ending says the format, as everywhere.
        let format = PrintFormat(path: panel.path)
        if panel.formats.contains(format) { panel.format = format }
    }

    private mutating func confirm(_ panel: PrintPanel) -> Effect? {
        switch panel.destination {
        case .file where panel.path.allSatisfy(\.isWhitespace):
            message = "give the name of a file"
            return nil
        case .printer where panel.printers?.isEmpty ?? true:
            message = "there is no printer; choose another place"
            return nil
        case .file, .printer, .clipboard, .pager: return .print(request(panel, replacing: false))
        }
    }

    private func request(_ panel: PrintPanel, replacing: Bool) -> PrintRequest {
        let name: String =
            switch panel.destination {
            case .file: panel.path
            case .printer: panel.printers.flatMap { $0.indices.contains(panel.printer) ? $0[panel.printer] : nil } ?? ""
            case .clipboard, .pager: ""
            }
        // Neither a page for patients nor another program gets to know of a person.
        let isImpersonal = panel.isForPatient || !panel.format.isForPeople
        return PrintRequest(
            subject: panel.chosen, factors: isImpersonal ? [] : factors, format: panel.format,
            destination: panel.destination, name: name, replacing: replacing)
    }

    /// Takes in what came of an effect.
    public mutating func finish(_ outcome: Outcome) {
        switch outcome {
        case .printed(let sentence):
            message = sentence
            if case .print = mode { mode = .browse }
        case .failed(let sentence): message = sentence
        case .exists(let path):
            guard case .print(var panel) = mode else {
                message = "'\(path)' is there already"
                return
            }
            panel.asksToReplace = true
            mode = .print(panel)
        case .printers(let names):
            guard case .print(var panel) = mode else { return }
            panel.printers = names
            panel.printer = 0
            mode = .print(panel)
        }
    }
}
