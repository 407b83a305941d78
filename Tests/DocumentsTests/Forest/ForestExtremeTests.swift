import Documents
import Knowledge
import Testing
import Typography

/// Figures that nobody hopes for.
@Suite struct ForestExtremeTests {
    @Test func anIntervalOutOfAllProportionRunsOffTheAxis() {
        #expect(
            drawn([finding(.hedgesG, 0.4, (0.2, 0.6)), finding(.hedgesG, 0.5, (-90, 91)), finding(.hedgesG, 0.3, (0.1, 0.5))], width: 60) == """
                Hedges' g
                       ← favours waiting list   favours talk →
                -4            -2              0            2             4
                Against a waiting list
                  fear: g 0.4 (0.2 to 0.6) [1]
                  ┊             ┊             │─□──        ┊             ┊
                  fear: g 0.5 (-90 to 91) [1]
                 ◂────────────────────────────┼──□────────────────────────▸
                  fear: g 0.3 (0.1 to 0.5) [1]
                  ┊             ┊             │─□─         ┊             ┊
                ◂ ▸ the interval runs off the axis; its figure is whole.
                People: □ not stated
                """)
    }

    @Test func aHugeIntervalAloneIsShownWhole() {
        #expect(
            drawn([finding(.meanDifference, 5, (-1_000_000, 2_000_000))], width: 60) == """
                Mean difference (MD)
                Fear
                ← favours waiting list                        favours talk →
                -1000000            0               1000000          2000000
                Against a waiting list
                  against waiting list: MD 5 (-1000000 to 2000000) [1]
                  ──────────────────□─────────────────────────────────────
                People: □ not stated
                """)
    }

    @Test func nothingButNoEffect() {
        #expect(
            drawn([finding(.hedgesG, 0, (0, 0))], width: 60) == """
                Hedges' g
                ← favours waiting list                        favours talk →
                -0.2       0       0.2       0.4      0.6      0.8       1
                Against a waiting list
                  fear: g 0 (0 to 0) [1]
                  ┊        □        ┊         ┊        ┊        ┊        ┊
                People: □ not stated
                """)
    }

    @Test func aRatioWhoseIntervalReachesZeroRunsOff() {
        #expect(
            drawn([finding(.riskRatio, 0.5, (0, 3))], width: 60) == """
                Risk ratio (RR), logarithmic axis
                ← favours waiting list   favours talk →
                 0.5       0.7         1           1.5       2           3
                Against a waiting list
                  fear: RR 0.5 (0 to 3) [1]
                 ◂□────────────────────┼──────────────────────────────────
                ◂ ▸ the interval runs off the axis; its figure is whole.
                People: □ not stated
                """)
    }

    @Test func onlyAnIntervalThatHoldsNoEffectReachesItsLine() {
        // At 60 columns 0.001 stands in the cell of 0.
        let apart = drawn([finding(.hedgesG, 0.5, (0.001, 1))], width: 60)
        #expect(!apart.contains("┼") && apart.contains("│───"))
        #expect(drawn([finding(.hedgesG, 0.5, (0, 1))], width: 60).contains("┼───"))
    }

    @Test func sixtyRowsKeepOneLineOfNoEffect() throws {
        let rows = (0..<60).map { finding(.standardisedMeanDifference, -1.5 + Double($0) / 20, (-2, 2)) }
        let lines = plots(rows)[0].lines(width: 110).map { Array($0.text) }
        let column = try #require(lines[2].lastIndex(of: "0"))
        let drawn = lines.dropLast().filter { $0.contains("□") }
        #expect(drawn.count == 60)
        #expect(drawn.allSatisfy { "│┼□".contains($0[column]) })
    }

    /// Figures of every size and sign from a generator with a fixed start, at every width.
    @Test func noLineIsEverTooWideAndNoFigureIsLost() {
        var state: UInt64 = 1
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
        func figure() -> Double {
            let magnitudes: [Double] = [0, 1e-9, 0.001, 0.3, 1, 7, 250, 1e6, 1e12, 1e300]
            let value = magnitudes[Int(next() % 10)] * Double(1 + next() % 9)
            return next() % 2 == 0 ? value : -value
        }
        for _ in 0..<200 {
            let metric = Finding.Metric.allCases[Int(next() % 11)]
            let findings = (0...(next() % 4)).map { _ in
                let ends = [figure(), figure(), figure()].sorted()
                return finding(
                    metric, ends[1], next() % 3 == 0 ? nil : (ends[0], ends[2]),
                    against: Finding.Comparison.allCases[Int(next() % 7)], better: next() % 3 == 0 ? nil : .lower,
                    participants: next() % 2 == 0 ? nil : Int(next() % 5000))
            }
            let width = 4 + Int(next() % 140)
            for plot in plots(findings) {
                let lines = plot.lines(width: width)
                for line in lines { #expect(line.runs.map(\.text.displayWidth).reduce(0, +) <= width) }
                let text = lines.map(\.text).joined().filter { !$0.isWhitespace }
                for row in (plot.axes.flatMap(\.sections) + plot.figures).flatMap(\.rows) where width >= 46 && width < 96 {
                    #expect(text.contains(row.figure.filter { !$0.isWhitespace }))
                }
            }
        }
    }
}
