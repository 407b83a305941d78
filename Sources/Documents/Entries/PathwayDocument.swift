import Knowledge

extension Library {
    /// A condition's pathway as it leaves the house: what the condition is, when to act at once, the steps, what is
    /// known of each candidate in them, how to measure, on what it rests.
    ///
    /// - Parameter selected: the candidates to print; all that stand in a step when empty. A selected candidate that
    ///   stands in no step gets a part of its own at the end.
    public func pathwayDocument(for condition: Condition, selected: [ID<Approach>] = []) -> Document {
        var writer = DocumentWriter(self)
        let pathway = pathways[ID(condition.id.text)]
        let inSteps = pathway?.steps.flatMap(\.options) ?? []
        let chosen = selected.isEmpty ? inSteps : selected

        var blocks: [Document.Block] = []
        let codes = [
            condition.codes.icd11.isEmpty ? nil : "ICD-11 \(condition.codes.icd11.joined(separator: ", "))",
            condition.codes.icd10cm.isEmpty ? nil : "ICD-10-CM \(condition.codes.icd10cm.joined(separator: ", "))",
        ].compactMap { $0 }.joined(separator: " · ")
        if !codes.isEmpty { blocks.append(.paragraph([Span(codes)])) }
        blocks.append(.paragraph([Span(edition.purpose, .emphasis)]))
        blocks += [.heading(level: 1, "The condition")] + writer.blocks(condition.summary)
        blocks += [.heading(level: 2, "Red flags")] + writer.blocks(condition.redFlags)
        if let pathway {
            blocks.append(.heading(level: 1, "The steps"))
            blocks += pathwayBlocks(pathway, &writer)
        }
        blocks.append(.heading(level: 1, selected.isEmpty ? "The candidates" : "The selected candidates"))
        for approach in unique(chosen) {
            if let option = options[ID(condition.id, approach)] { blocks += candidateSummary(option, &writer) }
        }
        let measures = condition.measures.compactMap { self.measures[$0] }
        if !measures.isEmpty {
            blocks.append(.heading(level: 1, "Measures"))
            for measure in measures { blocks += measureBlocks(measure, &writer) }
        }
        blocks += [.heading(level: 1, "References")] + writer.references() + colophon
        return Document(title: "Pathway: \(condition.name)", blocks: blocks)
    }

    /// A candidate on paper: role and why, rationale, figures in words, what speaks against it, who recommends it.
    private func candidateSummary(_ option: Option, _ writer: inout DocumentWriter) -> [Document.Block] {
        let approach = approaches[option.approach]
        let stand = GuidelineStand(option.positions)
        var blocks: [Document.Block] = [
            .heading(level: 2, approach?.name ?? option.approach.text),
            .paragraph([
                Span(option.role.title, .strong),
                Span(" · \(evidence(for: option).title) · \(stand.sentence)"),
            ]),
        ]
        blocks += writer.blocks(option.rationale)
        blocks += labelledParagraph("How sure", option.certainty, &writer)
        if let delivery = approach?.delivery, !delivery.isEmpty {
            blocks += [.heading(level: 3, "What a course looks like")] + writer.blocks(delivery)
        }
        let cautions = (option.cautions + (approach?.safety ?? []))
            .filter { $0.level == .contraindicated || $0.level == .caution || $0.level == .interaction }
            .sorted { $0.level.rank < $1.level.rank }
        if !cautions.isEmpty {
            blocks.append(.heading(level: 3, "What speaks against it"))
            blocks.append(
                .list(
                    cautions.map { caution in
                        let entry = item(for: caution, &writer)
                        return Document.Item([Span("\(caution.level.title). ")] + entry.spans, details: entry.details)
                    }))
        }
        return blocks
    }

    private func labelledParagraph(
        _ label: String, _ prose: Prose, _ writer: inout DocumentWriter
    ) -> [Document.Block] {
        var blocks = writer.blocks(prose)
        if case .paragraph(let spans)? = blocks.first { blocks[0] = .paragraph([Span("\(label): ", .strong)] + spans) }
        return blocks
    }
}

/// The elements without repeats, in order of first appearance.
private func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen = Set<Element>()
    return elements.filter { seen.insert($0).inserted }
}
