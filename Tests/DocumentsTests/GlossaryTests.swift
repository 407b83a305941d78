import Documents
import Knowledge
import TestLibrary
import Testing

/// Words of the glossary lead to it, the first time they stand in a document.
@Suite struct GlossaryWords {
    private func terms(_ text: String) -> [String] {
        var writer = DocumentWriter(testLibrary)
        return writer.spans([.text(text)]).map { $0.style == .term ? "<\($0.text)>" : $0.text }
    }

    @Test func theFirstOfEachIsMarked() {
        #expect(
            terms("A Waiting list is no treatment; a waiting list waits.")
                == ["A ", "<Waiting list>", " is no treatment; a waiting list waits."])
    }

    @Test func onlyWholeWordsCount() {
        #expect(terms("waiting lists, a waiting  list, await waiting") == ["waiting lists, a waiting  list, await waiting"])
        #expect(terms("waiting list") == ["<waiting list>"])
        #expect(terms("") == [])
    }

    @Test func theyLeadToTheirEntry() {
        var writer = DocumentWriter(testLibrary)
        let spans = writer.spans([.text("the waiting list")])
        #expect(spans.last?.target == .entry(.term("waiting-list")))
    }

    @Test func emphasisAndStrongWordsStayAsTheyAre() {
        var writer = DocumentWriter(testLibrary)
        #expect(writer.spans([.strong([.text("waiting list")])]).map(\.style) == [.strong])
    }
}
