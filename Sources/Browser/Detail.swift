import Documents
import Knowledge
import Typography

/// The text on the right: an entry's document, one of its tabs, set at some width.
struct Detail: Hashable, Sendable {
    private(set) var document: EntryDocument?
    private(set) var tab = 0
    /// The first line that shows.
    var top = 0
    /// The link that is marked, by its place among the links of the tab.
    var link: Int?
    private(set) var lines: [Line] = []
    private(set) var links: [Link] = []
    private var width = 0

    /// A run of text that leads somewhere; a link that is broken over lines is one link.
    struct Link: Hashable, Sendable {
        let line: Int
        /// Columns from the left of the pane.
        let column: Int
        let columns: Int
        let target: Span.Target
    }

    mutating func show(_ document: EntryDocument?, tab: Int = 0) {
        self.document = document
        lines = []
        width = 0
        select(tab: tab)
    }

    /// Goes to a tab; out of range goes to the nearest.
    mutating func select(tab: Int) {
        self.tab = max(0, min(tab, (document?.tabs.count ?? 1) - 1))
        top = 0
        link = nil
        width = 0
    }

    /// Sets the lines for a width; does nothing when they are set already.
    mutating func set(width: Int) {
        guard width != self.width, let document, document.tabs.indices.contains(tab) else { return }
        // The line on top stays on top as nearly as a new width allows.
        let share = lines.isEmpty ? 0 : Double(top) / Double(lines.count)
        self.width = width
        lines = document.tabs[tab].blocks.lines(width: width)
        top = Int(share * Double(lines.count))
        links = Self.links(in: lines)
        if let link, !links.indices.contains(link) { self.link = nil }
    }

    private static func links(in lines: [Line]) -> [Link] {
        var links: [Link] = []
        for (number, line) in lines.enumerated() {
            var column = 0
            for run in line.runs {
                let columns = run.text.displayWidth
                if let target = run.target {
                    let goesOn = links.last.map { $0.target == target && $0.line == number - 1 && column == 0 } ?? false
                    if !goesOn { links.append(Link(line: number, column: column, columns: columns, target: target)) }
                }
                column += columns
            }
        }
        return links
    }

    /// Keeps the first line within the text, `rows` lines being shown.
    mutating func clamp(rows: Int) { top = max(0, min(top, lines.count - rows)) }

    /// Marks the next link (or the previous one), first one on the screen when none is marked, and scrolls to it.
    mutating func moveLink(by step: Int, rows: Int) {
        guard !links.isEmpty else { return }
        if let link, links.indices.contains(link), (top..<(top + rows)).contains(links[link].line) {
            self.link = max(0, min(link + step, links.count - 1))
        } else {
            link = step > 0
                ? links.firstIndex { $0.line >= top } ?? links.count - 1
                : links.lastIndex { $0.line < top + rows } ?? 0
        }
        if let link { reveal(line: links[link].line, rows: rows) }
    }

    mutating func reveal(line: Int, rows: Int) {
        if line < top { top = line }
        if line >= top + rows { top = line - rows + 1 }
    }

    /// The line of the list of references on which a work starts; nil on other tabs.
    func line(ofWork number: Int) -> Int? {
        links.first { if case .reference(_, number) = $0.target { $0.column == 0 } else { false } }?.line
    }
}
