import Knowledge

/// Finds words of the glossary in running text, so that the first of each in a document leads to its entry.
struct Glossary {
    /// Names and synonyms as words, by their first word in lower case; the longest first.
    private let byFirstWord: [Substring: [Name]]

    private struct Name {
        let term: ID<Term>
        let words: [Substring]
        /// Abbreviations such as RCT are found only as they are written.
        let isExact: Bool
    }

    init(_ library: Library) {
        var names: [Substring: [Name]] = [:]
        for term in library.terms {
            // Names of two letters ("OR", "g") are words of their own too often.
            for text in [term.name] + term.synonyms where text.count > 2 {
                let isExact = text.allSatisfy { $0.isUppercase || $0.isNumber }
                let words = (isExact ? text : text.lowercased()).split(separator: " ")
                guard let first = words.first else { continue }
                names[Substring(first.lowercased()), default: []].append(Name(term: term.id, words: words, isExact: isExact))
            }
        }
        byFirstWord = names.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    /// The text as spans; words of terms that were not seen yet lead to them.
    func spans(_ text: String, _ style: Span.Style, seen: inout Set<ID<Term>>) -> [Span] {
        guard !byFirstWord.isEmpty, style == .plain else { return [Span(text, style)] }
        let words = text.words
        var out: [Span] = []
        var from = text.startIndex
        var index = 0
        while index < words.count {
            guard let (term, count) = match(at: index, in: words, of: text), seen.insert(term).inserted else {
                index += 1
                continue
            }
            let range = words[index].lowerBound..<words[index + count - 1].upperBound
            if from < range.lowerBound { out.append(Span(String(text[from..<range.lowerBound]), style)) }
            out.append(Span(String(text[range]), .term, target: .entry(.term(term))))
            from = range.upperBound
            index += count
        }
        if from < text.endIndex { out.append(Span(String(text[from...]), style)) }
        return out
    }

    /// The longest name that starts at a word, with the number of words it takes.
    private func match(at index: Int, in words: [Range<String.Index>], of text: String) -> (ID<Term>, Int)? {
        let first = text[words[index]]
        for name in byFirstWord[Substring(first.lowercased())] ?? [] where index + name.words.count <= words.count {
            let isSame = name.words.indices.allSatisfy { offset in
                let word = text[words[index + offset]]
                return name.isExact ? word == name.words[offset] : word.lowercased() == name.words[offset]
            }
            // What stands between the words has to be one space.
            let isJoined = (1..<name.words.count).allSatisfy { offset in
                text[words[index + offset - 1].upperBound..<words[index + offset].lowerBound] == " "
            }
            if isSame, isJoined { return (name.term, name.words.count) }
        }
        return nil
    }
}

extension String {
    /// Runs of letters, digits and hyphens.
    fileprivate var words: [Range<String.Index>] {
        var words: [Range<String.Index>] = []
        var start: String.Index?
        for index in indices {
            let character = self[index]
            let isWord = character.isLetter || character.isNumber || character == "-" || character == "'"
            if isWord, start == nil { start = index }
            if !isWord, let begun = start {
                words.append(begun..<index)
                start = nil
            }
        }
        if let start { words.append(start..<endIndex) }
        return words
    }
}
