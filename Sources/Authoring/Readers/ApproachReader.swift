import Knowledge

/// `approaches/FAMILY/ID.md`
func readApproach(_ file: SourceFile, family: Approach.Family, _ ledger: Ledger) -> Approach? {
    guard let entry = EntryFile(file, ledger) else { return nil }
    let fields = entry.fields
    let name = fields.text("name")
    let shortName = fields.optionalText("short")
    let synonyms = fields.texts("synonyms").map(\.text)
    let safety = fields.cautions("safety")
    let countsAs = fields.ids("counts-as") { .factor($0) }
    let verified = fields.day("verified")
    let plain = entry.sections.required("In plain words")
    let summary = entry.sections.required("What it is")
    let mechanism = entry.sections.optional("How it is thought to work")
    let certainty = entry.sections.optional("How sure anyone is of that")
    let delivery = entry.sections.optional("What a course looks like")
    let regulatory = entry.sections.optional("Regulatory status")
    entry.finish()
    if mechanism != nil, certainty == nil {
        ledger.report(
            file.location(), "a mechanism without its certainty; add the section '## How sure anyone is of that'")
    }
    guard let name, let verified, let plain, let summary else { return nil }
    return Approach(
        id: ID(file.stem), name: name, shortName: shortName ?? name, synonyms: synonyms, family: family,
        plain: plain, summary: summary, mechanism: mechanism ?? .empty, mechanismCertainty: certainty ?? .empty,
        delivery: delivery ?? .empty, regulatory: regulatory ?? .empty, safety: safety, countsAs: countsAs,
        verified: verified)
}
