import Documents
import Knowledge

// FHIR R5 (5.0.0). What the library cannot code is said in text; no code is made up. Code systems that are used:
// ICD-11 and ICD-10-CM where the library has a condition's codes, and HL7's own for the parts of its resources.

extension Library {
    /// A condition's pathway as a FHIR R5 Bundle of type `collection`: a PlanDefinition for the steps, and for each
    /// candidate an ActivityDefinition, its findings as Evidence with their EvidenceVariables, guideline positions as
    /// ArtifactAssessments, cautions as ClinicalUseDefinitions; at the end a Citation for each work.
    ///
    /// The same library gives the same bytes.
    /// - Parameter selected: the candidates to give; all that stand in a step when empty.
    public func fhirBundle(for condition: Condition, selected: [ID<Approach>] = []) -> JSONValue {
        let chosen = chosenOptions(for: condition, selected: selected)
        let maker = FHIRMaker(library: self, condition: condition)
        var resources = [maker.planDefinition(chosen)]
        for option in chosen {
            resources.append(maker.activityDefinition(option))
            resources += maker.evidence(of: option)
            resources += maker.assessments(of: option)
            resources += maker.clinicalUse(of: option)
        }
        let cited = Set(resources.flatMap(\.json.references))
        resources += works(citedOn: condition, with: chosen).map(maker.citation).filter { cited.contains("Citation/\($0.id)") }
        return .object(
            ("resourceType", "Bundle"),
            ("id", .string(fhirID("pathway", condition.id.text))),
            ("identifier", .object(
                ("system", .string("\(fhirBase)/pathways")), ("value", .string("\(condition.id)-\(edition.date)")))),
            ("type", "collection"),
            ("entry", .array(resources.map { .object(("fullUrl", .string($0.url)), ("resource", $0.json)) })))
    }
}

/// Where the library's resources have their canonical addresses. An example domain (RFC 2606): nothing answers there;
/// whoever publishes the resources gives them their own.
let fhirBase = "https://consilium.example/fhir"

/// A resource by its type and id, and as JSON.
struct FHIRResource {
    let type: String
    let id: String
    let json: JSONValue

    /// - Parameters:
    ///   - narrative: paragraphs of the text that people read.
    ///   - members: all else but `resourceType`, `id` and `text`.
    init(_ type: String, _ id: String, narrative: [String], _ members: (String, JSONValue?)...) {
        self.init(type, id, narrative: narrative, members: members)
    }

    init(_ type: String, _ id: String, narrative: [String], members: [(String, JSONValue?)]) {
        self.type = type
        self.id = id
        let head: [(String, JSONValue?)] = [
            ("resourceType", .string(type)), ("id", .string(id)), ("text", fhirNarrative(narrative)),
        ]
        json = .object(head + members)
    }

    var url: String { fhirURL(type, id) }
}

extension JSONValue {
    /// Every relative reference in it, e.g. `Citation/fox2020-trial`.
    fileprivate var references: [String] {
        switch self {
        case .null, .boolean, .integer, .decimal, .string: []
        case .array(let values): values.flatMap(\.references)
        case .members(let members):
            members.flatMap { member in
                if member.name == "reference", case .string(let target) = member.value { return [target] }
                return member.value.references
            }
        }
    }
}

func fhirURL(_ type: String, _ id: String) -> String { "\(fhirBase)/\(type)/\(id)" }

/// Parts joined by dots, as a FHIR id: letters, digits, `-` and `.`, at most 64. A longer one is cut and ends in a hash
/// of the whole (FNV-1a, 64 bits), so that it stays the only one of its name.
func fhirID(_ parts: String...) -> String {
    let whole = parts.joined(separator: ".")
    let text = String(whole.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") ? $0 : "." })
    guard text.count > 64 else { return text }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in whole.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return text.prefix(47) + "-" + String(repeating: "0", count: 16 - digits.count) + digits
}

/// Generated text: one XHTML paragraph each, empty ones left out.
private func fhirNarrative(_ paragraphs: [String]) -> JSONValue {
    let body = paragraphs.filter { !$0.isEmpty }.map { "<p>\($0.xmlEscaped)</p>" }.joined()
    return .object(
        ("status", "generated"), ("div", .string("<div xmlns=\"http://www.w3.org/1999/xhtml\">\(body)</div>")))
}

extension String {
    fileprivate var xmlEscaped: String {
        var out = ""
        for character in self {
            switch character {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            // XML 1.0 knows no other control characters.
            case _ where character.isNewline || character == "\t": out += " "
            case _ where character.unicodeScalars.contains { $0.value < 0x20 }: break
            default: out.append(character)
            }
        }
        return out
    }
}
