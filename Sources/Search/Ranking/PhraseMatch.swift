extension IndexStorage {
    /// Whether the words of a phrase follow one another in a passage of a document.
    func holds(_ phrase: Query.Phrase, _ document: Int) -> Bool {
        var first = FirstLetters()
        if let word = phrase.words.first { first.insert(word) }
        return texts.bytes.withUnsafeBufferPointer { bytes in
            for passage in texts.passages(of: document) {
                let range = texts.bytes(ofPassage: passage)
                var at = range.lowerBound
                while let chunk = Words.nextChunk(bytes, from: at, to: range.upperBound) {
                    at = chunk.upperBound
                    guard first.mayBegin(aWordOf: chunk, of: bytes) else { continue }
                    if phrase.begins(in: chunk, of: bytes, upTo: range.upperBound) { return true }
                }
            }
            return false
        }
    }
}

extension Query.Phrase {
    /// Whether the phrase begins with some word of a chunk and goes on behind it.
    fileprivate func begins(in chunk: Range<Int>, of text: UnsafeBufferPointer<UInt8>, upTo end: Int) -> Bool {
        var found = Words.words(ofChunk: text, chunk).filter { !$0.isCompound }
        let starts = found.indices.filter { agrees(found[$0], 0) }
        guard !starts.isEmpty else { return false }
        var at = chunk.upperBound
        while found.count < (starts.last ?? 0) + words.count, let next = Words.nextChunk(text, from: at, to: end) {
            found += Words.words(ofChunk: text, next).filter { !$0.isCompound }
            at = next.upperBound
        }
        return starts.contains { start in
            start + words.count <= found.count && words.indices.allSatisfy { agrees(found[start + $0], $0) }
        }
    }

    private func agrees(_ word: Word, _ place: Int) -> Bool {
        if isOpen, place == words.count - 1 { return word.letters.starts(with: words[place]) }
        return word.letters == words[place]
    }
}
