import Knowledge

extension Library {
    /// A page for the patient or a relative: general education, in plain words, on the options for a condition.
    ///
    /// It knows nothing of the person, ranks nothing and recommends nothing to anyone: it is made to be talked through
    /// with a clinician.
    /// - Parameter selected: the approaches to tell of; all that stand in a step of the pathway when empty.
    public func patientDocument(for condition: Condition, selected: [ID<Approach>] = []) -> Document {
        var writer = DocumentWriter(self)
        let inSteps = pathways[ID(condition.id.text)]?.steps.flatMap(\.options) ?? []
        let told = (selected.isEmpty ? inSteps : selected).withoutRepeats.compactMap { approach in
            options[ID(condition.id, approach)]
        }
        var blocks: [Document.Block] = [
            .paragraph([
                Span("This page is for learning about treatments. It does not know you, and it cannot say which treatment is right for you. "),
                Span("Discuss this with your clinician before you start, change or stop any treatment.", .strong),
            ]),
            .blanks(["Name", "Date", "My clinician"]),
            .heading(level: 1, "What it is"),
        ]
        blocks += writer.blocks(condition.plain)
        if !told.isEmpty { blocks.append(.heading(level: 1, "Treatments that people ask about")) }
        for option in told { blocks += plainBlocks(option, &writer) }
        blocks += questions(told)
        blocks += [
            .heading(level: 1, "If you feel in danger"),
            .paragraph([Span("If you may hurt yourself or someone else, call for help now. You can call one of these:")]),
            crisisLines,
            .heading(level: 1, "Where this comes from"),
            .paragraph([
                Span("The numbers in brackets lead to these sources. A word beside a number, such as “abstract”, says that only a part of the work or somebody else’s account of it was read.")
            ]),
        ]
        blocks += writer.references()
        blocks += [
            .heading(level: 1, "About this page"), .paragraph([Span(edition.purpose)]),
            .paragraph([Span("\(edition.title), edition \(edition.date), \(edition.licence).", .faint)]),
        ]
        return Document(title: "\(condition.name): treatments in plain words", blocks: blocks)
    }

    private func plainBlocks(_ option: Option, _ writer: inout DocumentWriter) -> [Document.Block] {
        let approach = approaches[option.approach]
        var blocks: [Document.Block] = [
            .heading(level: 2, approach?.name ?? option.approach.text), .paragraph([Span(option.role.plain)]),
        ]
        blocks += part("What it is and what happens", approach?.plain ?? .empty, &writer)
        blocks += part("What studies found and did not find", option.plain, &writer)
        let harms = (option.cautions + (approach?.safety ?? [])).withoutRepeats.filter(\.isPlainHarm)
        if harms.isEmpty {
            blocks.append(.paragraph([Span("Possible harms: ", .strong), Span("see above, and the questions to ask below.")]))
        } else {
            blocks.append(.heading(level: 3, "Possible harms"))
            blocks.append(.list(harms.map { Document.Item(writer.statement($0.statement, $0.source)) }))
            blocks.append(.paragraph([Span("There may be others. Ask your clinician which of them could concern you.")]))
        }
        return blocks
    }

    private func part(_ title: String, _ prose: Prose, _ writer: inout DocumentWriter) -> [Document.Block] {
        prose.isEmpty ? [] : [.heading(level: 3, title)] + writer.blocks(prose)
    }

    private func questions(_ told: [Option]) -> [Document.Block] {
        let questions = [
            "Which of these treatments can I get here, and how long is the wait?",
            "What would happen in each session, and how long would it take?",
            "What good may I expect, how likely is it, and when would I notice?",
            "What harms can it have, how often do they come, and what do we do then?",
            "Is there something about my health, my other medicines or a pregnancy that speaks against it?",
            "How will we see whether it works, and when will we look?",
            "What do we do if it does not help?",
            "What happens if I wait, or choose no treatment now?",
            "What will it cost me?",
        ]
        return [
            .heading(level: 1, "Questions to ask"), .checklist(questions.map { Document.Item([Span($0)]) }),
            .blanks(["My own questions", "What we agreed", "When we meet again"]),
        ]
    }
}

extension Option.Role {
    /// Where such a treatment stands, for a reader who has never heard of first-line or adjunct.
    var plain: String {
        switch self {
        case .firstLine: "Guidelines or studies put it among the treatments that are often looked at first."
        case .secondLine: "It is often looked at when a first treatment did not help or does not fit."
        case .adjunct: "It is mostly added to another treatment."
        case .specialist: "It is given by specialists, mostly after other treatments."
        case .investigational: "It is still being studied. Outside a study it is mostly not on offer."
        case .notRecommended: "Guidelines or studies speak against it."
        }
    }
}

extension Caution {
    /// A harm that anyone may meet, told in words that a reader of 14 can take: at most nine years of school, and
    /// neither figures nor abbreviations in it.
    var isPlainHarm: Bool {
        guard level == .adverseEffect, factor == nil else { return false }
        let shouts = statement.split { !$0.isLetter }.contains { $0.count > 1 && $0 == $0.uppercased() }
        let counts = statement.contains { $0.isNumber || "()=/;".contains($0) }
        return !shouts && !counts && ReadingLevel(statement).grade <= 9
    }
}
