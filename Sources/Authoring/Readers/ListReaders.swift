import Knowledge

/// `measures/ID.yaml`
func readMeasure(_ file: SourceFile, _ ledger: Ledger) -> Measure? {
    guard let fields = Fields(file.text, of: file, ledger) else { return nil }
    let name = fields.text("name")
    let shortName = fields.optionalText("short")
    let synonyms = fields.texts("synonyms").map(\.text)
    let range = fields.optionalText("range")
    let cutOffs = fields.optionalText("cut-offs")
    let change = fields.optionalText("change")
    let caveat = fields.optionalText("caveat")
    if !fields.has("sources") {
        ledger.report(fields.location, "a measure without a source; add 'sources: [ID]'")
    }
    let sources = fields.texts("sources").map { item in
        let id = ID<Reference>(item.text)
        ledger.cite(id, item.location)
        return id
    }
    fields.finish()
    guard let name, !sources.isEmpty else { return nil }
    return Measure(
        id: ID(file.stem), name: name, shortName: shortName ?? name, synonyms: synonyms, range: range,
        cutOffs: cutOffs, change: change, caveat: caveat, sources: sources)
}

/// `claims/ID.md`
func readClaim(_ file: SourceFile, _ ledger: Ledger) -> Claim? {
    guard let entry = EntryFile(file, ledger) else { return nil }
    let statement = entry.fields.text("claim")
    let verdict = entry.fields.choice("verdict", Claim.Verdict.self)
    let about = entry.fields.texts("about").map { item in
        ledger.mention(.any(item.text), item.location)
        return item.text
    }
    let verified = entry.fields.day("verified")
    let because = entry.sections.required("Why")
    entry.finish()
    if !entry.fields.has("about") { ledger.report(entry.fields.location, "'about' is missing; name the entries that the claim concerns") }
    guard let statement, let verdict, let verified, let because else { return nil }
    return Claim(
        id: ID(file.stem), statement: statement, verdict: verdict, because: because, about: about, verified: verified)
}

/// `factors.yaml`: groups of patient factors.
func readFactors(_ file: SourceFile, _ ledger: Ledger) -> [Factor] {
    guard let fields = Fields(file.text, of: file, ledger) else { return [] }
    let factors = fields.mappings("groups").flatMap { group in
        let name = group.text("name")
        let factors = group.mappings("factors").compactMap { factor -> Factor? in
            let id = factor.text("id")
            let title = factor.text("name")
            let help = factor.text("help")
            let synonyms = factor.texts("synonyms").map(\.text)
            let excludes: [ID<Factor>] = factor.ids("excludes") { .factor($0) }
            let implies: [ID<Factor>] = factor.ids("implies") { .factor($0) }
            factor.finish()
            let isFirst = id.map { ledger.place("factor", $0, factor.location(of: "id")) } ?? false
            guard let id, isFirst, let title, let help, let name else { return nil }
            return Factor(
                id: ID(id), name: title, help: help, synonyms: synonyms, excludes: excludes, implies: implies,
                group: name)
        }
        group.finish()
        return factors
    }
    fields.finish()
    return factors
}

/// `glossary.yaml`
func readTerms(_ file: SourceFile, _ ledger: Ledger) -> [Term] {
    guard let fields = Fields(file.text, of: file, ledger) else { return [] }
    let terms = fields.mappings("terms").compactMap { term -> Term? in
        let id = term.text("id")
        let name = term.text("term")
        let synonyms = term.texts("synonyms").map(\.text)
        let definition = term.text("definition")
        let source = term.source()
        term.finish()
        let isFirst = id.map { ledger.place("term", $0, term.location(of: "id")) } ?? false
        guard let id, isFirst, let name, let definition, let source else { return nil }
        return Term(id: ID(id), name: name, synonyms: synonyms, definition: definition, source: source)
    }
    fields.finish()
    return terms.sorted { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }
}

/// `library.yaml`: the edition and the headings of the tree, in order.
func readEdition(_ file: SourceFile, _ ledger: Ledger) -> (Edition?, groups: [(ID<ConditionGroup>, String)]) {
    guard let fields = Fields(file.text, of: file, ledger) else { return (nil, []) }
    let title = fields.text("title")
    let date = fields.day("edition")
    let licence = fields.text("licence")
    let horizon = fields.optionalCount("review-horizon", least: 1)
    if !fields.has("review-horizon") { ledger.report(fields.location, "'review-horizon' is missing; give it in months") }
    let purpose = fields.text("purpose")
    let lines = fields.mappings("crisis-lines").compactMap { line -> CrisisLine? in
        let country = line.text("country")
        let service = line.text("service")
        let contact = line.text("contact")
        let source = line.text("source")
        line.finish()
        guard let country, let service, let contact, let source else { return nil }
        return CrisisLine(country: country, service: service, contact: contact, source: source)
    }
    if !fields.has("crisis-lines") { ledger.report(fields.location, "no 'crisis-lines'; a reader has to find whom to call") }
    let groups = fields.mappings("groups").compactMap { group -> (ID<ConditionGroup>, String)? in
        let id = group.text("id")
        let name = group.text("name")
        group.finish()
        let isFirst = id.map { ledger.place("group", $0, group.location(of: "id")) } ?? false
        guard let id, isFirst, let name else { return nil }
        return (ID(id), name)
    }
    fields.finish()
    guard let title, let date, let licence, let horizon, let purpose else { return (nil, groups) }
    return (
        Edition(
            title: title, date: date, licence: licence, reviewHorizon: horizon, purpose: purpose, crisisLines: lines),
        groups
    )
}
