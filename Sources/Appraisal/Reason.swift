import Knowledge

/// A rule of the library that fired for a candidate.
public struct Reason: Hashable, Sendable {
    public let rule: Rule
    /// The factor that is on and fired the rule, which may imply the rule's own factor; for something that has to
    /// come first the factor that is missing.
    public let factor: ID<Factor>

    public init(_ rule: Rule, factor: ID<Factor>) {
        self.rule = rule
        self.factor = factor
    }

    public enum Rule: Hashable, Sendable {
        case caution(Caution, of: Origin)
        case prerequisite(Option.Prerequisite)
    }

    /// With which entry a caution stands.
    public enum Origin: Hashable, Sendable {
        case option(ID<Option>)
        case approach(ID<Approach>)
    }

    /// The factor that the rule is about.
    public var ruleFactor: ID<Factor> {
        switch rule {
        case .caution(let caution, _): caution.factor ?? factor
        case .prerequisite(let prerequisite): prerequisite.factor
        }
    }

    public var statement: String {
        switch rule {
        case .caution(let caution, _): caution.statement
        case .prerequisite(let prerequisite): prerequisite.statement
        }
    }

    public var source: ID<Reference> {
        switch rule {
        case .caution(let caution, _): caution.source
        case .prerequisite(let prerequisite): prerequisite.source
        }
    }

    /// The standing to which the rule alone leads.
    public var standing: Standing {
        switch rule {
        case .caution(let caution, _):
            switch caution.level {
            // What rules out a part of a class asks for care with the class.
            case .contraindicated: caution.part == nil ? .contraindicated : .caution
            case .caution, .interaction: .caution
            case .monitor, .adverseEffect: .monitor
            }
        case .prerequisite: .notYet
        }
    }
}
