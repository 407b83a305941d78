import Knowledge

// Each type is written and read field by field, in the order of its initialiser.

extension Edition: Packable {
    func pack(into writer: inout PackWriter) {
        title.pack(into: &writer)
        date.pack(into: &writer)
        licence.pack(into: &writer)
        reviewHorizon.pack(into: &writer)
        purpose.pack(into: &writer)
        crisisLines.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            title: try .init(unpacking: &reader),
            date: try .init(unpacking: &reader),
            licence: try .init(unpacking: &reader),
            reviewHorizon: try .init(unpacking: &reader),
            purpose: try .init(unpacking: &reader),
            crisisLines: try .init(unpacking: &reader))
    }
}

extension CrisisLine: Packable {
    func pack(into writer: inout PackWriter) {
        country.pack(into: &writer)
        service.pack(into: &writer)
        contact.pack(into: &writer)
        source.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            country: try .init(unpacking: &reader),
            service: try .init(unpacking: &reader),
            contact: try .init(unpacking: &reader),
            source: try .init(unpacking: &reader))
    }
}

extension ConditionGroup: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        name.pack(into: &writer)
        conditions.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            id: try .init(unpacking: &reader),
            name: try .init(unpacking: &reader),
            conditions: try .init(unpacking: &reader))
    }
}

extension ConditionGroup.Member: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        name.pack(into: &writer)
        shortName.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            id: try .init(unpacking: &reader),
            name: try .init(unpacking: &reader),
            shortName: try .init(unpacking: &reader))
    }
}

extension Condition: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        name.pack(into: &writer)
        shortName.pack(into: &writer)
        synonyms.pack(into: &writer)
        group.pack(into: &writer)
        codes.pack(into: &writer)
        plain.pack(into: &writer)
        summary.pack(into: &writer)
        recognition.pack(into: &writer)
        facts.pack(into: &writer)
        redFlags.pack(into: &writer)
        measures.pack(into: &writer)
        brings.pack(into: &writer)
        verified.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            id: try .init(unpacking: &reader),
            name: try .init(unpacking: &reader),
            shortName: try .init(unpacking: &reader),
            synonyms: try .init(unpacking: &reader),
            group: try .init(unpacking: &reader),
            codes: try .init(unpacking: &reader),
            plain: try .init(unpacking: &reader),
            summary: try .init(unpacking: &reader),
            recognition: try .init(unpacking: &reader),
            facts: try .init(unpacking: &reader),
            redFlags: try .init(unpacking: &reader),
            measures: try .init(unpacking: &reader),
            brings: try .init(unpacking: &reader),
            verified: try .init(unpacking: &reader))
    }
}

extension Condition.Codes: Packable {
    func pack(into writer: inout PackWriter) {
        icd11.pack(into: &writer)
        icd10cm.pack(into: &writer)
        note.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            icd11: try .init(unpacking: &reader),
            icd10cm: try .init(unpacking: &reader),
            note: try .init(unpacking: &reader))
    }
}

extension Approach: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        name.pack(into: &writer)
        shortName.pack(into: &writer)
        synonyms.pack(into: &writer)
        family.pack(into: &writer)
        plain.pack(into: &writer)
        summary.pack(into: &writer)
        mechanism.pack(into: &writer)
        mechanismCertainty.pack(into: &writer)
        delivery.pack(into: &writer)
        regulatory.pack(into: &writer)
        safety.pack(into: &writer)
        countsAs.pack(into: &writer)
        verified.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            id: try .init(unpacking: &reader),
            name: try .init(unpacking: &reader),
            shortName: try .init(unpacking: &reader),
            synonyms: try .init(unpacking: &reader),
            family: try .init(unpacking: &reader),
            plain: try .init(unpacking: &reader),
            summary: try .init(unpacking: &reader),
            mechanism: try .init(unpacking: &reader),
            mechanismCertainty: try .init(unpacking: &reader),
            delivery: try .init(unpacking: &reader),
            regulatory: try .init(unpacking: &reader),
            safety: try .init(unpacking: &reader),
            countsAs: try .init(unpacking: &reader),
            verified: try .init(unpacking: &reader))
    }
}

