/// The best kind of study behind an option, after the Oxford levels of evidence (2011). Derived, not graded.
///
/// Source: OCEBM Levels of Evidence Working Group, "The Oxford 2011 Levels of Evidence".
public enum EvidenceKind: Int, CaseIterable, Hashable, Sendable, Comparable {
    /// Level 1: a systematic review, with or without pooling.
    case systematicReview
    /// Level 2: a randomised trial.
    case randomisedTrial
    /// Level 3: a cohort or another observational study.
    case observational
    /// Levels 4 and 5: case series, narrative review, expert opinion.
    case opinion
    /// No result of a study was found.
    case none

    public static func < (a: EvidenceKind, b: EvidenceKind) -> Bool { a.rawValue < b.rawValue }

    /// The kind that a work of this sort can give to what it reports.
    public init(_ kind: Reference.Kind) {
        switch kind {
        case .metaAnalysis, .networkMetaAnalysis, .systematicReview: self = .systematicReview
        case .randomisedTrial: self = .randomisedTrial
        case .cohort, .dataset: self = .observational
        case .review, .positionPaper, .guideline, .label: self = .opinion
        case .protocolPaper, .measure, .reference: self = .none
        }
    }

    /// The best kind among the findings. A finding that had no control group counts as observational at most,
    /// whatever the work that reports it is called.
    public init(findings: [Finding], references: Entries<Reference>) {
        self = findings.compactMap { finding in
            references[finding.source].map { reference in
                let kind = EvidenceKind(reference.kind)
                return finding.favours == .notControlled ? max(kind, .observational) : kind
            }
        }.min() ?? .none
    }
}
