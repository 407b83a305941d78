import Documents
import Knowledge

extension FHIRMaker {
    /// A candidate: what it is, why it is one for this condition, what a course looks like. It asks for nothing, so it
    /// has neither an intent nor a kind of request.
    func activityDefinition(_ option: Knowledge.Option) -> FHIRResource {
        let id = activityID(option)
        let approach = library.approaches[option.approach]
        let role = "\(option.role.title); \(library.evidence(for: option).title); \(GuidelineStand(option.positions).sentence)"
        let description = [
            approach?.summary.fhirText, option.rationale.fhirText,
            labelled("How sure", option.certainty), labelled("How it is thought to work", approach?.mechanism),
            labelled("How sure anyone is of that", approach?.mechanismCertainty),
        ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n\n")
        let own: [(String, JSONValue?)] = [
            ("subtitle", .string(role)), ("description", .words(description)), ("useContext", focus),
            ("purpose", .words(option.because.fhirText)), ("usage", .words(approach?.delivery.fhirText)),
            ("copyright", .string(edition.licence)), ("lastReviewDate", .string("\(option.verified)")),
            ("relatedArtifact", citing(
                approach?.summary, option.rationale, option.certainty, approach?.mechanism, approach?.mechanismCertainty,
                option.because, approach?.delivery)),
            ("code", concept(text: approach?.name ?? option.title)),
        ]
        return FHIRResource(
            "ActivityDefinition", id, narrative: [option.title, role, option.rationale.plainText],
            members: metadata("ActivityDefinition", id, title: option.title) + own)
    }

    /// Prose behind a label; nil where there is none.
    private func labelled(_ label: String, _ prose: Prose?) -> String? {
        prose.flatMap { $0.isEmpty ? nil : "\(label): \($0.fhirText)" }
    }
}
