/// Something that speaks against an approach or has to be watched.
public struct Caution: Hashable, Sendable {
    /// Whom it concerns; nil when it concerns everyone.
    public let factor: ID<Factor>?
    public let level: Level
    /// The part of the approach that it concerns, e.g. "valproate" of mood stabilisers; nil when it is the whole.
    public let part: String?
    public let statement: String
    public let source: ID<Reference>
    /// The authors of the entry know that its source is a secondary or commercial page, and say so.
    public let isKnownSecondary: Bool

    public init(
        factor: ID<Factor>?, level: Level, part: String? = nil, statement: String, source: ID<Reference>,
        isKnownSecondary: Bool
    ) {
        self.factor = factor
        self.level = level
        self.part = part
        self.statement = statement
        self.source = source
        self.isKnownSecondary = isKnownSecondary
    }

    /// From the strongest to what everyone may meet.
    public enum Level: String, CaseIterable, Hashable, Sendable {
        case contraindicated, caution, interaction, monitor
        case adverseEffect = "adverse-effect"

        /// 0 for contraindicated … 4 for an adverse effect.
        public var rank: Int { Level.allCases.firstIndex(of: self) ?? Level.allCases.count }
    }
}
