import Documents
import Knowledge
import Screen

extension State {
    /// Takes in what happened. Pure but for the search index, which is made at the first search.
    /// - Returns: what to ask of the world, in order.
    public mutating func update(_ event: Event) -> [Effect] {
        switch event {
        case .resize(let size):
            self.size = size
            settle()
            return []
        case .mouse(let action, let point):
            message = ""
            update(mouse: action, at: point)
            return []
        case .key(let key):
            message = ""
            if Binding.operation(for: key) == .quit { return [.quit] }
            switch mode {
            case .browse: return update(key)
            case .search(let panel): return update(key, panel)
            case .print(let panel): return update(key, panel)
            case .factors(let panel): return update(key, panel)
            case .page(let page): return update(key, page)
            case .help(let top): return update(key, helpTop: top)
            }
        }
    }

    private mutating func update(_ key: Key) -> [Effect] {
        if focus == .detail, case .character(let digit) = key, let tab = digit.wholeNumberValue, tab > 0,
            tab <= detail.document?.tabs.count ?? 0
        {
            detail.select(tab: tab - 1)
            settle()
            return []
        }
        guard let operation = Binding.operation(for: key) else {
            message = "\(key.name) has no meaning here; ? shows the keys"
            return []
        }
        let effects = perform(operation)
        settle()
        return effects
    }

    private mutating func perform(_ operation: Operation) -> [Effect] {
        let page = max(1, (focus == .detail ? detailRows : layout.rows - 2) - 1)
        switch operation {
        case .down: move(1)
        case .up: move(-1)
        case .pageDown: move(page)
        case .pageUp: move(-page)
        case .first: move(-1_000_000)
        case .last: move(1_000_000)
        case .open: open()
        case .right: goRight()
        case .left: goLeft()
        case .nextTab: selectTab(1)
        case .previousTab: selectTab(-1)
        case .nextLink: moveBetweenLinksOrPanes(1)
        case .previousLink: moveBetweenLinksOrPanes(-1)
        case .back: goBack()
        case .search:
            mode = .search(SearchPanel(isGrouped: groupsResults))
        case .nextHit: moveToHit(1)
        case .previousHit: moveToHit(-1)
        case .factors:
            var panel = FactorPanel()
            panel.moveToFirst(library)
            mode = .factors(panel)
        case .clearFactors: clearFactors()
        case .mark: toggleMark()
        case .markEarlier: moveMark(by: -1)
        case .markLater: moveMark(by: 1)
        case .compare: compare()
        case .appraise: appraise()
        case .print: openPrintPanel()
        case .help: mode = .help(top: 0)
        case .redraw: return [.redraw]
        case .close:
            switch focus {
            case .tree: message = "q leaves"
            case .list: focus = .tree
            case .detail: focus = .list
            }
        case .leave, .quit: return [.quit]
        }
        return []
    }

    /// Moves the selection of the focused pane, or scrolls the text.
    private mutating func move(_ step: Int) {
        switch focus {
        case .tree: treeRow = max(0, min(treeRow + step, treeRows.count - 1))
        case .list:
            if abs(step) == 1 {
                listRow = list.item(from: listRow, by: step)
            } else {
                let target = max(0, min(listRow + step, list.rows.count - 1))
                listRow = list.item(at: target) != nil ? target : list.item(from: target, by: step > 0 ? 1 : -1)
            }
        case .detail:
            detail.top += step
            detail.link = nil
        }
    }

    private mutating func open() {
        switch focus {
        case .tree:
            guard treeRows.indices.contains(treeRow) else { return }
            let row = treeRows[treeRow]
            if row.isExpanded != nil { toggle(row.node) } else { focus = .list }
        case .list: focus = .detail
        case .detail: followLink()
        }
    }

    private mutating func toggle(_ node: TreeNode) {
        if expanded.contains(node) { expanded.remove(node) } else { expanded.insert(node) }
    }

    private mutating func goRight() {
        switch focus {
        case .tree:
            if treeRows.indices.contains(treeRow), treeRows[treeRow].isExpanded == false {
                toggle(treeRows[treeRow].node)
            } else {
                focus = .list
            }
        case .list: focus = .detail
        case .detail: selectTab(1)
        }
    }

