import Knowledge

/// Every citation leads to a reference, and every reference is cited.
func checkReferences(_ library: Library, _ ledger: Ledger) {
    let ids = library.references.ids.map(\.text)
    // A missing work may be cited many times; its nearest neighbour is sought once.
    var hints: [ID<Reference>: String] = [:]
    for (id, location) in ledger.citations where ledger.location(of: "reference", id.text) == nil {
        let hint = hints[id] ?? nearest(to: id.text, in: ids).map { "did you mean '\($0)'?" }
            ?? "add it in references/, in a file of that name"
        hints[id] = hint
        ledger.report(location, "the citation \(id.text.quoted) leads nowhere; \(hint)")
    }
    // What a file that could not be read cites is not known: whatever it cites would seem orphaned.
    let cited = Set(ledger.citations.map(\.id))
    for reference in library.references where ledger.unread.isEmpty && !cited.contains(reference.id) {
        if let place = ledger.location(of: "reference", reference.id.text) {
            ledger.report(place, "nothing cites '\(reference.id)'; cite it or take the file out")
        }
    }
    checkIdentifiers(library, ledger)
}

/// Two references with the same DOI or PMID are one work.
private func checkIdentifiers(_ library: Library, _ ledger: Ledger) {
    var first: [String: ID<Reference>] = [:]
    for reference in library.references {
        let identifiers = [reference.doi.map { "DOI \($0.lowercased())" }, reference.pmid.map { "PMID \($0)" }]
        for identifier in identifiers.compactMap({ $0 }) {
            guard let other = first[identifier] else {
                first[identifier] = reference.id
                continue
            }
            guard let place = ledger.location(of: "reference", reference.id.text) else { continue }
            ledger.report(place, "\(identifier) is that of '\(other)' as well; keep one of the two and cite that")
        }
    }
}

/// Every id that an entry names is there.
func checkMentions(_ library: Library, _ ledger: Ledger) {
    let anything = ["condition", "approach", "option", "measure", "claim", "reference", "term", "factor"]
    let (conditions, approaches) = (library.conditions.ids.map(\.text), library.approaches.ids.map(\.text))
    let options = library.options.ids.map(\.text)
    var hints: [String: String] = [:]

    /// Reports where no file gives an entry of any of these kinds this id.
    func check(_ kinds: [String], _ name: String, _ id: String, among ids: [String], _ location: Location) {
        guard !kinds.contains(where: { ledger.location(of: $0, id) != nil }) else { return }
        let hint = hints["\(name):\(id)"] ?? nearest(to: id, in: ids).map { "did you mean '\($0)'?" }
            ?? "add it or correct the id"
        hints["\(name):\(id)"] = hint
        ledger.report(location, "no \(name) has the id \(id.quoted); \(hint)")
    }
    for (target, location) in ledger.mentions {
        switch target {
        case .condition(let id): check(["condition"], "condition", id.text, among: conditions, location)
        case .approach(let id): check(["approach"], "approach", id.text, among: approaches, location)
        case .measure(let id):
            check(["measure"], "measure", id.text, among: library.measures.ids.map(\.text), location)
        case .factor where ledger.unread.contains("factors.yaml"): break
        case .factor(let id): check(["factor"], "factor", id.text, among: library.factors.ids.map(\.text), location)
        case .step(let id): check(["option"], "option", id.text, among: options, location)
        case .any(let id): check(anything, "entry", id, among: conditions + approaches + options, location)
        }
    }
}

/// Every condition has a known group, a pathway and an option, and what belongs to it stands in its folder.
func checkTree(_ library: Library, _ ledger: Ledger) {
    /// The folder `conditions/GROUP/ID/` in which a file below it stands.
    func folder(_ place: Location) -> String {
        place.path.split(separator: "/").prefix(3).joined(separator: "/") + "/"
    }
    var withOptions: Set<String> = []
    for (key, place) in ledger.places {
        let parts = key.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, parts[0] == "option" || parts[0] == "pathway" else { continue }
        let condition = String(parts[1].prefix { $0 != "/" })
        withOptions.formUnion(parts[0] == "option" ? [condition] : [])
        if let home = ledger.location(of: "condition", condition), folder(home) != folder(place) {
            ledger.report(place, "the condition '\(condition)' stands in \(folder(home)); move this file there")
        }
    }
    // Without any group the file that lists them is at fault, and reported.
    let hasGroups = ledger.places.keys.contains { $0.hasPrefix("group:") }
    for condition in library.conditions {
        guard let place = ledger.location(of: "condition", condition.id.text) else { continue }
        if hasGroups, ledger.location(of: "group", condition.group.text) == nil {
            ledger.report(place, "the folder '\(condition.group)' is no group; add it to 'groups' in library.yaml")
        }
        if ledger.location(of: "pathway", condition.id.text) == nil {
            ledger.report(place, "the condition has no pathway; add pathway.md beside this file")
        }
        if !withOptions.contains(condition.id.text) {
            ledger.report(place, "the condition has no options; add one in options/ beside this file")
        }
    }
}
