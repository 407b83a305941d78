import Knowledge
import Testing

@Suite("The nearest word is the one that was meant")
struct NearestTests {
    private let conditions = ["ocd", "ptsd", "complex-ptsd", "panic-disorder", "social-anxiety"]

    @Test("One slip is forgiven: a letter too many, missing, wrong or swapped",
        arguments: ["ptsdd", "pts", "ptsf", "ptds", "PTSD"])
    func oneSlip(word: String) {
        #expect(nearest(to: word, in: conditions) == "ptsd")
    }

    @Test("Up to a third of the word may differ, and no more")
    func limit() {
        #expect(nearest(to: "socail-anxeity", in: conditions) == "social-anxiety")
        #expect(nearest(to: "sozial-angst", in: conditions) == nil)
        #expect(nearest(to: "sleep", in: conditions) == nil)
        #expect(nearest(to: "xyz", in: conditions) == nil)
        #expect(nearest(to: "ptsd", in: [String]()) == nil)
    }

    @Test("The nearest wins; of two equally near the first")
    func ties() {
        #expect(nearest(to: "abcd", in: ["abcx", "abcd"]) == "abcd")
        #expect(nearest(to: "abcd", in: ["abcx", "abcy"]) == "abcx")
    }

    @Test("Empty and endless words are no danger")
    func extremes() {
        #expect(nearest(to: "", in: conditions) == nil)
        #expect(nearest(to: String(repeating: "a", count: 1_000_000), in: conditions) == nil)
        #expect(nearest(to: "ptsd", in: [String(repeating: "p", count: 1_000_000)]) == nil)
    }
}
