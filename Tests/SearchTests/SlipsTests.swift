import Testing

@testable import Search

/// Numbers that are the same at every run.
struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}

/// The whole table, cell by cell: what the walk over the dictionary has to agree with.
func plainSlips(_ a: [UInt16], _ b: [UInt16]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { table[i][0] = i }
    for j in 0...b.count { table[0][j] = j }
    for i in stride(from: 1, through: a.count, by: 1) {
        for j in stride(from: 1, through: b.count, by: 1) {
            table[i][j] = min(
                table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
            }
        }
    }
    return table[a.count][b.count]
}

@Suite("Slips")
struct SlipsTests {
    /// Words of few letters, so that many are near one another.
    private func words(_ count: Int, _ dice: inout Dice) -> [[UInt16]] {
        let letters = Array("abcé".utf16)
        let words = (0..<count).map { _ in
            (0..<Int.random(in: 1...9, using: &dice)).map { _ in letters.randomElement(using: &dice)! }
        }
        return Set(words).sorted(by: TermDictionary.precedes)
    }

    @Test("The walk finds what a plain comparison of every word finds", arguments: [1, 2])
    func wholeWords(limit: Int) {
        var dice = Dice(state: 7)
        let words = words(1200, &dice)
        let dictionary = TermDictionary(sorted: words)
        for _ in 0..<60 {
            let typed = self.words(1, &dice)[0]
            let plain = words.enumerated().compactMap { term, word -> Slips.Match? in
                let slips = plainSlips(typed, word)
                return slips <= limit ? Slips.Match(term: term, slips: slips, length: word.count) : nil
            }
            #expect(Slips.matches(of: typed, in: dictionary, within: limit) == plain)
        }
    }

    @Test("A beginning matches the words of which some beginning matches", arguments: [1, 2])
    func beginnings(limit: Int) {
        var dice = Dice(state: 11)
        let words = words(800, &dice)
        let dictionary = TermDictionary(sorted: words)
        for _ in 0..<60 {
            let typed = self.words(1, &dice)[0]
            let plain = words.enumerated().compactMap { term, word -> Slips.Match? in
                let best = (0...word.count).map { (slips: plainSlips(typed, Array(word[..<$0])), length: $0) }
                    .min { ($0.slips, $0.length) < ($1.slips, $1.length) }!
                return best.slips <= limit ? Slips.Match(term: term, slips: best.slips, length: best.length) : nil
            }
            #expect(Slips.matches(of: typed, in: dictionary, within: limit, asPrefix: true) == plain)
        }
    }

    @Test("A letter too many, too few, wrong or swapped is one slip each")
    func kinds() {
        let typed = ["kettamine", "ketmine", "katamine", "ketmaine"]
        let dictionary = TermDictionary(sorted: [Array("ketamine".utf16), Array("quetiapine".utf16)])
        for word in typed {
            #expect(
                Slips.matches(of: Array(word.utf16), in: dictionary, within: 1)
                    == [Slips.Match(term: 0, slips: 1, length: 8)])
        }
    }

    @Test("Short words are not forgiven, longer ones once, long ones twice")
    func allowance() {
        #expect((1...9).map(Slips.allowed(forLength:)) == [0, 0, 0, 1, 1, 1, 1, 2, 2])
    }

    @Test("Words with one beginning are the range that a plain search finds")
    func ranges() {
        var dice = Dice(state: 3)
        let words = words(800, &dice)
        let dictionary = TermDictionary(sorted: words)
        for _ in 0..<300 {
            let prefix = self.words(1, &dice)[0]
            let plain = words.indices.filter { words[$0].starts(with: prefix) }
            #expect(Array(dictionary.range(beginning: prefix)) == plain)
            #expect(dictionary.find(prefix) == words.firstIndex(of: prefix))
        }
    }
}
