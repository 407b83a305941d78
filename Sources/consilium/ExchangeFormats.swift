import Documents
import Knowledge
import Rendering

extension Library {
    /// A condition's pathway, or any other entry as `show --json` has it.
    /// - Parameter selected: candidates of the condition, known to be there.
    func json(_ entry: EntryReference, selected: [String]) throws -> String {
        if case .condition(let id) = entry, let condition = conditions[id] {
            return pathwayJSON(for: condition, selected: selected.map { ID($0) }).text
        }
        // Invariant: the entry was found in this library.
        return try Output.json(DocumentJSON(entry, document(for: entry)!, self))
    }

    /// A condition's pathway as a FHIR R5 Bundle.
    /// - Parameter selected: candidates of the condition, known to be there.
    func fhir(_ entry: EntryReference, selected: [String]) throws(Failure) -> String {
        guard case .condition(let id) = entry, let condition = conditions[id] else {
            throw Failure("--format fhir goes with a condition; '\(entry.id)' is \(entry.kindWithArticle)")
        }
        return fhirBundle(for: condition, selected: selected.map { ID($0) }).text
    }
}

extension EntryReference {
    /// `an option`, `a condition`.
    var kindWithArticle: String {
        switch self {
        case .approach, .option: "an \(kind)"
        case .condition, .pathway, .measure, .claim, .reference, .term, .factor: "a \(kind)"
        }
    }
}
