import Knowledge

/// Every citation leads to a reference, and every reference is cited.
func checkReferences(_ library: Library, _ ledger: Ledger) {
    for citation in ledger.citations where ledger.location(of: "reference", citation.id.text) == nil {
        let hint = nearest(to: citation.id.text, in: library.references.ids.map(\.text)).map { "did you mean '\($0)'?" }
            ?? "add references/\(citation.id).yaml"
        ledger.report(citation.location, "the citation '\(citation.id)' leads nowhere; \(hint)")
    }
    let cited = Set(ledger.citations.map(\.id))
    for reference in library.references where !cited.contains(reference.id) {
        if let place = ledger.location(of: "reference", reference.id.text) {
            ledger.report(place, "nothing cites '\(reference.id)'; cite it or take the file out")
        }
    }
    for (id, file) in duplicateIdentifiers(library, ledger) {
        ledger.report(file, "\(id); keep one of the two and cite that")
    }
}

/// Two references with the same DOI or PMID are one work.
private func duplicateIdentifiers(_ library: Library, _ ledger: Ledger) -> [(String, Location)] {
    var first: [String: ID<Reference>] = [:]
    return library.references.flatMap { reference in
        [reference.doi.map { "DOI \($0.lowercased())" }, reference.pmid.map { "PMID \($0)" }].compactMap { $0 }
            .compactMap { identifier -> (String, Location)? in
                guard let other = first[identifier] else {
                    first[identifier] = reference.id
                    return nil
                }
                return ledger.location(of: "reference", reference.id.text).map {
                    ("\(identifier) is that of '\(other)' as well", $0)
                }
            }
    }
}

/// Every id that an entry names is there.
func checkMentions(_ library: Library, _ ledger: Ledger) {
    /// Reports where an entry of this kind does not stand in any file.
    func check(_ kind: String, _ id: String, among ids: [String], _ location: Location) {
        guard ledger.location(of: kind, id) == nil else { return }
        let hint = nearest(to: id, in: ids).map { "; did you mean '\($0)'?" } ?? "; add it or correct the id"
        ledger.report(location, "no \(kind) has the id '\(id)'\(hint)")
    }
    let anything = ["condition", "approach", "option", "measure", "claim", "reference", "term", "factor"]
    for (target, location) in ledger.mentions {
        switch target {
        case .condition(let id): check("condition", id.text, among: library.conditions.ids.map(\.text), location)
        case .approach(let id): check("approach", id.text, among: library.approaches.ids.map(\.text), location)
        case .measure(let id): check("measure", id.text, among: library.measures.ids.map(\.text), location)
        case .factor(let id): check("factor", id.text, among: library.factors.ids.map(\.text), location)
        case .any(let id):
            guard !anything.contains(where: { ledger.location(of: $0, id) != nil }) else { continue }
            let all = library.conditions.ids.map(\.text) + library.approaches.ids.map(\.text) + library.options.ids.map(\.text)
            let hint = nearest(to: id, in: all).map { "; did you mean '\($0)'?" } ?? "; add it or correct the id"
            ledger.report(location, "no entry has the id '\(id)'\(hint)")
        }
    }
}

/// Every condition has a known group and a pathway.
func checkTree(_ library: Library, _ ledger: Ledger) {
    let groups = Set(library.groups.map(\.id))
    for condition in library.conditions {
        guard let place = ledger.location(of: "condition", condition.id.text) else { continue }
        if !groups.contains(condition.group), ledger.location(of: "group", condition.group.text) == nil {
            ledger.report(place, "the folder '\(condition.group)' is no group; add it to 'groups' in library.yaml")
        }
        if !library.pathways.contains(ID(condition.id.text)) {
            ledger.report(place, "the condition has no pathway; add pathway.md beside this file")
        }
        if library.options(for: condition.id).isEmpty {
            ledger.report(place, "the condition has no options; add one in options/ beside this file")
        }
    }
}
