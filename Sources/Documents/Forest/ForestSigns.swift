import Knowledge

/// What a plot is drawn with.
struct ForestSigns {
    let noEffect: Character
    let tick: Character
    let interval: Character
    /// An interval over the line of no effect.
    let crossing: Character
    let offBelow: Character
    let offAbove: Character
    let below: String
    let above: String
    /// By size of the sample, the smallest first.
    let marks: [(least: Int, sign: Character, words: String)]
    /// A sample whose size is not stated.
    let unknown: Character

    static let unicode = ForestSigns(
        noEffect: "│", tick: "┊", interval: "─", crossing: "┼", offBelow: "◂", offAbove: "▸", below: "←", above: "→",
        marks: marks("•", "▪", "■"), unknown: "□")
    static let ascii = ForestSigns(
        noEffect: "|", tick: ":", interval: "-", crossing: "+", offBelow: "<", offAbove: ">", below: "<-", above: "->",
        marks: marks("o", "O", "#"), unknown: "*")

    private static func marks(
        _ small: Character, _ medium: Character, _ large: Character
    ) -> [(least: Int, sign: Character, words: String)] {
        [(0, small, "under 100"), (100, medium, "100 to 999"), (1000, large, "1,000 or more")]
    }

    func mark(for participants: Int?) -> Character {
        guard let participants else { return unknown }
        return marks.last { $0.least <= participants }?.sign ?? unknown
    }
}
