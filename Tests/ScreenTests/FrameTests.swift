import Screen
import Testing
import Typography

@Suite struct Frames {
    @Test func textIsCutAtTheEdgeAndLimit() {
        var frame = Frame(size: Size(columns: 10, rows: 2))
        #expect(frame.write("Cognitive therapy", column: 4, row: 0) == 6)
        #expect(frame.write("abcdef", column: 0, row: 1, limit: 3) == 3)
        #expect(frame.write("outside", column: 0, row: 2) == 0)
        #expect(frame.text == "    Cognit\nabc")
    }

    @Test func wideCharactersStayWhole() {
        var frame = Frame(size: Size(columns: 5, rows: 1))
        frame.write("a漢字", column: 0, row: 0)
        #expect(frame.text == "a漢字")
        frame.write("漢", column: 4, row: 0)
        #expect(frame.text == "a漢字")
        // Half of a wide character that is overwritten turns into a space.
        frame.write("x", column: 2, row: 0)
        #expect(frame.text == "a x字")
        frame.write("y", column: 3, row: 0)
        #expect(frame.text == "a xy")
    }

    @Test func controlCharactersAreShownAsASign() {
        var frame = Frame(size: Size(columns: 12, rows: 1))
        frame.write("a\u{1B}[2J\u{7}\u{9B}\u{202E}b", column: 0, row: 0)
        #expect(frame.text == "a·[2J···b")
    }

    @Test func restylingLeavesTheWords() {
        var frame = Frame(size: Size(columns: 4, rows: 1))
        frame.write("abcd", column: 0, row: 0)
        frame.restyle(column: -2, row: 0, columns: 4) { $0.isBold = true }
        frame.restyle(column: 9, row: 0, columns: 4) { $0.isBold = true }
        frame.restyle(column: 0, row: 7, columns: 4) { $0.isBold = true }
        #expect((0..<4).map { frame[$0, 0].style.isBold } == [true, true, false, false])
        #expect(frame.text == "abcd")
    }
}

@Suite struct Widths {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("👍", 2), ("❤\u{FE0F}", 2), ("⊕⊕⊕◯", 4), ("½–…’", 4),
        ("\u{200B}", 0), ("▸▾▶■│─┊", 7),
    ])
    func columns(text: String, width: Int) { #expect(text.displayWidth == width) }

    @Test func fittingIsNeverTooWide() {
        for text in ["Cognitive therapy", "漢字漢字漢字", "a", "", "e\u{301}e\u{301}e\u{301}"] {
            for columns in 0...20 {
                #expect(text.fitted(to: columns).displayWidth <= columns)
                #expect(text.padded(to: columns).displayWidth == columns)
                #expect(text.padded(left: columns).displayWidth == columns)
            }
        }
        #expect("Cognitive therapy".fitted(to: 10) == "Cognitive…")
        #expect("Cognitive therapy".fitted(to: 11) == "Cognitive…")
    }
}
