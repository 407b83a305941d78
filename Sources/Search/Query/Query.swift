/// What was typed, taken apart.
struct Query {
    struct Word: Equatable {
        let letters: [UInt16]
        let otherLetters: [UInt16]?
        /// More may follow: it is still being typed.
        var isBeginning = false
        /// An identifier such as a DOI; never misspelt, never a form of another word.
        var isIdentifier = false

        var typed: String { Words.string(letters) }
    }

    struct Phrase: Equatable {
        let words: [[UInt16]]
        /// The last word is still being typed, since the closing quotation mark is missing.
        let isOpen: Bool
    }

    private(set) var words: [Word] = []
    private(set) var phrases: [Phrase] = []
    private(set) var withoutWords: [[UInt16]] = []
    private(set) var withoutPhrases: [Phrase] = []
    private(set) var filters: [Filter] = []
    private(set) var notices: [String] = []

    /// More words than this nobody means.
    static let mostWords = 24

    init(_ text: String, _ facets: FacetStore) {
        let items = QueryItem.items(text)
        for item in items { read(item, facets) }
        if let last = text.last, !last.isWhitespace, case .text? = items.last, !words.isEmpty {
            words[words.count - 1].isBeginning = true
        }
        tidy()
    }

    private mutating func read(_ item: QueryItem, _ facets: FacetStore) {
        switch item {
        case .text(let text): words += Self.words(text)
        case .withoutText(let text):
            withoutWords += Words.all(text).filter { !$0.isCompound }.map(\.letters)
        case .phrase(let text, let isOpen, let isWithout):
            if isOpen { note("The quotation mark before \(text.quoted) is not closed.") }
            let words = Words.all(text).filter { !$0.isCompound }.map(\.letters)
            guard !words.isEmpty else { return }
            guard !words.allSatisfy(StopWords.contains) else {
                note("\(text.quoted) has only words of grammar, which are not looked up.")
                return
            }
            let phrase = Phrase(words: words, isOpen: isOpen)
            if isWithout { withoutPhrases.append(phrase) } else { phrases.append(phrase) }
        case .operation(let key, let value, let isWithout):
            switch Filter.read(key, value, isWithout: isWithout, facets) {
            case .filter(let filter): if !filters.contains(filter) { filters.append(filter) }
            case .notice(let notice): note(notice)
            case .plain: words += Self.words(value.isEmpty ? key : "\(key) \(value)")
            }
        }
    }

    private mutating func note(_ notice: String) {
        if notices.count < 8, !notices.contains(notice) { notices.append(notice) }
    }

    private static func words(_ text: String) -> [Word] {
        if Codes.isIdentifier(text), let letters = Codes.whole(text) {
            return [Word(letters: letters, otherLetters: nil, isIdentifier: true)]
        }
        return Words.all(text).filter { !$0.isCompound }.map {
            Word(letters: $0.letters, otherLetters: $0.otherLetters)
        }
    }

    /// Leaves out repetitions and grammar.
    private mutating func tidy() {
        var seen = Set<[UInt16]>()
        let last = words.count - 1
        var once: [Word] = []
        for (index, word) in words.enumerated() where seen.insert(word.letters).inserted || index == last {
            if index == last, let earlier = once.firstIndex(where: { $0.letters == word.letters }) {
                once[earlier].isBeginning = word.isBeginning
            } else {
                once.append(word)
            }
        }
        words = once
        if words.count > Self.mostWords {
            note("Only the first \(Self.mostWords) words are searched for.")
            words.removeLast(words.count - Self.mostWords)
        }
    }
}

/// A piece of a query between spaces or quotation marks.
enum QueryItem: Equatable {
    case text(String)
    case withoutText(String)
    case phrase(String, isOpen: Bool, isWithout: Bool)
    case operation(key: String, value: String, isWithout: Bool)

    static func items(_ text: String) -> [QueryItem] {
        var items: [QueryItem] = []
        var rest = text[...]
        while true {
            rest = rest.drop { isSpace($0) }
            guard let first = rest.first else { return items }
            var isWithout = false
            if first == "-", let next = rest.dropFirst().first, next.isLetter || next.isNumber || isQuote(next) {
                isWithout = true
                rest = rest.dropFirst()
            }
            if let quote = rest.first, isQuote(quote) {
                let (inside, isOpen) = takeQuoted(&rest)
                items.append(.phrase(inside, isOpen: isOpen, isWithout: isWithout))
                continue
            }
            let word = rest.prefix { !isSpace($0) && !isQuote($0) }
            rest = rest.dropFirst(word.count)
            guard let colon = word.firstIndex(of: ":"), isKey(word[..<colon]) else {
                items.append(isWithout ? .withoutText(String(word)) : .text(String(word)))
                continue
            }
            var value = String(word[word.index(after: colon)...])
            if value.isEmpty, let quote = rest.first, isQuote(quote) { value = takeQuoted(&rest).0 }
            items.append(
                .operation(key: word[..<colon].lowercased(), value: value, isWithout: isWithout))
        }
    }

    private static func takeQuoted(_ rest: inout Substring) -> (String, isOpen: Bool) {
        rest = rest.dropFirst()
        let inside = rest.prefix { !isQuote($0) }
        rest = rest.dropFirst(inside.count)
        let isOpen = rest.isEmpty
        rest = rest.dropFirst()
        return (String(inside), isOpen)
    }

    private static func isKey(_ text: Substring) -> Bool {
        !text.isEmpty && text.count <= 12 && text.allSatisfy { $0.isASCII && $0.isLetter }
    }

    private static func isQuote(_ character: Character) -> Bool {
        character == "\"" || character == "“" || character == "”" || character == "„"
    }

    private static func isSpace(_ character: Character) -> Bool {
        character.isWhitespace || character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
    }
}

extension String {
    /// In quotation marks, cut short where it is long.
    var quoted: String { count <= 40 ? "“\(self)”" : "“\(prefix(40))…”" }
}
