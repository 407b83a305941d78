import Knowledge

/// `conditions/GROUP/CONDITION/pathway.md`: the steps' options stand in the front matter, what is said of each step
/// under a `##` heading with the step's title.
func readPathway(_ file: SourceFile, condition: ID<Condition>, _ ledger: Ledger) -> (String) -> Pathway? {
    let (entry, measure, exit) = ("Who enters", "What to measure", "When to move on")
    guard let opened = EntryFile(file, ledger) else { return { _ in nil } }
    let steps = opened.fields.mappings("steps").compactMap { step -> (title: String, options: [ID<Approach>])? in
        let title = step.text("title")
        let options: [ID<Approach>] = step.ids("options") { .step(ID(condition, $0)) }
        step.finish()
        return title.map { ($0, options) }
    }
    if !opened.fields.has("steps") { ledger.report(opened.fields.location, "no 'steps'; a pathway has one at least") }
    opened.fields.finish()
    let introduction = opened.sections.introduction("say before the first heading which guidelines the order follows")
    let groups = opened.sections.groups([entry, measure, exit])
    if groups.map(\.heading) != steps.map(\.title) {
        ledger.report(
            file.location(),
            "the '##' headings have to be the titles of the steps, in their order: \(steps.map(\.title).joined(separator: ", "))")
        return { _ in nil }
    }
    var read: [Pathway.Step] = []
    for (step, group) in zip(steps, groups) {
        guard let who = group.parts[entry] else {
            ledger.report(group.location, "the step '\(step.title)' lacks '### \(entry)'; add it")
            continue
        }
        read.append(
            Pathway.Step(
                title: step.title, entry: who, options: step.options, measure: group.parts[measure],
                exit: group.parts[exit]))
    }
    return { title in
        introduction.map { Pathway(id: ID(condition.text), title: title, introduction: $0, steps: read) }
    }
}
