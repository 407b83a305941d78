import Appraisal
import Knowledge

extension Library {
    /// An option: why, how well tested, what to watch, what the bodies say, on what it all rests.
    func document(option: Option, appraisal: Appraisal? = nil) -> EntryDocument {
        var writer = DocumentWriter(self)
        let approach = approaches[option.approach]
        let candidate = appraisal.flatMap { $0.factors.isEmpty ? nil : $0[option.id] }
        let stated = candidate.map { standingBlocks($0, &writer) } ?? []
        let overview = stated + overview(of: option, approach, &writer)
        let findings = evidenceBlocks(of: option, approach?.shortName ?? option.approach.text, &writer)
        let safety = safetyBlocks(option.cautions, approach?.safety ?? [], &writer)
        let guidelines = guidelineBlocks(of: option, &writer)
        let cautions = option.cautions + (approach?.safety ?? [])
        let strong = cautions.count { $0.level == .contraindicated }
        return EntryDocument(
            entry: .option(option.id), title: option.title,
            subtitle: [Span(option.role.title, .strong)]
                + (candidate?.standing.map { [Span(" · "), Span($0.title, $0.style)] } ?? [])
                + [Span(" · \(evidence(for: option).title) · \(GuidelineStand(option.positions).phrase)")],
            tabs: [
                .init("Overview", overview), .init("Evidence", findings),
                .init("Safety", badge: strong > 0 ? "!\(strong)" : "", safety),
                .init("Guidelines", guidelines), .init("References", writer.references()),
            ])
    }

    private func overview(
        of option: Option, _ approach: Approach?, _ writer: inout DocumentWriter
    ) -> [Document.Block] {
        var blocks = writer.section("Why it may help here", option.rationale)
        blocks += writer.section("How sure", option.certainty)
        blocks += writer.section("Why this role", option.because)
        if !option.after.isEmpty {
            blocks.append(.heading(level: 2, "What comes first"))
            blocks.append(
                .list(
                    option.after.map { prerequisite in
                        let factor = factors[prerequisite.factor]?.name ?? prerequisite.factor.text
                        return Document.Item(
                            [Span("\(factor): ", .strong)]
                                + writer.statement(prerequisite.statement, prerequisite.source))
                    }))
        }
        blocks += writer.section("In plain words", option.plain)
        if let approach {
            blocks += writer.section("What a course looks like", approach.delivery)
            blocks += writer.section("How it is thought to work", approach.mechanism)
            blocks += writer.section("How sure anyone is of that", approach.mechanismCertainty)
            blocks.append(
                .paragraph([Span("More about the approach: ", .faint), writer.link(.approach(approach.id))]))
        }
        blocks += claimBlocks(about: option.id.text, &writer)
        blocks.append(.paragraph([Span("Sources last read on \(option.verified).", .faint)]))
        return blocks
    }

    /// Findings by kind of comparison, from the lowest bar to the highest; kinds never share a block.
    private func evidenceBlocks(
        of option: Option, _ name: String, _ writer: inout DocumentWriter
    ) -> [Document.Block] {
        guard !option.findings.isEmpty else {
            return [.paragraph([Span("No result of a study was found for this pair.")])]
        }
        var blocks: [Document.Block] = [
            .paragraph([
                Span("Best kind of study: \(evidence(for: option).title)", .strong),
                Span(" (derived from the references below after the Oxford levels, not graded by anyone). "),
                Span(gradeSentence(of: option)),
            ])
        ]
        blocks += forestBlocks(of: option, name, &writer)
        for comparison in Finding.Comparison.allCases {
            let findings = option.findings.filter { $0.against == comparison }
            guard !findings.isEmpty else { continue }
            blocks.append(.heading(level: 2, comparison.title))
            blocks.append(.list(findings.map { item(for: $0, name, &writer) }))
        }
        return blocks
    }

    /// The findings that an axis fits, as pictures; all of them stand in words below.
    private func forestBlocks(
        of option: Option, _ name: String, _ writer: inout DocumentWriter
    ) -> [Document.Block] {
        let entries = option.findings.map { ForestPlot.Entry($0, citation: writer.citation($0.source)) }
        return ForestPlot.plots(of: entries, favouring: name).filter { !$0.axes.isEmpty }.map { .forest($0) }
    }

    private func gradeSentence(of option: Option) -> String {
        let graded = option.findings.count { $0.certainty != nil }
        return graded == 0
            ? "No source that was read graded the certainty."
            : "\(graded) of \(option.findings.count) findings were graded by their source (GRADE)."
    }

