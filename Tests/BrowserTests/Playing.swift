@_exported import Knowledge
import Browser
import Screen
import TestLibrary

/// A play: keys in, the screen out.
struct Player {
    var state: State
    private(set) var effects: [Effect] = []

    init(_ columns: Int, _ rows: Int, library: Library = testLibrary, open entry: EntryReference? = nil) {
        state = State(library: library, size: Size(columns: columns, rows: rows), open: entry)
    }

    /// Types keys: `"jj<Enter>/vr"`, names in angle brackets as the help writes them.
    mutating func type(_ keys: String) {
        var rest = keys[...]
        while let first = rest.first {
            if first == "<", let end = rest.firstIndex(of: ">") {
                press(named[String(rest[rest.index(after: rest.startIndex)..<end])]!)
                rest = rest[rest.index(after: end)...]
            } else {
                press(.character(first))
                rest.removeFirst()
            }
        }
    }

    mutating func press(_ key: Key) { effects += state.update(.key(key)) }

    mutating func resize(_ columns: Int, _ rows: Int) {
        effects += state.update(.resize(Size(columns: columns, rows: rows)))
    }

    var screen: String { state.frame.text }

    /// The text of the pane from the cursor to its right edge, runs of spaces as one.
    var underCursor: String {
        let frame = state.frame
        let line = (frame.cursor.column..<frame.size.columns).compactMap { frame[$0, frame.cursor.row].character }
        return String(line).split(separator: "│").first?.split(separator: " ").joined(separator: " ") ?? ""
    }
}

private let named: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "S-Tab": .backTab, "Backspace": .backspace, "Up": .up, "Down": .down,
    "Left": .left, "Right": .right, "Home": .home, "End": .end, "PgUp": .pageUp, "PgDn": .pageDown,
    "C-c": .control("c"), "C-l": .control("l"), "C-u": .control("u"), "C-w": .control("w"),
]
