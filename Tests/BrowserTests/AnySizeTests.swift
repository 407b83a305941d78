import Browser
import Screen
import TestLibrary
import Testing
import Typography

/// Whatever the size, the keys and the content: a whole frame, the cursor inside it, nothing that steers a terminal.
@Suite struct AnySize {
    private func check(_ state: State, sourceLocation: SourceLocation = #_sourceLocation) {
        let frame = state.frame
        #expect(frame.cells.count == frame.size.columns * frame.size.rows, sourceLocation: sourceLocation)
        #expect((0..<max(1, frame.size.columns)).contains(frame.cursor.column), sourceLocation: sourceLocation)
        #expect((0..<max(1, frame.size.rows)).contains(frame.cursor.row), sourceLocation: sourceLocation)
        #expect(!frame.cells.contains { $0.character?.isControl ?? false }, sourceLocation: sourceLocation)
        for row in 0..<frame.size.rows {
            let width = (0..<frame.size.columns).compactMap { frame[$0, row].character?.displayWidth }.reduce(0, +)
            #expect(width == frame.size.columns, "row \(row) at \(frame.size)", sourceLocation: sourceLocation)
        }
    }

    @Test func everySizeDrawsEveryScreen() {
        let sizes = [(1, 1), (2, 30), (39, 10), (40, 10), (41, 11), (59, 13), (79, 24), (80, 10), (81, 25), (99, 24),
            (119, 24), (120, 24), (121, 24), (159, 30), (160, 30), (250, 70)]
        for (columns, rows) in sizes {
            for keys in ["", "j<Enter>j", "j<Enter>j<Enter>j", "j<Enter>j<Enter>j<Enter>", "j<Enter>jf", "j<Enter>jfepi ", "j<Enter>ja<PgDn>",
                "j<Enter>j<Enter>j  c<PgDn>", "j<Enter>jp<Down><Right>", "?", "/", "/exposure", "G<Enter>"] {
                var player = Player(columns, rows)
                player.type(keys)
                check(player.state)
            }
            for tab in 1...5 {
                var player = Player(columns, rows, open: .option("ptsd/vr-exposure"))
                player.type("\(tab)<PgDn><Tab><Tab>")
                check(player.state)
            }
        }
    }

    @Test func resizingKeepsThePlace() {
        var player = Player(120, 40, open: .option("ptsd/vr-exposure"))
        player.type("2")
        let before = player.screen
        player.resize(60, 20)
        check(player.state)
        player.resize(20, 5)
        player.resize(120, 40)
        #expect(player.screen == before)
    }

    @Test func anyKeysInAnyOrder() {
        let keys: [Key] = [
            .up, .down, .left, .right, .enter, .escape, .tab, .backTab, .backspace, .delete, .home, .end, .pageUp, .pageDown,
            .control("f"), .control("b"), .control("l"), .control("n"), .control("u"), .control("w"), .function(1),
            .function(12), .character("j"), .character("k"), .character("h"), .character("l"), .character("g"),
            .character("G"), .character("/"), .character("?"), .character("n"), .character("N"), .character("p"),
            .character("b"), .character("["), .character("]"), .character("1"), .character("5"), .character("9"),
            .character("e"), .character("x"), .character("a"), .character("c"), .character("f"), .character("F"),
            .character(" "), .character("<"), .character(">"), .character("é"), .character("漢"), .character("\u{202E}"), .character("\u{1B}"),
        ]
        var random = Xorshift(state: 88_172_645_463_325_252)
        for _ in 0..<20 {
            var player = Player(Int.random(in: 30...140, using: &random), Int.random(in: 8...40, using: &random))
            for _ in 0..<150 {
                if Int.random(in: 0..<20, using: &random) == 0 {
                    player.resize(Int.random(in: 1...200, using: &random), Int.random(in: 1...60, using: &random))
                }
                player.press(keys.randomElement(using: &random)!)
            }
            check(player.state)
        }
    }

    @Test func controlCharactersInContentNeverReachTheFrame() {
        let nasty = "a\u{1B}[2Jb\u{7}\u{9B}31mc\u{202E}d\r\n\t漢字"
        let day = Day(year: 2026, month: 1, day: 1)!
        let condition = Condition(
            id: "c", name: nasty, shortName: nasty, synonyms: [nasty], group: "g",
            codes: .init(icd11: [nasty], icd10cm: [], note: nasty), plain: Prose([.paragraph([.text(nasty)])]),
            summary: .empty, recognition: .empty, facts: .empty, redFlags: .empty, measures: [], verified: day)
        let library = Library(
            edition: Edition(
                title: nasty, date: day, licence: nasty, reviewHorizon: 1, purpose: nasty,
                crisisLines: [CrisisLine(country: nasty, service: nasty, contact: nasty, source: nasty)]),
            groups: [ConditionGroup(id: "g", name: nasty, conditions: [.init(id: "c", name: nasty, shortName: nasty)])],
            conditions: Entries([condition]), approaches: Entries([]), options: Entries([]), pathways: Entries([]),
            measures: Entries([]), claims: Entries([]), references: Entries([]), terms: Entries([]), factors: Entries([]))
        for (columns, rows) in [(40, 10), (80, 24), (120, 30)] {
            for keys in ["", "<Enter>", "<Enter>j", "<Enter>j<Enter>", "<Enter>j<Enter><Enter>", "?", "/abc"] {
                var player = Player(columns, rows, library: library)
                player.type(keys)
                check(player.state)
            }
        }
    }
}

/// A small generator, so that a play that fails can be played again.
private struct Xorshift: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
