import Screen

/// The three panes, from left to right.
enum Pane: Int, CaseIterable, Hashable, Sendable {
    case tree, list, detail
}

/// Which panes show at a size, and where. Three from 120 columns, two from 80, one below. Where two leave less than
/// 60 columns for reading, the text gets the whole width while it has the focus.
struct PaneLayout: Hashable, Sendable {
    /// Left column and columns of each pane that shows.
    let spans: [Pane: Span]
    /// The first row of the panes and their number of rows.
    let top: Int
    let rows: Int

    struct Span: Hashable, Sendable {
        let left: Int
        let columns: Int
    }

    /// Below this the screen only says that it is too small.
    static let least = Size(columns: 40, rows: 10)

    init(size: Size, focus: Pane) {
        top = 2
        rows = max(0, size.rows - 4)
        func beside(_ first: Pane, _ columns: Int, _ second: Pane) -> [Pane: Span] {
            [
                first: Span(left: 1, columns: columns - 3),
                second: Span(left: columns + 1, columns: size.columns - columns - 2),
            ]
        }
        let whole = Span(left: 1, columns: size.columns - 2)
        if size.columns >= 120 {
            let tree = size.columns >= 160 ? 40 : 30
            let list = size.columns >= 160 ? 56 : 41
            spans = [
                .tree: Span(left: 1, columns: tree - 3), .list: Span(left: tree + 1, columns: list - 3),
                .detail: Span(left: tree + list + 1, columns: size.columns - tree - list - 2),
            ]
        } else if size.columns >= 80 {
            switch focus {
            case .tree: spans = beside(.tree, 30, .list)
            case .list: spans = beside(.list, 38, .detail)
            case .detail: spans = size.columns - 38 - 2 < 60 ? [.detail: whole] : beside(.list, 38, .detail)
            }
        } else {
            spans = [focus: whole]
        }
    }

    /// The pane at a column, with the columns that belong to it.
    func pane(at column: Int) -> Pane? {
        spans.first { column >= $0.value.left - 1 && column < $0.value.left + $0.value.columns + 1 }?.key
    }
}
