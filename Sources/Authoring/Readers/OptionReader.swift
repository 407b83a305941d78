import Knowledge

/// An option as its file gives it; its title needs the names of its condition and approach.
struct OptionDraft {
    let id: ID<Option>
    let location: Location
    let make: (_ title: String) -> Option
}

/// `conditions/GROUP/CONDITION/options/APPROACH.md`
func readOption(_ file: SourceFile, condition: ID<Condition>, _ ledger: Ledger) -> OptionDraft? {
    guard let entry = EntryFile(file, ledger) else { return nil }
    let id = ID<Option>(condition, ID(file.stem))
    let fields = entry.fields
    let role = fields.choice("role", Option.Role.self)
    ledger.role(of: id, fields.location(of: "role"))
    let after = fields.mappings("after").compactMap(readPrerequisite)
    let findings = fields.mappings("findings").compactMap { readFinding($0, ledger) }
    let positions = fields.mappings("positions").compactMap(readPosition)
    let cautions = fields.cautions("cautions")
    let verified = fields.day("verified")
    let plain = entry.sections.required("In plain words")
    let because = entry.sections.required("Why this role")
    let rationale = entry.sections.required("Why it may help here")
    let certainty = entry.sections.required("How sure")
    let hasEvidence = fields.has("findings") || fields.has("positions")
    entry.finish()
    if !hasEvidence {
        ledger.report(fields.location, "neither 'findings' nor 'positions'; an option rests on one of them at least")
    }
    ledger.mention(.approach(id.approach), file.location())
    guard let role, let verified, let plain, let because, let rationale, let certainty else { return nil }
    return OptionDraft(id: id, location: file.location()) { title in
        Option(
            id: id, title: title, role: role, because: because, plain: plain, rationale: rationale,
            certainty: certainty, findings: findings, positions: positions, cautions: cautions, after: after,
            verified: verified)
    }
}

private func readPrerequisite(_ fields: Fields) -> Option.Prerequisite? {
    let factor = fields.text("factor").map { ID<Factor>($0) }
    if let factor { fields.ledger.mention(.factor(factor), fields.location(of: "factor")) }
    let statement = fields.text("statement")
    let source = fields.source()
    fields.finish()
    guard let factor, let statement, let source else { return nil }
    return Option.Prerequisite(factor: factor, statement: statement, source: source)
}

private func readFinding(_ fields: Fields, _ ledger: Ledger) -> Finding? {
    let statement = fields.text("statement")
    let population = fields.optionalText("population")
    let comparator = fields.text("comparator")
    let against = fields.choice("against", Finding.Comparison.self)
    let outcome = fields.optionalText("outcome")
    let timePoint = fields.optionalText("time-point")
    let metric = fields.optionalChoice("metric", Finding.Metric.self)
    let estimate = fields.optionalNumber("estimate")
    let interval = readInterval(fields, ledger)
    let p = fields.optionalText("p")
    let trials = fields.optionalCount("trials", least: 1)
    let participants = fields.optionalCount("participants", least: 1)
    let favours = fields.optionalChoice("favours", Finding.Favours.self)
    let better = fields.optionalChoice("better", Finding.Direction.self)
    let isWithinGroup = fields.flag("within-group")
    let certainty = fields.optionalChoice("certainty", Certainty.self)
    let source = fields.source()
    fields.finish()

    if estimate != nil, !fields.has("metric") {
        ledger.report(fields.location(of: "estimate"), "an estimate without a 'metric'; add it")
    }
    if metric?.isRatio == true, let least = [estimate, interval?.lower].compactMap({ $0 }).min(), least <= 0 {
        ledger.report(
            fields.location(of: interval == nil ? "estimate" : "interval"),
            "a ratio (\(metric?.rawValue ?? "")) is above 0, \(least) is not; check the figure and the metric")
    }
    if let interval, let estimate, !(interval.lower...interval.upper).contains(estimate) {
        ledger.report(
            fields.location(of: "interval"),
            "the interval \(interval.lower) to \(interval.upper) does not hold its estimate \(estimate); check both")
    }
    if let estimate, let noEffect = metric?.noEffect, let better, !isWithinGroup, estimate != noEffect,
        favours == .option || favours == .comparator
    {
        let optionSide: Finding.Direction = estimate > noEffect ? .higher : .lower
        if (optionSide == better) != (favours == .option) {
            ledger.report(
                fields.location(of: "favours"),
                "'favours' contradicts the sign: with \(metric?.rawValue ?? "") \(estimate) and better '\(better.rawValue)' "
                    + "the \(favours == .option ? "comparator" : "option") came out ahead; check 'favours', 'better' and the sign")
        }
    }
    guard let statement, let comparator, let against, let source else { return nil }
    return Finding(
        statement: statement, population: population, comparator: comparator, against: against, outcome: outcome,
        timePoint: timePoint, metric: metric, estimate: estimate, interval: interval, p: p, trials: trials,
        participants: participants, favours: favours, better: better, isWithinGroup: isWithinGroup,
        certainty: certainty, source: source)
}

private func readInterval(_ fields: Fields, _ ledger: Ledger) -> Finding.Interval? {
    guard fields.has("interval"), let bounds = fields.numbers("interval") else { return nil }
    guard bounds.count == 2, bounds[0] <= bounds[1] else {
        ledger.report(fields.location(of: "interval"), "'interval' is [lower, upper]; give both, the lower first")
        return nil
    }
    return Finding.Interval(lower: bounds[0], upper: bounds[1])
}

private func readPosition(_ fields: Fields) -> Position? {
    let body = fields.text("body")
    let document = fields.text("document")
    let year = fields.year("year")
    let stance = fields.choice("position", Position.Stance.self)
    let statement = fields.text("statement")
    let supersededBy = fields.optionalText("superseded-by")
    let history = fields.optionalText("history")
    let source = fields.source()
    fields.finish()
    guard let body, let document, let year, let stance, let statement, let source else { return nil }
    return Position(
        body: body, document: document, year: year, stance: stance, statement: statement, supersededBy: supersededBy,
        history: history, source: source)
}
