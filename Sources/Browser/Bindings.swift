import Screen

/// What a key asks for. One table makes the key handling, the help screen and the manual.
public enum Operation: String, CaseIterable, Hashable, Sendable {
    case down, up, pageDown, pageUp, first, last
    case open, left, right
    case nextLink, previousLink
    case nextTab, previousTab
    case back
    case search, nextHit, previousHit
    case factors, clearFactors, mark, markEarlier, markLater, compare, appraise
    case print
    case help, redraw, close, leave, quit
}

public struct Binding: Hashable, Sendable {
    public let operation: Operation
    public let keys: [Key]
    /// What it does, for help and manual.
    public let help: String
    /// The word in the line at the foot of the screen; empty for keys that need no mention there.
    public let hint: String

    init(_ operation: Operation, _ keys: [Key], _ help: String, hint: String = "") {
        self.operation = operation
        self.keys = keys
        self.help = help
        self.hint = hint
    }

    /// All bindings, in the order of the help screen.
    public static let all: [Binding] = [
        Binding(.down, [.down, .character("j"), .control("n")], "move down, or scroll the text"),
        Binding(.up, [.up, .character("k"), .control("p")], "move up, or scroll the text"),
        Binding(.pageDown, [.pageDown, .control("f"), .control("d")], "a page down"),
        Binding(.pageUp, [.pageUp, .control("b"), .control("u")], "a page up"),
        Binding(.first, [.home, .character("g")], "to the first line"),
        Binding(.last, [.end, .character("G")], "to the last line"),
        Binding(.open, [.enter], "open: expand, go to the next pane, follow the marked link"),
        Binding(.right, [.right, .character("l")], "expand, go to the next pane, or to the next tab of the text"),
        Binding(.left, [.left, .character("h")], "collapse, go to the previous tab, or to the pane on the left"),
        Binding(.nextTab, [.character("]")], "next tab of the text; 1 to 5 choose one"),
        Binding(.previousTab, [.character("[")], "previous tab of the text"),
        Binding(.nextLink, [.tab], "next pane, or next link or citation of the text"),
        Binding(.previousLink, [.backTab], "previous pane, or previous link or citation of the text"),
        Binding(.back, [.character("b"), .backspace], "back to where a link was followed"),
        Binding(.search, [.character("/")], "search everything", hint: "search"),
        Binding(.nextHit, [.character("n")], "next passage that matched the search"),
        Binding(.previousHit, [.character("N")], "previous passage that matched the search"),
        Binding(.factors, [.character("f")], "tick patient factors; they are kept in memory only", hint: "factors"),
        Binding(.clearFactors, [.character("F")], "untick all factors"),
        Binding(.mark, [.character(" ")], "mark a candidate, or unmark it", hint: "mark"),
        Binding(.markEarlier, [.character("<")], "move the marked candidate one place earlier in the pathway"),
        Binding(.markLater, [.character(">")], "move the marked candidate one place later"),
        Binding(.compare, [.character("c")], "compare the marked candidates side by side", hint: "compare"),
        Binding(.appraise, [.character("a")], "all candidates with what the factors change, each with its source"),
        Binding(.print, [.character("p")], "print: choose what, the format, and where to", hint: "print"),
        Binding(.help, [.character("?"), .function(1)], "these keys", hint: "help"),
        Binding(.redraw, [.control("l")], "draw the screen again"),
        Binding(.close, [.escape], "close what lies on top, or go to the pane on the left"),
        Binding(.leave, [.character("q")], "close what lies on top; with nothing on top, leave", hint: "quit"),
        Binding(.quit, [.character("Q"), .control("c")], "leave at once"),
    ]

    private static let byKey: [Key: Operation] = Dictionary(
        all.flatMap { binding in binding.keys.map { ($0, binding.operation) } },
        uniquingKeysWith: { first, _ in first })

    /// The operation of a key, or nil.
    public static func operation(for key: Key) -> Operation? { byKey[key] }
}

/// A sign in the list of candidates, for help and manual.
public struct Sign: Hashable, Sendable {
    public let text: String
    public let meaning: String

    public static let all = [
        Sign(text: "!", meaning: "something is contraindicated; with factors on, for these factors"),
        Sign(text: "1 …", meaning: "marked, with its place in the pathway"),
        Sign(text: "SR", meaning: "best kind of study: systematic review"),
        Sign(text: "RCT", meaning: "best kind of study: randomised trial"),
        Sign(text: "OBS", meaning: "best kind of study: observational"),
        Sign(text: "OP", meaning: "best kind of study: case series or opinion"),
        Sign(text: "–", meaning: "no study found"),
        Sign(text: "4/1/0", meaning: "guideline bodies for, evidence insufficient, against"),
    ]
}

extension Key {
    /// As help and manual write it.
    public var name: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .backspace: "Backspace"
        case .delete: "Delete"
        case .up: "Up"
        case .down: "Down"
        case .left: "Left"
        case .right: "Right"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .control(let character): "Ctrl-\(character.uppercased())"
        case .function(let number): "F\(number)"
        }
    }
}
