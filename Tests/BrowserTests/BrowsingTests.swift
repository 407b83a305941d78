import Browser
import Screen
import TestLibrary
import Testing

/// Short plays with the whole screen at their end.
@Suite struct Browsing {
    @Test(arguments: [(200, 50), (120, 30), (80, 24), (60, 20), (40, 10)])
    func firstScreen(columns: Int, rows: Int) throws {
        try expectScreen(Player(columns, rows).screen, "first-\(columns)x\(rows)")
    }

    @Test(arguments: [(120, 30), (80, 24), (60, 20)])
    func conditionOpensItsCandidates(columns: Int, rows: Int) throws {
        var player = Player(columns, rows)
        player.type("j<Enter>j<Enter>")
        try expectScreen(player.screen, "candidates-\(columns)x\(rows)")
    }

    @Test(arguments: [1, 2, 3, 4, 5])
    func eachTabOfAnOption(tab: Int) throws {
        var player = Player(80, 24, open: .option("ptsd/vr-exposure"))
        player.type("\(tab)")
        try expectScreen(player.screen, "option-tab-\(tab)")
    }

    @Test func optionBesideTreeAndList() throws {
        try expectScreen(Player(120, 40, open: .option("ptsd/vr-exposure")).screen, "option-120x40")
    }

    @Test func optionOnANarrowScreen() throws {
        try expectScreen(Player(40, 10, open: .option("ptsd/vr-exposure")).screen, "option-40x10")
    }

    @Test func help() throws {
        var player = Player(80, 24)
        player.type("?")
        try expectScreen(player.screen, "help-80x24")
        player.type("q")
        #expect(player.screen == Player(80, 24).screen)
        #expect(player.effects.isEmpty)
    }

    @Test func pathwayOfACondition() throws {
        var player = Player(80, 24, open: .condition("ptsd"))
        player.type("2")
        try expectScreen(player.screen, "pathway-80x24")
    }

    @Test func claimsHaveASectionOfTheirOwn() throws {
        var player = Player(120, 24)
        player.type("jjj")
        #expect(player.underCursor == "Claims 1")
        player.type("<Enter><Enter>")
        try expectScreen(player.screen, "claim-120x24")
    }

    @Test func tooSmallSaysSo() {
        #expect(Player(39, 24).screen.hasPrefix("Too small: 40×10 is needed\n"))
        #expect(Player(80, 9).screen.hasPrefix("Too small: 40×10 is needed\n"))
        #expect(Player(10, 2).screen == "Too small…\n")
    }

    @Test func theCursorStandsOnTheSelectedItem() {
        var player = Player(120, 30)
        #expect(player.underCursor == "▸ Anxiety disorders 1")
        player.type("j<Enter>j")
        #expect(player.underCursor == "PTSD 3")
        player.type("<Enter>")
        #expect(player.underCursor == "About PTSD, pathway, measures")
        player.type("j")
        #expect(player.underCursor == "Exposure SR 1/0/0")
        player.type("G")
        #expect(player.underCursor == "Sedatives – 0/0/1")
    }

    @Test func leftGoesBackAndUpAndCollapses() {
        var player = Player(120, 30)
        player.type("j<Enter>j<Enter>j<Enter>")
        #expect(player.underCursor.hasPrefix("Avoidance keeps") || player.underCursor.hasPrefix("Why it may"))
        player.type("h")
        #expect(player.underCursor == "Exposure SR 1/0/0")
        player.type("h")
        #expect(player.underCursor == "PTSD 3")
        player.type("h")
        #expect(player.underCursor == "▾ Trauma and stress 1")
        player.type("h")
        #expect(player.underCursor == "▸ Trauma and stress 1")
    }

    @Test func aCitationLeadsToItsReferenceAndBack() throws {
        var player = Player(80, 24, open: .option("ptsd/vr-exposure"))
        let before = player.screen
        player.type("<Tab>")
        #expect(player.underCursor.hasPrefix("[1]"))
        let marked = player.screen
        #expect(marked == before)
        player.type("<Enter>")
        try expectScreen(player.screen, "citation-followed")
        #expect(player.underCursor.hasPrefix("[1] Fox AB, Hare C (2020). Helmets against fear."))
        player.type("<Enter>")
        try expectScreen(player.screen, "reference-opened")
        player.type("b")
        #expect(player.underCursor.hasPrefix("[1] Fox AB"))
        player.type("b")
        #expect(player.screen == before)
        #expect(player.underCursor.hasPrefix("[1]"))
        player.type("b")
        #expect(player.screen.hasSuffix(" nothing to go back to"))
    }

    @Test func escapeNeverLeaves() {
        var player = Player(120, 30, open: .option("ptsd/vr-exposure"))
        player.type("<Esc><Esc>")
        #expect(player.underCursor == "PTSD 3")
        player.type("<Esc>")
        #expect(player.screen.hasSuffix("\n q leaves"))
        #expect(player.effects.isEmpty)
    }

    @Test func quittingFromTheTopAndFromAnywhere() {
        var player = Player(80, 24)
        player.type("?q")
        #expect(player.effects.isEmpty)
        player.type("q")
        #expect(player.effects == [.quit])
        player.type("/abc<C-c>")
        #expect(player.effects == [.quit, .quit])
    }

    @Test func aKeyWithoutMeaningSaysSo() {
        var player = Player(80, 24)
        player.type("z")
        #expect(player.screen.hasSuffix("\n z has no meaning here; ? shows the keys"))
        player.type("j")
        #expect(player.screen.hasSuffix("\n / search · f factors · Space mark · c compare · p print · ? help · q quit"))
    }

    @Test func theMouseSelectsAndOpens() {
        var player = Player(120, 30)
        _ = player.state.update(.mouse(.press, Point(column: 5, row: 4)))
        #expect(player.underCursor == "▸ Trauma and stress 1")
        _ = player.state.update(.mouse(.doublePress, Point(column: 5, row: 4)))
        _ = player.state.update(.mouse(.doublePress, Point(column: 5, row: 5)))
        #expect(player.underCursor == "About PTSD, pathway, measures")
    }

    @Test func whatIsPastReviewSaysSo() {
        let size = Size(columns: 80, rows: 24)
        let entry = EntryReference.option("ptsd/vr-exposure")
        let fresh = State(library: testLibrary, size: size, open: entry, today: Day("2027-11-21"))
        #expect(!fresh.frame.text.contains("past review"))
        let stale = State(library: testLibrary, size: size, open: entry, today: Day("2027-11-22"))
        let title = stale.frame.text.split(separator: "\n")[2]
        #expect(title.hasPrefix(" VR exposure for PTSD  ") && title.hasSuffix("  sources past review"))
    }
}
