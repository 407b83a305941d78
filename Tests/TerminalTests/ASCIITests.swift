import Testing
import Typography

@testable import Terminal

@Suite struct ASCIITests {
    @Test func everySignAndItsStandInAreOneColumnWide() {
        #expect(ASCII.table.count > 200)
        for (sign, standIn) in ASCII.table {
            #expect(Character(sign).displayWidth == 1, "\(sign)")
            #expect((0x20..<0x7F).contains(standIn), "\(sign)")
        }
    }

    @Test func aScreenStaysReadable() {
        #expect(
            ascii(
                """
                ▾ Trauma and stress › PTSD │ ▶ VR exposure… · “Höfler’s” g −0.62
                ▸ ⊕⊕⊕◯ moderate ─┊───■───┊─ ≥ 3 × 2 → done – not “known” ✓ • ● ○
                """)
                == """
                v Trauma and stress > PTSD | > VR exposure~ . "Hofler's" g -0.62
                > +++o moderate -:---#---:- > 3 x 2 > done - not "known" + * * o
                """)
    }

    @Test func lettersLoseWhatCombinesWithThem() {
        #expect(ascii("e\u{301} Ångström Łódź") == "e Angstrom Lodz")
    }

    @Test func whatHasNoStandInIsAQuestionMark() {
        #expect(ascii("表☃\u{7F}") == "???")
    }

    private func ascii(_ text: String) -> String {
        String(text.map { $0 == "\n" ? "\n" : Character(Unicode.Scalar(ASCII.standIn(for: $0))) })
    }
}
