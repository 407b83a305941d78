import Documents
import Knowledge
import Screen

extension State {
    mutating func update(_ key: Key, _ panel: SearchPanel) -> [Effect] {
        var panel = panel
        switch key {
        case .escape:
            mode = .browse
            return []
        case .enter:
            openHit(panel)
            return []
        case .up where panel.text.isEmpty || panel.recalled != nil: recall(&panel, by: -1)
        case .down where panel.recalled != nil: recall(&panel, by: 1)
        case .down, .control("n"): panel.row = min(panel.row + 1, max(0, panel.results.count - 1))
        case .up, .control("p"): panel.row = max(panel.row - 1, 0)
        case .pageDown: panel.row = min(panel.row + layout.rows / 2, max(0, panel.results.count - 1))
        case .pageUp: panel.row = max(panel.row - layout.rows / 2, 0)
        case .backspace:
            if panel.text.isEmpty {
                mode = .browse
                return []
            }
            panel.text.removeLast()
            typed(&panel)
        case .tab:
            panel.isGrouped.toggle()
            groupsResults = panel.isGrouped
            panel.find(in: finder)
        case .control("u"):
            panel.text = ""
            typed(&panel)
        case .control("w"):
            let kept = panel.text.reversed().drop { $0 == " " }.drop { $0 != " " }
            panel.text = String(kept.reversed())
            typed(&panel)
        case .character(let character):
            guard panel.text.count < SearchPanel.longest else {
                message = "the search is as long as it can be"
                return []
            }
            panel.text.append(character)
            typed(&panel)
        default: break
        }
        mode = .search(panel)
        return []
    }

    private func typed(_ panel: inout SearchPanel) {
        panel.recalled = nil
        panel.find(in: finder)
    }

    /// Walks through earlier searches; past the newest the line is empty again.
    private func recall(_ panel: inout SearchPanel, by step: Int) {
        let next = (panel.recalled ?? searches.count) + step
        guard next >= 0 else { return }
        if searches.indices.contains(next) {
            panel.text = searches[next]
            panel.recalled = next
        } else {
            panel.text = ""
            panel.recalled = nil
        }
        panel.find(in: finder)
    }

    /// Opens the selected result at the passage that matched.
    private mutating func openHit(_ panel: SearchPanel) {
        guard panel.results.indices.contains(panel.row) else {
            if panel.text.isEmpty { mode = .browse } else { message = "nothing was found for that" }
            return
        }
        let hit = panel.results[panel.row]
        remember()
        searches.removeAll { $0 == panel.text }
        searches.append(panel.text)
        mode = .browse
        let snippet = Array(hit.snippet)
        sought = hit.lit.compactMap { range in
            snippet.indices.contains(range.lowerBound) && range.upperBound <= snippet.count
                ? String(snippet[range]).lowercased() : nil
        }.filter { $0.count > 1 }
        open(hit.entry)
        showBestTab()
    }

    /// Of the open text's tabs, shows the one that holds most of the sought words, at the first line with the most.
    private mutating func showBestTab() {
        guard let tabs = detail.document?.tabs, !sought.isEmpty, let width = layout.spans[.detail]?.columns else { return }
        var best = (words: 0, tab: 0, line: 0)
        for (tab, content) in tabs.enumerated() where content.name != "References" || tabs.count == 1 {
            for (number, line) in content.blocks.lines(width: width).enumerated() {
                let text = line.text.lowercased()
                let words = Set(sought).count { text.contains($0) }
                if words > best.words { best = (words, tab, number) }
            }
        }
        guard best.words > 0 else { return }
        detail.select(tab: best.tab)
        settle()
        detail.top = best.line <= detailRows / 2 ? 0 : max(0, best.line - 2)
        settle()
    }
}