    private mutating func goLeft() {
        switch focus {
        case .tree:
            guard let node = selectedNode else { return }
            if expanded.contains(node) {
                expanded.remove(node)
            } else if let parent = node.parent(in: library) {
                select(parent)
            }
        case .list: focus = .tree
        case .detail:
            if detail.tab > 0 { selectTab(-1) } else { focus = .list }
        }
    }

    private mutating func selectTab(_ step: Int) {
        let last = (detail.document?.tabs.count ?? 1) - 1
        detail.select(tab: max(0, min(detail.tab + step, last)))
        if focus != .detail { focus = .detail }
    }

    private mutating func moveBetweenLinksOrPanes(_ step: Int) {
        if focus == .detail {
            detail.moveLink(by: step, rows: detailRows)
            if detail.link == nil { message = "no link on this tab" }
        } else {
            focus = Pane(rawValue: max(0, focus.rawValue + step)) ?? .detail
        }
    }

    private mutating func followLink() {
        guard let index = detail.link, detail.links.indices.contains(index) else {
            message = "Tab marks a link or citation; Enter follows it"
            return
        }
        remember()
        switch detail.links[index].target {
        case .entry(let entry): open(entry)
        case .reference(let id, let number):
            let references = (detail.document?.tabs.count ?? 1) - 1
            if detail.document?.tabs.last?.name == "References", detail.tab != references {
                detail.select(tab: references)
                settle()
                detail.link = detail.links.firstIndex { $0.target == .reference(id, number: number) && $0.column == 0 }
                if let line = detail.line(ofWork: number) { detail.top = line }
            } else {
                open(.reference(id))
            }
        }
    }

    /// Goes to the next line of the text on which a sought word stands.
    private mutating func moveToHit(_ step: Int) {
        guard !sought.isEmpty else {
            message = "nothing was searched yet; / searches"
            return
        }
        let hits = detail.lines.indices.filter { contains(detail.lines[$0].text) }
        let from = detail.top
        let next = step > 0 ? hits.first { $0 > from } : hits.last { $0 < from }
        guard let next else {
            message = step > 0 ? "no further passage on this tab" : "no earlier passage on this tab"
            return
        }
        focus = .detail
        detail.top = next
    }

    /// Whether a line holds one of the words that were sought.
    func contains(_ line: String) -> Bool {
        let line = line.lowercased()
        return sought.contains { line.contains($0) }
    }

    private mutating func update(mouse action: MouseAction, at point: Point) {
        guard case .browse = mode else { return }
        let layout = layout
        guard let pane = layout.pane(at: point.column) else { return }
        switch action {
        case .wheelUp, .wheelDown:
            let before = focus
            focus = pane
            move(action == .wheelUp ? -3 : 3)
            if pane == .detail { focus = before }
        case .press, .doublePress:
            focus = pane
            let row = point.row - layout.top
            switch pane {
            case .tree:
                let index = scrollTop(selected: treeRow, count: treeRows.count, rows: layout.rows - 1) + row - 1
                if row >= 1, treeRows.indices.contains(index) { treeRow = index }
            case .list:
                let index = scrollTop(selected: listRow, count: list.rows.count, rows: layout.rows - 1) + row - 1
                if row >= 1, list.item(at: index) != nil { listRow = index }
            case .detail: break
            }
            if action == .doublePress { open() }
        }
        settle()
    }

    private mutating func update(_ key: Key, helpTop top: Int) -> [Effect] {
        switch Binding.operation(for: key) {
        case .down: mode = .help(top: top + 1)
        case .up: mode = .help(top: max(0, top - 1))
        case .pageDown: mode = .help(top: top + max(1, size.rows - 4))
        case .pageUp: mode = .help(top: max(0, top - max(1, size.rows - 4)))
        default: mode = .browse
        }
        return []
    }
}

/// The first row that shows so that the selected one does, about in the middle while the list is longer than that.
func scrollTop(selected: Int, count: Int, rows: Int) -> Int {
    max(0, min(selected - rows / 2, count - rows))
}
