import Appraisal
import Knowledge

extension Library {
    /// Candidates of one condition side by side: role, kind of evidence, figures on shared plots, course, harms, what
    /// is listed for the factors that are on, and which body stands where.
    ///
    /// - Parameter ids: in the order in which they are to stand.
    /// - Throws: ``AppraisalError`` for a candidate or a factor that the library does not hold, for candidates of more
    ///   than one condition, and for factors that exclude each other.
    public func comparison(of ids: [ID<Option>], factors: Set<ID<Factor>>) throws(AppraisalError) -> Document {
        var chosen: [Option] = []
        for id in ids where !chosen.contains(where: { $0.id == id }) {
            guard let option = options[id] else {
                throw .unknownOption(id, nearest: nearest(to: id.text, in: options.ids.map(\.text)).map { ID($0) })
            }
            if let first = chosen.first, first.condition != id.condition {
                throw .severalConditions(first.condition, id.condition)
            }
            chosen.append(option)
        }
        guard let condition = chosen.first?.condition else { return Document(title: "Comparison", blocks: colophon) }
        let appraisal = try Appraisal(library: self, condition: condition, factors: factors)

        var writer = DocumentWriter(self)
        var blocks: [Document.Block] = [.heading(level: 1, "At a glance"), glance(chosen, appraisal, &writer)]
        blocks += evidence(of: chosen, &writer)
        blocks += [.heading(level: 1, "Course and harms"), courseAndHarms(chosen, &writer)]
        blocks += bodies(chosen)
        blocks += interactionBlocks(among: chosen.map(\.id), &writer)
        blocks += [.heading(level: 1, "References")] + writer.references() + colophon
        return Document(title: "Comparison: \(conditions[condition]?.name ?? condition.text)", blocks: blocks)
    }

    private func headed(_ options: [Option], _ rows: [[[Span]]]) -> Document.Block {
        .table(
            Document.Table(columns: [""] + options.map { approachName($0.id) }, rows: rows, subjects: .columns))
    }

    private func glance(
        _ options: [Option], _ appraisal: Appraisal, _ writer: inout DocumentWriter
    ) -> Document.Block {
        var rows: [[[Span]]] = [
            [[Span("Role")]] + options.map { [Span($0.role.title)] },
            [[Span("Best kind of study")]] + options.map { [Span(evidence(for: $0).title)] },
            [[Span("GRADE")]] + options.map { [Span(grades(of: $0))] },
            [[Span("Guideline bodies")]] + options.map { [Span($0.positions.agreement + ".")] },
        ]
        if options.contains(where: { !$0.after.isEmpty }) {
            var row = [[Span("Comes first")]]
            for option in options {
                var cell: [Span] = []
                for rule in option.after {
                    cell += [Span("\(name(of: rule.factor)): ", .strong)] + writer.statement(rule.statement, rule.source)
                        + [Span(" ")]
                }
                row.append(cell.isEmpty ? [Span("nothing listed", .faint)] : cell)
            }
            rows.append(row)
        }
        for factor in appraisal.factors {
            var row = [[Span("With: \(name(of: factor))")]]
            for option in options { row.append(cell(for: factor, appraisal[option.id], &writer)) }
            rows.append(row)
        }
        return headed(options, rows)
    }

    /// What is listed for one factor.
    private func cell(for factor: ID<Factor>, _ candidate: Candidate?, _ writer: inout DocumentWriter) -> [Span] {
        var cell: [Span] = []
        for reason in candidate?.reasons ?? [] where reason.factor == factor {
            guard case .caution(let caution, _) = reason.rule else { continue }
            cell += [Span("\(caution.level.title): ", reason.standing.style)]
                + writer.statement(caution.statement, caution.source) + [Span(" ")]
        }
        if !cell.isEmpty { return cell }
        if candidate?.otherAge.contains(factor) == true { return [Span("No statement found; \(otherAgeNote)", .faint)] }
        if candidate?.silent.contains(factor) == true {
            return [Span("No statement found. \(noStatementMeaning)", .faint)]
        }
        let asks = candidate?.prerequisites.contains { $0.isMet } == true
        return [Span(asks ? "Asked for first; ticked." : "See the factor that it counts as.")]
    }

    /// "⊕⊕⊕◯ moderate (2 of 5 findings), ⊕⊕◯◯ low (1 of 5 findings)", or that nobody graded.
    private func grades(of option: Option) -> String {
        let all = option.findings.count == 1 ? "1 finding" : "\(option.findings.count) findings"
        let grades = Certainty.allCases.compactMap { certainty -> String? in
            let count = option.findings.count { $0.certainty == certainty }
            return count == 0 ? nil : "\(certainty.title) (\(count) of \(all))"
        }
        return grades.isEmpty ? "not graded by any source that was read" : grades.joined(separator: ", ")
    }

