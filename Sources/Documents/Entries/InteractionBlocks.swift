import Appraisal
import Knowledge

extension Library {
    /// Candidates that speak against each other when somebody has both, each with its rule and source, under a
    /// heading of its own; nothing where the library holds no rule.
    ///
    /// - Parameter ids: in the order in which they stand; ids that the library does not hold are passed over.
    public func interactionBlocks(
        among ids: [ID<Option>], _ writer: inout DocumentWriter
    ) -> [Document.Block] {
        var items: [Document.Item] = []
        for interaction in interactions(among: ids) { items.append(item(for: interaction, &writer)) }
        return items.isEmpty ? [] : [.heading(level: 1, "Having several of them"), .list(items)]
    }

    /// "Stimulants with SSRIs and SNRIs: as 'Medicines that raise serotonin', for which …". A class may bring a
    /// factor by some of its members only, as other antidepressants bring MAO inhibitors; the words allow for both.
    private func item(for interaction: Interaction, _ writer: inout DocumentWriter) -> Document.Item {
        let caution = interaction.caution
        let pair = "\(approachName(interaction.concerned)) with \(approachName(interaction.bringing).lowercasedFirst)"
        let part = caution.part.map { " for \($0)" } ?? ""
        let secondary = caution.isKnownSecondary
            ? [Span(" Only a secondary or commercial page was read for this.", .caution)] : []
        return Document.Item(
            [
                Span("\(pair): ", .caution),
                Span(
                    "the latter counts, as a whole or in part, as '\(name(of: interaction.factor))', for which \(speaker(caution.source)) \(caution.level.listing)\(part). "
                ),
            ] + writer.statement(caution.statement, caution.source) + secondary)
    }
}

extension String {
    /// With its first letter in lower case, unless the second is a capital or a digit too ("SSRI", "D-cycloserine").
    var lowercasedFirst: String {
        let second = dropFirst().first
        guard let second, second.isLowercase else { return self }
        return prefix(1).lowercased() + dropFirst()
    }
}
