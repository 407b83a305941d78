import Documents
import Knowledge

/// A place in the tree on the left.
enum TreeNode: Hashable, Sendable {
    case group(ID<ConditionGroup>)
    case condition(ID<Condition>)
    case approaches
    case family(Approach.Family)
    case claims, measures, glossary, factors, references
}

/// A line of the tree as it stands with some of its nodes expanded.
struct TreeRow: Hashable, Sendable {
    let node: TreeNode
    let title: String
    /// 0 at the top.
    let depth: Int
    /// Nil for a node that has nothing under it.
    let isExpanded: Bool?
    /// What the node holds: conditions, candidates, entries.
    let count: Int
}

/// The rows that show with these nodes expanded.
func treeRows(_ library: Library, expanded: Set<TreeNode>) -> [TreeRow] {
    var rows: [TreeRow] = []
    for group in library.groups {
        let node = TreeNode.group(group.id)
        let isExpanded = expanded.contains(node)
        rows.append(
            TreeRow(node: node, title: group.name, depth: 0, isExpanded: isExpanded, count: group.conditions.count))
        guard isExpanded else { continue }
        for member in group.conditions {
            rows.append(
                TreeRow(
                    node: .condition(member.id), title: member.shortName.capitalisedFirst, depth: 1, isExpanded: nil,
                    count: library.options(for: member.id).count))
        }
    }
    let isExpanded = expanded.contains(.approaches)
    rows.append(
        TreeRow(
            node: .approaches, title: "Approaches", depth: 0, isExpanded: isExpanded, count: library.approaches.count))
    if isExpanded {
        for family in Approach.Family.allCases {
            let count = library.approaches.count { $0.family == family }
            if count > 0 {
                rows.append(TreeRow(node: .family(family), title: family.title, depth: 1, isExpanded: nil, count: count))
            }
        }
    }
    let lists: [(TreeNode, String, Int)] = [
        (.claims, "Claims", library.claims.count), (.measures, "Measures", library.measures.count),
        (.factors, "Patient factors", library.factors.count), (.glossary, "Glossary", library.terms.count),
        (.references, "References", library.references.count),
    ]
    for (node, title, count) in lists where count > 0 {
        rows.append(TreeRow(node: node, title: title, depth: 0, isExpanded: nil, count: count))
    }
    return rows
}

extension TreeNode {
    /// The node under which an entry is listed.
    static func holding(_ entry: EntryReference, in library: Library) -> TreeNode {
        switch entry {
        case .condition(let id): .condition(id)
        case .pathway(let id): .condition(ID(id.text))
        case .option(let id): .condition(id.condition)
        case .approach(let id): .family(library.approaches[id]?.family ?? .psychological)
        case .claim: .claims
        case .measure: .measures
        case .term: .glossary
        case .factor: .factors
        case .reference: .references
        }
    }

    /// The node above this one, or nil at the top.
    func parent(in library: Library) -> TreeNode? {
        switch self {
        case .condition(let id):
            library.groups.first { $0.conditions.contains { $0.id == id } }.map { .group($0.id) }
        case .family: .approaches
        case .group, .approaches, .claims, .measures, .glossary, .factors, .references: nil
        }
    }
}
