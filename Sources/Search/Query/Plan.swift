/// Which words of the dictionary stand for a word of the query, and for how much.
struct WordPlan {
    /// Terms that count as one word: their occurrences add up, and the rarity is that of all together.
    struct Group {
        var terms: [(term: Int, weight: Float)] = []
        /// All terms that begin with so many typed letters.
        var beginnings: [(terms: Range<Int>, letters: Int)] = []
        /// Two terms that have to stand in the same entry: a word typed without its gap.
        var together: [(Int, Int)] = []
        /// What a match of this group is worth against one as typed.
        let worth: Float
        var namesOnly = false
        /// Not what was typed nor a beginning of it, but what may have been meant.
        var isGuess = false

        var isEmpty: Bool { terms.isEmpty && beginnings.isEmpty && together.isEmpty }
    }

    enum Standing { case known, corrected, unknown }

    let typed: String
    /// From the surest: as typed, then begun so, then with slips.
    let groups: [Group]
    let standing: Standing
    /// A word of an exact phrase: it has to be there.
    var isOfPhrase = false
}

/// Chooses the terms for the words of a query.
struct Planner {
    private let storage: IndexStorage

    init(_ storage: IndexStorage) { self.storage = storage }

    /// What other forms of a word, completions, splits and slips are worth.
    private enum Worth {
        static let form: Float = 0.9
        static let completion: Float = 0.85
        static let split: Float = 0.8
        static let slips: [Float] = [1, 0.6, 0.45]
    }

    /// Terms that a slip may stand for; more are noise.
    private static let mostSlips = 24
    /// A word known from fewer entries than this may itself be a misprint.
    private static let fewEntries = 3

    func plans(for query: Query) -> [WordPlan] {
        let meant = query.words.filter { !StopWords.contains($0.letters) }
        // A query of nothing but grammar, e.g. `it`, is taken at its word.
        let words = meant.isEmpty ? query.words : meant
        var plans = words.map { plan($0) }
        join(query.words, words, &plans)
        // Of long quotations the first words are looked up; the text is compared in full.
        for phrase in query.phrases where plans.count < 2 * Query.mostWords {
            for (index, letters) in phrase.words.prefix(Query.mostWords).enumerated()
            where !StopWords.contains(letters) {
                let isOpen = phrase.isOpen && index == phrase.words.count - 1
                plans.append(plan(ofPhraseWord: letters, isOpen: isOpen))
            }
        }
        return plans
    }

    private func plan(_ word: Query.Word) -> WordPlan {
        var known = WordPlan.Group(worth: 1)
        known.terms = exact(word)
        if !word.isIdentifier {
            for form in storage.forms.forms(of: word.letters)
            where !known.terms.contains(where: { $0.term == Int(form) }) {
                known.terms.append((Int(form), Worth.form))
            }
        }
        var groups = [known]
        let isUnfinished = known.isEmpty && word.letters.count >= 3 && !word.isIdentifier
        if word.isBeginning || isUnfinished {
            let begun = completions(word)
            if !begun.isEmpty { groups.append(begun) }
        }
        groups.removeAll(where: \.isEmpty)
        let entries = groups.reduce(0) { $0 + count($1) }
        let isKnown = !groups.isEmpty
        if word.isIdentifier {
            return WordPlan(typed: word.typed, groups: groups, standing: isKnown ? .known : .unknown)
        }
        if entries < Self.fewEntries, let doubted = slips(word, commonerThan: entries) { groups.append(doubted) }
        if groups.isEmpty, let code = shortenedCode(word) { groups.append(code) }
        let standing: WordPlan.Standing = isKnown ? .known : groups.isEmpty ? .unknown : .corrected
        return WordPlan(typed: word.typed, groups: groups, standing: standing)
    }

    /// A word of a phrase stands for itself alone.
    private func plan(ofPhraseWord letters: [UInt16], isOpen: Bool) -> WordPlan {
        let word = Query.Word(letters: letters, otherLetters: nil, isBeginning: isOpen)
        var groups = [WordPlan.Group(terms: exact(word), worth: 1)]
        if isOpen { groups.append(completions(word)) }
        groups.removeAll(where: \.isEmpty)
        return WordPlan(
            typed: word.typed, groups: groups, standing: groups.isEmpty ? .unknown : .known, isOfPhrase: true)
    }

    private func exact(_ word: Query.Word) -> [(term: Int, weight: Float)] {
        var terms: [(term: Int, weight: Float)] = []
        for letters in [word.letters, word.otherLetters].compactMap({ $0 }) {
            if let term = storage.terms.find(letters) { terms.append((term, 1)) }
        }
        return terms
    }

    private func completions(_ word: Query.Word) -> WordPlan.Group {
        var group = WordPlan.Group(worth: Worth.completion)
        let range = storage.terms.range(beginning: word.letters)
        // One or two letters begin too much: they complete to names.
        group.namesOnly = word.letters.count < 3
        let isWhole = range.first.map { storage.terms.length($0) == word.letters.count } ?? false
        let longer = isWhole ? range.dropFirst() : range
        if !longer.isEmpty { group.beginnings = [(longer, word.letters.count)] }
        return group
    }

