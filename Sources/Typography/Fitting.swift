extension String {
    /// The text within a number of columns, an ellipsis in place of what does not fit.
    ///
    /// `"Cognitive therapy".fitted(to: 10)` is `"Cognitive…"`; nothing is ever wider than `columns`.
    public func fitted(to columns: Int) -> String {
        if displayWidth <= columns { return self }
        guard columns > 0 else { return "" }
        var out = ""
        var width = 0
        for character in self {
            width += character.displayWidth
            if width > columns - 1 { break }
            out.append(character)
        }
        while out.last == " " { out.removeLast() }
        return out + "…"
    }

    /// The text fitted to a number of columns and filled up with spaces.
    public func padded(to columns: Int) -> String {
        let text = fitted(to: columns)
        return text + String(repeating: " ", count: Swift.max(0, columns - text.displayWidth))
    }

    /// The text fitted to a number of columns with spaces before it.
    public func padded(left columns: Int) -> String {
        let text = fitted(to: columns)
        return String(repeating: " ", count: Swift.max(0, columns - text.displayWidth)) + text
    }
}
