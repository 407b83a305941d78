import Documents
import Foundation
import Knowledge
import Testing

@Suite("Reading level: the Flesch–Kincaid grade; with five years more it is a reading age")
struct ReadingLevelTests {
    @Test("counts words, sentences and syllables", arguments: [
        ("The cat sat on the mat.", 6, 1, 6),
        ("It helped 40 of 100 people. Most felt better!", 9, 2, 11),
        ("No full stop", 3, 1, 3),
        ("Two lines\nmake two sentences.", 5, 2, 7),
        ("It rose by 0.5 points, e.g. twice.", 7, 1, 7),
        ("", 0, 0, 0),
    ])
    func counts(text: String, words: Int, sentences: Int, syllables: Int) {
        let level = ReadingLevel(text)
        #expect(level.words == words)
        #expect(level.sentences == sentences)
        #expect(level.syllables == syllables)
    }

    @Test("is the published formula")
    func formula() {
        #expect(abs(ReadingLevel("The cat sat on the mat.").grade - -1.45) < 0.001)
        #expect(ReadingLevel("").grade == 0)
    }

    /// Every text that stands on a patient's page.
    static let plainTexts: [(id: String, level: ReadingLevel)] =
        shippedLibrary.conditions.map { ("\($0.id)", ReadingLevel($0.plain.plainText)) }
        + shippedLibrary.approaches.map { ("\($0.id)", ReadingLevel($0.plain.plainText)) }
        + shippedLibrary.options.map { ("\($0.id)", ReadingLevel($0.plain.plainText)) }

    @Test("of the plain texts suits readers of 12 to 14: half are at grade 6.5 or below, nine in ten at 8, all at 9")
    func shipped() {
        let grades = Self.plainTexts.filter { $0.level.words > 0 }.map(\.level.grade).sorted()
        if ProcessInfo.processInfo.environment["LIST_GRADES"] != nil {
            for (id, level) in Self.plainTexts.sorted(by: { $0.level.grade > $1.level.grade }) {
                print("GRADE \((level.grade * 10).rounded() / 10) \(level.words) \(id)")
            }
        }
        #expect(grades[grades.count / 2] <= 6.5)
        #expect(grades[grades.count * 9 / 10] <= 8)
        #expect(grades.last ?? 0 <= 9)
    }
}
