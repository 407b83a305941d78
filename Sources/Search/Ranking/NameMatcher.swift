/// How far a query calls an entry by its name.
struct NameMatcher {
    private let storage: IndexStorage
    private let wordWeights: [Float]
    private let whole: Float
    /// For single terms, the words of the query that they stand for.
    private var single: [UInt32: [(word: Int, worth: Float)]] = [:]
    private var ranges: [(terms: Range<Int>, letters: Int, word: Int, worth: Float)] = []

    init(_ storage: IndexStorage, _ plans: [WordPlan], _ weights: [Float]) {
        self.storage = storage
        wordWeights = weights
        whole = weights.reduce(0, +)
        for (word, plan) in plans.enumerated() {
            for group in plan.groups {
                for (term, weight) in group.terms {
                    single[UInt32(term), default: []].append((word, group.worth * weight))
                }
                for (terms, letters) in group.beginnings { ranges.append((terms, letters, word, group.worth)) }
                for (first, second) in group.together {
                    for term in [first, second] { single[UInt32(term), default: []].append((word, group.worth)) }
                }
            }
        }
    }

    /// From 0, not named at all, to 1: the whole query is the entry's name, or the names of its condition and its
    /// approach together.
    func agreement(_ document: Int) -> Float {
        guard whole > 0 else { return 0 }
        var own: Float = 0
        for name in storage.names.names(of: document) {
            let match = match(name, leavingOut: 0)
            let both = match.share * part(match.words)
            own = max(own, match.strength * both * both)
        }
        let pair = storage.pairs[document]
        guard pair.condition >= 0, pair.approach >= 0 else { return own }
        return max(own, pairAgreement(Int(pair.condition), Int(pair.approach)))
    }

    private func pairAgreement(_ condition: Int, _ approach: Int) -> Float {
        guard let first = best(condition, leavingOut: 0), let second = best(approach, leavingOut: first.words)
        else { return 0 }
        let part = part(first.words | second.words)
        let terms = Float(first.terms + second.terms)
        let share = (first.share * Float(first.terms) + second.share * Float(second.terms)) / terms
        return first.strength * second.strength * share * part * part
    }

    private struct Match {
        /// Of the name's words, how many the query has.
        var share: Float = 0
        /// One bit for each word of the query that the name has.
        var words: UInt32 = 0
        let terms: Int
        let strength: Float
    }

    private func best(_ document: Int, leavingOut: UInt32) -> Match? {
        var best: (merit: Float, match: Match)?
        for name in storage.names.names(of: document) {
            let match = match(name, leavingOut: leavingOut)
            let merit = match.strength * match.share * part(match.words)
            if merit > best?.merit ?? 0 { best = (merit, match) }
        }
        return best?.match
    }

    private func match(_ name: Int, leavingOut: UInt32) -> Match {
        let terms = storage.names.terms(ofName: name)
        var match = Match(terms: terms.count, strength: storage.names.strengths[name])
        for term in terms {
            var best: Float = 0
            for (word, worth) in single[term] ?? [] where leavingOut & 1 << UInt32(word) == 0 {
                best = max(best, worth)
                match.words |= 1 << UInt32(word)
            }
            for range in ranges where range.terms.contains(Int(term)) && leavingOut & 1 << UInt32(range.word) == 0 {
                let share = Float(range.letters) / Float(storage.terms.length(Int(term)))
                best = max(best, range.worth * (0.5 + 0.5 * share))
                match.words |= 1 << UInt32(range.word)
            }
            match.share += best
        }
        match.share /= Float(terms.count)
        return match
    }

    /// How much of the query these words are, by rarity.
    private func part(_ words: UInt32) -> Float {
        var sum: Float = 0
        for (word, weight) in wordWeights.enumerated() where words & 1 << UInt32(word) != 0 { sum += weight }
        return sum / whole
    }
}
