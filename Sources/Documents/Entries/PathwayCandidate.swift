import Appraisal
import Knowledge

/// A candidate on a printed pathway: the option, the approach, and what speaks against them sorted by what a reader
/// does with it.
struct PathwayCandidate {
    let option: Option
    let approach: Approach?
    /// Rules that fired for factors that are on: to be checked one by one.
    let toCheck: [Reason]
    /// Cautions that name any other factor: to be asked about.
    let toAsk: [Caution]
    /// Cautions that hold for everyone.
    let general: [Caution]
    /// What has to come first; a factor that is on may say that it has.
    let prerequisites: [(rule: Option.Prerequisite, isMet: Bool)]

    /// - Parameter appraised: nil where no factor was asked about.
    init(_ option: Option, _ approach: Approach?, _ appraised: Candidate?) {
        self.option = option
        self.approach = approach
        let fired = appraised?.reasons ?? []
        toCheck = fired.filter { if case .caution = $0.rule { true } else { false } }
        let checked = fired.compactMap { if case .caution(let caution, _) = $0.rule { caution } else { nil } }
        let cautions = (option.cautions + (approach?.safety ?? [])).withoutRepeats.filter { !checked.contains($0) }
        let ordered = Caution.Level.allCases.flatMap { level in cautions.filter { $0.level == level } }
        toAsk = ordered.filter { $0.factor != nil }
        general = ordered.filter { $0.factor == nil }
        prerequisites = option.after.map { rule in
            (rule, appraised?.prerequisites.contains { $0.rule == rule && $0.isMet } ?? false)
        }
    }

    var name: String { approach?.name ?? option.approach.text }

    /// A source calls it contraindicated for a factor that is on.
    var isRuledOut: Bool { toCheck.contains { $0.standing == .contraindicated } }
}

extension Library {
    /// A candidate on paper: role and why, rationale, how sure, what speaks against it, who says what of it.
    /// - Parameter inFull: with the course, each figure and the adverse effects too.
    func candidateBlocks(
        _ candidate: PathwayCandidate, inFull: Bool, _ writer: inout DocumentWriter
    ) -> [Document.Block] {
        let option = candidate.option
        var blocks: [Document.Block] = [
            .heading(level: 2, candidate.name),
            .paragraph([
                Span(option.role.title, .strong),
                Span(" · \(evidence(for: option).title) · \(option.positions.agreement)."),
            ]),
        ]
        blocks += writer.blocks(option.rationale)
        blocks += labelled("How sure", option.certainty, &writer)
        blocks += prerequisites(of: candidate, &writer)
        if inFull {
            blocks += subsection("What a course looks like", candidate.approach?.delivery ?? .empty, &writer)
            blocks += figures(of: candidate, &writer)
        }
        blocks += checklist("To ask about before starting", candidate.toAsk.filter(\.speaksAgainst), &writer)
        blocks += list("What speaks against it", candidate.general.filter(\.speaksAgainst), &writer)
        if inFull {
            blocks += list("Adverse effects", candidate.general.filter { $0.level == .adverseEffect }, &writer)
        }
        return blocks + positions(of: option, &writer)
    }

    /// One box for each statement that names a factor which was considered, by candidate.
    func safetyChecks(_ candidates: [PathwayCandidate], _ writer: inout DocumentWriter) -> [Document.Block] {
        var blocks: [Document.Block] = [.heading(level: 1, "Safety checks for these factors")]
        for candidate in candidates where !candidate.toCheck.isEmpty {
            blocks += [.heading(level: 2, candidate.name), .checklist(reasons(candidate, &writer))]
        }
        let silent = candidates.filter(\.toCheck.isEmpty).map(\.name)
        if !silent.isEmpty {
            blocks.append(
                .paragraph([
                    Span("No source that was read names these factors for: ", .strong), Span(silent.joined(separator: "; ")),
                    Span(". That does not mean that it is safe."),
                ]))
        }
        return blocks
    }

