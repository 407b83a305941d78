/// How many years of school a text asks for: the Flesch–Kincaid grade,
/// `0.39 · words/sentences + 11.8 · syllables/words − 15.59`. A grade and five years make the reading age, so that 7 to 9
/// is what readers of 12 to 14 can take.
///
/// Source: Kincaid et al., "Derivation of new readability formulas", Naval Technical Training Command, 1975. Syllables
/// are counted by rule (runs of vowels, less a silent e), numbers as one: figures differ a little between programs.
public struct ReadingLevel: Hashable, Sendable {
    public let words: Int
    public let sentences: Int
    public let syllables: Int

    /// - Parameter text: running English prose; a newline ends a sentence.
    public init(_ text: String) {
        var words = 0
        var sentences = 0
        var syllables = 0
        for line in text.split(whereSeparator: \.isNewline) {
            var open = false
            let tokens = line.split(separator: " ")
            for (index, token) in tokens.enumerated() {
                let parts = token.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’" || $0 == "." || $0 == ",") }
                for part in parts {
                    let word = part.filter { $0.isLetter || $0.isNumber }
                    guard !word.isEmpty else { continue }
                    words += 1
                    syllables += word.syllables
                    open = true
                }
                // "e.g. twice" goes on: a sentence does not begin with a small letter.
                let goesOn = index + 1 < tokens.count && tokens[index + 1].first?.isLowercase == true
                if open, !goesOn, let end = token.last(where: { !"\"”’')]".contains($0) }), ".!?".contains(end) {
                    sentences += 1
                    open = false
                }
            }
            if open { sentences += 1 }
        }
        self.words = words
        self.sentences = sentences
        self.syllables = syllables
    }

    /// About 5 for very easy prose, 12 and more for scientific; 0 for no text.
    public var grade: Double {
        guard words > 0, sentences > 0 else { return 0 }
        return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    }
}

extension String {
    /// Runs of vowels, less an e at the end that is not heard; at least one.
    fileprivate var syllables: Int {
        let letters = Array(lowercased())
        guard letters.contains(where: \.isLetter) else { return 1 }
        func isVowel(_ letter: Character) -> Bool { "aeiouyáéíóúäöü".contains(letter) }
        var count = 0
        var wasVowel = false
        for letter in letters {
            if isVowel(letter), !wasVowel { count += 1 }
            wasVowel = isVowel(letter)
        }
        let end = String(letters.suffix(3))
        func consonantBefore(_ back: Int) -> Bool {
            letters.count > back && !isVowel(letters[letters.count - 1 - back])
        }
        if end.hasSuffix("e"), consonantBefore(1), !(end.hasSuffix("le") && consonantBefore(2)) { count -= 1 }
        if end.hasSuffix("es"), consonantBefore(2), !["ses", "zes", "ces", "ges", "xes", "hes"].contains(end) { count -= 1 }
        if end.hasSuffix("ed"), consonantBefore(2), end != "ted", end != "ded" { count -= 1 }
        return Swift.max(1, count)
    }
}
