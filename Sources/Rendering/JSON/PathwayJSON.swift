import Documents
import Knowledge

extension Library {
    /// A condition's pathway as data; `docs/json.md` describes every member.
    ///
    /// - Parameter selected: the candidates to give; all that stand in a step when empty.
    public func pathwayJSON(for condition: Condition, selected: [ID<Approach>] = []) -> JSONValue {
        let pathway = pathways[ID(condition.id.text)]
        let chosen = chosenOptions(for: condition, selected: selected)
        return .object(
            ("kind", "pathway"),
            ("edition", edition.json),
            ("condition", condition.json),
            ("introduction", pathway.map { $0.introduction.json } ?? .array([])),
            ("steps", .array((pathway?.steps ?? []).enumerated().map { $1.json(number: $0 + 1, condition.id) })),
            ("selected", .strings(selected.map(\.text))),
            ("candidates", .array(chosen.map { json($0, steps: pathway?.steps ?? []) })),
            ("measures", .array(condition.measures.compactMap { measures[$0]?.json })),
            ("references", .array(works(citedOn: condition, with: chosen).map(\.json))))
    }

    /// The candidates on a condition's page, each once: the selected ones, or all that stand in a step.
    func chosenOptions(for condition: Condition, selected: [ID<Approach>]) -> [Option] {
        let inSteps = pathways[ID(condition.id.text)]?.steps.flatMap(\.options) ?? []
        var seen = Set<ID<Approach>>()
        return (selected.isEmpty ? inSteps : selected).filter { seen.insert($0).inserted }
            .compactMap { options[ID(condition.id, $0)] }
    }

    /// Every work that a pathway with these candidates rests on, each once: the condition's first, then the steps', then
    /// each candidate's with its approach's, then the measures'.
    func works(citedOn condition: Condition, with chosen: [Option]) -> [Reference] {
        let pathway = pathways[ID(condition.id.text)]
        let steps = pathway?.steps ?? []
        var cited = [condition.summary, condition.redFlags, pathway?.introduction ?? .empty].flatMap(\.citations)
        cited += steps.flatMap { [$0.entry, $0.measure ?? .empty, $0.exit ?? .empty] }.flatMap(\.citations)
        for option in chosen {
            cited += [option.because, option.plain, option.rationale, option.certainty].flatMap(\.citations)
            cited += option.findings.map(\.source) + option.positions.map(\.source) + option.cautions.map(\.source)
            cited += option.after.map(\.source)
            guard let approach = approaches[option.approach] else { continue }
            cited += [approach.summary, approach.delivery, approach.mechanism, approach.mechanismCertainty].flatMap(\.citations)
            cited += approach.safety.map(\.source)
        }
        cited += condition.measures.compactMap { measures[$0] }.flatMap(\.sources)
        var seen = Set<ID<Reference>>()
        return cited.filter { seen.insert($0).inserted }.compactMap { references[$0] }
    }

    private func json(_ option: Option, steps: [Pathway.Step]) -> JSONValue {
        let approach = approaches[option.approach]
        let stand = GuidelineStand(option.positions)
        let standing = steps.indices.filter { steps[$0].options.contains(option.approach) }
        return .object(
            ("id", .string(option.id.text)),
            ("approach", .string(option.approach.text)),
            ("name", .string(approach?.name ?? option.approach.text)),
            ("family", approach.map { .string($0.family.rawValue) } ?? .null),
            ("title", .string(option.title)),
            ("role", .string(option.role.rawValue)),
            ("steps", .array(standing.map { .integer($0 + 1) })),
            ("because", option.because.json),
            ("rationale", option.rationale.json),
            ("certainty", option.certainty.json),
            ("plain", option.plain.json),
            ("whatItIs", approach?.summary.json ?? []),
            ("mechanism", approach?.mechanism.json ?? []),
            ("mechanismCertainty", approach?.mechanismCertainty.json ?? []),
            ("delivery", approach?.delivery.json ?? []),
            ("bestStudy", .string(evidence(for: option).title)),
            ("guidelineStand", .object(
                ("for", .integer(stand.for)), ("unsure", .integer(stand.unsure)), ("against", .integer(stand.against)))),
            ("findings", .array(option.findings.map(\.json))),
            ("positions", .array(option.positions.map(\.json))),
            ("cautions", .array(
                option.cautions.map { $0.json(of: "candidate") } + (approach?.safety ?? []).map { $0.json(of: "approach") })),
            ("comesFirst", .array(option.after.map(\.json))),
            ("verified", .string("\(option.verified)")))
    }
}

