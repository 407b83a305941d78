import Appraisal
import Knowledge

extension Group {
    /// The heading over the candidates of a group.
    public var title: String {
        switch self {
        case .role(let role): role.title
        case .monitor: "Listed: something to watch"
        case .caution: "Listed: caution or interaction"
        case .notYet: "Not yet: something comes first"
        case .contraindicated: "Listed: contraindicated"
        }
    }
}

extension Standing {
    /// In a word or two, as it stands behind a candidate's name.
    public var title: String {
        switch self {
        case .contraindicated: "contraindicated"
        case .notYet: "not yet"
        case .caution: "caution"
        case .monitor: "to watch"
        case .noStatement: "no statement found"
        }
    }

    /// How it stands out; the words say it as well.
    var style: Span.Style {
        switch self {
        case .contraindicated: .danger
        case .notYet, .caution: .caution
        case .monitor: .strong
        case .noStatement: .faint
        }
    }
}

extension Caution.Level {
    /// What a source does that gives a caution of this level: "lists a contraindication".
    public var listing: String {
        switch self {
        case .contraindicated: "lists a contraindication"
        case .caution: "lists a caution"
        case .interaction: "lists an interaction"
        case .monitor: "lists something to watch"
        case .adverseEffect: "lists an adverse effect"
        }
    }
}

extension Reference.Kind {
    /// Who speaks: "the product information", "a randomised trial".
    public var speaker: String {
        switch self {
        case .label: "the product information"
        case .guideline: "the guideline"
        case .dataset, .measure, .reference, .protocolPaper, .cohort, .review, .positionPaper, .randomisedTrial,
            .metaAnalysis, .networkMetaAnalysis, .systematicReview:
            "a \(title)"
        }
    }
}

/// Candidates for which nothing was found are not safe for that.
let noStatementMeaning = "That is not the same as safe."

/// What an age that no statement speaks of means for the evidence.
let otherAgeNote = "what was found may come from people of another age."
