import Browser
import Screen
import TestLibrary
import Testing

@Suite struct Searching {
    @Test(arguments: [(120, 24), (80, 24), (60, 20), (200, 24)])
    func resultsWhileTyping(columns: Int, rows: Int) throws {
        var player = Player(columns, rows)
        player.type("/helmet")
        try expectScreen(player.screen, "search-\(columns)x\(rows)")
    }

    @Test func theOptionOfAPairComesFirstAndOpensAtItsPassage() throws {
        var player = Player(80, 24)
        player.type("/ptsd vr<Enter>")
        #expect(player.screen.contains(" VR exposure for PTSD\n"))
        player.type("b")
        #expect(player.underCursor == "▸ Anxiety disorders 1")
    }

    @Test func aSlipIsForgivenAndSaid() {
        var player = Player(120, 24)
        player.type("/exposre")
        #expect(player.screen.contains("showing exposure for exposre"))
    }

    @Test func backspaceNarrowsBackAndEscapeLeaves() {
        var player = Player(80, 24)
        let before = player.screen
        player.type("/ptsdxxxxxxxxxx")
        #expect(player.screen.contains("Nothing was found."))
        player.type("<C-u>ptsd")
        #expect(player.screen.contains("Post-traumatic stress disorder"))
        player.type("<C-w><Backspace>")
        #expect(player.screen == before)
    }

    @Test func earlierSearchesComeBackWithTheArrow() {
        var player = Player(80, 24)
        player.type("/helmet<Enter>/waiting<Enter>/<Up>")
        #expect(player.screen.contains("\n/waiting"))
        player.type("<Up>")
        #expect(player.screen.contains("\n/helmet"))
        player.type("<Down><Down>")
        #expect(player.screen.contains("\n/") && !player.screen.contains("\n/waiting"))
    }

    @Test func resultsCanBeGroupedByKind() throws {
        var player = Player(80, 24)
        player.type("/exposure<Tab>")
        try expectScreen(player.screen, "search-grouped-80x24")
    }

    @Test func nWalksThroughThePassages() {
        var player = Player(60, 12, open: .option("ptsd/vr-exposure"))
        player.type("n")
        #expect(player.screen.hasSuffix("\n nothing was searched yet; / searches"))
        player.type("/picture<Enter>")
        #expect(player.screen.contains("cannot picture it"))
        player.type("gn")
        #expect(player.screen.split(separator: "\n").contains { $0.contains("picture") })
        player.type("NNNNNN")
        #expect(player.screen.hasSuffix("\n no earlier passage on this tab"))
        player.type("Gnnnnnnnn")
        #expect(player.screen.hasSuffix("\n no further passage on this tab"))
    }

    @Test func anythingMayBeTyped() {
        for text in ["", "   ", "\"", "-", "kind:", "kind:nonsense", "year:>", "((((", "漢字", "the of and", String(repeating: "a", count: 600)] {
            var player = Player(80, 24)
            player.type("/")
            for character in text { player.press(.character(character)) }
            player.type("<Enter>")
            #expect(player.state.frame.text.split(separator: "\n", omittingEmptySubsequences: false).count == 24)
        }
    }
}
