import Knowledge

/// What came of reading a content folder.
public struct AuthoredLibrary: Sendable {
    /// What could be read, without the entries that have problems; nil when nothing of use could be.
    public let library: Library?
    /// All problems, by file and line.
    public let problems: [Problem]
}

/// Reads a content folder into a library and tells every problem at once.
///
/// The library holds what is sound: an entry with a problem is left out of it only when it could not be made.
public func authorLibrary(folder: String) throws(ContentFolder.Failure) -> AuthoredLibrary {
    let (files, problems) = try ContentFolder.read(folder)
    let read = authorLibrary(files: files)
    return AuthoredLibrary(library: read.library, problems: (problems + read.problems).sorted())
}

/// Reads content files into a library. Pure: the same files give the same library and the same problems.
public func authorLibrary(files: [SourceFile]) -> AuthoredLibrary {
    var author = LibraryAuthor()
    for file in files { author.read(file) }
    return author.finish()
}

private struct LibraryAuthor {
    private let ledger = Ledger()
    private var edition: Edition?
    private var hasEditionFile = false
    private var groups: [(id: ID<ConditionGroup>, name: String)] = []
    private var conditions: [Condition] = []
    private var approaches: [Approach] = []
    private var options: [OptionDraft] = []
    private var pathways: [(condition: ID<Condition>, make: (String) -> Pathway?)] = []
    private var measures: [Measure] = []
    private var claims: [Claim] = []
    private var references: [Reference] = []
    private var terms: [Term] = []
    private var factors: [Factor] = []

    /// Reads one file; its place in the tree says what it is.
    mutating func read(_ file: SourceFile) {
        if let place = file.overlongLine {
            ledger.reportUnread(place, "a line of more than \(SourceFile.longestLine) bytes; break it")
            return
        }
        let (file, controls) = file.cleaned
        for problem in controls { ledger.report(problem.location, problem.message) }
        let parts = file.path.split(separator: "/").map(String.init)
        switch (parts.first, parts.count) {
        case ("library.yaml", 1):
            hasEditionFile = true
            let (edition, groups) = readEdition(file, ledger)
            self.edition = edition
            self.groups = groups.map { (id: $0.0, name: $0.1) }
        case ("factors.yaml", 1): factors = readFactors(file, ledger)
        case ("glossary.yaml", 1): terms = readTerms(file, ledger)
        case ("measures", 2) where file.path.hasSuffix(".yaml"):
            guard ledger.place("measure", file.stem, file.location()) else { return }
            if let measure = readMeasure(file, ledger) { measures.append(measure) }
        case ("claims", 2) where file.path.hasSuffix(".md"):
            guard ledger.place("claim", file.stem, file.location()) else { return }
            if let claim = readClaim(file, ledger) { claims.append(claim) }
        case ("references", 2) where file.path.hasSuffix(".yaml"):
            guard ledger.place("reference", file.stem, file.location()) else { return }
            if let reference = readReference(file, ledger) { references.append(reference) }
        case ("approaches", 3) where file.path.hasSuffix(".md"): readApproachFile(file, family: parts[1])
        case ("conditions", 4) where parts[3] == "condition.md":
            guard ledger.place("condition", parts[2], file.location()) else { return }
            if let condition = readCondition(file, id: ID(parts[2]), group: ID(parts[1]), ledger) {
                conditions.append(condition)
            }
        case ("conditions", 4) where parts[3] == "pathway.md":
            let condition = ID<Condition>(parts[2])
            ledger.mention(.condition(condition), file.location())
            guard ledger.place("pathway", condition.text, file.location()) else { return }
            pathways.append((condition, readPathway(file, condition: condition, ledger)))
        case ("conditions", 5) where parts[3] == "options" && file.path.hasSuffix(".md"):
            let condition = ID<Condition>(parts[2])
            ledger.mention(.condition(condition), file.location())
            guard ledger.place("option", "\(condition)/\(file.stem)", file.location()) else { return }
            if let option = readOption(file, condition: condition, ledger) { options.append(option) }
        default:
            ledger.report(file.location(), "nothing is read from here; docs/content-format.md shows what goes where")
        }
    }

    private mutating func readApproachFile(_ file: SourceFile, family: String) {
        guard let known = Approach.Family(rawValue: family) else {
            let all = Approach.Family.allCases.map(\.rawValue).joined(separator: ", ")
            ledger.report(file.location(), "\(family.quoted) is no family of approaches; the folder is one of \(all)")
            return
        }
        guard ledger.place("approach", file.stem, file.location()) else { return }
        if let approach = readApproach(file, family: known, ledger) { approaches.append(approach) }
    }

    /// Puts the entries together and checks what concerns more than one of them.
    func finish() -> AuthoredLibrary {
        if !hasEditionFile {
            ledger.report(
                Location(path: "library.yaml", line: 1, column: 1),
                "the file is missing; add it with title, edition, licence, review-horizon, purpose, crisis-lines and groups")
        }
        let conditions = conditions.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        let approaches = approaches.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        let conditionEntries = Entries(conditions)
        let approachEntries = Entries(approaches)
        let referenceEntries = Entries(references.sorted { $0.id < $1.id })

        let options = options.compactMap { draft -> (Option, EvidenceKind)? in
            guard let condition = conditionEntries[draft.id.condition], let approach = approachEntries[draft.id.approach]
            else { return nil }
            let option = draft.make("\(approach.name) for \(condition.shortName)")
            return (option, EvidenceKind(findings: option.findings, references: referenceEntries))
        }
        let orderedOptions = Dictionary(grouping: options, by: \.0.condition)
            .sorted { $0.key < $1.key }
            .flatMap { $0.value.sorted { Library.candidateOrder($0.0, $0.1, $1.0, $1.1) } }
            .map(\.0)

        let library = Library(
            edition: edition ?? .unread,
            groups: groups.map { group in
                ConditionGroup(
                    id: group.id, name: group.name,
                    conditions: conditions.filter { $0.group == group.id }
                        .map { .init(id: $0.id, name: $0.name, shortName: $0.shortName) })
            }.filter { !$0.conditions.isEmpty },
            conditions: conditionEntries, approaches: approachEntries, options: Entries(orderedOptions),
            pathways: Entries(
                pathways.compactMap { pathway in
                    conditionEntries[pathway.condition].flatMap { pathway.make("Pathway for \($0.shortName)") }
                }.sorted { $0.id < $1.id }),
            measures: Entries(measures.sorted { $0.id < $1.id }),
            claims: Entries(claims.sorted { $0.id < $1.id }), references: referenceEntries, terms: Entries(terms),
            factors: Entries(factors))
        checkReferences(library, ledger)
        checkMentions(library, ledger)
        checkTree(library, ledger)
        checkConsistency(library, ledger)
        checkCopies(library, ledger)
        // One fault can be met twice, as when a list names the same missing entry twice in one place.
        return AuthoredLibrary(
            library: edition == nil ? nil : library, problems: Set(ledger.problems).sorted())
    }
}

extension Edition {
    /// Stands in while the rest of a library without an edition is checked; never handed out.
    fileprivate static let unread = Edition(
        title: "", date: Day(year: 1, month: 1, day: 1)!, licence: "", reviewHorizon: 1, purpose: "",
        crisisLines: [])  // Invariant: every year has a first of January.
}
