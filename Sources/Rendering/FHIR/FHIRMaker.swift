import Documents
import Knowledge

/// Makes the resources of one condition's pathway; what they share is here.
struct FHIRMaker {
    let library: Library
    let condition: Condition

    var edition: Edition { library.edition }

    /// A definition nobody has approved for use is a draft, and one for reading and discussion is, in FHIR's words,
    /// "experimental": not intended for genuine usage as it stands.
    func metadata(_ type: String, _ id: String, title: String) -> [(String, JSONValue?)] {
        [
            ("url", .string(fhirURL(type, id))), ("version", .string("\(edition.date)")), ("title", .string(title)),
            ("status", "draft"), ("experimental", true), ("date", .string("\(edition.date)")),
            ("publisher", .string(edition.title)),
        ]
    }

    /// What a resource is about: the condition.
    var focus: JSONValue {
        [.object(
            ("code", coding("http://terminology.hl7.org/CodeSystem/usage-context-type", "focus", "Clinical Focus")),
            ("valueCodeableConcept", conditionConcept))]
    }

    /// The condition by name, and by code where the library has codes. A dash at the end of an ICD-10-CM code means that
    /// further characters are needed: what stands before it is the category.
    var conditionConcept: JSONValue {
        let icd11 = condition.codes.icd11.map { coding("http://id.who.int/icd/release/11/mms", $0) }
        let icd10 = condition.codes.icd10cm.map { code in
            coding("http://hl7.org/fhir/sid/icd-10-cm", code.category)
        }
        return .object(("coding", .some(icd11 + icd10)), ("text", .string(condition.name)))
    }

    /// A citation of a work that stands in the same Bundle.
    func citing(_ id: ID<Reference>) -> JSONValue? {
        guard let work = library.references[id] else { return nil }
        return .object(
            ("type", "citation"), ("label", .string(work.shortCitation)), ("citation", .string(work.plainCitation)),
            ("resourceReference", reference("Citation", fhirID(id.text))))
    }

    func citing(_ proses: Prose?...) -> JSONValue? { citing(proses.compactMap { $0 }.flatMap(\.citations)) }

    func citing(_ ids: [ID<Reference>]) -> JSONValue? {
        var seen = Set<ID<Reference>>()
        return .some(ids.filter { seen.insert($0).inserted }.compactMap { citing($0) })
    }

    func shortCitation(_ id: ID<Reference>) -> String { library.references[id]?.shortCitation ?? id.text }

    func activityID(_ option: Knowledge.Option) -> String { fhirID(option.condition.text, option.approach.text) }
}

func reference(_ type: String, _ id: String) -> JSONValue { .object(("reference", .string("\(type)/\(id)"))) }

func coding(_ system: String, _ code: String, _ display: String? = nil) -> JSONValue {
    .object(("system", .string(system)), ("code", .string(code)), ("display", .words(display)))
}

/// A concept that one code stands for, with our words beside it.
func concept(_ coding: JSONValue, text: String? = nil) -> JSONValue {
    .object(("coding", [coding]), ("text", .words(text)))
}

func concept(text: String) -> JSONValue { .object(("text", .string(text))) }

extension Reference {
    /// Authors, year, title, place, identifiers.
    var plainCitation: String {
        (["\(authorText) (\(year)). \(title). \(placeText)"] + identifiers).joined(separator: " ").singleLine
    }
}

extension String {
    /// An ICD-10-CM code without the dash that stands for missing characters: `F43.1-` is `F43.1`, `F32.-` is `F32`.
    fileprivate var category: String {
        var code = self
        while code.hasSuffix("-") || code.hasSuffix(".") { code.removeLast() }
        return code
    }
}

extension Prose {
    /// Paragraphs as Markdown text; items of a list with a dash.
    var fhirText: String {
        blocks.map { block in
            switch block {
            case .paragraph(let inlines): inlines.plainText
            case .list(let items): items.map { "- \($0.plainText)" }.joined(separator: "\n")
            }
        }.joined(separator: "\n\n")
    }
}