extension Prose {
    /// One object a paragraph or item: its words, and the works that they rest on.
    var json: JSONValue {
        func paragraph(_ inlines: [Inline], isItem: Bool) -> JSONValue {
            let cited = Prose([.paragraph(inlines)]).citations
            return .object(
                ("text", .string(inlines.plainText)), ("item", isItem ? true : nil), ("cites", .strings(cited.map(\.text))))
        }
        return .array(
            blocks.flatMap { block in
                switch block {
                case .paragraph(let inlines): [paragraph(inlines, isItem: false)]
                case .list(let items): items.map { paragraph($0, isItem: true) }
                }
            })
    }
}

extension Optional {
    /// The value, or null: "not known" is said and not left out.
    fileprivate func json(_ make: (Wrapped) -> JSONValue) -> JSONValue { map(make) ?? .null }
}

extension Edition {
    fileprivate var json: JSONValue {
        .object(
            ("title", .string(title)), ("date", .string("\(date)")), ("licence", .string(licence)),
            ("purpose", .string(purpose)),
            ("crisisLines", .array(crisisLines.map { line in
                .object(
                    ("country", .string(line.country)), ("service", .string(line.service)),
                    ("contact", .string(line.contact)), ("source", .string(line.source)))
            })))
    }
}

extension Condition {
    fileprivate var json: JSONValue {
        .object(
            ("id", .string(id.text)), ("name", .string(name)), ("synonyms", .strings(synonyms)),
            ("codes", .object(
                ("icd11", .strings(codes.icd11)), ("icd10cm", .strings(codes.icd10cm)), ("note", .string(codes.note)))),
            ("summary", summary.json), ("redFlags", redFlags.json), ("verified", .string("\(verified)")))
    }
}

extension Pathway.Step {
    fileprivate func json(number: Int, _ condition: ID<Condition>) -> JSONValue {
        .object(
            ("number", .integer(number)), ("title", .string(title)), ("entry", entry.json),
            ("candidates", .strings(options.map { ID<Option>(condition, $0).text })),
            ("measure", measure.json(\.json)), ("exit", exit.json(\.json)))
    }
}

extension Finding {
    fileprivate var json: JSONValue {
        .object(
            ("statement", .string(statement)), ("population", population.json { .string($0) }),
            ("comparator", .string(comparator)), ("against", .string(against.rawValue)),
            ("outcome", outcome.json { .string($0) }), ("timePoint", timePoint.json { .string($0) }),
            ("metric", metric.json { .string($0.rawValue) }),
            ("estimate", estimate.flatMap(JSONValue.number) ?? .null),
            ("interval", interval.json { bounds in
                .array([JSONValue.number(bounds.lower) ?? .null, JSONValue.number(bounds.upper) ?? .null])
            }),
            ("p", p.json { .string($0) }), ("trials", trials.json { .integer($0) }),
            ("participants", participants.json { .integer($0) }), ("favours", favours.json { .string($0.rawValue) }),
            ("better", better.json { .string($0.rawValue) }), ("withinGroup", .boolean(isWithinGroup)),
            ("certainty", certainty.json { .string($0.rawValue) }), ("source", .string(source.text)))
    }
}

extension Position {
    fileprivate var json: JSONValue {
        .object(
            ("body", .string(body)), ("document", .string(document)), ("year", .string(year)),
            ("position", .string(stance.rawValue)), ("statement", .string(statement)),
            ("supersededBy", supersededBy.json { .string($0) }), ("history", history.json { .string($0) }),
            ("source", .string(source.text)))
    }
}

extension Caution {
    /// - Parameter scope: `candidate` or `approach`: which of the two it was written for.
    fileprivate func json(of scope: String) -> JSONValue {
        .object(
            ("of", .string(scope)), ("level", .string(level.rawValue)), ("factor", factor.json { .string($0.text) }),
            ("part", part.json { .string($0) }), ("statement", .string(statement)), ("source", .string(source.text)),
            ("secondarySourceOnly", .boolean(isKnownSecondary)))
    }
}

extension Option.Prerequisite {
    fileprivate var json: JSONValue {
        .object(("factor", .string(factor.text)), ("statement", .string(statement)), ("source", .string(source.text)))
    }
}

extension Measure {
    fileprivate var json: JSONValue {
        .object(
            ("id", .string(id.text)), ("name", .string(name)), ("shortName", .string(shortName)),
            ("range", range.json { .string($0) }), ("cutOffs", cutOffs.json { .string($0) }),
            ("change", change.json { .string($0) }), ("caveat", caveat.json { .string($0) }),
            ("sources", .strings(sources.map(\.text))))
    }
}

extension Reference {
    /// The CSL item, and what CSL has no name for.
    fileprivate var json: JSONValue {
        .object(
            cslMembers.filter { $0.0 != "annote" } + [
                ("kind", .string(kind.rawValue)), ("read", .string(reading.rawValue)),
                ("note", note.json { .string($0) }), ("address", address.json { .string($0) }),
            ])
    }
}
