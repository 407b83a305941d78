import Knowledge

/// A candidate on a printed pathway: the option, the approach, and the cautions of both sorted by what a reader does
/// with them.
struct Candidate {
    let option: Option
    let approach: Approach?
    /// Those that name a factor which was considered: to be checked one by one.
    let toCheck: [Caution]
    /// Those that name any other factor: to be asked about.
    let toAsk: [Caution]
    /// Those that hold for everyone.
    let general: [Caution]

    init(_ option: Option, _ approach: Approach?, _ factors: [ID<Factor>]) {
        self.option = option
        self.approach = approach
        let cautions = unique(option.cautions + (approach?.safety ?? []))
        let ordered = Caution.Level.allCases.flatMap { level in cautions.filter { $0.level == level } }
        toCheck = ordered.filter { caution in caution.factor.map(factors.contains) ?? false }
        toAsk = ordered.filter { caution in caution.factor.map { !factors.contains($0) } ?? false }
        general = ordered.filter { $0.factor == nil }
    }

    var name: String { approach?.name ?? option.approach.text }

    /// A source calls it contraindicated for a factor that was considered.
    var isRuledOut: Bool { toCheck.contains { $0.level == .contraindicated } }
}

extension Library {
    /// A candidate on paper: role and why, rationale, how sure, what speaks against it, who says what of it.
    /// - Parameter inFull: with the course, each figure and the adverse effects too.
    func candidateBlocks(
        _ candidate: Candidate, inFull: Bool, _ writer: inout DocumentWriter
    ) -> [Document.Block] {
        let option = candidate.option
        var blocks: [Document.Block] = [
            .heading(level: 2, candidate.name),
            .paragraph([
                Span(option.role.title, .strong),
                Span(" · \(evidence(for: option).title) · \(GuidelineStand(option.positions).sentence)"),
            ]),
        ]
        blocks += writer.blocks(option.rationale)
        blocks += labelled("How sure", option.certainty, &writer)
        blocks += prerequisites(option, &writer)
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
    func safetyChecks(_ candidates: [Candidate], _ writer: inout DocumentWriter) -> [Document.Block] {
        var blocks: [Document.Block] = [.heading(level: 1, "Safety checks for these factors")]
        for candidate in candidates where !candidate.toCheck.isEmpty {
            blocks += [.heading(level: 2, candidate.name), .checklist(candidate.toCheck.map { checked($0, &writer) })]
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
    func ruledOutBlocks(_ candidates: [Candidate], _ writer: inout DocumentWriter) -> [Document.Block] {
        var blocks: [Document.Block] = [.heading(level: 1, "Ruled out, and why")]
        guard !candidates.isEmpty else {
            return blocks + [.paragraph([Span("No source that was read calls a candidate contraindicated for these factors.")])]
        }
        for candidate in candidates {
            blocks.append(.heading(level: 2, candidate.name))
            blocks.append(.list(candidate.toCheck.map { checked($0, &writer) }))
        }
        return blocks
    }

    private func prerequisites(_ option: Option, _ writer: inout DocumentWriter) -> [Document.Block] {
        guard !option.after.isEmpty else { return [] }
        var items: [Document.Item] = []
        for prerequisite in option.after {
            let factor = factors[prerequisite.factor]?.name ?? prerequisite.factor.text
            items.append(
                Document.Item([Span("\(factor): ", .strong)] + writer.statement(prerequisite.statement, prerequisite.source)))
        }
        return [.heading(level: 3, "What comes first"), .checklist(items)]
    }

    private func subsection(_ title: String, _ prose: Prose, _ writer: inout DocumentWriter) -> [Document.Block] {
        prose.isEmpty ? [] : [.heading(level: 3, title)] + writer.blocks(prose)
    }

    private func figures(of candidate: Candidate, _ writer: inout DocumentWriter) -> [Document.Block] {
        let findings = candidate.option.findings
        guard !findings.isEmpty else { return [] }
        let name = candidate.approach?.shortName ?? candidate.name
        var items: [Document.Item] = []
        for comparison in Finding.Comparison.allCases {
            for finding in findings where finding.against == comparison { items.append(item(for: finding, name, &writer)) }
        }
        return [.heading(level: 3, "What studies found"), .list(items)]
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
