/// An approach as a candidate for a condition: why, how well tested, what the guideline bodies say.
public struct Option: LibraryEntry, Hashable {
    /// `condition/approach`.
    public let id: ID<Option>
    /// "VR exposure for PTSD".
    public let title: String
    public let role: Role
    /// Which body or evidence puts it into that role.
    public let because: Prose
    /// What studies found and did not find, in plain words.
    public let plain: Prose
    /// Why this approach for this condition, and what speaks against it.
    public let rationale: Prose
    /// The key figures, nulls and conflicts in a few sentences.
    public let certainty: Prose
    public let findings: [Finding]
    public let positions: [Position]
    /// What is special to this pair; the approach's own safety entries hold as well.
    public let cautions: [Caution]
    /// What has to come first.
    public let after: [Prerequisite]
    public let verified: Day

    public var condition: ID<Condition> { id.condition }
    public var approach: ID<Approach> { id.approach }

    public init(
        id: ID<Option>, title: String, role: Role, because: Prose, plain: Prose, rationale: Prose,
        certainty: Prose, findings: [Finding], positions: [Position], cautions: [Caution],
        after: [Prerequisite], verified: Day
    ) {
        self.id = id
        self.title = title
        self.role = role
        self.because = because
        self.plain = plain
        self.rationale = rationale
        self.certainty = certainty
        self.findings = findings
        self.positions = positions
        self.cautions = cautions
        self.after = after
        self.verified = verified
    }

    /// Where an option stands among a condition's candidates, in the order in which they are shown.
    public enum Role: String, CaseIterable, Hashable, Sendable, Comparable {
        case firstLine = "first-line"
        case secondLine = "second-line"
        case adjunct
        case specialist
        case investigational
        case notRecommended = "not-recommended"

        public static func < (a: Role, b: Role) -> Bool { a.rank < b.rank }

        /// 0 for first-line … 5 for not recommended.
        public var rank: Int {
            switch self {
            case .firstLine: 0
            case .secondLine: 1
            case .adjunct: 2
            case .specialist: 3
            case .investigational: 4
            case .notRecommended: 5
            }
        }
    }

    /// Something that has to have come first, e.g. two antidepressants before esketamine.
    public struct Prerequisite: Hashable, Sendable {
        /// What a person has to bring, e.g. `failed-two-antidepressants`.
        public let factor: ID<Factor>
        public let statement: String
        public let source: ID<Reference>

        public init(factor: ID<Factor>, statement: String, source: ID<Reference>) {
            self.factor = factor
            self.statement = statement
            self.source = source
        }
    }
}
