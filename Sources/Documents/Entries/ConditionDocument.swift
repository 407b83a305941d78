import Knowledge

extension Library {
    /// A condition: what it is, the steps of its pathway, how it is measured.
    func document(condition: Condition, marked: [ID<Option>] = []) -> EntryDocument {
        var writer = DocumentWriter(self)
        var overview = writer.section("In plain words", condition.plain)
        overview += writer.section("Summary", condition.summary)
        overview += writer.section("Red flags: what calls for urgent care or a second look", condition.redFlags)
        overview += writer.section("How it is recognised", condition.recognition)
        overview += writer.section("What is known", condition.facts)
        overview += codeBlocks(condition.codes)
        if !condition.synonyms.isEmpty {
            overview.append(
                .paragraph([Span("Also called: ", .faint), Span(condition.synonyms.joined(separator: ", "))]))
        }
        overview += claimBlocks(about: condition.id.text, &writer)
        overview.append(.paragraph([Span("Sources last read on \(condition.verified).", .faint)]))
        let pathway = markedBlocks(marked, &writer)
            + (pathways[ID(condition.id.text)].map { pathwayBlocks($0, &writer) } ?? [])
        let measures = condition.measures.compactMap { self.measures[$0] }.flatMap { measureBlocks($0, &writer) }
        let candidates = candidateBlocks(of: condition, &writer)
        let count = options(for: condition.id).count
        return EntryDocument(
            entry: .condition(condition.id), title: condition.name,
            subtitle: [
                Span((condition.codes.icd11.isEmpty ? "" : "ICD-11 \(condition.codes.icd11.joined(separator: ", ")) · ")),
                Span("\(count) candidate \(count == 1 ? "approach" : "approaches")"),
            ],
            tabs: [
                .init("Overview", overview), .init("Pathway", pathway), .init("Options", candidates),
                .init("Measures", measures.isEmpty ? [.paragraph([Span("No measure is recorded for it.")])] : measures),
                .init("References", writer.references()),
            ])
    }

    /// The candidates that were marked, in their order, and what speaks against having several of them.
    private func markedBlocks(_ marked: [ID<Option>], _ writer: inout DocumentWriter) -> [Document.Block] {
        guard !marked.isEmpty else { return [] }
        return [
            .heading(level: 2, "Marked, in your order"),
            .list(
                marked.enumerated().map { index, id in
                    let role = options[id].map { " · \($0.role.title.lowercased())" } ?? ""
                    return Document.Item([
                        Span("\(index + 1). "), writer.link(.option(id), approaches[id.approach]?.name ?? id.approach.text),
                        Span(role, .faint),
                    ])
                }),
        ] + interactionBlocks(among: marked, &writer)
    }

    private func codeBlocks(_ codes: Condition.Codes) -> [Document.Block] {
        guard !(codes.icd11.isEmpty && codes.icd10cm.isEmpty) else { return [] }
        return [
            .heading(level: 2, "Codes"),
            .list([
                Document.Item([Span("ICD-11: "), Span(codes.icd11.isEmpty ? "not confirmed" : codes.icd11.joined(separator: ", "), .strong)]),
                Document.Item([Span("ICD-10-CM: "), Span(codes.icd10cm.isEmpty ? "not confirmed" : codes.icd10cm.joined(separator: ", "), .strong)]),
            ]), .paragraph([Span(codes.note, .faint)]),
        ]
    }

    /// The candidates by role, as a list that leads to each.
    private func candidateBlocks(of condition: Condition, _ writer: inout DocumentWriter) -> [Document.Block] {
        let candidates = options(for: condition.id).compactMap { options[$0] }
        return Option.Role.allCases.flatMap { role -> [Document.Block] in
            let inRole = candidates.filter { $0.role == role }
            guard !inRole.isEmpty else { return [] }
            return [
                .heading(level: 2, role.title),
                .list(
                    inRole.map { option in
                        let name = approaches[option.approach]?.name ?? option.approach.text
                        return Document.Item([
                            writer.link(.option(option.id), name),
                            Span(" · \(evidence(for: option).title) · \(GuidelineStand(option.positions).phrase)", .faint),
                        ])
                    }),
            ]
        }
    }

    /// The steps in order: who enters, the options, what to measure, when to move on.
    /// - Parameter marks: what to say behind an option, e.g. that it was chosen.
    func pathwayBlocks(
        _ pathway: Pathway, marks: [ID<Approach>: String] = [:], _ writer: inout DocumentWriter
    ) -> [Document.Block] {
        var blocks = writer.blocks(pathway.introduction)
        for (index, step) in pathway.steps.enumerated() {
            blocks.append(.heading(level: 2, "Step \(index + 1). \(step.title)"))
            blocks += labelled("Who enters", step.entry, &writer)
            if !step.options.isEmpty {
                blocks.append(
                    .list(
                        step.options.map { approach in
                            let id = ID<Option>(pathway.condition, approach)
                            let role = options[id].map { " · \($0.role.title.lowercased())" } ?? ""
                            return Document.Item(
                                [writer.link(.option(id), approaches[approach]?.name ?? approach.text), Span(role, .faint)]
                                    + (marks[approach].map { [Span(" · "), Span($0, .strong)] } ?? []))
                        }))
            }
            blocks += labelled("What to measure", step.measure, &writer)
            blocks += labelled("When to move on", step.exit, &writer)
        }
        return blocks
    }

    /// Prose behind a bold label; "not known" where no source that was read says.
    func labelled(_ label: String, _ prose: Prose?, _ writer: inout DocumentWriter) -> [Document.Block] {
        guard let prose else {
            return [.paragraph([Span("\(label): ", .strong), Span("not known; no source that was read says.", .faint)])]
        }
        var blocks = writer.blocks(prose)
        if case .paragraph(let spans)? = blocks.first {
            blocks[0] = .paragraph([Span("\(label): ", .strong)] + spans)
        } else {
            blocks.insert(.paragraph([Span("\(label):", .strong)]), at: 0)
        }
        return blocks
    }
}
