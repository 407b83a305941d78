import Knowledge
import Synchronization
import Testing

@Suite("Entries are made when they are asked for")
struct EntriesTests {
    private struct Word: LibraryEntry {
        let id: ID<Word>
        var title: String { id.text }
    }

    @Test("They are found by position and by id, in their order")
    func lookUp() {
        let words = Entries([Word(id: "b"), Word(id: "a")])
        #expect(words.map(\.title) == ["b", "a"])
        #expect(words["a"]?.title == "a")
        #expect(words["c"] == nil)
        #expect(words.contains("b"))
        #expect(!words.contains("c"))
    }

    @Test("Each is made once, and none before it is needed")
    func lazy() {
        let counter = Counter()
        let words = Entries<Word>(ids: ["a", "b", "c"]) { position in
            counter.made.withLock { $0.append(position) }
            return Word(id: ["a", "b", "c"][position])
        }
        #expect(words.contains("b"))
        #expect(counter.made.withLock { $0 }.isEmpty)
        _ = words["b"]
        _ = words["b"]
        _ = words[1]
        #expect(counter.made.withLock { $0 } == [1])
    }

    private final class Counter: Sendable {
        let made = Mutex<[Int]>([])
    }
}
