import Appraisal
import Documents
import Knowledge
import Screen

extension State {
    /// The appraisal of the condition at hand for the factors that are on; nil without factors or condition.
    var appraisal: Appraisal? {
        guard !factors.isEmpty, let condition = selectedCondition else { return nil }
        return try? Appraisal(library: library, condition: condition, factors: factors)
    }

    /// The condition that the tree or the list is about.
    var selectedCondition: ID<Condition>? {
        if case .condition(let id)? = selectedNode { id } else { nil }
    }

    mutating func update(_ key: Key, _ panel: FactorPanel) -> [Effect] {
        var panel = panel
        switch key {
        case .escape:
            mode = .browse
            return []
        case .enter, .character(" "):
            if let factor = panel.selected(library) { toggle(factor) }
        case .down, .control("n"): panel.move(1, library)
        case .up, .control("p"): panel.move(-1, library)
        case .pageDown: panel.move(max(1, layout.rows - 2), library)
        case .pageUp: panel.move(-max(1, layout.rows - 2), library)
        case .home: panel.moveToFirst(library)
        case .end: panel.move(1_000_000, library)
        case .delete: clearFactors()
        case .control("u"):
            panel.filter = ""
            panel.moveToFirst(library)
        case .backspace:
            if panel.filter.isEmpty {
                mode = .browse
                return []
            }
            panel.filter.removeLast()
            panel.moveToFirst(library)
        case .character(let character):
            guard panel.filter.count < 80 else { return [] }
            panel.filter.append(character)
            panel.moveToFirst(library)
        default: break
        }
        mode = .factors(panel)
        settle()
        return []
    }

    /// Ticks or unticks a factor. Two that cannot both hold are told, and the new one is not ticked.
    private mutating func toggle(_ factor: ID<Factor>) {
        guard !factors.contains(factor) else {
            factors.remove(factor)
            return
        }
        let name = library.factors[factor]?.name ?? factor.text
        let opposed = factors.first { other in
            library.factors[other]?.excludes.contains(factor) ?? false
                || library.factors[factor]?.excludes.contains(other) ?? false
        }
        if let opposed {
            message = "'\(name)' and '\(library.factors[opposed]?.name ?? opposed.text)' cannot both hold; untick one first"
        } else {
            factors.insert(factor)
        }
    }

    mutating func clearFactors() {
        message = factors.isEmpty ? "no factor was on" : "all factors are off"
        factors = []
    }

    /// Marks or unmarks the selected candidate and goes on to the next.
    mutating func toggleMark() {
        guard case .option(let option)? = selectedEntry else {
            message = "only a candidate of a condition can be marked"
            return
        }
        if let index = marks[option.condition, default: []].firstIndex(of: option) {
            marks[option.condition]?.remove(at: index)
        } else {
            marks[option.condition, default: []].append(option)
        }
        if focus == .list { listRow = list.item(from: listRow, by: 1) }
    }

    /// Moves the selected marked candidate in the order of the marks.
    mutating func moveMark(by step: Int) {
        guard case .option(let option)? = selectedEntry,
            let index = marks[option.condition, default: []].firstIndex(of: option)
        else {
            message = "only a marked candidate can be moved; Space marks"
            return
        }
        let other = index + step
        guard marks[option.condition, default: []].indices.contains(other) else {
            message = step < 0 ? "it is the first already" : "it is the last already"
            return
        }
        marks[option.condition]?.swapAt(index, other)
    }

    /// Opens the comparison of the marked candidates, the selected one with them.
    mutating func compare() {
        guard let condition = selectedCondition else {
            message = "select a condition first, then compare its candidates"
            return
        }
        var chosen = marks[condition] ?? []
        if chosen.count < 2, case .option(let option)? = selectedEntry, !chosen.contains(option) { chosen.append(option) }
        guard chosen.count > 1 else {
            message = "mark two candidates or more with Space, then compare them"
            return
        }
        do {
            mode = .page(Page(try library.comparison(of: chosen, factors: factors)))
        } catch {
            message = "\(error)"
        }
    }

    /// Opens the appraisal of the condition: every candidate by group with each reason and its source.
    mutating func appraise() {
        guard let condition = selectedCondition else {
            message = "select a condition first, then appraise its candidates"
            return
        }
        do {
            let appraisal = try Appraisal(library: library, condition: condition, factors: factors)
            mode = .page(Page(library.appraisalDocument(appraisal)))
        } catch {
            message = "\(error)"
        }
    }

    mutating func update(_ key: Key, _ page: Page) -> [Effect] {
        var page = page
        let rows = max(1, size.rows - 4)
        switch Binding.operation(for: key) {
        case .down: page.top += 1
        case .up: page.top -= 1
        case .pageDown: page.top += rows - 1
        case .pageUp: page.top -= rows - 1
        case .first: page.top = 0
        case .last: page.top = .max / 2
        case .close, .leave, .left, .back:
            mode = .browse
            return []
        default:
            message = "Up and Down scroll, q closes"
        }
        page.top = max(0, min(page.top, page.lines.count - rows))
        mode = .page(page)
        return []
    }

    /// Comparisons may use the whole screen.
    var pageWidth: Int { max(1, size.columns - 2) }
}
