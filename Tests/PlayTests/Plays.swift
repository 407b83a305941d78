import Foundation
import Testing

/// The program in a real terminal, on the library that is built into it.
@Suite(.serialized) struct Plays {
    @Test(arguments: [(80, 24), (200, 50)])
    func fromAConditionToItsReferencesAndOut(columns: Int, rows: Int) throws {
        let stage = try Stage(columns, rows)
        try stage.wait(for: "Depressive disorders")
        try stage.type("Down", "Down", "Down")
        try stage.wait(for: "Trauma and stress")
        try stage.type("Enter", "Down", "Down", "Enter")
        try stage.wait(for: "FIRST-LINE")
        try stage.wait(for: "About PTSD, pathway, measures")

        // To VR exposure, wherever it stands in the list.
        for _ in 0..<40 {
            if try stage.screen().contains("VR exposure for PTSD") { break }
            try stage.type("Down")
            usleep(60_000)
        }
        try stage.type("Enter")
        try stage.wait(for: "VR exposure for PTSD")
        try stage.wait(for: "[Overview]")
        try stage.wait(for: "Why it may help here")
        try stage.type("2")
        try stage.wait(for: "[Evidence]")
        try stage.wait(for: "waiting list")
        try stage.type("3")
        try stage.wait(for: "[Safety")
        try stage.type("4")
        try stage.wait(for: "[Guidelines]")
        try stage.type("5")
        try stage.wait(for: "[References]")
        try stage.wait(for: "[1] ")

        try stage.type("q")
        try stage.wait(for: "exit 0")
    }

    @Test func searchFindsNightmaresAndOpensThePassage() throws {
        let stage = try Stage(80, 24)
        try stage.wait(for: "Depressive disorders")
        try stage.write("/nightmare")
        try stage.wait(for: "Nightmare disorder")
        try stage.wait(for: " hits")
        try stage.type("Enter")
        try stage.wait(for: "[Overview]")
        try stage.wait("the passage") { $0.lowercased().contains("nightmare") && !$0.contains("/nightmare") }
        try stage.type("q")
        try stage.wait(for: "exit 0")
    }

    @Test func resizingInTheMiddleOfReading() throws {
        let stage = try Stage(120, 36, "ptsd/vr-exposure")
        let before = try stage.wait(for: "[Overview]")
        try stage.resize(60, 20)
        try stage.wait("one pane") { $0.contains("[Overview]") && !$0.contains("│") }
        try stage.resize(30, 8)
        try stage.wait(for: "Too small: 40×10 is needed")
        try stage.resize(120, 36)
        try stage.wait("the first screen") { $0 == before }
        try stage.type("q")
        try stage.wait(for: "exit 0")
    }

    @Test func printingToAFileWritesThePathway() throws {
        let stage = try Stage(80, 24, "ptsd")
        try stage.wait(for: "Post-traumatic stress disorder")
        try stage.type("p")
        try stage.wait(for: "ptsd.txt")
        try stage.type("Enter")
        try stage.wait(for: "printed to ptsd.txt")
        let text = try String(contentsOf: stage.folder.appendingPathComponent("ptsd.txt"), encoding: .utf8)
        #expect(text.hasPrefix("Pathway: Post-traumatic stress disorder\n"))
        #expect(text.contains("In a crisis"))
        #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })

        // A second time it asks before it replaces.
        try stage.type("p", "Enter")
        try stage.wait(for: "is there already. Replace it?")
        try stage.type("n")
        try stage.wait(for: "kept 'ptsd.txt'")
        try stage.type("Escape")
        try stage.wait(for: "nothing was printed")
        try stage.type("q")
        try stage.wait(for: "exit 0")
    }

    @Test func theTerminalIsLeftAsItWas() throws {
        let stage = try Stage(80, 24)
        try stage.wait(for: "Depressive disorders")
        #expect(try stage.cursor() == "1,3")
        try stage.type("Down")
        try stage.wait(for: "Bipolar depression")
        #expect(try stage.cursor() == "1,4")
        try stage.type("Q")
        try stage.wait("the screen from before") { $0.trimmingCharacters(in: .whitespacesAndNewlines) == "exit 0" }
    }

    @Test(arguments: [
        ("TERM=", "TERM"), ("TERM=dumb", "dumb"), ("TERM=no-such-terminal", "no-such-terminal"),
    ])
    func withoutAUsableTerminalOneSentenceAndAStatus(environment: String, word: String) throws {
        let stage = try Stage(80, 24, "2>&1", environment: environment)
        let shown = try stage.wait(for: "exit 1")
        let lines = shown.split(separator: "\n")
        #expect(lines.first?.hasPrefix("consilium: ") == true)
        #expect(lines.joined().contains(word))
    }

    @Test(arguments: ["vt100", "screen-256color", "linux", "xterm-mono"])
    func anyTerminalShowsTheSameWords(term: String) throws {
        let stage = try Stage(80, 24, environment: "TERM=\(term)")
        try stage.wait(for: "Depressive disorders")
        try stage.wait(for: "/ search")
        try stage.type("q")
        try stage.wait(for: "exit 0")
    }
}
