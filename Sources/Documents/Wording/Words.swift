import Knowledge

// The words under which values are shown. One place for each, so that screen, paper and commands agree.

extension Option.Role {
    public var title: String {
        switch self {
        case .firstLine: "First-line"
        case .secondLine: "Second-line"
        case .adjunct: "Adjunct"
        case .specialist: "Specialist"
        case .investigational: "Investigational"
        case .notRecommended: "Not recommended"
        }
    }
}

extension EvidenceKind {
    /// The best kind of study behind an option, in a word or two.
    public var title: String {
        switch self {
        case .systematicReview: "systematic review"
        case .randomisedTrial: "randomised trial"
        case .observational: "observational study"
        case .opinion: "case series or opinion"
        case .none: "no study found"
        }
    }

    /// Three columns at most.
    public var abbreviation: String {
        switch self {
        case .systematicReview: "SR"
        case .randomisedTrial: "RCT"
        case .observational: "OBS"
        case .opinion: "OP"
        case .none: "–"
        }
    }
}

extension GuidelineStand {
    /// `3/1/0`: bodies for, unsure and against; a dash where no body speaks.
    public var abbreviation: String { isEmpty ? "–" : "\(`for`)/\(unsure)/\(against)" }

    public var isEmpty: Bool { `for` + unsure + against == 0 }

    /// "bodies: 3 for, 1 unsure, 0 against", for narrow places.
    public var phrase: String {
        isEmpty ? "no guideline position" : "bodies: \(`for`) for, \(unsure) unsure, \(against) against"
    }

    /// "guideline bodies and regulators: 3 for, 1 evidence insufficient, 0 against"
    public var sentence: String {
        isEmpty
            ? "no guideline position found"
            : "guideline bodies and regulators: \(`for`) for, \(unsure) evidence insufficient, \(against) against"
    }
}

extension Certainty {
    /// `⊕⊕⊕◯ moderate`
    public var title: String {
        switch self {
        case .high: "⊕⊕⊕⊕ high"
        case .moderate: "⊕⊕⊕◯ moderate"
        case .low: "⊕⊕◯◯ low"
        case .veryLow: "⊕◯◯◯ very low"
        }
    }
}

extension Finding.Comparison {
    /// The heading over findings of this kind.
    public var title: String {
        switch self {
        case .waitingList: "Against a waiting list"
        case .noTreatment: "Against no treatment"
        case .usualCare: "Against usual care"
        case .placebo: "Against placebo or sham"
        case .active: "Against another active treatment"
        case .mixed: "Against mixed controls"
        case .none: "Without a control group"
        }
    }
}

extension Position.Stance {
    public var title: String {
        switch self {
        case .recommendedFirstLine: "recommends first"
        case .recommended: "recommends"
        case .option: "lists as an option"
        case .insufficientEvidence: "evidence insufficient"
        case .notRecommended: "recommends against"
        }
    }
}

extension Caution.Level {
    public var title: String {
        switch self {
        case .contraindicated: "Contraindicated"
        case .caution: "Caution"
        case .interaction: "Interaction"
        case .monitor: "Monitor"
        case .adverseEffect: "Adverse effects"
        }
    }
}

extension Approach.Family {
    public var title: String {
        switch self {
        case .psychological: "Psychological"
        case .pharmacological: "Pharmacological"
        case .neuromodulation: "Neuromodulation"
        case .digital: "Digital"
        case .integrative: "Integrative"
        case .precision: "Precision"
        case .lifestyle: "Lifestyle"
        }
    }
}

extension Claim.Verdict {
    public var title: String {
        switch self {
        case .supported: "supported"
        case .partlySupported: "partly supported"
        case .unsupported: "unsupported"
        case .contradicted: "contradicted"
        case .unverifiable: "unverifiable"
        }
    }
}

extension Reference.Kind {
    public var title: String {
        switch self {
        case .randomisedTrial: "randomised trial"
        case .metaAnalysis: "meta-analysis"
        case .networkMetaAnalysis: "network meta-analysis"
        case .systematicReview: "systematic review"
        case .guideline: "guideline"
        case .cohort: "cohort study"
        case .review: "narrative review"
        case .positionPaper: "position paper"
        case .label: "product information"
        case .protocolPaper: "trial protocol or registration"
        case .dataset: "data set"
        case .measure: "paper on a measure"
        case .reference: "reference work"
        }
    }
}

extension Reference.Reading {
    public var title: String {
        switch self {
        case .source: "read at the source or in a copy of it"
        case .abstract: "read as an abstract or excerpt"
        case .secondary: "read in somebody else's account of it"
        case .announcement: "a company's or sponsor's own announcement"
        }
    }

    /// The word beside a citation; none for a work that was read itself.
    public var mark: String? {
        switch self {
        case .source: nil
        case .abstract: "abstract"
        case .secondary: "second-hand"
        case .announcement: "company"
        }
    }
}
