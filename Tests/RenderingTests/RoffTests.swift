import Documents
import Rendering
import TestLibrary
import Testing

@Suite("Roff")
struct RoffTests {
    /// Texts out of what groff and tbl read as orders.
    static let hostile: [String] = {
        let pieces = [".so /etc/passwd", "'br", "\\*[X]", "\\s[99]", "T}", "\t", "\n.bp\n", "\"", "_", "\\", "é", "\u{1B}", " ", "''"]
        return pieces + pieces.flatMap { a in pieces.map { a + $0 } }
    }()

    @Test("takes no order from a text", arguments: hostile)
    func escaping(text: String) {
        let span = Span(text)
        let document = Document(
            title: text,
            blocks: [
                .heading(level: 1, text), .paragraph([span]), .list([Document.Item([span], details: [[span]])]),
                .checklist([Document.Item([span])]), .table(Document.Table(columns: [text], rows: [[[span]]])),
                .blanks([text]),
            ])
        let plain = document.replacingText(with: "x").roff(testLibrary.edition)
        let lines = document.roff(testLibrary.edition).split(separator: "\n", omittingEmptySubsequences: false)
        func requests(_ lines: [Substring]) -> [Substring] {
            lines.compactMap { line in
                line.first.map { ".'".contains($0) } == true ? line.prefix { $0 != " " } : nil
            }.filter { $0 != ".fchar" }
        }
        #expect(requests(lines) == requests(plain.split(separator: "\n", omittingEmptySubsequences: false)))
        #expect(lines.allSatisfy { line in line.unicodeScalars.allSatisfy { $0.isASCII && ($0.value >= 0x20 || $0 == "\t") } })
        #expect(lines.count { $0.hasPrefix("T}") } == 2)
    }
}

extension Document {
    /// The same blocks with another text in each place that the test above fills.
    fileprivate func replacingText(with text: String) -> Document {
        let span = Span(text)
        return Document(
            title: text,
            blocks: [
                .heading(level: 1, text), .paragraph([span]), .list([Document.Item([span], details: [[span]])]),
                .checklist([Document.Item([span])]), .table(Document.Table(columns: [text], rows: [[[span]]])),
                .blanks([text]),
            ])
    }
}
