import Knowledge

/// `references/ID.yaml`: CSL fields, and under `custom` what CSL has no name for.
func readReference(_ file: SourceFile, _ ledger: Ledger) -> Reference? {
    guard let fields = Fields(file.text, of: file, ledger) else { return nil }
    _ = fields.choice("type", CSLType.self)
    let title = fields.text("title")
    let container = fields.text("container-title")
    let year = fields.year("issued")
    let authors = fields.mappings("author").compactMap(readAuthor)
    if !fields.has("author") { ledger.report(fields.location, "no 'author'; name a person or, as 'literal', a body") }
    let doi = fields.optionalText("DOI")
    if let doi, doi.wholeMatch(of: /10\.[0-9]{4,9}\/[^\s]+/) == nil {
        ledger.report(fields.location(of: "DOI"), "\(doi.quoted) is no DOI; it looks like 10.1002/wps.20267, with nothing before it")
    }
    let pmid = fields.optionalText("PMID")
    if let pmid, pmid.wholeMatch(of: /[1-9][0-9]{0,8}/) == nil {
        ledger.report(fields.location(of: "PMID"), "\(pmid.quoted) is no PMID; it is a number of up to nine digits")
    }
    let url = fields.optionalText("URL")
    if let url, url.wholeMatch(of: /https?:\/\/[^\s]+/) == nil {
        ledger.report(fields.location(of: "URL"), "\(url.quoted) is no web address; it starts with https://")
    }
    let volume = fields.optionalText("volume")
    let issue = fields.optionalText("issue")
    let page = fields.optionalText("page")
    let note = fields.optionalText("note")
    let verified = fields.day("accessed")
    var kind: Reference.Kind?
    var reading: Reference.Reading?
    var copy: String?
    let customs = fields.mappings("custom")
    for more in customs.dropFirst() { ledger.report(more.location, "a second item of 'custom'; join the two") }
    if let custom = customs.first {
        kind = custom.choice("kind", Reference.Kind.self)
        reading = custom.choice("read", Reference.Reading.self)
        copy = custom.optionalText("read-at")
        if let copy, copy.wholeMatch(of: /https?:\/\/[^\s]+/) == nil {
            ledger.report(custom.location(of: "read-at"), "\(copy.quoted) is no web address; it starts with https://")
        }
        custom.finish()
    } else if !fields.has("custom") {
        ledger.report(fields.location, "'custom' is missing; add it with 'kind' and 'read'")
    }
    if doi == nil, pmid == nil, url == nil, copy == nil {
        ledger.report(
            fields.location,
            "no DOI, PMID or URL; give the one by which a reader finds the work, or 'read-at' under 'custom' for a copy")
    }
    fields.finish()
    guard let kind, let reading, let title, let container, let year, let verified else { return nil }
    return Reference(
        id: ID(file.stem), kind: kind, authors: authors, year: year, title: title, containerTitle: container,
        volume: volume, issue: issue, page: page, doi: doi, pmid: pmid, url: url, copy: copy, reading: reading, note: note,
        verified: verified)
}

private func readAuthor(_ fields: Fields) -> Reference.Author? {
    defer { fields.finish() }
    if let literal = fields.optionalText("literal") { return literal == "et al." ? .others : .organisation(literal) }
    guard let family = fields.text("family") else { return nil }
    return .person(family: family, given: fields.optionalText("given") ?? "")
}

/// The CSL types that occur here.
enum CSLType: String, CaseIterable {
    case article = "article-journal"
    case report, webpage, dataset, book, chapter, legislation
    case newspaper = "article-newspaper"
}