    func item(
        for finding: Finding, _ name: String, _ writer: inout DocumentWriter
    ) -> Document.Item {
        var details: [[Span]] = []
        let figures = [finding.figure, finding.size, finding.favoursText(option: name)].compactMap { $0 }
        if !figures.isEmpty { details.append([Span(figures.joined(separator: " · "), .strong)]) }
        let what = [
            "against \(finding.comparator)", finding.outcome, finding.timePoint,
        ].compactMap { $0 }
        details.append([Span(what.joined(separator: " · "))])
        if let population = finding.population { details.append([Span("In: \(population)", .faint)]) }
        if let certainty = finding.certainty {
            let who = references[finding.source]?.shortCitation ?? finding.source.text
            details.append([Span("GRADE \(certainty.title) (graded by \(who))")])
        }
        return Document.Item(writer.statement(finding.statement, finding.source), details: details)
    }

    private func guidelineBlocks(of option: Option, _ writer: inout DocumentWriter) -> [Document.Block] {
        guard !option.positions.isEmpty else {
            return [.paragraph([Span("No guideline position was found for this pair. That is not a position against it.")])]
        }
        var blocks: [Document.Block] = [
            .paragraph([
                Span(option.positions.agreement + ".", .strong),
                Span(" Each body counts once, by its newest position that still stands."),
            ])
        ]
        let ordered = option.positions.enumerated().sorted {
            ($0.element.supersededBy == nil ? 0 : 1, $0.element.body, $0.offset)
                < ($1.element.supersededBy == nil ? 0 : 1, $1.element.body, $1.offset)
        }.map(\.element)
        blocks.append(
            .table(
                Document.Table(
                    columns: ["Body", "Position", "Year", "Document"],
                    rows: ordered.map { position in
                        [
                            [Span(position.body, .strong)],
                            [Span(position.stance.title, position.stance.side == .against ? .caution : .plain)]
                                + (position.supersededBy == nil ? [] : [Span(" (superseded)", .caution)]),
                            [Span(position.year)], [Span(position.document)],
                        ]
                    })))
        blocks.append(.heading(level: 2, "In our words"))
        blocks.append(
            .list(
                ordered.map { position in
                    var details: [[Span]] = []
                    if let replaced = position.supersededBy {
                        details.append([Span("Superseded by \(replaced).", .caution)])
                    }
                    if let history = position.history { details.append([Span(history.capitalisedFirst + ".", .faint)]) }
                    return Document.Item(
                        [Span("\(position.body) \(position.year): ", .strong)]
                            + writer.statement(position.statement, position.source),
                        details: details)
                }))
        return blocks
    }

    /// Claims that concern an entry, each leading to its page.
    func claimBlocks(about id: String, _ writer: inout DocumentWriter) -> [Document.Block] {
        let claims = claims(about: id)
        guard !claims.isEmpty else { return [] }
        return [
            .heading(level: 2, "Popular claims"),
            .list(
                claims.map { claim in
                    Document.Item([
                        Span(claim.verdict.title.capitalisedFirst + ": ", .strong),
                        writer.link(.claim(claim.id), claim.statement),
                    ])
                }),
        ]
    }

    /// Cautions by level, those of the pair before those of the approach.
    func safetyBlocks(
        _ own: [Caution], _ ofApproach: [Caution], _ writer: inout DocumentWriter
    ) -> [Document.Block] {
        guard !(own.isEmpty && ofApproach.isEmpty) else {
            return [.paragraph([Span("No statement on safety was found. That does not mean that it is safe.")])]
        }
        var blocks: [Document.Block] = []
        for level in Caution.Level.allCases {
            let cautions = (own + ofApproach).filter { $0.level == level }
            guard !cautions.isEmpty else { continue }
            blocks.append(.heading(level: 2, level.title))
            blocks.append(.list(cautions.map { item(for: $0, &writer) }))
        }
        return blocks
    }

    func item(for caution: Caution, _ writer: inout DocumentWriter) -> Document.Item {
        let style: Span.Style =
            switch caution.level {
            case .contraindicated: .danger
            case .caution, .interaction: .caution
            case .monitor, .adverseEffect: .strong
            }
        let part = caution.part.map { " (\($0) only)" } ?? ""
        let whom = caution.factor.map { [Span((factors[$0]?.name ?? $0.text) + "\(part): ", style)] }
            ?? caution.part.map { [Span("\($0.capitalisedFirst) only: ", style)] } ?? []
        return Document.Item(
            whom + writer.statement(caution.statement, caution.source),
            details: caution.isKnownSecondary
                ? [[Span("Only a secondary or commercial page was read for this.", .caution)]] : [])
    }
}
