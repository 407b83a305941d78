import Testing

@testable import Terminal

@Suite struct TerminalErrorTests {
    @Test func aTerminalTypeCannotSmuggleAnythingIntoTheMessage() {
        #expect(
            TerminalError.unknownTerminalType("vt\u{1B}[2Jé").description
                == "the terminal type \"vt?[2J?\" is not known on this system: install its terminfo entry, "
                + "or set TERM to one that is known, for example `export TERM=xterm`")
    }
}
