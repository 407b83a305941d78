import Documents
import Knowledge

extension FHIRMaker {
    /// The steps, in their order, and in each its candidates. Which of them is taken up is nobody's choice but that of
    /// the people concerned, so a group says "any", and nothing says what follows on what.
    func planDefinition(_ chosen: [Knowledge.Option]) -> FHIRResource {
        let pathway = library.pathways[ID(condition.id.text)]
        let steps = pathway?.steps ?? []
        let id = fhirID(condition.id.text)
        let title = pathway?.title ?? "Pathway: \(condition.name)"
        var actions = steps.enumerated().map { action($1, number: $0 + 1, chosen) }
        let inSteps = Set(steps.flatMap(\.options))
        let outside = chosen.filter { !inSteps.contains($0.approach) }
        if !outside.isEmpty {
            actions.append(
                .object(
                    ("linkId", "outside"), ("title", "Selected candidates that stand in no step"),
                    ("groupingBehavior", "logical-group"), ("selectionBehavior", "any"),
                    ("action", .some(outside.map { activity($0, in: "outside") }))))
        }
        let introduction = pathway?.introduction ?? .empty
        let measures = condition.measures.compactMap { library.measures[$0] }
        let description = [
            condition.summary.fhirText, introduction.fhirText,
            condition.redFlags.isEmpty ? "" : "Red flags:\n\n\(condition.redFlags.fhirText)",
            measures.isEmpty ? "" : "Measures: \(measures.map(\.title).joined(separator: "; "))",
        ].filter { !$0.isEmpty }.joined(separator: "\n\n")
        let cited = [condition.summary, introduction, condition.redFlags].flatMap(\.citations) + measures.flatMap(\.sources)
        let own: [(String, JSONValue?)] = [
            ("type", concept(coding("http://terminology.hl7.org/CodeSystem/plan-definition-type", "clinical-protocol", "Clinical Protocol"))),
            ("description", .words(description)),
            ("useContext", focus),
            ("purpose", .string(edition.purpose)),
            ("copyright", .string(edition.licence)),
            ("lastReviewDate", .string("\(condition.verified)")),
            ("relatedArtifact", citing(cited)),
            ("action", .some(actions)),
        ]
        return FHIRResource(
            "PlanDefinition", id, narrative: [title, edition.purpose, condition.summary.plainText, introduction.plainText],
            members: metadata("PlanDefinition", id, title: title) + own)
    }

    private func action(_ step: Pathway.Step, number: Int, _ chosen: [Knowledge.Option]) -> JSONValue {
        let unknown = "not known; no source that was read says"
        let description = """
            Who enters: \(step.entry.fhirText)

            What to measure: \(step.measure?.fhirText ?? unknown)

            When to move on: \(step.exit?.fhirText ?? unknown)
            """
        let link = "step-\(number)"
        let candidates = step.options.compactMap { approach in chosen.first { $0.approach == approach } }
        return .object(
            ("linkId", .string(link)), ("prefix", .string("\(number)")), ("title", .string(step.title)),
            ("description", .string(description)),
            ("documentation", citing(step.entry, step.measure, step.exit)),
            ("groupingBehavior", candidates.isEmpty ? nil : "logical-group"),
            ("selectionBehavior", candidates.isEmpty ? nil : "any"),
            ("action", .some(candidates.map { activity($0, in: link) })))
    }

    private func activity(_ option: Knowledge.Option, in link: String) -> JSONValue {
        .object(
            ("linkId", .string("\(link).\(option.approach)")),
            ("title", .string(library.approaches[option.approach]?.name ?? option.title)),
            ("documentation", citing(option.because)),
            ("definitionCanonical", .string("\(fhirURL("ActivityDefinition", activityID(option)))|\(edition.date)")))
    }
}