extension Knowledge.Option: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        title.pack(into: &writer)
        role.pack(into: &writer)
        because.pack(into: &writer)
        plain.pack(into: &writer)
        rationale.pack(into: &writer)
        certainty.pack(into: &writer)
        findings.pack(into: &writer)
        positions.pack(into: &writer)
        cautions.pack(into: &writer)
        after.pack(into: &writer)
        verified.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            id: try .init(unpacking: &reader),
            title: try .init(unpacking: &reader),
            role: try .init(unpacking: &reader),
            because: try .init(unpacking: &reader),
            plain: try .init(unpacking: &reader),
            rationale: try .init(unpacking: &reader),
            certainty: try .init(unpacking: &reader),
            findings: try .init(unpacking: &reader),
            positions: try .init(unpacking: &reader),
            cautions: try .init(unpacking: &reader),
            after: try .init(unpacking: &reader),
            verified: try .init(unpacking: &reader))
    }
}

extension Knowledge.Option.Prerequisite: Packable {
    func pack(into writer: inout PackWriter) {
        factor.pack(into: &writer)
        statement.pack(into: &writer)
        source.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            factor: try .init(unpacking: &reader),
            statement: try .init(unpacking: &reader),
            source: try .init(unpacking: &reader))
    }
}

extension Finding: Packable {
    func pack(into writer: inout PackWriter) {
        statement.pack(into: &writer)
        population.pack(into: &writer)
        comparator.pack(into: &writer)
        against.pack(into: &writer)
        outcome.pack(into: &writer)
        timePoint.pack(into: &writer)
        metric.pack(into: &writer)
        estimate.pack(into: &writer)
        interval.pack(into: &writer)
        p.pack(into: &writer)
        trials.pack(into: &writer)
        participants.pack(into: &writer)
        favours.pack(into: &writer)
        better.pack(into: &writer)
        isWithinGroup.pack(into: &writer)
        certainty.pack(into: &writer)
        source.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            statement: try .init(unpacking: &reader),
            population: try .init(unpacking: &reader),
            comparator: try .init(unpacking: &reader),
            against: try .init(unpacking: &reader),
            outcome: try .init(unpacking: &reader),
            timePoint: try .init(unpacking: &reader),
            metric: try .init(unpacking: &reader),
            estimate: try .init(unpacking: &reader),
            interval: try .init(unpacking: &reader),
            p: try .init(unpacking: &reader),
            trials: try .init(unpacking: &reader),
            participants: try .init(unpacking: &reader),
            favours: try .init(unpacking: &reader),
            better: try .init(unpacking: &reader),
            isWithinGroup: try .init(unpacking: &reader),
            certainty: try .init(unpacking: &reader),
            source: try .init(unpacking: &reader))
    }
}

extension Finding.Interval: Packable {
    func pack(into writer: inout PackWriter) {
        lower.pack(into: &writer)
        upper.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        let (lower, upper): (Double, Double) = (try reader.double(), try reader.double())
        guard lower <= upper else { throw .damaged }
        self.init(lower: lower, upper: upper)
    }
}

extension Position: Packable {
    func pack(into writer: inout PackWriter) {
        body.pack(into: &writer)
        document.pack(into: &writer)
        year.pack(into: &writer)
        stance.pack(into: &writer)
        statement.pack(into: &writer)
        supersededBy.pack(into: &writer)
        history.pack(into: &writer)
        source.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            body: try .init(unpacking: &reader),
            document: try .init(unpacking: &reader),
            year: try .init(unpacking: &reader),
            stance: try .init(unpacking: &reader),
            statement: try .init(unpacking: &reader),
            supersededBy: try .init(unpacking: &reader),
            history: try .init(unpacking: &reader),
            source: try .init(unpacking: &reader))
    }
}

extension Caution: Packable {
    func pack(into writer: inout PackWriter) {
        factor.pack(into: &writer)
        level.pack(into: &writer)
        part.pack(into: &writer)
        statement.pack(into: &writer)
        source.pack(into: &writer)
        isKnownSecondary.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            factor: try .init(unpacking: &reader),
            level: try .init(unpacking: &reader),
            part: try .init(unpacking: &reader),
            statement: try .init(unpacking: &reader),
            source: try .init(unpacking: &reader),
            isKnownSecondary: try .init(unpacking: &reader))
    }
}

extension Factor: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        name.pack(into: &writer)
        help.pack(into: &writer)
        synonyms.pack(into: &writer)
        excludes.pack(into: &writer)
        implies.pack(into: &writer)
        group.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            id: try .init(unpacking: &reader),
            name: try .init(unpacking: &reader),
            help: try .init(unpacking: &reader),
            synonyms: try .init(unpacking: &reader),
            excludes: try .init(unpacking: &reader),
            implies: try .init(unpacking: &reader),
            group: try .init(unpacking: &reader))
    }
}

