import Documents
import Testing

/// The same plot at the widths of a narrow pane, a pane, a page and a wide screen.
@Suite struct ForestWidthTests {
    @Test func below46ColumnsInWords() {
        #expect(
            drawn(sample, width: 45) == """
                Standardised difference (g, d)
                Above 0 favours talk, below 0 the comparator.
                Against a waiting list
                • fear: g 0.62 (0.1 to 1.14) [1]
                    n 296
                Against another active treatment
                • fear: d -0.1 (-0.4 to 0.2) [1]
                    against pills, n 48
                • fear of falling, rated by a masked
                  assessor: g 0.3 [1]
                    against walks, n 1,204
                """)
    }

    @Test func at46ColumnsTheAxisStandsUnderItsLabel() {
        #expect(
            drawn(sample, width: 46) == """
                Standardised difference (g, d)
                ← favours the comparator        favours talk →
                -0.5        0         0.5        1        1.5
                Against a waiting list
                  fear (n 296): g 0.62 (0.1 to 1.14) [1]
                  ┊         │ ───────────▪───────────      ┊
                Against another active treatment
                  fear (against pills, n 48): d -0.1 (-0.4 to
                  0.2) [1]
                  ┊ ──────•─┼────      ┊         ┊         ┊
                  fear of falling, rated by a masked assessor
                  (against walks, n 1,204): g 0.3 [1]
                  ┊         │     ■    ┊         ┊         ┊
                No interval was given where read for 1 of 3:
                marks without a line.
                People: • under 100 ▪ 100 to 999 ■ 1,000 or
                more
                """)
    }

    @Test func at76Columns() {
        #expect(
            drawn(sample, width: 76) == """
                Standardised difference (g, d)
                ← favours the comparator                                      favours talk →
                -0.5                0                0.5               1                1.5
                Against a waiting list
                  fear (n 296): g 0.62 (0.1 to 1.14) [1]
                  ┊                 │  ───────────────────▪──────────────────            ┊
                Against another active treatment
                  fear (against pills, n 48): d -0.1 (-0.4 to 0.2) [1]
                  ┊   ──────────•───┼───────          ┊                ┊                 ┊
                  fear of falling, rated by a masked assessor (against walks, n 1,204): g
                  0.3 [1]
                  ┊                 │         ■       ┊                ┊                 ┊
                No interval was given where read for 1 of 3: marks without a line.
                People: • under 100 ▪ 100 to 999 ■ 1,000 or more
                """)
    }

    @Test func at120ColumnsLabelAxisAndFigureStandSideBySide() {
        #expect(
            drawn(sample, width: 120) == """
                Standardised difference (g, d)
                                            ← favours the comparator   favours talk →
                                                     -0.5            0           0.5           1           1.5
                Against a waiting list
                  fear (n 296)                          ┊            │  ─────────────▪──────────────        ┊   g 0.62 (0.1 to 1.14) [1]
                Against another active treatment
                  fear (against pills, n 48)            ┊  ───────•──┼─────       ┊            ┊            ┊   d -0.1 (-0.4 to 0.2) [1]
                  fear of falling, rated by a masked    ┊            │       ■    ┊            ┊            ┊   g 0.3 [1]
                  assessor (against walks, n 1,204)     ┊            │            ┊            ┊            ┊
                No interval was given where read for 1 of 3: marks without a line.
                People: • under 100 ▪ 100 to 999 ■ 1,000 or more
                """)
    }

    @Test func inASCIIAlone() {
        let text = drawn(sample, width: 76, ascii: true)
        #expect(
            text == """
                Standardised difference (g, d)
                <- favours the comparator                                    favours talk ->
                -0.5                0                0.5               1                1.5
                Against a waiting list
                  fear (n 296): g 0.62 (0.1 to 1.14) [1]
                  :                 |  -------------------O------------------            :
                Against another active treatment
                  fear (against pills, n 48): d -0.1 (-0.4 to 0.2) [1]
                  :   ----------o---+-------          :                :                 :
                  fear of falling, rated by a masked assessor (against walks, n 1,204): g
                  0.3 [1]
                  :                 |         #       :                :                 :
                No interval was given where read for 1 of 3: marks without a line.
                People: o under 100 O 100 to 999 # 1,000 or more
                """)
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
    }
}
