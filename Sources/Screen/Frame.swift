import Typography

/// A whole screen: a grid of cells and the place of the cursor.
public struct Frame: Hashable, Sendable {
    public let size: Size
    public private(set) var cells: [Cell]
    /// Where the hardware cursor stands: on the selected item.
    public var cursor: Point

    public init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: max(0, size.columns) * max(0, size.rows))
        cursor = Point(column: 0, row: 0)
    }

    public subscript(column: Int, row: Int) -> Cell { cells[row * size.columns + column] }

    /// Writes text at a place, cut at `limit` columns (the right edge without one). Rows and columns outside the
    /// grid are left alone. A control character becomes `·`; a wide character that does not fit whole is left out.
    /// - Returns: the columns written.
    @discardableResult
    public mutating func write(
        _ text: some StringProtocol, column: Int, row: Int, style: Style = .plain, limit: Int? = nil
    ) -> Int {
        guard (0..<size.rows).contains(row) else { return 0 }
        let end = min(size.columns, limit.map { column + $0 } ?? size.columns)
        var at = column
        for character in text {
            let shown: Character = character.isControl ? "·" : character
            let width = shown.displayWidth
            if width == 0 { continue }
            if at + width > end { break }
            if at >= 0 {
                put(Cell(shown, style), at, row)
                if width == 2 { put(Cell(nil, style), at + 1, row) }
            }
            at += width
        }
        return max(0, at - column)
    }

    /// Replaces a cell. Half of a wide character that is overwritten turns into a space.
    private mutating func put(_ cell: Cell, _ column: Int, _ row: Int) {
        let index = row * size.columns + column
        if cells[index].character == nil, cell.character != nil, column > 0 {
            cells[index - 1].character = " "
        }
        if let old = cells[index].character, old.displayWidth == 2, column + 1 < size.columns {
            cells[index + 1].character = " "
        }
        cells[index] = cell
    }

    /// Restyles a run of cells without touching what they say.
    public mutating func restyle(
        column: Int, row: Int, columns: Int, _ change: (inout Style) -> Void
    ) {
        guard (0..<size.rows).contains(row) else { return }
        for at in max(0, column)..<max(0, column, min(size.columns, column + columns)) {
            change(&cells[row * size.columns + at].style)
        }
    }

    /// The grid as text, a line a row, without the spaces at the ends.
    public var text: String {
        (0..<size.rows).map { row in
            var line = ""
            for column in 0..<size.columns {
                if let character = self[column, row].character { line.append(character) }
            }
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}