    /// What a source calls contraindicated for a factor that was considered, and why.
    func ruledOutBlocks(_ candidates: [PathwayCandidate], _ writer: inout DocumentWriter) -> [Document.Block] {
        var blocks: [Document.Block] = [.heading(level: 1, "Ruled out, and why")]
        guard !candidates.isEmpty else {
            return blocks + [.paragraph([Span("No source that was read calls a candidate contraindicated for these factors.")])]
        }
        for candidate in candidates {
            blocks.append(.heading(level: 2, candidate.name))
            blocks.append(.list(reasons(candidate, &writer)))
        }
        return blocks
    }

    private func prerequisites(
        of candidate: PathwayCandidate, _ writer: inout DocumentWriter
    ) -> [Document.Block] {
        guard !candidate.prerequisites.isEmpty else { return [] }
        var items: [Document.Item] = []
        for (rule, isMet) in candidate.prerequisites {
            items.append(
                Document.Item(
                    [Span("\(name(of: rule.factor)): ", .strong)] + writer.statement(rule.statement, rule.source),
                    details: isMet ? [[Span("Stated, or brought by the condition itself.")]] : []))
        }
        return [.heading(level: 3, "What comes first"), .checklist(items)]
    }

    private func subsection(_ title: String, _ prose: Prose, _ writer: inout DocumentWriter) -> [Document.Block] {
        prose.isEmpty ? [] : [.heading(level: 3, title)] + writer.blocks(prose)
    }

    private func figures(of candidate: PathwayCandidate, _ writer: inout DocumentWriter) -> [Document.Block] {
        let findings = candidate.option.findings
        guard !findings.isEmpty else { return [] }
        let name = candidate.approach?.shortName ?? candidate.name
        var items: [Document.Item] = []
        for comparison in Finding.Comparison.allCases {
            for finding in findings where finding.against == comparison { items.append(item(for: finding, name, &writer)) }
        }
        let entries = findings.map { ForestPlot.Entry($0, citation: writer.citation($0.source)) }
        let plots = ForestPlot.plots(of: entries, favouring: name).filter { !$0.axes.isEmpty }
        return [.heading(level: 3, "What studies found")] + plots.map { .forest($0) } + [.list(items)]
    }

    private func positions(of option: Option, _ writer: inout DocumentWriter) -> [Document.Block] {
        guard !option.positions.isEmpty else { return [] }
        var items: [Document.Item] = []
        for position in option.positions.filter({ $0.supersededBy == nil }) + option.positions.filter({ $0.supersededBy != nil }) {
            let gone = position.supersededBy.map { [[Span("Superseded by \($0).", .caution)]] } ?? []
            items.append(
                Document.Item(
                    [
                        Span("\(position.body) \(position.year) ", .strong),
                        Span(position.stance.title, position.stance.side == .against ? .caution : .emphasis), Span(": "),
                    ] + writer.statement(position.statement, position.source), details: gone))
        }
        return [.heading(level: 3, "What guideline bodies say"), .list(items)]
    }

    private func reasons(_ candidate: PathwayCandidate, _ writer: inout DocumentWriter) -> [Document.Item] {
        candidate.toCheck.map { Document.Item(spans(for: $0, &writer)) }
    }

    private func checklist(
        _ title: String, _ cautions: [Caution], _ writer: inout DocumentWriter
    ) -> [Document.Block] {
        cautions.isEmpty ? [] : [.heading(level: 3, title), .checklist(cautions.map { checked($0, &writer) })]
    }

    private func list(_ title: String, _ cautions: [Caution], _ writer: inout DocumentWriter) -> [Document.Block] {
        cautions.isEmpty ? [] : [.heading(level: 3, title), .list(cautions.map { checked($0, &writer) })]
    }

    /// A caution with its level in front, so that a list of several levels can be read.
    private func checked(_ caution: Caution, _ writer: inout DocumentWriter) -> Document.Item {
        let entry = item(for: caution, &writer)
        let level = caution.level == .adverseEffect ? [] : [Span("\(caution.level.title). ")]
        return Document.Item(level + entry.spans, details: entry.details)
    }
}

extension Caution {
    /// It is a reason not to start, or to start otherwise; the rest is to be watched.
    var speaksAgainst: Bool {
        switch level {
        case .contraindicated, .caution, .interaction: true
        case .monitor, .adverseEffect: false
        }
    }
}
