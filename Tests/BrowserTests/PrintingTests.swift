import Browser
import Screen
import TestLibrary
import Testing

@Suite struct PrintingFromTheBrowser {
    @Test func theNameIsProposedAndCanBeChanged() throws {
        var player = Player(80, 24, open: .option("ptsd/vr-exposure"))
        player.type("p")
        try expectScreen(player.screen, "print-80x24")
        player.type("<Backspace><Backspace><Backspace>md<Enter>")
        #expect(player.effects == [.print(.option("ptsd/vr-exposure"), path: "ptsd-vr-exposure.md", replacing: false)])
        player.state.finish(.printed(path: "ptsd-vr-exposure.md"))
        #expect(player.screen.hasSuffix("\n printed to ptsd-vr-exposure.md"))
    }

    @Test func aFileThatIsThereIsReplacedOnlyWhenSaidSo() {
        var player = Player(80, 24, open: .condition("ptsd"))
        player.type("p<Enter>")
        player.state.finish(.exists(path: "ptsd.txt"))
        #expect(player.screen.hasSuffix("\n 'ptsd.txt' is there already. Replace it? (y/n)"))
        player.type("n")
        #expect(player.effects == [.print(.condition("ptsd"), path: "ptsd.txt", replacing: false)])
        player.type("<Enter>")
        player.state.finish(.exists(path: "ptsd.txt"))
        player.type("y")
        #expect(player.effects.last == .print(.condition("ptsd"), path: "ptsd.txt", replacing: true))
    }

    @Test func failureIsToldInTheFoot() {
        var player = Player(80, 24, open: .condition("ptsd"))
        player.type("p<Enter>")
        player.state.finish(.failed("'ptsd.txt' cannot be written: No space left on device"))
        #expect(player.screen.hasSuffix("\n 'ptsd.txt' cannot be written: No space left on device"))
    }

    @Test func nothingToPrintAndNothingPrinted() {
        var player = Player(80, 24)
        player.type("p")
        #expect(player.screen.hasSuffix("\n select a condition or an entry first, then print it"))
        player = Player(80, 24, open: .condition("ptsd"))
        player.type("p<Esc>")
        #expect(player.screen.hasSuffix("\n nothing was printed"))
        player.type("p<C-u><Enter>")
        #expect(player.screen.contains("give the name of a file"))
        #expect(player.effects.isEmpty)
    }
}
