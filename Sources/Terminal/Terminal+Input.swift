import CNcurses
import Screen

extension Terminal {
    /// Milliseconds to wait for the rest of a character or a control sequence.
    private static let patience: Int64 = 50

    /// The next thing that happens. Keys that have no name are passed over.
    /// - Parameter milliseconds: how long to wait at most; nil for as long as it takes.
    /// - Returns: nil when the time is over or the input has ended: see ``isClosed``.
    public func next(timeout milliseconds: Int?) -> Event? {
        let deadline = milliseconds.map { cn_milliseconds() + Int64(max(0, $0)) }
        // Signals are let through while waiting only: one that comes between looking and waiting is not missed.
        let mask = cn_hold()
        defer { cn_release(mask) }
        var isReadable = false
        while !isClosed {
            let code = read()
            if code >= 0 {
                if let event = event(of: code) { return event }
                continue
            }
            if isReadable, cn_at_end(mask) {
                isClosed = true
                break
            }
            // A lone escape has already had its time: ncurses waits before it hands one out.
            let limit =
                keystrokes.isWithin
                ? (keystrokes.isEscape ? 0 : Self.patience)
                : deadline.map { max(0, $0 - cn_milliseconds()) } ?? -1
            let found = cn_wait(limit, mask)
            isReadable = found == 1
            guard found == 0 else { continue }
            guard keystrokes.isWithin else { return nil }
            if let key = keystrokes.pause() { return .key(key) }
        }
        return nil
    }

    private func read() -> Int32 {
        if let code = unread {
            unread = nil
            return code
        }
        return cn_read(keyboard)
    }

    private func event(of code: Int32) -> Event? {
        guard code == KEY_RESIZE || code == KEY_MOUSE else { return keystrokes.take(code).map(Event.key) }
        if keystrokes.isWithin, let key = keystrokes.pause() {
            unread = code
            return .key(key)
        }
        if code == KEY_RESIZE {
            shown = nil
            return .resize(size)
        }
        return mouse()
    }

    private func mouse() -> Event? {
        var column: Int32 = 0
        var row: Int32 = 0
        let action = cn_mouse(&column, &row)
        let place = Point(column: Int(column), row: Int(row))
        switch action {
        case cn_press: return .mouse(presses.press(at: place, time: cn_milliseconds()), place)
        case cn_wheel_up: return .mouse(.wheelUp, place)
        case cn_wheel_down: return .mouse(.wheelDown, place)
        default: return nil
        }
    }
}
