import Documents
import Knowledge

extension FHIRMaker {
    /// A work. It is out in the world, so its Citation is active.
    func citation(_ work: Knowledge.Reference) -> FHIRResource {
        let id = fhirID(work.id.text)
        let form = JSONValue.object(
            ("publishedIn", .object(("title", .words(work.containerTitle)))),
            ("volume", .words(work.volume)), ("issue", .words(work.issue)),
            ("articleDate", Int(work.year) == nil ? nil : .string(work.year)),
            ("publicationDateText", Int(work.year) == nil ? .string(work.year) : nil),
            ("pageString", .words(work.page)))
        let authors = work.namedAuthors.enumerated().map { index, author in
            JSONValue.object(
                ("contributor", .object(("type", .string(author.fhirType)), ("display", .string(author.fhirName)))),
                ("rankingOrder", .integer(index + 1)))
        }
        let identifiers: [JSONValue] = [
            work.doi.map { .object(("system", "https://doi.org"), ("value", .string($0))) },
            work.pmid.map { .object(("system", "https://pubmed.ncbi.nlm.nih.gov"), ("value", .string($0))) },
        ].compactMap { $0 }
        let artifact = JSONValue.object(
            ("identifier", .some(identifiers)), ("dateAccessed", .string("\(work.verified)")),
            ("title", [.object(("text", .string(work.title)))]), ("publicationForm", [form]),
            ("webLocation", work.address.map { [.object(("url", .string($0)))] }),
            ("classification", [.object(("type", concept(text: "Kind of work")), ("classifier", [concept(text: work.kind.title)]))]),
            ("contributorship", authors.isEmpty ? nil : .object(
                ("complete", .boolean(!work.goesOn)), ("entry", .array(authors)))),
            ("note", [.object(("text", .string(work.annotation)))]))
        return FHIRResource(
            "Citation", id, narrative: [work.plainCitation, work.annotation],
            ("url", .string(fhirURL("Citation", id))), ("version", .string("\(edition.date)")),
            ("title", .string(work.title)), ("status", "active"), ("date", .string("\(edition.date)")),
            ("publisher", .string(edition.title)), ("lastReviewDate", .string("\(work.verified)")),
            ("summary", [.object(("text", .string(work.plainCitation)))]), ("citedArtifact", artifact))
    }
}

extension Knowledge.Reference.Author {
    fileprivate var fhirName: String {
        switch self {
        case .person(let family, let given): given.isEmpty ? family : "\(family) \(given)"
        case .organisation(let name): name
        case .others: "others"
        }
    }

    fileprivate var fhirType: String {
        switch self {
        case .person: "Practitioner"
        case .organisation, .others: "Organization"
        }
    }
}
