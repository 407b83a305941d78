import Browser
import Screen
import TestLibrary
import Testing

/// Factors, marks, comparison.
@Suite struct Appraising {
    @Test func factorsAreSearchedAndTicked() throws {
        var player = Player(80, 24, open: .option("ptsd/vr-exposure"))
        player.type("f")
        try expectScreen(player.screen, "factors-80x24")
        player.type("fits")
        #expect(player.underCursor.hasPrefix("[ ] Epilepsy"))
        player.type(" ")
        #expect(player.underCursor.hasPrefix("[x] Epilepsy"))
        player.type("<Esc>")
        try expectScreen(player.screen, "option-with-factor-80x24")
    }

    @Test func candidatesMoveIntoNamedGroupsAndNoneVanishes() throws {
        var player = Player(120, 30)
        player.type("j<Enter>j<Enter>fepi <Esc>")
        try expectScreen(player.screen, "candidates-with-factor-120x30")
        player.type("F")
        #expect(player.screen.hasSuffix("\n all factors are off"))
        player.type("j")
        let plain = Player(120, 30)
        var again = plain
        again.type("j<Enter>j<Enter>j")
        #expect(player.screen == again.screen)
    }

    @Test func everyReasonIsOnOnePage() throws {
        var player = Player(80, 24, open: .condition("ptsd"))
        player.type("fepi <Esc>a")
        try expectScreen(player.screen, "appraisal-80x24")
        player.type("<PgDn>q")
        #expect(player.screen.contains("Post-traumatic stress disorder"))
    }

    @Test func markedCandidatesAreCompared() throws {
        var player = Player(200, 50, open: .option("ptsd/exposure"))
        player.type("h  ")
        #expect(player.screen.contains("PTSD: 3 candidates, 2 marked"))
        player.type("c")
        try expectScreen(player.screen, "comparison-200x50")
        player.type("q")
        player.resize(80, 24)
        player.type("c")
        try expectScreen(player.screen, "comparison-80x24")
    }

    @Test func comparingNeedsTwo() {
        var player = Player(80, 24, open: .option("ptsd/exposure"))
        player.type("c")
        #expect(player.screen.hasSuffix("\n mark two candidates or more with Space, then compare them"))
        player = Player(80, 24)
        player.type("c")
        #expect(player.screen.hasSuffix("\n select a condition first, then compare its candidates"))
        player.type(" ")
        #expect(player.screen.hasSuffix("\n only a candidate of a condition can be marked"))
    }

    @Test func theMarkedPathwayTakesShapeInItsOrder() throws {
        var player = Player(120, 30, open: .option("ptsd/exposure"))
        player.type("h  <Home><Enter>2")
        try expectScreen(player.screen, "marked-pathway-120x30")
        player.type("hh<End><Up>")
        #expect(player.underCursor == "2 VR exposure ! SR 1/1/0")
        player.press(.character("<"))
        #expect(player.underCursor == "1 VR exposure ! SR 1/1/0")
        player.type("<Home><Enter>2")
        try expectScreen(player.screen, "marked-pathway-reordered-120x30")
    }

    @Test func onlyMarkedCandidatesMove() {
        var player = Player(120, 30, open: .option("ptsd/exposure"))
        player.type("h>")
        #expect(player.screen.hasSuffix("\n only a marked candidate can be moved; Space marks"))
        player.type(" k<")
        #expect(player.screen.hasSuffix("\n it is the first already"))
        player.type(">")
        #expect(player.screen.hasSuffix("\n it is the last already"))
    }
}
