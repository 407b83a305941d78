import CNcurses
import Screen

extension Terminal {
    /// Forgets what the screen shows: the next frame is painted whole, over whatever stands there.
    public func redraw() { shown = nil }

    /// Shows a frame, its cursor included, sending only what differs from the frame before.
    ///
    /// What lies outside the screen (it may just have become smaller) is left out.
    public func paint(_ frame: Frame) {
        guard !isClosed else { return }
        let mask = cn_hold()
        defer { cn_release(mask) }
        let size = size
        let before = shown?.size == frame.size ? shown : nil
        if before == nil { cn_forget() }
        let blank = Frame(size: frame.size)
        for row in 0..<min(frame.size.rows, size.rows) {
            paint(row, of: frame, over: before ?? blank)
        }
        shown = frame
        cn_show(
            Int32(max(0, min(frame.cursor.row, size.rows - 1))),
            Int32(max(0, min(frame.cursor.column, size.columns - 1))))
    }

    /// Hands ncurses the run from the first to the last cell of a row that differs.
    private func paint(_ row: Int, of frame: Frame, over before: Frame) {
        let columns = frame.size.columns
        let start = row * columns
        guard var first = (0..<columns).first(where: { frame.cells[start + $0] != before.cells[start + $0] }),
            let last = (first..<columns).last(where: { frame.cells[start + $0] != before.cells[start + $0] })
        else { return }
        // A run begins with a whole character.
        while first > 0, frame.cells[start + first].character == nil { first -= 1 }

        let room = columns - first
        withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: room) { run in
            run.initialize(repeating: cchar_t())
            var count = 0
            var column = first
            while column <= last {
                let cell = frame.cells[start + column]
                let isWide = column + 1 < columns && frame.cells[start + column + 1].character == nil
                count += set(cell, isWide: isWide, in: run, at: count)
                column += isWide ? 2 : 1
            }
            cn_put(Int32(row), Int32(first), run.baseAddress, Int32(count))
        }
    }

    /// Sets what shows a cell, in as many columns as the frame gives it.
    /// - Returns: how many of ncurses' cells that took.
    private func set(
        _ cell: Cell, isWide: Bool, in run: UnsafeMutableBufferPointer<cchar_t>, at index: Int
    ) -> Int {
        let character = cell.character ?? " "
        assert(!character.unicodeScalars.contains { $0.properties.generalCategory == .control })
        let look = Self.look(of: cell.style)
        let pair = Theme.pair(of: cell.style.colour)
        func put(_ scalars: [UInt32], at index: Int) -> Int {
            Int(cn_cell(&run[index], scalars, Int32(scalars.count), look, pair))
        }
        guard isUTF8 else {
            let standIn = UInt32(ASCII.standIn(for: character))
            _ = put([standIn], at: index)
            if isWide { _ = put([standIn], at: index + 1) }
            return isWide ? 2 : 1
        }
        let width = put(character.unicodeScalars.map(\.value), at: index)
        if isWide, width < 2 {  // the C library knows no wide character here
            _ = put([0x20], at: index + 1)
            return 2
        }
        if !isWide, width > 1 { _ = put([UInt32(ASCII.unknown)], at: index) }
        return 1
    }

    private static func look(of style: Style) -> Int32 {
        var look: UInt32 = 0
        if style.isBold { look |= cn_bold.rawValue }
        if style.isDim { look |= cn_dim.rawValue }
        if style.isUnderlined { look |= cn_underlined.rawValue }
        if style.isReversed { look |= cn_reversed.rawValue }
        return Int32(look)
    }
}
