import Testing

@testable import Search

@Suite("An index grows with its texts and no faster")
struct GrowthTests {
    /// Works with a title, an author, a year and thirty words of prose or a few more, every tenth with a word of its own.
    private static func index(_ count: Int) -> IndexStorage {
        var dice = Dice(state: 3)
        let words = (0..<300).map { number in "w\(String(number, radix: 36))x" }
        // Common words are drawn far more often than rare ones.
        func word() -> String { words[Int.random(in: 0...Int.random(in: 0..<words.count, using: &dice), using: &dice)] }
        func text(_ count: Int) -> String { (0..<count).map { _ in word() }.joined(separator: " ") }
        return SearchIndex(
            documents: (0..<count).map { number in
                document(
                    "entry\(number)", text(6),
                    [
                        (.author, word()), (.year, "\(1980 + number % 40)"),
                        (.text, text(30) + " " + words[number % words.count]),
                        (.note, number.isMultiple(of: 10) ? "own\(number)" : ""),
                    ])
            }
        ).storage
    }

    private let once = GrowthTests.index(1_000)
    private let fourTimes = GrowthTests.index(4_000)

    /// Four times what was there, within a share of it.
    private func isFourfold(_ small: Int, _ large: Int, within share: Double) -> Bool {
        abs(Double(large) / Double(4 * small) - 1) <= share
    }

    @Test("Four times the entries have four times the postings")
    func postings() {
        #expect(isFourfold(once.postings.documents.count, fourTimes.postings.documents.count, within: 0.01))
    }

    @Test("Bytes for each entry stay what they are")
    func bytes() {
        // The words that all share are kept once, so that the larger index is a little smaller for its texts.
        #expect(isFourfold(once.size, fourTimes.size, within: 0.05))
        #expect(fourTimes.size < 4 * once.size)
        #expect(isFourfold(once.texts.size, fourTimes.texts.size, within: 0.01))
    }

    @Test("The dictionary grows by new words only, here one in ten entries")
    func dictionary() {
        #expect(fourTimes.terms.count - once.terms.count == 300)
    }
}
