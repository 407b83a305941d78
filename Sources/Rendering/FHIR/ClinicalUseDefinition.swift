import Documents
import Knowledge

extension FHIRMaker {
    /// What speaks against a candidate or has to be watched: its own cautions, then its approach's.
    func clinicalUse(of option: Knowledge.Option) -> [FHIRResource] {
        let cautions = option.cautions + (library.approaches[option.approach]?.safety ?? [])
        return cautions.enumerated().map { index, caution in
            let id = fhirID(option.condition.text, option.approach.text, "caution-\(index + 1)")
            let factor = caution.factor.map { library.factors[$0]?.name ?? $0.text }
            let whom = [caution.part, factor].compactMap { $0 }.joined(separator: ", ")
            let (type, element) = caution.fhirUse(factor: factor)
            return FHIRResource(
                "ClinicalUseDefinition", id,
                narrative: [
                    "\(caution.level.title)\(whom.isEmpty ? "" : " (\(whom))"): \(caution.statement)",
                    "Source: \(shortCitation(caution.source))"
                        + (caution.isKnownSecondary ? " (only a secondary or commercial page was read)" : ""),
                ],
                // The resource has no element for its sources; HL7's extension is for definitions like it.
                ("extension", citing(caution.source).map { source in
                    [.object(
                        ("url", "http://hl7.org/fhir/StructureDefinition/artifact-relatedArtifact"),
                        ("valueRelatedArtifact", source))]
                }),
                ("type", .string(type)), ("category", [concept(text: caution.level.title)]),
                ("subject", [reference("ActivityDefinition", activityID(option))]), (element.name, element.value))
        }
    }
}

extension Caution {
    /// The type of use and the element that goes with it; a resource has just one.
    /// - Parameter factor: the name of whom it concerns.
    fileprivate func fhirUse(factor: String?) -> (type: String, element: JSONValue.Member) {
        let about = part.map { "\($0): \(statement)" } ?? statement
        let words = concept(text: about)
        switch level {
        case .contraindicated:
            let what = concept(text: factor.map { "\($0): \(about)" } ?? about)
            return (
                "contraindication",
                .init("contraindication", .object(("diseaseSymptomProcedure", .object(("concept", what)))))
            )
        case .interaction:
            return (
                "interaction",
                .init("interaction", .object(
                    ("interactant", factor.map { [.object(("itemCodeableConcept", concept(text: $0)))] }),
                    ("effect", .object(("concept", words)))))
            )
        case .adverseEffect:
            return (
                "undesirable-effect",
                .init("undesirableEffect", .object(("symptomConditionEffect", .object(("concept", words)))))
            )
        case .caution, .monitor:
            let description = factor.map { "\($0): \(about)" } ?? about
            return (
                "warning",
                .init("warning", .object(("description", .string(description)), ("code", concept(text: level.title))))
            )
        }
    }
}
