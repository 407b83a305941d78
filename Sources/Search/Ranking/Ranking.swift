import Knowledge

/// Scores the entries that match and describes the best.
///
/// An entry's score is the sum over the words of BM25F (rarity × saturated weighted frequency), less what the query
/// asks for and the entry lacks, and more if the query names it: in full, or as a pair of condition and approach.
struct Ranking {
    private let storage: IndexStorage
    private let query: Query
    private let plans: [WordPlan]

    /// Saturation: an occurrence more is worth less the more there are.
    private static let saturation: Float = 1.2
    /// Entries whose names are looked at.
    private static let nameCandidates = 256
    /// With fewer entries than this that match two words, those that match one are let in.
    private static let enough = 10

    init(_ storage: IndexStorage, _ query: Query) {
        self.storage = storage
        self.query = query
        plans = Planner(storage).plans(for: query)
    }

    func results(limit: Int) -> SearchResults {
        let scores = Scores(documents: storage.entries.count, words: plans.count)
        var weights: [Float] = []
        for (index, plan) in plans.enumerated() { weights.append(add(plan, index, to: scores)) }
        let accepted = accepted(scores)
        let best = best(accepted, scores, weights, limit: limit)
        let light = Light(storage, plans)
        return SearchResults(
            hits: best.prefix(limit).map { light.hit($0.document, score: $0.score, scores, weights) },
            total: accepted.count,
            corrections: corrections(best.first?.document, scores),
            ignored: zip(plans, weights).filter { $1 == 0 }.map(\.0.typed),
            notices: query.notices)
    }

    // MARK: Words

    /// Adds what a word is worth to each entry.
    /// - Returns: the word's rarity, 0 if it is nowhere.
    private func add(_ plan: WordPlan, _ word: Int, to scores: Scores) -> Float {
        var rarity: Float = 0
        // The surest first. A word that is still being typed is as rare as all that it may become: DEP alone is rare,
        // but most who have come so far mean depression. A slip is no rarer than the word as typed.
        for group in plan.groups {
            let found = scores.collect(group, word, storage)
            guard found > 0 else { continue }
            var worth = group.worth
            if group.isGuess, rarity > 0 {
                worth *= min(1, self.rarity(found) / rarity)
            }
            scores.keepBest(worth: worth, saturation: Self.saturation * Postings.unit)
            if !group.isGuess || rarity == 0 { rarity = self.rarity(scores.foundOfWord) }
        }
        scores.finishWord(rarity: rarity)
        return rarity
    }

    private func rarity(_ documents: Int) -> Float {
        let all = Double(storage.entries.count)
        let some = Double(documents)
        return Float(logarithm(1 + (all - some + 0.5) / (some + 0.5)))
    }

    // MARK: Which

    private func accepted(_ scores: Scores) -> [Int] {
        var candidates: [Int]
        if plans.isEmpty {
            // Operators alone list what they admit; nothing at all lists nothing.
            guard !query.filters.isEmpty || !query.withoutWords.isEmpty || !query.withoutPhrases.isEmpty,
                query.phrases.isEmpty
            else { return [] }
            candidates = Array(storage.entries.indices)
        } else {
            candidates = scores.touched
        }
        if !query.filters.isEmpty {
            candidates.removeAll { document in
                !query.filters.allSatisfy { $0.accepts(document, storage.facets) }
            }
        }
        if !query.withoutWords.isEmpty {
            let without = documents(with: query.withoutWords)
            candidates.removeAll { without.contains($0) }
        }
        if !query.phrases.isEmpty {
            let phraseWords = plans.indices.filter { plans[$0].isOfPhrase }
            candidates.removeAll { document in
                // The words are looked up; only where all are there the text is read.
                !phraseWords.allSatisfy { scores.posting($0, document) != nil }
                    || !query.phrases.allSatisfy { storage.holds($0, document) }
            }
        }
        if !query.withoutPhrases.isEmpty {
            candidates.removeAll { document in query.withoutPhrases.contains { storage.holds($0, document) } }
        }
        guard plans.count > 1 else { return candidates }
        let fuller = candidates.filter { scores.words[$0] > 1 }
        return fuller.count < Self.enough ? candidates : fuller
    }

