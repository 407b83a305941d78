import Knowledge

/// What an entry says in one place must not contradict what it says in another.
func checkConsistency(_ library: Library, _ ledger: Ledger) {
    for option in library.options {
        guard let place = ledger.roles[option.id] else { continue }
        checkRole(of: option, place, ledger)
    }
    checkContraindications(library, ledger)
    for case (.step(let id), let location) in ledger.mentions
    where library.options[id]?.role == .notRecommended {
        ledger.report(
            location, "'\(id.approach)' has the role not-recommended; take it out of the step or mend the role")
    }
}

/// A role that runs against the positions has to be explained: the text under 'Why this role' then names every
/// body that is on the other side.
private func checkRole(of option: Option, _ place: Location, _ ledger: Ledger) {
    let standing = option.positions.filter { $0.supersededBy == nil }
    let opposed: [Position] =
        switch option.role {
        case .firstLine, .secondLine:
            standing.contains { $0.stance.side == .for } ? [] : standing.filter { $0.stance.side == .against }
        case .notRecommended:
            standing.contains { $0.stance.side != .for } ? [] : standing
        case .adjunct, .specialist, .investigational: []
        }
    let words = option.because.plainText
    for body in Set(opposed.map(\.body)).sorted() where !words.contains(body) {
        ledger.report(
            place,
            "the role '\(option.role.rawValue)' runs against the position of \(body); "
                + "mend one, or say under '## Why this role' why (naming \(body))")
    }
}

/// A contraindication may rest on a second-hand page only if the entry says so.
private func checkContraindications(_ library: Library, _ ledger: Ledger) {
    for (caution, place) in ledger.contraindications {
        guard let reading = library.references[caution.source]?.reading else { continue }
        if reading.isSecondHand, !caution.isKnownSecondary {
            ledger.report(
                place,
                "a contraindication rests on '\(caution.source)', read as '\(reading.rawValue)'; "
                    + "find a first-hand source or add 'secondary: true'")
        }
        if !reading.isSecondHand, caution.isKnownSecondary {
            ledger.report(
                place, "'secondary: true' beside '\(caution.source)', which was read first hand; take it out")
        }
    }
}
