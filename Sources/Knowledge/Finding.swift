/// One result of one study or review, as population, comparator, outcome and figure (PICO).
public struct Finding: Hashable, Sendable {
    public let statement: String
    public let population: String?
    /// The other arm in a few words, e.g. "waiting list", "placebo spray plus a new antidepressant".
    public let comparator: String
    /// What kind of comparison that is; findings of different kinds never share a block.
    public let against: Comparison
    public let outcome: String?
    public let timePoint: String?
    public let metric: Metric?
    /// In the metric's own unit and with the source's sign.
    public let estimate: Double?
    /// The interval as the source gives it (confidence or credible).
    public let interval: Interval?
    /// As printed, e.g. "0.017", "<0.001".
    public let p: String?
    public let trials: Int?
    public let participants: Int?
    /// Who came out better; nil where nothing was compared.
    public let favours: Favours?
    /// On which side of no effect the estimate speaks for the option; nil where that cannot be told.
    public let better: Direction?
    /// The estimate is a change within one group, not a difference between arms.
    public let isWithinGroup: Bool
    /// GRADE certainty, only where the source itself graded.
    public let certainty: Certainty?
    public let source: ID<Reference>

    public init(
        statement: String, population: String?, comparator: String, against: Comparison,
        outcome: String?, timePoint: String?, metric: Metric?, estimate: Double?, interval: Interval?,
        p: String?, trials: Int?, participants: Int?, favours: Favours?, better: Direction?,
        isWithinGroup: Bool, certainty: Certainty?, source: ID<Reference>
    ) {
        self.statement = statement
        self.population = population
        self.comparator = comparator
        self.against = against
        self.outcome = outcome
        self.timePoint = timePoint
        self.metric = metric
        self.estimate = estimate
        self.interval = interval
        self.p = p
        self.trials = trials
        self.participants = participants
        self.favours = favours
        self.better = better
        self.isWithinGroup = isWithinGroup
        self.certainty = certainty
        self.source = source
    }

    /// What stood on the other side, from the lowest bar to the highest.
    public enum Comparison: String, CaseIterable, Hashable, Sendable {
        case waitingList = "waiting-list"
        case noTreatment = "no-treatment"
        case usualCare = "usual-care"
        case placebo
        case active
        /// Several kinds pooled.
        case mixed
        /// No control group.
        case none
    }

    public enum Metric: String, CaseIterable, Hashable, Sendable {
        case hedgesG = "g"
        case cohenD = "d"
        case standardisedMeanDifference = "SMD"
        case meanDifference = "MD"
        case oddsRatio = "OR"
        case riskRatio = "RR"
        case hazardRatio = "HR"
        case numberNeededToTreat = "NNT"
        case correlation = "r"
        case rate
        case other

        /// The value that means no difference: 1 for ratios, 0 for differences, nil where there is none.
        public var noEffect: Double? {
            switch self {
            case .hedgesG, .cohenD, .standardisedMeanDifference, .meanDifference, .correlation: 0
            case .oddsRatio, .riskRatio, .hazardRatio: 1
            case .numberNeededToTreat, .rate, .other: nil
            }
        }

        /// Ratios are drawn on a logarithmic axis.
        public var isRatio: Bool { noEffect == 1 }
    }

    /// `lower ... upper`, both in the unit of the estimate.
    public struct Interval: Hashable, Sendable {
        public let lower: Double
        public let upper: Double

        public init(lower: Double, upper: Double) {
            self.lower = lower
            self.upper = upper
        }
    }

    public enum Favours: String, CaseIterable, Hashable, Sendable {
        /// The option, also combined or as a variant.
        case option = "this"
        /// The comparator.
        case comparator = "other"
        case neither
        /// Before and after, with nothing beside it.
        case notControlled = "not-controlled"
    }

    public enum Direction: String, CaseIterable, Hashable, Sendable {
        case higher, lower
    }
}

/// How certain a body of evidence is by GRADE.
public enum Certainty: String, CaseIterable, Hashable, Sendable {
    case high, moderate, low
    case veryLow = "very-low"
}
