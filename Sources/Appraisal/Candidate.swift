import Knowledge

/// A candidate of the condition with its standing and every reason for it.
public struct Candidate: Hashable, Sendable {
    public let option: ID<Option>
    public let role: Option.Role
    /// Nil where nothing was asked, or where a statement was found and nothing in it speaks against.
    public let standing: Standing?
    /// The rules that fired, the weightiest first; rules of the pair before those of the approach.
    public let reasons: [Reason]
    /// What has to come first, in authored order. Without factors it only informs.
    public let prerequisites: [Prerequisite]
    /// Factors that are on and of which no statement speaks.
    public let silent: [ID<Factor>]
    /// Those of ``silent`` that are an age: the evidence is then mostly from people of another age.
    public let otherAge: [ID<Factor>]
    /// Contraindications for which no factor stands, so that ticking cannot find them.
    public let unlistedContraindications: [Caution]

    /// Where the candidate is shown.
    public var group: Group { Group(standing, role: role) }

    public struct Prerequisite: Hashable, Sendable {
        public let rule: Option.Prerequisite
        /// A factor that is on says that it has come first.
        public let isMet: Bool
    }
}

extension Candidate {
    /// - Parameters:
    ///   - stated: the factors that are on; may be none.
    ///   - brought: factors that the condition brings by its definition.
    init(_ option: Option, approach: Approach?, stated: StatedFactors, brought: Set<ID<Factor>>) {
        let prerequisites = option.after.map { rule in
            Prerequisite(rule: rule, isMet: stated.source(of: rule.factor) != nil || brought.contains(rule.factor))
        }
        let cautions =
            option.cautions.map { ($0, Reason.Origin.option(option.id)) }
            + (approach?.safety ?? []).map { ($0, Reason.Origin.approach(option.approach)) }

        var reasons = cautions.compactMap { caution, origin -> Reason? in
            guard let factor = caution.factor, let source = stated.source(of: factor) else { return nil }
            return Reason(.caution(caution, of: origin), factor: source)
        }
        if !stated.on.isEmpty {
            reasons += prerequisites.filter { !$0.isMet }
                .map { Reason(.prerequisite($0.rule), factor: $0.rule.factor) }
        }
        let ordered = reasons.enumerated()
            .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
            .map(\.element)

        let spokenOf = Set(cautions.compactMap(\.0.factor) + option.after.map(\.factor))
        // What the condition itself means needs no statement of its own.
        let asked = stated.on.filter { !brought.contains($0) }
        let silent = asked.filter { stated.implied(by: $0).isDisjoint(with: spokenOf) }

        self.init(
            option: option.id, role: option.role,
            standing: ordered.first?.standing
                ?? (silent.isEmpty || silent.count < asked.count ? nil : .noStatement),
            reasons: ordered, prerequisites: prerequisites, silent: silent,
            otherAge: silent.filter { stated.ages.contains($0) },
            unlistedContraindications: cautions.map(\.0)
                .filter { $0.level == .contraindicated && $0.factor == nil })
    }
}

extension Reason {
    /// The order in which reasons are read: by the standing to which they lead, then by the caution's level.
    fileprivate var rank: Int {
        let levels = Caution.Level.allCases.count
        let standing = Standing.allCases.firstIndex(of: standing) ?? 0
        switch rule {
        case .caution(let caution, _): return standing * levels + caution.level.rank
        case .prerequisite: return standing * levels
        }
    }
}
