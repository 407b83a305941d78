import Screen

/// Makes keys of what comes in: bytes, and the codes that ncurses has for the keys it knows (256 and above).
///
/// Text is UTF-8. Whatever is no key is left out whole, and never more than that: broken UTF-8, an unknown control
/// sequence, a key pressed with Alt (an escape and a byte at once).
struct Keystrokes {
    private enum State {
        case ready
        /// Within a character: its bits so far, the bytes to come, the least value that needs so many.
        case text(bits: UInt32, missing: Int, least: UInt32)
        /// An escape: the key, or the beginning of something.
        case escape
        /// After `ESC [`, with the parameters so far.
        case sequence(String)
        /// After `ESC O`.
        case shifted
    }

    private var state = State.ready

    /// Whether more has to come before it is clear what came.
    var isWithin: Bool {
        switch state {
        case .ready: false
        case .text, .escape, .sequence, .shifted: true
        }
    }

    /// Whether an escape came last.
    var isEscape: Bool {
        switch state {
        case .escape: true
        case .ready, .text, .sequence, .shifted: false
        }
    }

    /// Takes what came in. Returns the key that is complete with it, if any.
    mutating func take(_ code: Int32) -> Key? {
        guard let byte = UInt8(exactly: code) else {
            state = .ready
            return Key(code: code)
        }
        switch state {
        case .ready:
            return begin(byte)
        case .text(let bits, let missing, let least):
            guard byte & 0xC0 == 0x80 else { return begin(byte) }
            let more = bits << 6 | UInt32(byte & 0x3F)
            if missing > 1 {
                state = .text(bits: more, missing: missing - 1, least: least)
                return nil
            }
            state = .ready
            guard more >= least, let scalar = Unicode.Scalar(more), scalar.properties.generalCategory != .control
            else { return nil }
            return .character(Character(scalar))
        case .escape:
            switch byte {
            case UInt8(ascii: "["): state = .sequence("")
            case UInt8(ascii: "O"): state = .shifted
            case 0x1B: return .escape  // pressed twice; the second may be the beginning of something, too
            default: state = .ready
            }
            return nil
        case .sequence(let parameters):
            let character = Character(Unicode.Scalar(byte))
            switch byte {
            case 0x20...0x3F:
                state = .sequence(parameters + String(character))
                return nil
            case 0x40...0x7E:
                state = .ready
                return Key(controlSequence: parameters, final: character)
            default:
                return begin(byte)
            }
        case .shifted:
            state = .ready
            return Key(shiftedThree: Character(Unicode.Scalar(byte)))
        }
    }

    /// Nothing more came. Returns the escape key if that is what it was.
    mutating func pause() -> Key? {
        defer { state = .ready }
        switch state {
        case .escape: return .escape
        case .ready, .text, .sequence, .shifted: return nil
        }
    }

    private mutating func begin(_ byte: UInt8) -> Key? {
        state = .ready
        switch byte {
        case 0x1B: state = .escape
        case 0xC2...0xDF: state = .text(bits: UInt32(byte & 0x1F), missing: 1, least: 0x80)
        case 0xE0...0xEF: state = .text(bits: UInt32(byte & 0x0F), missing: 2, least: 0x800)
        case 0xF0...0xF4: state = .text(bits: UInt32(byte & 0x07), missing: 3, least: 0x1_0000)
        case ..<0x80: return Key(ascii: byte)
        default: break
        }
        return nil
    }
}
