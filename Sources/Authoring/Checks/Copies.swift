import Knowledge

/// A text that stands twice should stand once: the same long statement in two places is reported at the second.
/// Safety statements are left out: what holds for several approaches has to stand with each of them.
func checkCopies(_ library: Library, _ ledger: Ledger) {
    /// Shorter texts may well agree ("placebo").
    let shortest = 90
    var first: [String: String] = [:]

    func check(_ text: String, of entry: String, _ place: Location?) {
        guard text.utf8.count >= shortest, let place else { return }
        if let other = first[text] {
            ledger.report(place, "\(text.quoted) stands word for word in '\(other)' too; say it once, or say what differs")
        } else {
            first[text] = entry
        }
    }
    func check(_ prose: Prose, of entry: String, _ place: Location?) {
        for block in prose.blocks {
            switch block {
            case .paragraph(let inlines): check(inlines.plainText, of: entry, place)
            case .list(let items): for item in items { check(item.plainText, of: entry, place) }
            }
        }
    }
    for condition in library.conditions {
        let place = ledger.location(of: "condition", condition.id.text)
        for prose in [condition.plain, condition.summary, condition.recognition, condition.facts, condition.redFlags] {
            check(prose, of: condition.id.text, place)
        }
    }
    for approach in library.approaches {
        let place = ledger.location(of: "approach", approach.id.text)
        for prose in [approach.plain, approach.summary, approach.mechanism, approach.delivery, approach.regulatory] {
            check(prose, of: approach.id.text, place)
        }
    }
    for option in library.options {
        let place = ledger.location(of: "option", option.id.text)
        for prose in [option.plain, option.because, option.rationale, option.certainty] {
            check(prose, of: option.id.text, place)
        }
        for finding in option.findings { check(finding.statement, of: option.id.text, place) }
    }
}
