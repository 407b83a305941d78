/// What a guideline body or regulator says of an option.
public struct Position: Hashable, Sendable {
    /// E.g. `NICE`, `VA/DoD`.
    public let body: String
    public let document: String
    /// A year, or `n.d.` for a page without a date.
    public let year: String
    public let stance: Stance
    /// In our words.
    public let statement: String
    /// What has replaced it, in a few words; nil while it stands.
    public let supersededBy: String?
    /// What it replaces or confirms, in a few words.
    public let history: String?
    public let source: ID<Reference>

    public init(
        body: String, document: String, year: String, stance: Stance, statement: String,
        supersededBy: String?, history: String?, source: ID<Reference>
    ) {
        self.body = body
        self.document = document
        self.year = year
        self.stance = stance
        self.statement = statement
        self.supersededBy = supersededBy
        self.history = history
        self.source = source
    }

    /// Direction and strength, from the strongest for to against.
    public enum Stance: String, CaseIterable, Hashable, Sendable {
        case recommendedFirstLine = "recommended-first-line"
        case recommended
        /// Lists or licenses it as one option, or suggests it.
        case option
        case insufficientEvidence = "insufficient-evidence"
        case notRecommended = "not-recommended"

        public var side: Side {
            switch self {
            case .recommendedFirstLine, .recommended, .option: .for
            case .insufficientEvidence: .unsure
            case .notRecommended: .against
            }
        }
    }

    public enum Side: Hashable, Sendable, CaseIterable {
        case `for`, unsure, against
    }
}

/// How many guideline bodies stand where. Derived; each body counts once.
public struct GuidelineStand: Hashable, Sendable {
    public let `for`: Int
    public let unsure: Int
    public let against: Int

    public init(for: Int, unsure: Int, against: Int) {
        self.for = `for`
        self.unsure = unsure
        self.against = against
    }

    /// Counts each body by the position that stands for it.
    public init(_ positions: [Position]) {
        let sides = positions.standing.map(\.stance.side)
        self.init(
            for: sides.count { $0 == .for }, unsure: sides.count { $0 == .unsure },
            against: sides.count { $0 == .against })
    }
}

extension [Position] {
    /// One position for each body, by name of the body: its newest that is not superseded; of two from the same year
    /// the more cautious one.
    public var standing: [Position] {
        Dictionary(grouping: filter { $0.supersededBy == nil }, by: \.body)
            .sorted { $0.key < $1.key }
            .compactMap { _, ofBody in
                ofBody.max { (Int($0.year) ?? 0, $0.stance.caution) < (Int($1.year) ?? 0, $1.stance.caution) }
            }
    }
}

extension Position.Stance {
    /// 0 for the strongest recommendation … 4 for one against.
    fileprivate var caution: Int {
        switch self {
        case .recommendedFirstLine: 0
        case .recommended: 1
        case .option: 2
        case .insufficientEvidence: 3
        case .notRecommended: 4
        }
    }
}