    private func documents(with words: [[UInt16]]) -> Set<Int> {
        var found = Set<Int>()
        for word in words {
            let exact = storage.terms.find(word).map { [$0] } ?? []
            for term in Set(exact + storage.forms.forms(of: word).map(Int.init)) {
                for posting in storage.postings.range(term) {
                    found.insert(Int(storage.postings.documents[posting]))
                }
            }
        }
        return found
    }

    // MARK: In what order

    private struct Scored {
        let document: Int
        var score: Float
    }

    private func best(_ accepted: [Int], _ scores: Scores, _ weights: [Float], limit: Int) -> [Scored] {
        let whole = weights.reduce(0, +)
        func before(_ a: Scored, _ b: Scored) -> Bool {
            if a.score != b.score { return a.score > b.score }
            let kinds = (storage.facets.kinds[a.document], storage.facets.kinds[b.document])
            return kinds.0 != kinds.1 ? kinds.0 < kinds.1 : a.document < b.document
        }
        let scored = accepted.map { document -> Scored in
            guard whole > 0 else { return Scored(document: document, score: 0) }
            let share = scores.covered[document] / whole
            return Scored(document: document, score: scores.total[document] * share.squareRoot() * prior(document))
        }
        let names = NameMatcher(storage, plans, weights)
        var best = top(scored, max(limit, Self.nameCandidates), before)
        for index in best.indices {
            let document = best[index].document
            best[index].score += whole * names.agreement(document) * prior(document)
        }
        return best.sorted(by: before)
    }

    private func prior(_ document: Int) -> Float {
        EntryKind(rawValue: Int(storage.facets.kinds[document]))?.prior ?? 1
    }

    /// The best `count`, in no order.
    private func top(_ all: [Scored], _ count: Int, _ before: (Scored, Scored) -> Bool) -> [Scored] {
        guard all.count > count, count > 0 else { return count > 0 ? all : [] }
        // A heap with the worst of the best on top.
        var heap = Array(all.prefix(count))
        func sink(_ start: Int) {
            var at = start
            while true {
                var worst = at
                for child in [2 * at + 1, 2 * at + 2] where child < heap.count && before(heap[worst], heap[child]) {
                    worst = child
                }
                if worst == at { return }
                heap.swapAt(at, worst)
                at = worst
            }
        }
        for start in stride(from: count / 2, through: 0, by: -1) { sink(start) }
        for next in all.dropFirst(count) where before(next, heap[0]) {
            heap[0] = next
            sink(0)
        }
        return heap
    }

    // MARK: What was changed

    private func corrections(_ first: Int?, _ scores: Scores) -> [Correction] {
        plans.enumerated().compactMap { word, plan in
            guard plan.standing == .corrected, let group = plan.groups.first else { return nil }
            let inFirst = first.flatMap { scores.posting(word, $0) }.map { storage.postings.term(of: $0) }
            if let pair = group.together.first {
                let words = [pair.0, pair.1].map { Words.string(storage.terms.word($0)) }
                return Correction(typed: plan.typed, shown: words.joined(separator: " "))
            }
            guard let term = inFirst ?? group.terms.first?.term else { return nil }
            return Correction(typed: plan.typed, shown: Words.string(storage.terms.word(term)))
        }
    }
}

extension Postings {
    /// The term that a posting belongs to.
    func term(of posting: Int) -> Int {
        var low = 0
        var high = starts.count - 1
        while low < high {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= posting { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }
}

/// The natural logarithm, without a library: the value is `m × 2^e` with `m` near 1, whose logarithm is a quickly
/// falling series in `(m − 1) / (m + 1)`.
func logarithm(_ value: Double) -> Double {
    let mantissa = value.significand
    let ratio = (mantissa - 1) / (mantissa + 1)
    var term = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 25, by: 2) {
        sum += term / odd
        term *= ratio * ratio
    }
    return 2 * sum + Double(value.exponent) * 0.693_147_180_559_945_3
}