    private func evidence(of chosen: [Option], _ writer: inout DocumentWriter) -> [Document.Block] {
        var entries: [ForestPlot.Entry] = []
        for option in chosen {
            let name = approaches[option.approach]?.shortName ?? option.approach.text
            for finding in shown(option) {
                entries.append(.init(finding, of: name, citation: writer.citation(finding.source)))
            }
        }
        let plots = ForestPlot.plots(of: entries, favouring: "the candidate named")
        let without = chosen.filter { option in !option.findings.contains { $0.estimate != nil } }.map { approachName($0.id) }
        var blocks: [Document.Block] = [
            .heading(level: 1, "Evidence"),
            .paragraph([
                Span(
                    "Of each candidate, kind of comparison, metric and direction one finding: that of the best kind of study, the largest of those. The others stand with the candidate. Studies differ in people and measures: rows beside each other are not a trial of one against the other."
                )
            ]),
        ]
        blocks += plots.map { .forest($0) }
        if !without.isEmpty { blocks.append(.paragraph([Span("No figure was found for \(without.inWords).")])) }
        return blocks
    }

    /// One finding for each metric, kind of comparison, direction and, where the unit depends on it, outcome.
    private func shown(_ option: Option) -> [Finding] {
        struct Kind: Hashable {
            let metric: Finding.Metric?
            let against: Finding.Comparison
            let better: Finding.Direction?
            let isWithinGroup: Bool
            let outcome: String?
        }
        func weight(_ finding: Finding) -> (Int, Int) {
            (EvidenceKind(findings: [finding], references: references).rawValue, -(finding.participants ?? 0))
        }
        var best: [Kind: Finding] = [:]
        var order: [Kind] = []
        for finding in option.findings where finding.estimate != nil {
            let kind = Kind(
                metric: finding.metric, against: finding.against, better: finding.better,
                isWithinGroup: finding.isWithinGroup,
                outcome: finding.metric == .meanDifference ? finding.outcome?.lowercased() : nil)
            if let other = best[kind] {
                if weight(finding) < weight(other) { best[kind] = finding }
            } else {
                best[kind] = finding
                order.append(kind)
            }
        }
        return order.compactMap { best[$0] }
    }

    private func courseAndHarms(_ chosen: [Option], _ writer: inout DocumentWriter) -> Document.Block {
        var course = [[Span("Course")]]
        var contraindicated = [[Span("Contraindicated")]]
        var adverse = [[Span("Adverse effects")]]
        for option in chosen {
            let approach = approaches[option.approach]
            let cautions = option.cautions + (approach?.safety ?? [])
            course.append(cell(for: approach?.delivery ?? .empty, &writer))
            contraindicated.append(cell(for: cautions.filter { $0.level == .contraindicated }, &writer))
            adverse.append(cell(for: cautions.filter { $0.level == .adverseEffect }, &writer))
        }
        return headed(chosen, [course, contraindicated, adverse])
    }

    private func cell(for prose: Prose, _ writer: inout DocumentWriter) -> [Span] {
        var cell: [Span] = []
        for block in prose.blocks {
            switch block {
            case .paragraph(let inlines): cell += writer.spans(inlines) + [Span(" ")]
            case .list(let items): for item in items { cell += writer.spans(item) + [Span(" ")] }
            }
        }
        return cell.isEmpty ? [Span("not known; no source that was read says", .faint)] : cell
    }

    private func cell(for cautions: [Caution], _ writer: inout DocumentWriter) -> [Span] {
        var cell: [Span] = []
        for caution in cautions {
            if let factor = caution.factor { cell.append(Span("\(name(of: factor)): ", .strong)) }
            cell += writer.statement(caution.statement, caution.source) + [Span(" ")]
        }
        return cell.isEmpty ? [Span("No statement found. \(noStatementMeaning)", .faint)] : cell
    }

    /// Bodies by candidates; a body that is not for it stands out, where others are.
    private func bodies(_ chosen: [Option]) -> [Document.Block] {
        let standing = chosen.map { $0.positions.standing }
        let names = Set(standing.joined().map(\.body)).sorted()
        guard !names.isEmpty else {
            return [.heading(level: 1, "Guideline bodies"), .paragraph([Span("No guideline position was found for any of them.")])]
        }
        let rows = names.map { body in
            [[Span(body)]]
                + standing.map { positions in
                    guard let position = positions.first(where: { $0.body == body }) else { return [Span("–", .faint)] }
                    let dissents = position.stance.side != .for && positions.contains { $0.stance.side == .for }
                    return [
                        Span((dissents ? "≠ " : "") + position.stance.title, position.stance.side == .for ? .plain : .caution),
                        Span(" (\(position.year))", .faint),
                    ]
                }
        }
        return [
            .heading(level: 1, "Guideline bodies"), headed(chosen, rows),
            .paragraph([
                Span("≠ differs from a body that recommends or lists it. – no position found. Superseded positions are left out.", .faint)
            ]),
        ]
    }
}