extension Pathway: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        title.pack(into: &writer)
        introduction.pack(into: &writer)
        steps.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            id: try .init(unpacking: &reader),
            title: try .init(unpacking: &reader),
            introduction: try .init(unpacking: &reader),
            steps: try .init(unpacking: &reader))
    }
}

extension Pathway.Step: Packable {
    func pack(into writer: inout PackWriter) {
        title.pack(into: &writer)
        entry.pack(into: &writer)
        options.pack(into: &writer)
        measure.pack(into: &writer)
        exit.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            title: try .init(unpacking: &reader),
            entry: try .init(unpacking: &reader),
            options: try .init(unpacking: &reader),
            measure: try .init(unpacking: &reader),
            exit: try .init(unpacking: &reader))
    }
}

extension Measure: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        name.pack(into: &writer)
        shortName.pack(into: &writer)
        synonyms.pack(into: &writer)
        range.pack(into: &writer)
        cutOffs.pack(into: &writer)
        change.pack(into: &writer)
        caveat.pack(into: &writer)
        sources.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            id: try .init(unpacking: &reader),
            name: try .init(unpacking: &reader),
            shortName: try .init(unpacking: &reader),
            synonyms: try .init(unpacking: &reader),
            range: try .init(unpacking: &reader),
            cutOffs: try .init(unpacking: &reader),
            change: try .init(unpacking: &reader),
            caveat: try .init(unpacking: &reader),
            sources: try .init(unpacking: &reader))
    }
}

extension Claim: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        statement.pack(into: &writer)
        verdict.pack(into: &writer)
        because.pack(into: &writer)
        about.pack(into: &writer)
        verified.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            id: try .init(unpacking: &reader),
            statement: try .init(unpacking: &reader),
            verdict: try .init(unpacking: &reader),
            because: try .init(unpacking: &reader),
            about: try .init(unpacking: &reader),
            verified: try .init(unpacking: &reader))
    }
}

extension Term: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        name.pack(into: &writer)
        synonyms.pack(into: &writer)
        definition.pack(into: &writer)
        source.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            id: try .init(unpacking: &reader),
            name: try .init(unpacking: &reader),
            synonyms: try .init(unpacking: &reader),
            definition: try .init(unpacking: &reader),
            source: try .init(unpacking: &reader))
    }
}

extension Reference: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        kind.pack(into: &writer)
        authors.pack(into: &writer)
        year.pack(into: &writer)
        title.pack(into: &writer)
        containerTitle.pack(into: &writer)
        volume.pack(into: &writer)
        issue.pack(into: &writer)
        page.pack(into: &writer)
        doi.pack(into: &writer)
        pmid.pack(into: &writer)
        url.pack(into: &writer)
        copy.pack(into: &writer)
        reading.pack(into: &writer)
        note.pack(into: &writer)
        verified.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        self.init(
            id: try .init(unpacking: &reader),
            kind: try .init(unpacking: &reader),
            authors: try .init(unpacking: &reader),
            year: try .init(unpacking: &reader),
            title: try .init(unpacking: &reader),
            containerTitle: try .init(unpacking: &reader),
            volume: try .init(unpacking: &reader),
            issue: try .init(unpacking: &reader),
            page: try .init(unpacking: &reader),
            doi: try .init(unpacking: &reader),
            pmid: try .init(unpacking: &reader),
            url: try .init(unpacking: &reader),
            copy: try .init(unpacking: &reader),
            reading: try .init(unpacking: &reader),
            note: try .init(unpacking: &reader),
            verified: try .init(unpacking: &reader))
    }
}

extension Reference.Author: Packable {
    func pack(into writer: inout PackWriter) {
        switch self {
        case .person(let family, let given):
            writer.byte(0)
            writer.string(family)
            writer.string(given)
        case .organisation(let name):
            writer.byte(1)
            writer.string(name)
        case .others: writer.byte(2)
        }
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        switch try reader.byte() {
        case 0: self = .person(family: try reader.string(), given: try reader.string())
        case 1: self = .organisation(try reader.string())
        case 2: self = .others
        default: throw .damaged
        }
    }
}
