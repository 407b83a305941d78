import Documents
import Knowledge

extension FHIRMaker {
    /// The findings of a candidate, each behind the variables that only it needs.
    func evidence(of option: Knowledge.Option) -> [FHIRResource] {
        guard !option.findings.isEmpty else { return [] }
        let name = library.approaches[option.approach]?.name ?? option.title
        var variables = Variables(maker: self, option: option)
        let exposure = variables.id(.exposure, name)
        var out: [FHIRResource] = []
        for (index, finding) in option.findings.enumerated() {
            var roles = [definition(.exposure, name, exposure)]
            func add(_ role: VariableRole, _ words: String?) {
                if let words { roles.append(definition(role, words, variables.id(role, words))) }
            }
            add(.population, finding.population)
            if finding.against != .none { add(.referenceExposure, finding.comparator) }
            add(.measuredVariable, [finding.outcome, finding.timePoint].compactMap { $0 }.joined(separator: ", ").nonEmpty)
            out += variables.takeNew()
            out.append(evidence(finding, of: option, number: index + 1, roles))
        }
        return out
    }

    private func definition(_ role: VariableRole, _ words: String, _ id: String) -> JSONValue {
        .object(
            ("description", .string(words)), ("variableRole", role.concept), ("observed", reference("EvidenceVariable", id)))
    }

    private func evidence(
        _ finding: Finding, of option: Knowledge.Option, number: Int, _ roles: [JSONValue]
    ) -> FHIRResource {
        let id = fhirID(option.condition.text, option.approach.text, "finding-\(number)")
        let name = library.approaches[option.approach]?.shortName ?? option.approach.text
        let figures = [finding.figure, finding.size, finding.favoursText(option: name)].compactMap { $0 }
        let source = shortCitation(finding.source)
        let own: [(String, JSONValue?)] = [
            ("useContext", focus), ("relatedArtifact", citing([finding.source])),
            ("description", .words(([finding.against.title] + figures).joined(separator: "; "))),
            ("assertion", .string(finding.statement)), ("variableDefinition", .array(roles)),
            ("statistic", finding.statistic.map { [$0] }),
            ("certainty", finding.certainty.map { [$0.fhir(rater: source)] }),
        ]
        return FHIRResource(
            "Evidence", id,
            narrative: [
                finding.statement, figures.joined(separator: "; "),
                finding.certainty.map { "GRADE \($0.title), graded by \(source)" } ?? "", "Source: \(source)",
            ],
            members: metadata("Evidence", id, title: "Finding \(number) on \(option.title)") + own)
    }
}

/// The EvidenceVariables of a candidate: the same words in the same role are one variable.
private struct Variables {
    let maker: FHIRMaker
    let option: Knowledge.Option
    private var ids: [String: String] = [:]
    private var new: [FHIRResource] = []

    init(maker: FHIRMaker, option: Knowledge.Option) {
        self.maker = maker
        self.option = option
    }

    mutating func id(_ role: VariableRole, _ words: String) -> String {
        let key = "\(role.rawValue) \(words)"
        if let id = ids[key] { return id }
        let count = ids.keys.count { $0.hasPrefix(role.rawValue + " ") }
        let id = fhirID(option.condition.text, option.approach.text, "\(role.rawValue)-\(count + 1)")
        ids[key] = id
        let title = "\(role.title) in findings on \(option.title)"
        new.append(
            FHIRResource(
                "EvidenceVariable", id, narrative: [title, words],
                members: maker.metadata("EvidenceVariable", id, title: title) + [("description", .string(words))]))
        return id
    }

    /// Those made since the last call.
    mutating func takeNew() -> [FHIRResource] {
        defer { new = [] }
        return new
    }
}

/// Parts of population, exposure, comparison and outcome, by the names of HL7's code system `variable-role`.
private enum VariableRole: String {
    case population, exposure, referenceExposure, measuredVariable

    var title: String {
        switch self {
        case .population: "Population"
        case .exposure: "Intervention"
        case .referenceExposure: "Comparator"
        case .measuredVariable: "Outcome"
        }
    }

