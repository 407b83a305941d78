import Documents
import Knowledge

extension FHIRMaker {
    /// What each body says of a candidate.
    func assessments(of option: Knowledge.Option) -> [FHIRResource] {
        option.positions.enumerated().map { index, position in
            let id = fhirID(option.condition.text, option.approach.text, "position-\(index + 1)")
            let title = "\(position.body) \(position.year) on \(option.title)"
            let replaced = position.supersededBy.map { "Superseded by \($0)." }
            let later = [replaced, position.history.map { $0.capitalisedFirst + "." }].compactMap { $0 }
            let classified = JSONValue.object(
                ("informationType", "classifier"), ("summary", .string(position.statement)),
                ("type", concept(text: "Guideline position")), ("classifier", [concept(text: position.stance.title)]),
                ("author", .object(("type", "Organization"), ("display", .string(position.body)))),
                ("relatedArtifact", citing([position.source])))
            let comments = later.map { words in
                JSONValue.object(("informationType", "comment"), ("summary", .string(words)))
            }
            return FHIRResource(
                "ArtifactAssessment", id,
                narrative: [
                    "\(position.body) \(position.year), \(position.document): \(position.stance.title)", position.statement,
                ] + later + ["Source: \(shortCitation(position.source))"],
                ("title", .string(title)), ("date", Int(position.year) == nil ? nil : .string(position.year)),
                ("lastReviewDate", .string("\(option.verified)")),
                ("artifactReference", reference("ActivityDefinition", activityID(option))),
                ("content", .array([classified] + comments)))
        }
    }
}
