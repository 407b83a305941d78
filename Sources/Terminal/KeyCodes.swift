import CNcurses
import Screen

extension Key {
    /// The key of a byte below 128; nil for controls that no key has a name for.
    init?(ascii byte: UInt8) {
        switch byte {
        case 0x09: self = .tab
        case 0x0A, 0x0D: self = .enter
        case 0x1B: self = .escape
        case 0x08, 0x7F: self = .backspace
        case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
        case 0x20...0x7E: self = .character(Character(Unicode.Scalar(byte)))
        default: return nil
        }
    }

    /// The key of one of ncurses' codes (`KEY_UP` …); nil for keys that have no name here.
    init?(code: Int32) {
        switch code {
        case KEY_UP: self = .up
        case KEY_DOWN: self = .down
        case KEY_LEFT: self = .left
        case KEY_RIGHT: self = .right
        case KEY_HOME, KEY_FIND, KEY_A1: self = .home
        case KEY_END, KEY_SELECT, KEY_C1: self = .end
        case KEY_PPAGE, KEY_A3: self = .pageUp
        case KEY_NPAGE, KEY_C3: self = .pageDown
        case KEY_ENTER: self = .enter
        case KEY_BTAB: self = .backTab
        case KEY_BACKSPACE: self = .backspace
        case KEY_DC: self = .delete
        case (KEY_F0 + 1)...(KEY_F0 + 63): self = .function(Int(code - KEY_F0))
        default: return nil
        }
    }

    /// The key of a control sequence (ECMA-48 CSI) that the terminal's description does not list: what xterm and its
    /// many followers send. Keys with modifiers are other keys, and have no name here.
    /// - Parameters:
    ///   - parameters: what stands between `ESC [` and the last byte.
    ///   - final: the last byte.
    init?(controlSequence parameters: String, final: Character) {
        switch (parameters, final) {
        case (_, "Z"): self = .backTab
        case ("", _): self.init(shiftedThree: final)
        case ("1", "~"), ("7", "~"): self = .home
        case ("4", "~"), ("8", "~"): self = .end
        case ("3", "~"): self = .delete
        case ("5", "~"): self = .pageUp
        case ("6", "~"): self = .pageDown
        case (_, "~"):
            // F1 to F12, numbered with gaps as on the VT220.
            let numbers = ["11", "12", "13", "14", "15", "17", "18", "19", "20", "21", "23", "24"]
            guard let place = numbers.firstIndex(of: parameters) else { return nil }
            self = .function(place + 1)
        default: return nil
        }
    }

    /// The key of a single shift three (`ESC O` and a letter).
    init?(shiftedThree final: Character) {
        switch final {
        case "A": self = .up
        case "B": self = .down
        case "C": self = .right
        case "D": self = .left
        case "H": self = .home
        case "F": self = .end
        case "M": self = .enter
        case "P": self = .function(1)
        case "Q": self = .function(2)
        case "R": self = .function(3)
        case "S": self = .function(4)
        default: return nil
        }
    }
}
