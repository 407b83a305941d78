import Typography

/// How a cell looks. Colour is never the only carrier of a meaning.
public struct Style: Hashable, Sendable {
    public var isBold: Bool
    public var isDim: Bool
    public var isUnderlined: Bool
    public var isReversed: Bool
    public var colour: Colour

    public init(
        bold: Bool = false, dim: Bool = false, underlined: Bool = false, reversed: Bool = false,
        colour: Colour = .plain
    ) {
        isBold = bold
        isDim = dim
        isUnderlined = underlined
        isReversed = reversed
        self.colour = colour
    }

    public static let plain = Style()
    public static let bold = Style(bold: true)
    public static let dim = Style(dim: true)

    /// What a colour is for; Terminal maps it to what the terminal has.
    public enum Colour: Hashable, Sendable, CaseIterable {
        case plain
        /// The focused pane, the selection, links.
        case accent
        /// What has to be watched.
        case caution
        /// What must not be.
        case danger
        /// Words that matched.
        case match
    }
}

/// One place of the grid. A character of two columns is followed by a cell whose `character` is nil.
public struct Cell: Hashable, Sendable {
    public var character: Character?
    public var style: Style

    public init(_ character: Character?, _ style: Style = .plain) {
        self.character = character
        self.style = style
    }

    public static let blank = Cell(" ")
}

/// A number of columns and rows.
public struct Size: Hashable, Sendable {
    public let columns: Int
    public let rows: Int

    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// A place in the grid, from 0 at the upper left.
public struct Point: Hashable, Sendable {
    public let column: Int
    public let row: Int

    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}
