import Knowledge

extension Library {
    /// Every entry with its texts, one after another, so that none has to be kept.
    public func forEachSearchDocument(_ body: (SearchDocument) -> Void) {
        let pathwaysByCondition = Dictionary(
            pathways.ids.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
        let groupNames = Dictionary(groups.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        for condition in conditions {
            let pathway = pathwaysByCondition[condition.id.text].flatMap { pathways[$0] }
            body(document(condition, pathway, group: groupNames[condition.group]))
        }
        for approach in approaches { body(document(approach)) }
        for option in options { body(document(option)) }
        for measure in measures { body(document(measure)) }
        for claim in claims { body(document(claim)) }
        for reference in references { body(document(reference)) }
        for term in terms { body(document(term)) }
        for factor in factors { body(document(factor)) }
    }

    private func document(_ condition: Condition, _ pathway: Pathway?, group: String?) -> SearchDocument {
        var texts = Texts()
        if condition.shortName != condition.name { texts.add(.shortName, condition.shortName) }
        texts.add(.synonym, condition.synonyms)
        texts.add(.code, condition.codes.icd11 + condition.codes.icd10cm)
        texts.add(.group, group)
        texts.add(.measure, condition.measures.compactMap { measures[$0]?.title })
        texts.add(.plain, condition.plain)
        texts.add(.summary, condition.summary)
        texts.add(.recognition, condition.recognition)
        texts.add(.fact, condition.facts)
        texts.add(.redFlag, condition.redFlags)
        texts.add(.note, condition.codes.note)
        if let pathway {
            texts.add(.pathway, pathway.introduction)
            for step in pathway.steps {
                texts.add(.pathway, step.title)
                texts.add(.pathway, step.entry)
                texts.add(.pathway, step.measure)
                texts.add(.pathway, step.exit)
            }
        }
        return SearchDocument(.condition(condition.id), title: condition.title, texts: texts.all)
    }

    private func document(_ approach: Approach) -> SearchDocument {
        var texts = Texts()
        if approach.shortName != approach.name { texts.add(.shortName, approach.shortName) }
        texts.add(.synonym, approach.synonyms)
        texts.add(.group, words(for: approach.family))
        texts.add(.plain, approach.plain)
        texts.add(.summary, approach.summary)
        texts.add(.mechanism, approach.mechanism)
        texts.add(.mechanismCertainty, approach.mechanismCertainty)
        texts.add(.delivery, approach.delivery)
        texts.add(.regulatory, approach.regulatory)
        for caution in approach.safety { texts.add(.safety, caution, factors) }
        return SearchDocument(
            .approach(approach.id), title: approach.title, texts: texts.all,
            facets: SearchDocument.Facets(family: approach.family))
    }

    private func document(_ option: Option) -> SearchDocument {
        var texts = Texts()
        let condition = conditions[option.condition]
        let approach = approaches[option.approach]
        if let condition { texts.add(.condition, [condition.name, condition.shortName] + condition.synonyms) }
        if let approach { texts.add(.approach, [approach.name, approach.shortName] + approach.synonyms) }
        if let approach { texts.add(.group, words(for: approach.family)) }
        texts.add(.body, option.positions.map { "\($0.body) \($0.year)" })
        texts.add(.plain, option.plain)
        texts.add(.because, option.because)
        texts.add(.rationale, option.rationale)
        texts.add(.certainty, option.certainty)
        for finding in option.findings {
            let parts = [
                finding.statement, finding.population, finding.comparator, finding.outcome, finding.timePoint,
            ]
            texts.add(.finding, parts.compactMap { $0 }.joined(separator: "; "))
        }
        for position in option.positions {
            texts.add(.position, "\(position.body), \(position.document) \(position.year): \(position.statement)")
        }
        for caution in option.cautions { texts.add(.caution, caution, factors) }
        for prerequisite in option.after { texts.add(.prerequisite, prerequisite.statement) }
        return SearchDocument(
            .option(option.id), title: option.title, texts: texts.all,
            facets: SearchDocument.Facets(
                family: approach?.family, role: option.role,
                certainties: Set(option.findings.compactMap(\.certainty)),
                bodies: option.positions.map(\.body), years: option.positions.compactMap { Int($0.year) }))
    }

    /// What a family is called: the glossary may hold a term of its name, with what people say instead.
    private func words(for family: Approach.Family) -> [String] {
        let term = terms[ID(family.rawValue)]
        return [family.rawValue] + (term.map { [$0.name] + $0.synonyms } ?? [])
    }

    private func document(_ measure: Measure) -> SearchDocument {
        var texts = Texts()
        if measure.shortName != measure.name { texts.add(.shortName, measure.shortName) }
        if measure.name != measure.title { texts.add(.synonym, measure.name) }
        texts.add(.synonym, measure.synonyms)
        texts.add(.range, measure.range)
        texts.add(.cutOffs, measure.cutOffs)
        texts.add(.change, measure.change)
        texts.add(.caveat, measure.caveat)
        return SearchDocument(.measure(measure.id), title: measure.title, texts: texts.all)
    }

    private func document(_ claim: Claim) -> SearchDocument {
        var texts = Texts()
        texts.add(.group, claim.verdict.rawValue)
        texts.add(.because, claim.because)
        return SearchDocument(.claim(claim.id), title: claim.title, texts: texts.all)
    }

    private func document(_ reference: Reference) -> SearchDocument {
        var texts = Texts()
        texts.add(.author, reference.authors.compactMap(\.searchName))
        texts.add(.year, reference.year)
        texts.add(.code, [reference.doi, reference.pmid].compactMap { $0 })
        texts.add(.source, reference.containerTitle)
        texts.add(.note, reference.note)
        return SearchDocument(
            .reference(reference.id), title: reference.title, texts: texts.all,
            facets: SearchDocument.Facets(years: Int(reference.year).map { [$0] } ?? []))
    }

    private func document(_ term: Term) -> SearchDocument {
        var texts = Texts()
        texts.add(.synonym, term.synonyms)
        texts.add(.definition, term.definition)
        return SearchDocument(.term(term.id), title: term.title, texts: texts.all)
    }

    private func document(_ factor: Factor) -> SearchDocument {
        var texts = Texts()
        texts.add(.synonym, factor.synonyms)
        texts.add(.group, factor.group)
        texts.add(.help, factor.help)
        return SearchDocument(.factor(factor.id), title: factor.title, texts: texts.all)
    }
}

/// The texts of a document while they are gathered.
private struct Texts {
    private(set) var all: [SearchDocument.Text] = []

    mutating func add(_ field: SearchField, _ text: String?) {
        if let text, !text.isEmpty { all.append(SearchDocument.Text(field, text)) }
    }

    /// Each text once, in order.
    mutating func add(_ field: SearchField, _ texts: [String]) {
        var seen = Set<String>()
        for text in texts where seen.insert(text).inserted { add(field, text) }
    }

    /// Each paragraph and each item of a list is a passage.
    mutating func add(_ field: SearchField, _ prose: Prose?) {
        for block in prose?.blocks ?? [] {
            switch block {
            case .paragraph(let inlines): add(field, inlines.plainText)
            case .list(let items): for item in items { add(field, item.plainText) }
            }
        }
    }

    mutating func add(_ field: SearchField, _ caution: Caution, _ factors: Entries<Factor>) {
        let factor = caution.factor.flatMap { factors[$0] }
        if let factor { add(.factor, [factor.name] + factor.synonyms) }
        add(field, caution.statement)
    }
}

extension Reference.Author {
    /// `Leichsenring F`; nil for the rest of a list.
    fileprivate var searchName: String? {
        switch self {
        case .person(let family, let given): "\(family) \(given)"
        case .organisation(let name): name
        case .others: nil
        }
    }
}
