import Knowledge

/// `conditions/GROUP/ID/condition.md`
func readCondition(_ file: SourceFile, id: ID<Condition>, group: ID<ConditionGroup>, _ ledger: Ledger) -> Condition? {
    guard let entry = EntryFile(file, ledger) else { return nil }
    let fields = entry.fields
    let name = fields.text("name")
    let shortName = fields.optionalText("short")
    let synonyms = fields.texts("synonyms").map(\.text)
    let codes = readCodes(fields, ledger)
    let measures = fields.ids("measures") { .measure($0) }
    let brings: [ID<Factor>] = fields.ids("brings") { .factor($0) }
    let verified = fields.day("verified")
    let plain = entry.sections.required("In plain words")
    let summary = entry.sections.required("Summary")
    let recognition = entry.sections.required("How it is recognised")
    let facts = entry.sections.optional("What is known")
    let redFlags = entry.sections.required("Red flags")
    entry.finish()
    guard let name, let verified, let plain, let summary, let recognition, let redFlags else { return nil }
    return Condition(
        id: id, name: name, shortName: shortName ?? name, synonyms: synonyms, group: group, codes: codes,
        plain: plain, summary: summary, recognition: recognition, facts: facts ?? .empty, redFlags: redFlags,
        measures: measures, brings: brings, verified: verified)
}

private func readCodes(_ fields: Fields, _ ledger: Ledger) -> Condition.Codes {
    let codes = fields.mappings("codes")
    var icd11: [String] = []
    var icd10cm: [String] = []
    var notes: [String] = []
    for code in codes {
        for (text, location) in code.texts("icd11") {
            if !isICD11(text) { ledger.report(location, "\(text.quoted) is no ICD-11 code; it looks like 6B40 or 6A80.2") }
            icd11.append(text)
        }
        for (text, location) in code.texts("icd10cm") {
            if !isICD10CM(text) {
                ledger.report(location, "\(text.quoted) is no ICD-10-CM code; it looks like F43.10 or, cut short, F43.1-")
            }
            icd10cm.append(text)
        }
        if let note = code.optionalText("note") { notes.append(note) }
        code.finish()
    }
    return Condition.Codes(icd11: icd11, icd10cm: icd10cm, note: notes.joined(separator: " "))
}

/// Four characters, the second a letter, and an optional part of one or two after a point: `6B40`, `6A80.2`, `MB23.E`.
func isICD11(_ code: String) -> Bool {
    code.wholeMatch(of: /[0-9A-Z][A-HJ-NP-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,2})?(\/[0-9A-Z.]+)?/) != nil
}

/// A letter, a digit, a character and up to four after a point; a final dash for "more characters needed":
/// `F43.10`, `F43.1-`, `F43.-`.
func isICD10CM(_ code: String) -> Bool {
    code.wholeMatch(of: /[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4}|\.[0-9A-Z]{0,3}-)?/) != nil
}
