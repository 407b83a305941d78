import Knowledge

extension Library {
    /// What to watch and with what: a sheet to be filled in by hand, what sources ask to be monitored for each
    /// candidate, and how each measure is read. The steps say when sources measured.
    func monitoringPlan(
        _ condition: Condition, _ candidates: [PathwayCandidate], _ writer: inout DocumentWriter
    ) -> [Document.Block] {
        let measures = condition.measures.compactMap { self.measures[$0] }
        var blocks: [Document.Block] = []
        if !measures.isEmpty {
            blocks.append(
                .table(
                    Document.Table(
                        columns: ["Measure", "Range", "At the start", "Week ___", "Week ___", "Week ___"],
                        rows: measures.map { measure in
                            [[Span(measure.shortName, .strong)], [Span(measure.range ?? "not known")], [], [], [], []]
                        })))
        }
        for candidate in candidates {
            let watched = (candidate.general + candidate.toAsk).filter { $0.level == .monitor }
            guard !watched.isEmpty else { continue }
            blocks.append(.heading(level: 2, "To watch: \(candidate.name)"))
            blocks.append(.checklist(watched.map { item(for: $0, &writer) }))
        }
        for measure in measures { blocks += measureBlocks(measure, &writer) }
        return blocks.isEmpty ? [] : [.heading(level: 1, "Monitoring plan")] + blocks
    }
}
