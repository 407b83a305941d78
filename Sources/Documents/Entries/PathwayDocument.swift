import Appraisal
import Knowledge

extension Library {
    /// A condition's pathway as it leaves the house: for the notes, for the team, for a letter.
    ///
    /// It has room for a name and a date, which are written by hand: the program asks for neither.
    /// - Parameters:
    ///   - selected: the candidates to print, each in full; all that stand in a step, each in short, when empty. A
    ///     selected candidate may stand in no step.
    ///   - appraisal: of this condition for what the person brings. It chooses and ranks nothing: each factor that is on
    ///     brings forward the statements that name it, and a candidate that a source calls contraindicated for one of
    ///     them is told as ruled out, with that source.
    public func pathwayDocument(
        for condition: Condition, selected: [ID<Approach>] = [], appraisal: Appraisal? = nil
    ) -> Document {
        var writer = DocumentWriter(self)
        let pathway = pathways[ID(condition.id.text)]
        let inSteps = pathway?.steps.flatMap(\.options) ?? []
        let candidates = (selected.isEmpty ? inSteps : selected).withoutRepeats.compactMap { approach in
            options[ID(condition.id, approach)].map { option in
                PathwayCandidate(option, approaches[approach], appraisal?[option.id])
            }
        }
        let ruledOut = candidates.filter(\.isRuledOut)
        let open = candidates.filter { !$0.isRuledOut }

        var marks: [ID<Approach>: String] = [:]
        if !selected.isEmpty { for candidate in open { marks[candidate.option.approach] = "chosen" } }
        for candidate in ruledOut { marks[candidate.option.approach] = "ruled out, see below" }

        var blocks = opening(condition)
        if let appraisal { blocks += [.heading(level: 1, "Factors considered")] + consideredBlocks(appraisal) }
        blocks += glance(open)
        if !selected.isEmpty { blocks += interactionBlocks(among: open.map(\.option.id), &writer) }
        blocks += [.heading(level: 1, "The condition")] + writer.blocks(condition.summary)
        blocks += writer.section("Red flags", condition.redFlags)
        if let pathway {
            blocks.append(.heading(level: 1, "The steps"))
            blocks += pathwayBlocks(pathway, marks: marks, &writer)
        }
        if appraisal != nil {
            blocks += safetyChecks(open, &writer)
            blocks += ruledOutBlocks(ruledOut, &writer)
        }
        if !open.isEmpty {
            blocks.append(.heading(level: 1, selected.isEmpty ? "The candidates" : "The chosen candidates"))
            for candidate in open { blocks += candidateBlocks(candidate, inFull: !selected.isEmpty, &writer) }
        }
        blocks += monitoringPlan(condition, open, &writer)
        blocks += [.heading(level: 1, "References")] + writer.references() + colophon
        return Document(title: "Pathway: \(condition.name)", blocks: blocks)
    }

    /// Codes, edition, purpose, and the lines that are filled in by hand.
    private func opening(_ condition: Condition) -> [Document.Block] {
        let codes = [
            condition.codes.icd11.isEmpty ? nil : "ICD-11 \(condition.codes.icd11.joined(separator: ", "))",
            condition.codes.icd10cm.isEmpty ? nil : "ICD-10-CM \(condition.codes.icd10cm.joined(separator: ", "))",
            "edition \(edition.date)", "sources last read on \(condition.verified)",
        ].compactMap { $0 }.joined(separator: " · ")
        return [
            .paragraph([Span(codes.capitalisedFirst, .faint)]), .paragraph([Span(edition.purpose, .emphasis)]),
            .blanks(["Name", "Date", "Discussed with"]),
        ]
    }

    private func consideredBlocks(_ appraisal: Appraisal) -> [Document.Block] {
        guard !appraisal.factors.isEmpty else { return [.paragraph([Span("None was stated.")])] }
        return [
            .list(
                appraisal.factors.map { Document.Item([Span(name(of: $0), .strong)]) }),
            .paragraph([
                Span("They bring forward the statements that name them. They do not choose, and nothing is scored.", .faint)
            ]),
        ]
    }

    /// The candidates side by side, in the order of the pathway.
    private func glance(_ candidates: [PathwayCandidate]) -> [Document.Block] {
        guard !candidates.isEmpty else { return [] }
        return [
            .heading(level: 1, "At a glance"),
            .table(
                Document.Table(
                    columns: ["Candidate", "Role", "Best kind of study", "Guideline bodies"],
                    rows: candidates.map { candidate in
                        let stand = GuidelineStand(candidate.option.positions)
                        let bodies = [
                            stand.for > 0 ? "\(stand.for) for" : nil,
                            stand.unsure > 0 ? "\(stand.unsure) evidence insufficient" : nil,
                            stand.against > 0 ? "\(stand.against) against" : nil,
                        ].compactMap { $0 }
                        return [
                            [Span(candidate.name, .strong)], [Span(candidate.option.role.title)],
                            [Span(evidence(for: candidate.option).title)],
                            [Span(bodies.isEmpty ? "none found" : bodies.joined(separator: ", "))],
                        ]
                    })),
            .paragraph([
                Span("The kind of study is derived from the references after the Oxford levels; each guideline body counts once, by its newest position.", .faint)
            ]),
        ]
    }
}

extension Sequence where Element: Hashable {
    /// The elements in order of first appearance.
    var withoutRepeats: [Element] {
        var seen = Set<Element>()
        return filter { seen.insert($0).inserted }
    }
}
