import CNcurses
import Screen
import Testing

@testable import Terminal

@Suite struct KeystrokesTests {
    @Test func textIsTakenCharacterByCharacter() {
        #expect(keys("aé€表😀 ~") == "aé€表😀 ~".map(Key.character))
    }

    @Test func controlsAreKeysOfTheirOwn() {
        #expect(keys([0x09, 0x0D, 0x0A, 0x7F, 0x08]) == [.tab, .enter, .enter, .backspace, .backspace])
        #expect(
            keys([0x01, 0x04, 0x15, 0x1A]) == [.control("a"), .control("d"), .control("u"), .control("z")])
        #expect(keys([0x00, 0x1C, 0x1F]) == [])
    }

    @Test func theCodesOfNcursesAreKeys() {
        #expect(
            keys([KEY_UP, KEY_DOWN, KEY_LEFT, KEY_RIGHT, KEY_HOME, KEY_END, KEY_PPAGE, KEY_NPAGE])
                == [.up, .down, .left, .right, .home, .end, .pageUp, .pageDown])
        #expect(
            keys([KEY_BTAB, KEY_ENTER, KEY_BACKSPACE, KEY_DC, KEY_F0 + 1, KEY_F0 + 12])
                == [.backTab, .enter, .backspace, .delete, .function(1), .function(12)])
        #expect(keys([KEY_SUSPEND, KEY_SLEFT, KEY_MAX + 40]) == [])
    }

    @Test func keysThatTheTerminalsDescriptionLacksAreKnownByTheirSequence() {
        #expect(
            keys("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D\u{1B}[H\u{1B}[F\u{1B}[Z")
                == [.up, .down, .right, .left, .home, .end, .backTab])
        #expect(
            keys("\u{1B}OA\u{1B}OM\u{1B}OP\u{1B}[1~\u{1B}[4~\u{1B}[3~\u{1B}[5~\u{1B}[6~\u{1B}[15~\u{1B}[24~")
                == [.up, .enter, .function(1), .home, .end, .delete, .pageUp, .pageDown, .function(5), .function(12)])
    }

    @Test func anUnknownSequenceIsPassedOverWhole() {
        // Control-Up, Alt-Up, focus, an answer nobody asked for, the marks around pasted text.
        #expect(keys("\u{1B}[1;5Aa\u{1B}[1;3Ab\u{1B}[Ic\u{1B}[?62;22cd") == "abcd".map(Key.character))
        #expect(keys("\u{1B}[200~pasted\u{1B}[201~") == "pasted".map(Key.character))
    }

    @Test func aKeyWithAltIsNoKey() {
        #expect(keys("\u{1B}xy") == [.character("y")])
    }

    @Test func anEscapeIsAKeyOnceNothingFollows() {
        var keystrokes = Keystrokes()
        #expect(keystrokes.take(0x1B) == nil)
        #expect(keystrokes.isWithin && keystrokes.isEscape)
        #expect(keystrokes.pause() == .escape)
        #expect(!keystrokes.isWithin)
        #expect(keystrokes.pause() == nil)
        #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    }

    @Test func brokenTextCostsOnlyItself() {
        #expect(keys([0xFF, 0x61]) == [.character("a")])
        #expect(keys([0xC3, 0x28]) == [.character("(")])
        #expect(keys([0xE2, 0x82, 0x1B]) == [.escape])
        #expect(keys([0xE2, 0xC3, 0xA9]) == [.character("é")])
        // Overlong, a surrogate, beyond the last scalar, a C1 control.
        #expect(keys([0xC0, 0x80, 0xE0, 0x80, 0xAF, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80, 0xC2, 0x9B]) == [])
        #expect(keys([0xE2, 0x82]) == [])
    }

    @Test func whateverComesInTheNextKeyIsStillUnderstood() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            var keystrokes = Keystrokes()
            let noise = (0..<12).map { _ in Int32.random(in: 0..<600, using: &random) }
            for code in noise { _ = keystrokes.take(code) }
            _ = keystrokes.pause()
            #expect(keystrokes.take(0x6A) == .character("j"), "after \(noise)")
        }
    }

    private func keys(_ text: String) -> [Key] { keys(text.utf8.map(Int32.init)) }

    /// The keys of what comes in at once.
    private func keys(_ codes: [Int32]) -> [Key] {
        var keystrokes = Keystrokes()
        return codes.compactMap { keystrokes.take($0) } + [keystrokes.pause()].compactMap { $0 }
    }
}
