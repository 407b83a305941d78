import Screen

/// The colours of the terminal's palette. Foregrounds only: the background stays the terminal's own.
enum Theme {
    /// The palette index of a colour; nil for the terminal's own foreground.
    /// - Parameter count: how many colours the terminal has, 8 or more.
    static func index(of colour: Style.Colour, among count: Int) -> Int16? {
        count >= 256 ? deep(colour) : basic(colour)
    }

    /// The first eight: what they look like is up to the terminal and the person who set it up.
    private static func basic(_ colour: Style.Colour) -> Int16? {
        switch colour {
        case .plain: nil
        case .accent: 6  // cyan
        case .caution: 3  // yellow
        case .danger: 1  // red
        case .match: 2  // green
        }
    }

    /// From the 6×6×6 cube, whose colours are the same nearly everywhere. Of middle lightness, so that each stands
    /// out from black and from white alike: contrast of 3.9:1 or better with both (4.6:1 is the most there can be).
    private static func deep(_ colour: Style.Colour) -> Int16? {
        switch colour {
        case .plain: nil
        case .accent: 31  // #0087af
        case .caution: 130  // #af5f00
        case .danger: 196  // #ff0000
        case .match: 28  // #008700
        }
    }

    /// The number of ncurses' colour pair, 0 for the terminal's own colours.
    static func pair(of colour: Style.Colour) -> Int16 {
        switch colour {
        case .plain: 0
        case .accent: 1
        case .caution: 2
        case .danger: 3
        case .match: 4
        }
    }
}
