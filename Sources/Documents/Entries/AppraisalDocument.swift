import Appraisal
import Knowledge

extension Library {
    /// What the sources list for each candidate of a condition with the factors that are on: the factors, what they
    /// changed, and every candidate by group with each reason and its source. Nothing is left out.
    public func appraisalDocument(_ appraisal: Appraisal) -> Document {
        var writer = DocumentWriter(self)
        var blocks: [Document.Block] = [
            .paragraph([
                Span(
                    "What the sources in this library list for each candidate. Factors only flag candidates and move them between groups, and each move names the rule and its source. No score is made from a person. Where no statement was found, that is not the same as safe."
                )
            ])
        ]
        blocks += factorBlocks(appraisal)
        blocks += moveBlocks(appraisal, writer)
        for (group, candidates) in appraisal.groups {
            blocks.append(.heading(level: 2, "\(group.title) (\(candidates.count))"))
            var items: [Document.Item] = []
            for candidate in candidates { items.append(item(for: candidate, &writer)) }
            blocks.append(.list(items))
        }
        blocks += [.heading(level: 1, "References")] + writer.references() + colophon
        let name = conditions[appraisal.condition]?.name ?? appraisal.condition.text
        return Document(title: "Appraisal: \(name)", blocks: blocks)
    }

    private func factorBlocks(_ appraisal: Appraisal) -> [Document.Block] {
        guard !appraisal.factors.isEmpty else {
            return [.paragraph([Span("No factor is on: ", .strong), Span("the candidates stand by role.")])]
        }
        return [
            .heading(level: 2, "Factors that are on"),
            .list(
                appraisal.factors.map { id in
                    let implied = factors[id]?.implies.map(name(of:)) ?? []
                    let counts = implied.isEmpty ? "" : " (counts as \(implied.inWords) too)"
                    return Document.Item([Span(name(of: id), .strong), Span(counts)])
                }),
        ]
    }

    private func moveBlocks(_ appraisal: Appraisal, _ writer: DocumentWriter) -> [Document.Block] {
        guard !appraisal.factors.isEmpty else { return [] }
        let moved = appraisal.moved
        guard !moved.isEmpty else {
            return [.paragraph([Span("No rule of the library fired: no candidate moved. \(noStatementMeaning)")])]
        }
        return [
            .heading(level: 2, "What they changed"),
            .list(
                moved.map { move in
                    var seen = Set<ID<Factor>>()
                    let rules = move.rules.map(\.ruleFactor).filter { seen.insert($0).inserted }.map(name(of:))
                    return Document.Item([
                        writer.link(.option(move.option), approachName(move.option)),
                        Span(": \(move.before.title) → \(move.after.title), by the rule on \(rules.inWords)"),
                    ])
                }),
        ]
    }

    private func item(for candidate: Candidate, _ writer: inout DocumentWriter) -> Document.Item {
        var spans = [writer.link(.option(candidate.option), approachName(candidate.option))]
        if let standing = candidate.standing { spans += [Span(" · "), Span(standing.title, standing.style)] }
        var about: [String] = []
        if case .role = candidate.group {} else { about.append(candidate.role.title.lowercased()) }
        if let option = options[candidate.option] {
            about += [evidence(for: option).title, GuidelineStand(option.positions).sentence]
        }
        spans.append(Span(" · " + about.joined(separator: " · "), .faint))
        return Document.Item(spans, details: details(of: candidate, &writer))
    }

    /// What the factors that are on mean for one candidate, under a heading of its own.
    func standingBlocks(_ candidate: Candidate, _ writer: inout DocumentWriter) -> [Document.Block] {
        let details = details(of: candidate, &writer)
        let silence = Document.Item([Span("No statement was found for the factors that are on. \(noStatementMeaning)")])
        return [
            .heading(level: 2, "With the factors that are on"),
            .list(details.isEmpty ? [silence] : details.map { Document.Item($0) }),
        ]
    }

    private func details(of candidate: Candidate, _ writer: inout DocumentWriter) -> [[Span]] {
        var details: [[Span]] = []
        for reason in candidate.reasons { details.append(self.spans(for: reason, &writer)) }
        let unmet = Set(candidate.reasons.map(\.rule))
        for prerequisite in candidate.prerequisites where !unmet.contains(.prerequisite(prerequisite.rule)) {
            let lead = prerequisite.isMet ? "Came first, as the rule asks" : "Comes first"
            details.append(
                [Span("\(lead): \(name(of: prerequisite.rule.factor)). ", .strong)]
                    + writer.statement(prerequisite.rule.statement, prerequisite.rule.source))
        }
        for caution in candidate.unlistedContraindications {
            let part = caution.part.map { " for \($0)" } ?? ""
            details.append(
                [Span("Whatever is ticked, \(speaker(caution.source)) \(caution.level.listing)\(part): ", .caution)]
                    + writer.statement(caution.statement, caution.source))
        }
        let silent = candidate.silent.filter { !candidate.otherAge.contains($0) }.map(name(of:))
        if !silent.isEmpty, candidate.standing != .noStatement {
            details.append([Span("No statement found for \(silent.inWords).", .faint)])
        }
        for age in candidate.otherAge {
            details.append([Span("No statement found for \(name(of: age)); \(otherAgeNote)", .faint)])
        }
        return details
    }

    /// "High blood pressure …: the product information lists a caution. If the pressure … [3]"
    func spans(for reason: Reason, _ writer: inout DocumentWriter) -> [Span] {
        let via = reason.factor == reason.ruleFactor ? "" : " (by \(name(of: reason.factor)))"
        let lead = name(of: reason.ruleFactor) + via
        switch reason.rule {
        case .caution(let caution, _):
            let secondary = caution.isKnownSecondary
                ? [Span(" Only a secondary or commercial page was read for this.", .caution)] : []
            let part = caution.part.map { " for \($0)" } ?? ""
            return [
                Span("\(lead): ", reason.standing.style),
                Span("\(speaker(caution.source)) \(caution.level.listing)\(part). "),
            ] + writer.statement(caution.statement, caution.source) + secondary
        case .prerequisite(let prerequisite):
            return [Span("Comes first, and is not ticked: \(lead). ", reason.standing.style)]
                + writer.statement(prerequisite.statement, prerequisite.source)
        }
    }

    func speaker(_ source: ID<Reference>) -> String { references[source]?.kind.speaker ?? "a source" }

    func name(of factor: ID<Factor>) -> String { factors[factor]?.name ?? factor.text }

    func approachName(_ option: ID<Option>) -> String { approaches[option.approach]?.name ?? option.approach.text }
}