    private func slips(_ word: Query.Word, commonerThan entries: Int) -> WordPlan.Group? {
        guard !word.letters.contains(where: Words.isDigit) else { return split(word) }
        let allowed = Slips.allowed(forLength: word.letters.count)
        for limit in stride(from: 1, through: allowed, by: 1) {
            // Letters in another order, two words in one: before anything two slips away.
            if limit == 2, let split = split(word) { return split }
            let matches = Slips.matches(
                of: word.letters, in: storage.terms, within: limit, asPrefix: word.isBeginning)
            let commoner = matches.filter { $0.slips > 0 && storage.postings.count($0.term) > entries }
            if commoner.isEmpty { continue }
            var group = WordPlan.Group(worth: Worth.slips[limit], isGuess: true)
            group.terms = likeliest(commoner, for: word.letters)
            return group
        }
        return split(word)
    }

    /// Whole words before longer ones, the same first letter before another, then the commoner.
    private func likeliest(_ matches: [Slips.Match], for typed: [UInt16]) -> [(term: Int, weight: Float)] {
        let rated = matches.map { match -> (match: Slips.Match, weight: Float, count: Int) in
            let term = storage.terms.word(match.term)
            let share = Float(min(match.length, term.count)) / Float(term.count)
            let start: Float = term.first == typed.first ? 1 : 0.7
            return (match, start * (0.5 + 0.5 * share), storage.postings.count(match.term))
        }
        let best = rated.sorted { ($1.weight, $1.count, $0.match.term) < ($0.weight, $0.count, $1.match.term) }
        return best.prefix(Self.mostSlips).map { ($0.match.term, $0.weight) }
    }

    /// `phq9` as phq and 9, `videoconference` as video and conference.
    private func split(_ word: Query.Word) -> WordPlan.Group? {
        var group = WordPlan.Group(worth: Worth.split, isGuess: true)
        let letters = word.letters
        for place in 1..<max(1, letters.count) {
            let isBoundary = Words.isDigit(letters[place - 1]) != Words.isDigit(letters[place])
            guard isBoundary || (place >= 3 && letters.count - place >= 3) else { continue }
            guard let first = storage.terms.find(letters[..<place]),
                let second = storage.terms.find(letters[place...])
            else { continue }
            group.together.append((first, second))
        }
        return group.isEmpty ? nil : group
    }

    /// The nearest code above an unknown one: `F32` for `F32.2`.
    private func shortenedCode(_ word: Query.Word) -> WordPlan.Group? {
        guard word.letters.contains(where: Words.isDigit), word.letters.contains(where: { !Words.isDigit($0) })
        else { return nil }
        var letters = word.letters[...]
        while letters.count > 3 {
            letters.removeLast()
            if letters.last == 0x2E { continue }
            if let term = storage.terms.find(letters) {
                return WordPlan.Group(terms: [(term, 1)], worth: Worth.slips[1], isGuess: true)
            }
        }
        return nil
    }

    /// `e mail` and `e-mail` as `email`: each of the two words is also found where they are written as one. A part
    /// too small to say anything alone (`CBT-I`) makes the compound a word of the query in its own right.
    private func join(_ all: [Query.Word], _ words: [Query.Word], _ plans: inout [WordPlan]) {
        for (first, second) in zip(all, all.dropFirst()) where !first.isIdentifier && !second.isIdentifier {
            let letters = first.letters + second.letters
            guard letters.count <= 40, letters.contains(where: { !Words.isDigit($0) }),
                let term = storage.terms.find(letters)
            else { continue }
            for part in [first, second] {
                guard let place = words.firstIndex(of: part) else { continue }
                plans[place] = plans[place].accepting(term)
            }
            let isSmall = [first, second].contains { $0.letters.count == 1 || StopWords.contains($0.letters) }
            if isSmall {
                let group = WordPlan.Group(terms: [(term, 1)], worth: 1)
                plans.append(WordPlan(typed: Words.string(letters), groups: [group], standing: .known))
            }
        }
    }

    private func count(_ group: WordPlan.Group) -> Int {
        group.terms.reduce(0) { $0 + storage.postings.count($1.term) }
            + group.beginnings.reduce(0) { sum, next in
                // Enough to know that they are not few.
                next.terms.prefix(8).reduce(sum) { $0 + storage.postings.count($1) }
            }
    }
}

extension WordPlan {
    /// The same with one more term that is as good as the word itself.
    fileprivate func accepting(_ term: Int) -> WordPlan {
        guard !groups.contains(where: { $0.worth == 1 && $0.terms.contains { $0.term == term } }) else { return self }
        var groups = groups
        if let first = groups.first, first.worth == 1 {
            groups[0].terms.append((term, 1))
        } else {
            groups.insert(Group(terms: [(term, 1)], worth: 1), at: 0)
        }
        return WordPlan(typed: typed, groups: groups, standing: .known)
    }
}
