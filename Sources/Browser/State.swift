import Documents
import Knowledge
import Screen
import Search
import Synchronization

/// Everything the browser knows at a moment. Updates are pure: the same state and event give the same state and
/// effects.
public struct State: Sendable {
    public let library: Library
    let finder: Finder
    /// The day on which the program runs, to tell what is past review; nil asks nothing.
    let today: Day?
    public internal(set) var size: Size
    var focus = Pane.tree
    var expanded: Set<TreeNode> = []
    /// The selected row of the tree.
    var treeRow = 0
    private(set) var list = EntryList.empty
    /// The selected row of the list.
    var listRow = 0
    var detail = Detail()
    /// What the person at hand brings. In memory only, for as long as the program runs.
    var factors: Set<ID<Factor>> = []
    /// Candidates marked for comparison and printing, in the order of marking.
    var marks: [ID<Condition>: [ID<Option>]] = [:]
    /// What list and text were made for.
    private var madeFor = MadeFor()
    var mode = Mode.browse
    /// Places to go back to, the newest last.
    var history: [Place] = []
    /// The words of the last search, for `n` and `N`.
    var sought: [String] = []
    /// Searches made, the newest last.
    var searches: [String] = []
    /// Search results by kind instead of one list.
    var groupsResults = false
    /// One line at the foot, until the next key.
    var message = ""

    /// What lies on top of the panes.
    enum Mode: Sendable {
        case browse
        case search(SearchPanel)
        case print(PrintPanel)
        case factors(FactorPanel)
        case page(Page)
        /// The first line of the help that shows.
        case help(top: Int)
    }

    /// The selection, factors and marks that list and text show.
    private struct MadeFor: Hashable, Sendable {
        var node: TreeNode?
        var factors: Set<ID<Factor>> = []
        var marks: [ID<Option>] = []
    }

    /// A place to which `back` returns.
    struct Place: Hashable, Sendable {
        let node: TreeNode
        let entry: EntryReference?
        let focus: Pane
        let tab: Int
        let top: Int
        let link: Int?
    }

    /// The first state: the tree, its first group open on the right.
    /// - Parameters:
    ///   - entry: an entry to open instead.
    ///   - today: entries whose sources are past review by this day are marked.
    public init(library: Library, size: Size, open entry: EntryReference? = nil, today: Day? = nil) {
        self.library = library
        self.today = today
        self.size = size
        finder = Finder(library)
        if let entry { open(entry) }
        settle()
    }

    /// Longer lines are hard to read.
    static let longestLine = 100

    /// Makes the search index, which otherwise the first search has to wait for. May be called from any thread.
    public var prepareSearch: @Sendable () -> Void {
        let finder = finder
        return { _ = finder.index }
    }

    var layout: PaneLayout { PaneLayout(size: size, focus: focus) }

    var treeRows: [TreeRow] { Browser.treeRows(library, expanded: expanded) }

    var selectedNode: TreeNode? {
        let rows = treeRows
        return rows.indices.contains(treeRow) ? rows[treeRow].node : nil
    }

    /// The entry that the detail pane is about: the selected one of the focused pane.
    var selectedEntry: EntryReference? {
        if focus == .tree, let node = selectedNode {
            if case .condition(let id) = node { return .condition(id) }
            return nil
        }
        return list.item(at: listRow)?.entry
    }

    /// Brings list and detail in line with the selection, the text with the width, and scrolls within bounds.
    mutating func settle() {
        treeRow = max(0, min(treeRow, treeRows.count - 1))
        let wanted = MadeFor(
            node: selectedNode, factors: factors, marks: selectedCondition.flatMap { marks[$0] } ?? [])
        let isOther = wanted.factors != madeFor.factors || wanted.marks != madeFor.marks
        if let node = selectedNode, wanted != madeFor {
            let before = wanted.node == madeFor.node ? list.item(at: listRow)?.entry : nil
            list = EntryList(node, in: library, appraisal: appraisal, marks: wanted.marks)
            listRow = before.flatMap { list.row(of: $0) } ?? list.firstItem
            madeFor = wanted
        }
        if list.item(at: listRow) == nil { listRow = list.firstItem }
        let layout = layout
        if layout.spans[.detail] != nil || focus == .detail, detail.document?.entry != selectedEntry || isOther
        {
            let isSame = detail.document?.entry == selectedEntry
            detail.show(
                selectedEntry.flatMap { library.document(for: $0, appraisal: appraisal, marked: wanted.marks) },
                tab: isSame ? detail.tab : 0)
        }
        if let columns = layout.spans[.detail]?.columns { detail.set(width: min(columns, Self.longestLine)) }
        detail.clamp(rows: detailRows)
        if case .page(var page) = mode {
            page.set(width: pageWidth)
            mode = .page(page)
        }
    }

    /// Rows of text under the title and the tabs.
    var detailRows: Int { max(1, layout.rows - 4) }

    /// Selects an entry wherever it is listed and shows it.
    mutating func open(_ entry: EntryReference, tab: Int = 0) {
        select(TreeNode.holding(entry, in: library))
        let shown: EntryReference = if case .pathway(let id) = entry { .condition(ID(id.text)) } else { entry }
        listRow = list.row(of: shown) ?? list.firstItem
        focus = .detail
        detail.show(
            library.document(for: shown, appraisal: appraisal, marked: selectedCondition.flatMap { marks[$0] } ?? []),
            tab: tab)
        settle()
    }

    /// Selects a node of the tree, expanding what hides it.
    mutating func select(_ node: TreeNode) {
        if let parent = node.parent(in: library) { expanded.insert(parent) }
        treeRow = treeRows.firstIndex { $0.node == node } ?? treeRow
        settle()
    }

    /// Remembers where we are, so that `back` returns to it.
    mutating func remember() {
        guard let node = selectedNode else { return }
        history.append(
            Place(
                node: node, entry: selectedEntry, focus: focus, tab: detail.tab, top: detail.top, link: detail.link))
        if history.count > 200 { history.removeFirst() }
    }

    mutating func goBack() {
        guard let place = history.popLast() else {
            message = "nothing to go back to"
            return
        }
        select(place.node)
        if let entry = place.entry, let row = list.row(of: entry) { listRow = row }
        focus = place.focus
        settle()
        detail.select(tab: place.tab)
        settle()
        detail.top = place.top
        detail.link = place.link
        settle()
    }
}

/// The search index, made when it is first needed: nothing that the first frame must wait for.
final class Finder: Sendable {
    private let library: Library
    private let made: Mutex<SearchIndex?> = Mutex(nil)

    init(_ library: Library) { self.library = library }

    var index: SearchIndex {
        made.withLock { index in
            if let index { return index }
            let fresh = SearchIndex(library)
            index = fresh
            return fresh
        }
    }
}