    var concept: JSONValue {
        Rendering.concept(coding("http://terminology.hl7.org/CodeSystem/variable-role", rawValue), text: title)
    }
}

extension Finding {
    /// The figure with its size and its uncertainty; nil where the source gives none of them.
    fileprivate var statistic: JSONValue? {
        let quantity = estimate.flatMap(JSONValue.number).map { JSONValue.object(("value", $0)) }
        let sample = trials == nil && participants == nil ? nil : JSONValue.object(
            ("numberOfStudies", trials.map { .integer($0) }), ("numberOfParticipants", participants.map { .integer($0) }))
        let estimates = [intervalEstimate, pEstimate].compactMap { $0 }
        guard quantity != nil || sample != nil || !estimates.isEmpty else { return nil }
        return .object(
            ("description", .words(isWithinGroup ? "Change within one group, not a difference between arms." : nil)),
            ("statisticType", quantity == nil ? nil : metric?.statisticType), ("quantity", quantity), ("sampleSize", sample),
            ("attributeEstimate", .some(estimates)))
    }

    /// No code: the library does not tell confidence from credible intervals, nor their level.
    private var intervalEstimate: JSONValue? {
        guard let interval, let lower = JSONValue.number(interval.lower), let upper = JSONValue.number(interval.upper)
        else { return nil }
        return .object(
            ("type", concept(text: "Interval as the source gives it (confidence or credible)")),
            ("range", .object(("low", .object(("value", lower))), ("high", .object(("value", upper))))))
    }

    /// `0.017` and `<0.001` as a quantity; words stay words.
    private var pEstimate: JSONValue? {
        guard let p else { return nil }
        let type = concept(coding("http://terminology.hl7.org/CodeSystem/attribute-estimate-type", "C44185", "P-value"))
        let signs = [("<=", "<="), (">=", ">="), ("≤", "<="), ("≥", ">="), ("<", "<"), (">", ">")]
        let sign = signs.first { p.hasPrefix($0.0) }
        let digits = p.dropFirst(sign?.0.count ?? 0).drop { $0 == " " }
        guard let value = Double(digits.first == "." ? "0\(digits)" : String(digits)), (0...1).contains(value) else {
            return .object(("description", .string("p \(p)")), ("type", type))
        }
        return .object(
            ("type", type),
            ("quantity", .object(("value", .decimal(value)), ("comparator", sign.map { .string($0.1) }))))
    }
}

extension Finding.Metric {
    /// By HL7's code system `statistic-type` where it has the measure, else in words.
    fileprivate var statisticType: JSONValue {
        func coded(_ code: String, _ display: String, _ text: String? = nil) -> JSONValue {
            concept(coding("http://terminology.hl7.org/CodeSystem/statistic-type", code, display), text: text)
        }
        return switch self {
        case .hedgesG: coded("0000100", "Standardized Mean Difference", "Hedges' g")
        case .cohenD: coded("0000100", "Standardized Mean Difference", "Cohen's d")
        case .standardisedMeanDifference: coded("0000100", "Standardized Mean Difference")
        case .meanDifference: coded("0000457", "Mean Difference")
        case .oddsRatio: coded("C16932", "Odds Ratio")
        case .riskRatio: coded("C93152", "Relative Risk")
        case .hazardRatio: coded("C93150", "Hazard Ratio")
        case .numberNeededToTreat: concept(text: "Number needed to treat")
        case .correlation: concept(text: "Correlation coefficient")
        case .rate: concept(text: "Rate")
        case .other: concept(text: "As the finding says")
        }
    }
}

extension Certainty {
    fileprivate func fhir(rater: String) -> JSONValue {
        .object(
            ("description", .string("GRADE \(title)")),
            ("type", concept(coding("http://terminology.hl7.org/CodeSystem/certainty-type", "Overall"))),
            ("rating", concept(coding("http://terminology.hl7.org/CodeSystem/certainty-rating", rawValue))),
            ("rater", .string(rater)))
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
