import Documents
import Knowledge
import Rendering
import Testing

/// What may share an axis, and what may not.
@Suite struct ForestMetricTests {
    @Test func metricsNeverShareAPlotButForStandardisedDifferencesThatKeepTheirNames() {
        let metrics: [Finding.Metric] = [.oddsRatio, .hedgesG, .hazardRatio, .correlation, .riskRatio, .standardisedMeanDifference]
        let plots = plots(metrics.map { finding($0, 1.2) })
        #expect(
            plots.map(\.title) == [
                "Standardised difference (g, SMD)", "Odds ratio (OR), logarithmic axis", "Risk ratio (RR), logarithmic axis",
                "Hazard ratio (HR), logarithmic axis", "Correlation (r)",
            ])
        #expect(plots[0].axes.flatMap(\.sections).flatMap(\.rows).map(\.figure) == ["g 1.2", "SMD 1.2"])
    }

    @Test func meanDifferencesOfOtherOutcomesHaveOtherAxes() {
        let plots = plots([
            finding(.meanDifference, -4, outcome: "MADRS"), finding(.meanDifference, 20, outcome: "minutes slept"),
            finding(.meanDifference, -5, outcome: "madrs"),
        ])
        #expect(plots.count == 1)
        #expect(plots[0].axes.map(\.outcome) == ["MADRS", "minutes slept"])
        #expect(plots[0].axes.map { $0.sections.flatMap(\.rows).map(\.estimate) } == [[-4, -5], [20]])
    }

    @Test func figuresAreNeverTurnedRound() {
        #expect(
            drawn(
                [finding(.hedgesG, 0.5, (0.2, 0.8)), finding(.hedgesG, -0.5, (-0.8, -0.2), better: .lower), finding(.hedgesG, 0.1, (-0.2, 0.4), better: nil)],
                width: 60) == """
                Hedges' g
                       ← favours waiting list   favours talk →
                -1           -0.5             0           0.5            1
                Against a waiting list
                  fear: g 0.5 (0.2 to 0.8) [1]
                  ┊             ┊             │    ────────□─────────    ┊

                               ← favours talk   favours waiting list →
                -1           -0.5             0           0.5            1
                Against a waiting list
                  fear: g -0.5 (-0.8 to -0.2) [1]
                  ┊    ─────────□────────     │            ┊             ┊

                Which side speaks for the candidate is not stated.
                -1           -0.5             0           0.5            1
                Against a waiting list
                  fear: g 0.1 (-0.2 to 0.4) [1]
                  ┊             ┊       ──────┼─□───────── ┊             ┊
                People: □ not stated
                """)
    }

    @Test func aWaitingListNeverStandsInTheSectionOfAnActiveTreatment() {
        let sections = plots(Finding.Comparison.allCases.map { finding(.correlation, 0.2, against: $0) })
            .flatMap(\.axes).flatMap(\.sections)
        #expect(sections.map(\.title) == Finding.Comparison.allCases.map(\.title))
        #expect(sections.allSatisfy { $0.rows.count == 1 })
    }

    @Test func whatHasNoLineOfNoEffectIsListedInFigures() {
        #expect(
            drawn(
                [
                    finding(.numberNeededToTreat, 11, (5, 41)), finding(.rate, 27.1, against: .active, comparator: "pills"),
                    finding(.cohenD, 1.3, against: .none, comparator: "none"), finding(.hedgesG, 0.9, isWithinGroup: true),
                    finding(.oddsRatio, 0),
                ], width: 60) == """
                Figures that no axis fits
                Against a waiting list
                • fear: NNT 11 (5 to 41) [1]
                • fear: g 0.9 within the group [1]
                • fear: OR 0 [1]
                Against another active treatment
                • fear: rate 27.1 [1]
                    against pills
                Without a control group
                • fear: d 1.3 [1]
                """)
    }

    @Test func aFindingWithoutAFigureIsInNoPlot() {
        let silent = Finding(
            statement: "", population: nil, comparator: "walks", against: .active, outcome: nil, timePoint: nil,
            metric: nil, estimate: nil, interval: nil, p: "0.03", trials: nil, participants: nil, favours: .option,
            better: nil, isWithinGroup: false, certainty: nil, source: "fox")
        #expect(plots([silent]).isEmpty)
        #expect(plots([]).isEmpty)
    }

    @Test func inMarkdownThePlotIsATableOfItsFigures() {
        let document = Document(title: "Talk", blocks: plots([finding(.oddsRatio, 4, (1.6, 10), participants: 70)]).map { .forest($0) })
        #expect(
            document.markdown == """
                # Talk

                **Odds ratio (OR), logarithmic axis. Above 1 favours talk, below 1 waiting list.**

                | Comparison | Finding | Figure | Source |
                | --- | --- | --- | --- |
                | Against a waiting list | fear; n 70 | OR 4 (1.6 to 10) | [^1] |

                """)
    }

    @Test func ratiosStandOnALogarithmicAxis() {
        #expect(
            drawn([finding(.oddsRatio, 0.25, (0.1, 0.625)), finding(.oddsRatio, 4, (1.6, 10))], width: 60) == """
                Odds ratio (OR), logarithmic axis
                       ← favours waiting list   favours talk →
                 0.1     0.2        0.5       1       2          5      10
                Against a waiting list
                  fear: OR 0.25 (0.1 to 0.625) [1]
                  ───────────□───────────     │       ┊          ┊       ┊
                  fear: OR 4 (1.6 to 10) [1]
                  ┊       ┊          ┊        │    ───────────□───────────
                People: □ not stated
                """)
    }
}
