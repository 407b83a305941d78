/// What happens at a terminal.
public enum Event: Hashable, Sendable {
    case key(Key)
    case resize(Size)
    case mouse(MouseAction, Point)
}

/// A key as the terminal names it.
public enum Key: Hashable, Sendable {
    case character(Character)
    case enter, escape, tab, backTab, backspace, delete
    case up, down, left, right, home, end, pageUp, pageDown
    /// Control with a lower-case letter.
    case control(Character)
    case function(Int)
}

public enum MouseAction: Hashable, Sendable {
    case press, doublePress, wheelUp, wheelDown
}
