import Appraisal
import Documents
import Knowledge

/// An appraisal as `appraise --json` writes it.
struct AppraisalJSON: Encodable {
    let condition: String
    let factors: [String]
    let groups: [Group]
    let moved: [Move]
    let edition: String

    struct Group: Encodable {
        let title: String
        let candidates: [CandidateJSON]
    }

    struct Move: Encodable {
        let id: String
        let from: String
        let to: String
        /// The factors of the rules that decided it.
        let rules: [String]
    }

    init(_ appraisal: Appraisal, _ library: Library) {
        condition = appraisal.condition.text
        factors = appraisal.factors.map(\.text)
        groups = appraisal.groups.map { group, candidates in
            Group(title: group.title, candidates: candidates.map { CandidateJSON($0, library) })
        }
        moved = appraisal.moved.map { move in
            Move(
                id: move.option.text, from: move.before.title, to: move.after.title,
                rules: move.rules.map(\.ruleFactor.text))
        }
        edition = library.edition.date.description
    }
}

/// A candidate with its standing and each reason.
struct CandidateJSON: Encodable {
    let id: String
    let title: String
    let role: String
    /// Absent where no rule fired and statements were found.
    let standing: String?
    let reasons: [ReasonJSON]
    let comesFirst: [PrerequisiteJSON]
    /// Factors that are on and of which no statement speaks: not the same as safe.
    let noStatementOn: [String]

    init(_ candidate: Candidate, _ library: Library) {
        id = candidate.option.text
        title = library.options[candidate.option]?.title ?? candidate.option.text
        role = candidate.role.rawValue
        standing = candidate.standing?.rawValue
        reasons = candidate.reasons.map { ReasonJSON($0, library) }
        comesFirst = candidate.prerequisites.map {
            PrerequisiteJSON(
                factor: $0.rule.factor.text, isMet: $0.isMet, statement: $0.rule.statement, source: $0.rule.source.text)
        }
        noStatementOn = candidate.silent.map(\.text)
    }

    struct PrerequisiteJSON: Encodable {
        let factor: String
        let isMet: Bool
        let statement: String
        let source: String
    }

    struct ReasonJSON: Encodable {
        /// A caution's level, or `comes-first`.
        let rule: String
        let factor: String
        /// The part of the approach that it concerns, where it is not the whole.
        let part: String?
        let statement: String
        let source: String
        /// How the source was read.
        let read: String?

        init(_ reason: Reason, _ library: Library) {
            switch reason.rule {
            case .caution(let caution, _):
                rule = caution.level.rawValue
                part = caution.part
            case .prerequisite:
                rule = "comes-first"
                part = nil
            }
            factor = reason.factor.text
            statement = reason.statement
            source = reason.source.text
            read = library.references[reason.source]?.reading.rawValue
        }
    }
}

/// Candidates side by side as `compare --json` writes them.
struct ComparisonJSON: Encodable {
    let condition: String
    let factors: [String]
    let candidates: [Column]
    let edition: String

    struct Column: Encodable {
        let candidate: CandidateJSON
        /// The best kind of study, derived from the references.
        let evidence: String
        let findings: [FindingJSON]
        let positions: [PositionJSON]
    }

    init(_ ids: [ID<Knowledge.Option>], _ appraisal: Appraisal, _ library: Library) {
        condition = appraisal.condition.text
        factors = appraisal.factors.map(\.text)
        candidates = ids.compactMap { id in
            guard let option = library.options[id], let candidate = appraisal[id] else { return nil }
            return Column(
                candidate: CandidateJSON(candidate, library), evidence: library.evidence(for: option).title,
                findings: option.findings.map(FindingJSON.init), positions: option.positions.map(PositionJSON.init))
        }
        edition = library.edition.date.description
    }

    struct FindingJSON: Encodable {
        let statement: String
        let comparator: String
        let against: String
        let outcome: String?
        let metric: String?
        let estimate: Double?
        let interval: [Double]?
        let trials: Int?
        let participants: Int?
        let favours: String?
        let certainty: String?
        let source: String

        init(_ finding: Finding) {
            statement = finding.statement
            comparator = finding.comparator
            against = finding.against.rawValue
            outcome = finding.outcome
            metric = finding.metric?.rawValue
            estimate = finding.estimate
            interval = finding.interval.map { [$0.lower, $0.upper] }
            trials = finding.trials
            participants = finding.participants
            favours = finding.favours?.rawValue
            certainty = finding.certainty?.rawValue
            source = finding.source.text
        }
    }

    struct PositionJSON: Encodable {
        let body: String
        let document: String
        let year: String
        let position: String
        let supersededBy: String?
        let statement: String
        let source: String

        init(_ position: Position) {
            body = position.body
            document = position.document
            year = position.year
            self.position = position.stance.rawValue
            supersededBy = position.supersededBy
            statement = position.statement
            source = position.source.text
        }
    }
}
