import Knowledge

extension Library {
    /// An approach, apart from any condition.
    func document(approach: Approach) -> EntryDocument {
        var writer = DocumentWriter(self)
        var overview = writer.section("In plain words", approach.plain)
        overview += writer.section("What it is", approach.summary)
        overview += writer.section("What a course looks like", approach.delivery)
        overview += writer.section("How it is thought to work", approach.mechanism)
        overview += writer.section("How sure anyone is of that", approach.mechanismCertainty)
        overview += writer.section("Regulatory status", approach.regulatory)
        if !approach.synonyms.isEmpty {
            overview.append(
                .paragraph([Span("Also called: ", .faint), Span(approach.synonyms.joined(separator: ", "))]))
        }
        overview += claimBlocks(about: approach.id.text, &writer)
        overview.append(.paragraph([Span("Sources last read on \(approach.verified).", .faint)]))
        let safety = safetyBlocks([], approach.safety, &writer)
        let uses = options(using: approach.id).compactMap { options[$0] }
            .sorted { ($0.role, $0.id) < ($1.role, $1.id) }
        let conditions: [Document.Block] = uses.isEmpty
            ? [.paragraph([Span("No condition in the library has it as a candidate.")])]
            : [
                .list(
                    uses.map { option in
                        Document.Item([
                            writer.link(.option(option.id), self.conditions[option.condition]?.name ?? option.condition.text),
                            Span(" · \(option.role.title.lowercased()) · \(evidence(for: option).title)", .faint),
                        ])
                    })
            ]
        let strong = approach.safety.count { $0.level == .contraindicated }
        return EntryDocument(
            entry: .approach(approach.id), title: approach.name,
            subtitle: [
                Span(approach.family.title, .strong),
                Span(" · a candidate for \(uses.count) \(uses.count == 1 ? "condition" : "conditions")"),
            ],
            tabs: [
                .init("Overview", overview), .init("Safety", badge: strong > 0 ? "!\(strong)" : "", safety),
                .init("Conditions", conditions), .init("References", writer.references()),
            ])
    }
}
