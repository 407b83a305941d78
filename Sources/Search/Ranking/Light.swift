import Knowledge

/// Finds the words of a query in texts: what to show of an entry, and what to light in it.
struct Light {
    private let storage: IndexStorage
    private let plans: [WordPlan]
    /// Words that are lit as they stand.
    private var words: Set<[UInt16]> = []
    /// Beginnings of words that are lit.
    private var beginnings: [[UInt16]] = []
    /// First letters of all these, to pass over the others quickly.
    private var firstLetters = FirstLetters()

    /// A snippet is cut to about this many bytes.
    private static let snippetLength = 160

    init(_ storage: IndexStorage, _ plans: [WordPlan]) {
        self.storage = storage
        self.plans = plans
        for plan in plans {
            for group in plan.groups {
                for term in group.terms.map(\.term) + group.together.flatMap({ [$0.0, $0.1] }) {
                    words.insert(Array(storage.terms.word(term)))
                }
                for (terms, letters) in group.beginnings {
                    guard let first = terms.first else { continue }
                    beginnings.append(Array(storage.terms.word(first).prefix(letters)))
                }
            }
        }
        for letters in words { firstLetters.insert(letters) }
        for letters in beginnings { firstLetters.insert(letters) }
    }

    /// Character offsets of the words that match.
    func ranges(in text: String) -> [Range<Int>] {
        var text = text
        let bytes = text.withUTF8 { lit($0) }
        return characters(bytes, in: text)
    }

    // MARK: Hits

    func hit(_ document: Int, score: Float, _ scores: Scores, _ weights: [Float]) -> SearchHit {
        let titlePassage = Int(storage.texts.documents[document])
        let title = storage.texts.string(storage.texts.bytes(ofPassage: titlePassage))
        let place = place(document, scores, weights)
        let passage = storage.texts.passage(of: document, holding: place)
        let field = storage.texts.fields[passage]
        let first = storage.texts.passages(of: document).lowerBound
        let snippet = snippet(around: place, in: storage.texts.bytes(ofListWith: passage, of: document))
        return SearchHit(
            entry: shownEntry(document), title: title, score: Double(score), snippet: snippet,
            lit: ranges(in: snippet), titleLit: ranges(in: title), field: field,
            passage: storage.texts.fields[first..<passage].count { $0 == field })
    }

    private func shownEntry(_ document: Int) -> EntryReference {
        if case .pathway(let id) = storage.entries[document] { return .condition(ID(id.text)) }
        return storage.entries[document]
    }

    /// The byte of the store to show: where the most of the query stands together.
    private func place(_ document: Int, _ scores: Scores, _ weights: [Float]) -> Int {
        let start = storage.texts.start(of: document)
        var places: [(byte: Int, weight: Float)] = []
        for word in plans.indices {
            guard let posting = scores.posting(word, document) else { continue }
            let spot = storage.postings.spots[posting]
            if spot != Postings.nowhere { places.append((start + Int(spot), weights[word])) }
        }
        var best: (worth: Float, byte: Int)?
        for place in places {
            let passage = storage.texts.passage(of: document, holding: place.byte)
            let range = storage.texts.bytes(ofPassage: passage)
            let near = places.filter {
                range.contains($0.byte) && abs($0.byte - place.byte) < Self.snippetLength / 2
            }
            let isTitle = passage == storage.texts.passages(of: document).lowerBound
            let worth = near.reduce(0) { $0 + $1.weight } * (isTitle ? 0.5 : 1)
            if worth > best?.worth ?? 0 { best = (worth, place.byte) }
        }
        if let best { return best.byte }
        // Found by operators alone: the first passage behind the names.
        let passages = storage.texts.passages(of: document)
        let lead = passages.first { FieldRank(storage.texts.fields[$0]) == .lead } ?? passages.lowerBound
        return storage.texts.bytes(ofPassage: lead).lowerBound
    }

    /// Text around a byte, cut between words, on one line.
    private func snippet(around place: Int, in passage: Range<Int>) -> String {
        let all = storage.texts.bytes
        func isGap(_ at: Int) -> Bool { all[at] == 0x20 || all[at] == 0x0A }
        var first = max(passage.lowerBound, place - Self.snippetLength / 3)
        var last = min(passage.upperBound, first + Self.snippetLength)
        first = max(passage.lowerBound, min(first, last - Self.snippetLength))
        if first > passage.lowerBound {
            if let gap = (first..<max(first, place)).first(where: isGap) { first = gap + 1 } else { first = place }
        }
        if last < passage.upperBound, last > place {
            if let gap = (place + 1..<last).last(where: isGap) { last = gap }
        }
        // Never through a scalar.
        while first > passage.lowerBound, all[first] & 0xC0 == 0x80 { first -= 1 }
        while last < passage.upperBound, all[last] & 0xC0 == 0x80 { last += 1 }
        let line = all[first..<last].map { $0 < 0x20 ? 0x20 : $0 }
        let text = String(decoding: line, as: UTF8.self)
        return (first > passage.lowerBound ? "…" : "") + text + (last < passage.upperBound ? "…" : "")
    }

    // MARK: Words

    private func lit(_ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        guard !firstLetters.isEmpty else { return found }
        var at = 0
        while let chunk = Words.nextChunk(text, from: at, to: text.count) {
            at = chunk.upperBound
            guard firstLetters.mayBegin(aWordOf: chunk, of: text) else { continue }
            let words = Words.words(ofChunk: text, chunk)
            if let compound = words.first(where: { $0.isCompound && matches($0) }) {
                found.append(compound.bytes)
            } else {
                found += words.filter { !$0.isCompound && matches($0) }.map(\.bytes)
            }
        }
        return found
    }

    private func matches(_ word: Word) -> Bool {
        if words.contains(word.letters) || word.otherLetters.map(words.contains) ?? false { return true }
        return beginnings.contains { word.letters.starts(with: $0) }
    }

    /// Byte ranges as character offsets.
    private func characters(_ ranges: [Range<Int>], in text: String) -> [Range<Int>] {
        var offsets: [Range<Int>] = []
        var index = text.startIndex
        var byte = 0
        var character = 0
        func advance(to target: Int) {
            while byte < target, index < text.endIndex {
                let next = text.index(after: index)
                byte += text.utf8.distance(from: index, to: next)
                index = next
                character += 1
            }
        }
        for range in ranges {
            advance(to: range.lowerBound)
            let first = character
            advance(to: range.upperBound)
            if first < character { offsets.append(first..<character) }
        }
        return offsets
    }
}
