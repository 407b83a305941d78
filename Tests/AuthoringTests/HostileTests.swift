import Authoring
import Foundation
import Testing

@Suite("No content steers a terminal, hangs or crashes the reader")
struct HostileTests {
    private let front = "claim: c\nverdict: unsupported\nabout: [ptsd]\nverified: 2026-11-21"

    /// The lines for the small library with this as its claim. Without citations of its own no reference is missed:
    /// other entries cite them all.
    private func claimLines(_ front: String, _ body: String) -> [String] {
        lines(smallLibrary.replacing(claim, with: "---\n\(front)\n---\n\(body)\n"))
    }

    @Test("Control characters and disguises are told where they stand, and not repeated")
    func controls() {
        #expect(
            problems(in: approach, "*in a headset*", "in \u{1B}[31ma\u{202E}\t\u{1B}\u{9B} headset") == [
                "\(approach):24:20: error: a control character U+001B (and 1 more in this file); take it out, it could "
                    + "steer a terminal or disguise the text",
                "\(approach):24:26: error: a control character U+202E; take it out, it could steer a terminal or "
                    + "disguise the text",
                "\(approach):24:27: error: a tab U+0009; write spaces",
                "\(approach):24:29: error: a control character U+009B; take it out, it could steer a terminal or "
                    + "disguise the text",
            ])
    }

    @Test("Escapes and entities carry nothing past the check")
    func escapedControls() {
        #expect(
            problems(in: approach, "Some people feel sick.", "\"\\e[31mSome\\u202E people\"") == [
                "\(approach):12:16: error: 'statement' holds the control character U+001B as an escape; take it out"
            ])
        #expect(
            problems(in: approach, "*in a headset*", "in a &#27;[31mheadset &#x202E;") == [
                "\(approach):24:1: error: the text holds the control character U+001B as an entity; take it out"
            ])
        #expect(
            problems(in: condition, "(ptsd/vr-exposure)", "(ptsd&#27;)") == [
                "\(condition):19:22: error: no entry has the id 'ptsd<U+001B>'; did you mean 'ptsd'?"
            ])
    }

    @Test("A name with control characters is printed harmlessly")
    func controlsInPath() {
        #expect(
            lines(smallLibrary + [SourceFile(path: "evil\u{1B}[31m\nname.md", text: "")]) == [
                "evil<U+001B>[31m<U+000A>name.md:1:1: error: nothing is read from here; docs/content-format.md shows "
                    + "what goes where"
            ])
    }

    @Test("A file saved with other line ends or a byte order mark is one problem, and its places are right")
    func lineEnds() throws {
        let text = try #require(smallLibrary.first { $0.path == claim }).text
        let windows = "\u{FEFF}" + text.replacing("fox2020", with: "fox2021").replacing("\n", with: "\r\n")
        #expect(
            lines(smallLibrary.replacing(claim, with: windows)) == [
                "\(claim):1:1: error: an invisible character U+FEFF; save the file as UTF-8 without a byte order mark",
                "\(claim):1:5: error: a carriage return U+000D (and 9 more in this file); save the file with plain "
                    + "line ends (LF)",
                "\(claim):10:29: error: the citation 'fox2021-trial' leads nowhere; did you mean 'fox2020-trial'?",
            ])
    }

    @Test("An endless line is refused")
    func longLine() {
        for line in [
            "about: " + String(repeating: "[", count: 500_000), String(repeating: "? ", count: 20_000),
            String(repeating: "- ", count: 20_000),
        ] {
            #expect(
                claimLines("claim: c\n" + line, "") == [
                    "\(claim):3:1: error: a line of more than 10000 bytes; break it"
                ])
        }
    }

    @Test("Deep YAML is refused", arguments: ["[\n ", "{a:\n ", "[{a:\n "])
    func deepYAML(opening: String) throws {
        let found = claimLines("about: " + String(repeating: opening, count: 100_000), "")
        #expect(found.count == 1)
        #expect(try #require(found.first).hasSuffix("error: nested too deeply; an entry needs a few levels of lists and keys only"))
    }

    @Test("YAML that is deep and whole is read and found wrong")
    func deepWholeYAML() {
        let deep = String(repeating: "[", count: 990) + String(repeating: "]", count: 990)
        #expect(
            claimLines(front.replacing("[ptsd]", with: deep), "\n## Why\n\nSo [@fox2020-trial].") == [
                "\(claim):4:9: error: each item of 'about' has to be a text"
            ])
        let stairs = (0..<900).map { String(repeating: " ", count: $0) + "-" }.joined(separator: "\n")
        #expect(claimLines(stairs, "") == ["\(claim):2:1: error: expected 'key: value' lines here"])
    }

    @Test("A few lines that would unfold to a billion values are refused before they do")
    func aliases() {
        let bomb = (1...40).map { "k\($0): &b\($0) [*b\($0 - 1), *b\($0 - 1)]" }.joined(separator: "\n")
        #expect(
            claimLines("k0: &b0 [x, x]\n\(bomb)\n? *b40\n: x", "") == [
                "\(claim):2:5: error: '&name' with '*name' is not read here; write the value out at each place, or put "
                    + "the text in quotes"
            ])
    }

    @Test("An ampersand and an asterisk in a text are only that")
    func ampersand() {
        #expect(problems(in: claim, "VR cures PTSD.", "VR & R&D cure PTSD * 2, AT&T says.").isEmpty)
    }

    @Test("Deep emphasis is refused")
    func deepEmphasis() {
        for count in [5, 50_000] {
            let body = "\n## Why\n\n[@fox2020-trial]\n" + String(repeating: "*a\n_b\n", count: count)
                + String(repeating: "b_\na*\n", count: count)
            #expect(claimLines(front, body) == ["\(claim):19:1: error: nested more than 8 deep; write plain words"])
        }
    }

    @Test("Floods of Markdown signs end, with the one statement found wanting",
        arguments: ["*a ", "*a **a ", "[", "![", "<a ", "[a](", "[a]", "_a_", "\\", "&amp;", "`a ``"])
    func floods(piece: String) {
        let line = String(repeating: piece, count: 90 / piece.utf8.count) + "\n"
        let body = "\n## Why\n\nSo [@fox2020-trial].\n\n" + String(repeating: line, count: 3000)
        #expect(
            claimLines(front, body).contains(
                "\(claim):12:1: error: a statement without a source; add a citation such as [@id]"))
    }

    @Test("Deep quotations and lists are refused", arguments: [("> ", "quotation ('>')"), ("1. ", "numbered list")])
    func deepBlocks(piece: String, name: String) {
        let body = "\n## Why\n\nSo [@fox2020-trial].\n\n" + String(repeating: piece, count: 3000) + "x"
        #expect(
            claimLines(front, body) == [
                "\(claim):12:1: error: only paragraphs, bulleted lists and headings are read here; take the \(name) out"
            ])
    }

    @Test("Empty files say so")
    func empty() {
        #expect(
            lines(smallLibrary.replacing(claim, with: "").replacing(measure, with: "").replacing(trial, with: "# note"))
                .filter { !$0.contains("citation") } == [
                    "\(claim):1:1: error: no front matter; start the file with '---', the keys, and '---' on a line of "
                        + "its own",
                    "\(measure):1:1: error: there is nothing here; fill the file in or take it out",
                    "\(trial):1:1: error: there is nothing here; fill the file in or take it out",
                ])
    }
}
