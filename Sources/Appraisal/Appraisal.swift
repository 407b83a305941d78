import Knowledge

/// Every candidate of a condition with its standing for the factors that are on.
///
/// A factor only flags a candidate or moves it into another named group, and each move names the rule that fired:
/// a caution of the pair or of its approach, or something that has to come first. No score is made from a person,
/// and no candidate ever vanishes.
///
///     let appraisal = try Appraisal(
///         library: library, condition: "treatment-resistant-depression",
///         factors: ["uncontrolled-hypertension"])
///     for (group, candidates) in appraisal.groups { … }
public struct Appraisal: Hashable, Sendable {
    public let condition: ID<Condition>
    /// The factors that are on, in the library's order.
    public let factors: [ID<Factor>]
    /// All candidates of the condition, in the order of ``Library/options(for:)``.
    public let candidates: [Candidate]

    /// - Throws: ``AppraisalError`` for a condition or a factor that the library does not hold, and for factors that
    ///   exclude each other.
    public init(library: Library, condition: ID<Condition>, factors: Set<ID<Factor>>) throws(AppraisalError) {
        guard library.conditions.contains(condition) else {
            let near = nearest(to: condition.text, in: library.conditions.ids.map(\.text))
            throw .unknownCondition(condition, nearest: near.map { ID($0) })
        }
        let stated = try StatedFactors(factors, in: library)
        let brought = Set(library.conditions[condition]?.brings ?? [])
        self.condition = condition
        self.factors = stated.on
        candidates = library.options(for: condition).compactMap { id in
            library.options[id].map { option in
                Candidate(option, approach: library.approaches[option.approach], stated: stated, brought: brought)
            }
        }
    }

    /// The candidates by group, in the order of the groups; inside a group in authored order. Empty groups are left
    /// out.
    public var groups: [(group: Group, candidates: [Candidate])] {
        let byGroup = Dictionary(grouping: candidates, by: \.group)
        return Group.allCases.compactMap { group in byGroup[group].map { (group, $0) } }
    }

    /// What the factors changed against the view without them, in authored order.
    public var moved: [Move] {
        candidates.compactMap { candidate in
            let before = Group.role(candidate.role)
            guard candidate.group != before else { return nil }
            return Move(
                option: candidate.option, before: before, after: candidate.group,
                rules: candidate.reasons.filter { $0.standing == candidate.standing })
        }
    }

    /// A candidate that stands in another group than without factors.
    public struct Move: Hashable, Sendable {
        public let option: ID<Option>
        public let before: Group
        public let after: Group
        /// The rules that decided it; at least one.
        public let rules: [Reason]
    }

    /// The candidate with this id, or nil.
    public subscript(option: ID<Option>) -> Candidate? { candidates.first { $0.option == option } }
}
