import Appraisal
import Documents
import Knowledge

/// What the middle pane shows for a node of the tree.
struct EntryList: Hashable, Sendable {
    let title: String
    /// What of the title matters most where all of it does not fit.
    let brief: String
    let rows: [Row]

    init(title: String, brief: String? = nil, rows: [Row]) {
        self.title = title
        self.brief = brief ?? title
        self.rows = rows
    }

    enum Row: Hashable, Sendable {
        case heading(String)
        case item(Item)
    }

    struct Item: Hashable, Sendable {
        let entry: EntryReference
        let title: String
        /// Its place among the marked candidates, from 1; nil when it is not marked.
        let place: Int?
        /// `!` where something is contraindicated, else empty.
        let mark: String
        /// Best kind of study and stand of the bodies; empty where they do not apply.
        let evidence: String
        let stand: String

        init(
            _ entry: EntryReference, _ title: String, place: Int? = nil, mark: String = "", evidence: String = "",
            stand: String = ""
        ) {
            self.place = place
            self.entry = entry
            self.title = title
            self.mark = mark
            self.evidence = evidence
            self.stand = stand
        }
    }

    static let empty = EntryList(title: "", rows: [])

    func item(at row: Int) -> Item? {
        guard rows.indices.contains(row), case .item(let item) = rows[row] else { return nil }
        return item
    }

    func row(of entry: EntryReference) -> Int? {
        rows.firstIndex { if case .item(let item) = $0 { item.entry == entry } else { false } }
    }

    /// The first row that can be selected.
    var firstItem: Int { rows.firstIndex { if case .item = $0 { true } else { false } } ?? 0 }

    /// The nearest row that can be selected, going `step` rows at a time from `row`.
    func item(from row: Int, by step: Int) -> Int {
        var at = row + step
        while rows.indices.contains(at) {
            if item(at: at) != nil { return at }
            at += step.signum()
        }
        return item(at: row) != nil ? row : firstItem
    }
}

extension EntryList {
    /// - Parameters:
    ///   - appraisal: that of the node's condition, whose groups then take the place of the roles.
    ///   - marks: the candidates that are marked.
    init(_ node: TreeNode, in library: Library, appraisal: Appraisal? = nil, marks: [ID<Option>] = []) {
        switch node {
        case .group(let id): self.init(group: id, in: library)
        case .condition(let id): self.init(condition: id, in: library, appraisal, marks)
        case .approaches:
            self.init(
                title: "Approaches",
                rows: Approach.Family.allCases.flatMap { Self.family($0, in: library, headed: true) })
        case .family(let family):
            self.init(title: "\(family.title) approaches", rows: Self.family(family, in: library, headed: false))
        case .claims:
            self.init(
                title: "Claims: what is said, and what we found",
                rows: Claim.Verdict.allCases.flatMap { verdict -> [Row] in
                    let claims = library.claims.filter { $0.verdict == verdict }
                    guard !claims.isEmpty else { return [] }
                    return [.heading(verdict.title)] + claims.map { .item(Item(.claim($0.id), $0.statement)) }
                })
        case .measures:
            self.init(
                title: "Measures", rows: library.measures.map { .item(Item(.measure($0.id), $0.title)) })
        case .glossary:
            self.init(title: "Glossary", rows: library.terms.map { .item(Item(.term($0.id), $0.name)) })
        case .factors:
            var rows: [Row] = []
            var group = ""
            for factor in library.factors {
                if factor.group != group { rows.append(.heading(factor.group)) }
                group = factor.group
                rows.append(.item(Item(.factor(factor.id), factor.name)))
            }
            self.init(title: "Patient factors", rows: rows)
        case .references:
            let sorted = library.references.map { ($0.shortCitation, $0) }
                .sorted { ($0.0.lowercased(), $0.1.id) < ($1.0.lowercased(), $1.1.id) }
            self.init(
                title: "References",
                rows: sorted.map { .item(Item(.reference($1.id), "\($0): \($1.title)")) })
        }
    }

    private init(group id: ID<ConditionGroup>, in library: Library) {
        let group = library.groups.first { $0.id == id }
        self.init(
            title: group?.name ?? id.text,
            rows: (group?.conditions ?? []).map { .item(Item(.condition($0.id), $0.name)) })
    }

    private init(condition id: ID<Condition>, in library: Library, _ appraisal: Appraisal?, _ marks: [ID<Option>]) {
        let name = library.groups.lazy.flatMap(\.conditions).first { $0.id == id }?.shortName ?? id.text
        let ids = library.options(for: id)
        let groups: [(title: String, options: [ID<Option>])] =
            if let appraisal {
                appraisal.groups.map { ($0.group.title, $0.candidates.map(\.option)) }
            } else {
                Option.Role.allCases.map { role in (role.title, ids.filter { library.options[$0]?.role == role }) }
            }
        var rows: [Row] = [.item(Item(.condition(id), "About \(name), pathway, measures"))]
        for group in groups where !group.options.isEmpty {
            rows.append(.heading(group.title))
            rows += group.options.compactMap { library.options[$0] }.map { option in
                let approach = library.approaches[option.approach]
                // With factors it is what rules out this person; without, that something may rule out somebody.
                let isContraindicated =
                    appraisal.map { $0[option.id]?.standing == .contraindicated }
                    ?? (option.cautions + (approach?.safety ?? [])).contains { $0.level == .contraindicated }
                return .item(
                    Item(
                        .option(option.id), approach?.shortName ?? option.approach.text,
                        place: marks.firstIndex(of: option.id).map { $0 + 1 }, mark: isContraindicated ? "!" : "",
                        evidence: library.evidence(for: option).abbreviation,
                        stand: GuidelineStand(option.positions).abbreviation))
            }
        }
        let count = "\(ids.count) \(ids.count == 1 ? "candidate" : "candidates")"
            + (marks.isEmpty ? "" : ", \(marks.count) marked")
        self.init(title: "\(name.capitalisedFirst): \(count)", brief: count, rows: rows)
    }

    private static func family(_ family: Approach.Family, in library: Library, headed: Bool) -> [Row] {
        let approaches = library.approaches.filter { $0.family == family }
        guard !approaches.isEmpty else { return [] }
        return (headed ? [.heading(family.title)] : [])
            + approaches.map { .item(Item(.approach($0.id), $0.name)) }
    }
}
