import Knowledge

// Entries that need one page.

extension Library {
    func document(measure: Measure) -> EntryDocument {
        var writer = DocumentWriter(self)
        let blocks = measureBlocks(measure, &writer)
        let users = conditions.filter { $0.measures.contains(measure.id) }
        let used: [Document.Block] = users.isEmpty ? [] : [
            .heading(level: 2, "Used for"),
            .list(users.map { Document.Item([writer.link(.condition($0.id))]) }),
        ]
        return EntryDocument(
            entry: .measure(measure.id), title: measure.title, subtitle: [Span("Measure")],
            tabs: [.init("Overview", blocks + used), .init("References", writer.references())])
    }

    /// Range, cut-offs and change of a measure under its name.
    func measureBlocks(_ measure: Measure, _ writer: inout DocumentWriter) -> [Document.Block] {
        func item(_ label: String, _ text: String?) -> Document.Item {
            Document.Item([Span("\(label): ", .strong), text.map { Span($0) } ?? Span("not known", .faint)])
        }
        var items = [
            item("Range", measure.range), item("Cut-offs", measure.cutOffs),
            item("What counts as change", measure.change),
        ]
        if let caveat = measure.caveat { items.append(item("To know before relying on it", caveat)) }
        var sources = [Span("Sources: ", .strong)]
        for id in measure.sources { sources += [writer.citation(id), Span(" ")] }
        items.append(Document.Item(sources))
        return [.heading(level: 2, measure.title), .list(items)]
    }

    func document(claim: Claim) -> EntryDocument {
        var writer = DocumentWriter(self)
        var blocks: [Document.Block] = [
            .paragraph([Span("The claim: ", .strong), Span(claim.statement)]),
            .paragraph([Span("What we found: ", .strong), Span(claim.verdict.title + ".", .strong)]),
        ]
        blocks += writer.section("Why", claim.because)
        blocks.append(.heading(level: 2, "About"))
        blocks.append(
            .list(claim.about.compactMap { id in entry(id).map { Document.Item([writer.link($0)]) } }))
        blocks.append(.paragraph([Span("Sources last read on \(claim.verified).", .faint)]))
        return EntryDocument(
            entry: .claim(claim.id), title: claim.statement,
            subtitle: [Span("Claim · "), Span(claim.verdict.title, .strong)],
            tabs: [.init("Overview", blocks), .init("References", writer.references())])
    }

    func document(reference: Reference) -> EntryDocument {
        let writer = DocumentWriter(self)
        func item(_ label: String, _ text: String?) -> [Document.Item] {
            text.map { [Document.Item([Span("\(label): ", .strong), Span($0)])] } ?? []
        }
        let items =
            item("Kind", reference.kind.title) + item("Read", reference.reading.title) + item("Note", reference.note)
            + item("DOI", reference.doi) + item("PMID", reference.pmid) + item("Address", reference.address)
            + item("Read in a copy at", reference.copyHost)
            + item("Last read", "\(reference.verified)")
        let citing = entries(citing: reference.id)
        let cited: [Document.Block] = citing.isEmpty ? [] : [
            .heading(level: 2, "Cited by"), .list(citing.map { Document.Item([writer.link($0)]) }),
        ]
        return EntryDocument(
            entry: .reference(reference.id), title: reference.title,
            subtitle: [Span("\(reference.shortCitation) · \(reference.kind.title)")],
            tabs: [.init("Overview", [.paragraph(reference.citationSpans), .list(items)] + cited)])
    }

    func document(term: Term) -> EntryDocument {
        var writer = DocumentWriter(self)
        return EntryDocument(
            entry: .term(term.id), title: term.name, subtitle: [Span("Glossary")],
            tabs: [
                .init("Overview", [.paragraph(writer.statement(term.definition, term.source))]),
                .init("References", writer.references()),
            ])
    }

    func document(factor: Factor) -> EntryDocument {
        var writer = DocumentWriter(self)
        var blocks: [Document.Block] = [.paragraph([Span(factor.help)])]
        let named = approaches.flatMap { approach in
            approach.safety.filter { $0.factor == factor.id }.map { (EntryReference.approach(approach.id), $0) }
        } + options.flatMap { option in
            option.cautions.filter { $0.factor == factor.id }.map { (EntryReference.option(option.id), $0) }
        }
        for level in Caution.Level.allCases {
            let cautions = named.filter { $0.1.level == level }
            guard !cautions.isEmpty else { continue }
            blocks.append(.heading(level: 2, level.title))
            blocks.append(
                .list(
                    cautions.map { entry, caution in
                        Document.Item(
                            [writer.link(entry), Span(": ")] + writer.statement(caution.statement, caution.source))
                    }))
        }
        return EntryDocument(
            entry: .factor(factor.id), title: factor.name, subtitle: [Span("Patient factor · \(factor.group)")],
            tabs: [.init("Overview", blocks), .init("References", writer.references())])
    }

    /// Every entry that cites a work, in the library's order.
    private func entries(citing id: ID<Reference>) -> [EntryReference] {
        func cites(_ prose: Prose...) -> Bool { prose.contains { $0.citations.contains(id) } }
        var out: [EntryReference] = []
        for condition in conditions
        where cites(condition.plain, condition.summary, condition.recognition, condition.facts, condition.redFlags) {
            out.append(.condition(condition.id))
        }
        for approach in approaches
        where cites(
            approach.plain, approach.summary, approach.mechanism, approach.mechanismCertainty, approach.delivery,
            approach.regulatory) || approach.safety.contains(where: { $0.source == id })
        {
            out.append(.approach(approach.id))
        }
        for option in options
        where cites(option.plain, option.because, option.rationale, option.certainty)
            || option.findings.contains(where: { $0.source == id })
            || option.positions.contains(where: { $0.source == id })
            || option.cautions.contains(where: { $0.source == id })
            || option.after.contains(where: { $0.source == id })
        {
            out.append(.option(option.id))
        }
        for measure in measures where measure.sources.contains(id) { out.append(.measure(measure.id)) }
        for claim in claims where claim.because.citations.contains(id) { out.append(.claim(claim.id)) }
        for term in terms where term.source == id { out.append(.term(term.id)) }
        for pathway in pathways
        where cites(pathway.introduction)
            || pathway.steps.contains(where: { cites($0.entry, $0.measure ?? .empty, $0.exit ?? .empty) })
        {
            let condition = EntryReference.condition(pathway.condition)
            if !out.contains(condition) { out.append(condition) }
        }
        return out
    }
}
