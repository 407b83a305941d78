import Appraisal
import Knowledge

/// What can be put on paper.
public enum PrintSubject: Hashable, Sendable {
    /// An entry whole.
    case entry(EntryReference)
    /// A condition's pathway with these candidates; with all that stand in its steps when none is selected.
    case pathway(ID<Condition>, selected: [ID<Approach>])
    /// General education in plain words. It takes no factors: it knows nothing of a person.
    case patientPage(ID<Condition>, selected: [ID<Approach>])
    /// Candidates of one condition side by side.
    case comparison([ID<Option>])
    /// Every candidate of a condition with what the sources list for the factors that are on.
    case appraisal(ID<Condition>)
}

extension Library {
    /// The document of a subject; nil when the library does not hold what it is about.
    /// - Throws: when the factors cannot hold together or are unknown.
    public func document(
        for subject: PrintSubject, factors: Set<ID<Factor>>
    ) throws(AppraisalError) -> Document? {
        switch subject {
        case .entry(let entry): return document(for: entry)?.whole(self)
        case .pathway(let id, let selected):
            guard let condition = conditions[id] else { return nil }
            let appraisal = factors.isEmpty ? nil : try Appraisal(library: self, condition: id, factors: factors)
            return pathwayDocument(for: condition, selected: selected, appraisal: appraisal)
        case .patientPage(let id, let selected):
            return conditions[id].map { patientDocument(for: $0, selected: selected) }
        case .comparison(let options): return try comparison(of: options, factors: factors)
        case .appraisal(let id):
            return appraisalDocument(try Appraisal(library: self, condition: id, factors: factors))
        }
    }
}
