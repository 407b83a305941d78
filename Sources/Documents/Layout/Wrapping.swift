import Knowledge
import Typography

/// Breaks spans into lines of at most `width` columns, at spaces. A word that is wider than a line is broken where
/// the line ends: nothing is ever lost and no line is ever too wide.
/// - Parameters:
///   - first: what stands before the first line, e.g. a bullet.
///   - rest: what stands before every other line; as wide as `first`.
func wrapped(_ spans: [Span], width: Int, first: String = "", rest: String = "") -> [Line] {
    var wrapper = Wrapper(width: max(1, width - first.displayWidth))
    for span in spans { wrapper.add(span) }
    return wrapper.finished.enumerated().map { index, runs in
        let lead = index == 0 ? first : rest
        return Line((lead.isEmpty ? [] : [Line.Run(lead, .plain)]) + runs)
    }
}

private struct Wrapper {
    let width: Int
    private var lines: [[Line.Run]] = []
    private var line: [Line.Run] = []
    private var used = 0
    /// The word under way, which may span several styles.
    private var word: [Line.Run] = []
    private var wordWidth = 0
    private var spaceBefore: Line.Run?

    init(width: Int) { self.width = width }

    mutating func add(_ span: Span) {
        var text = ""
        func run(_ text: String) -> Line.Run { Line.Run(text, .span(span.style), target: span.target) }
        // A span that leads somewhere and fits a line stays whole if it is short: "[12]", not "[1" and "2]".
        let keepsTogether = span.style == .citation && span.text.displayWidth <= width
        for character in span.text {
            if character == " " || character == "\n", !keepsTogether {
                if !text.isEmpty { extend(run(text)) }
                text = ""
                endWord()
                spaceBefore = Line.Run(" ", .span(span.style), target: span.target)
            } else {
                text.append(character)
            }
        }
        if !text.isEmpty { extend(run(text)) }
    }

    private mutating func extend(_ run: Line.Run) {
        word.append(run)
        wordWidth += run.text.displayWidth
    }

    /// Puts the word on the line, or on the next one.
    private mutating func endWord() {
        guard !word.isEmpty else { return }
        let gap = used > 0 && spaceBefore != nil ? 1 : 0
        if used > 0, used + gap + wordWidth > width {
            breakLine()
        } else if gap == 1, let space = spaceBefore {
            append(space)
        }
        for run in word { place(run) }
        word = []
        wordWidth = 0
        spaceBefore = nil
    }

    /// Appends a run, breaking it where the line ends.
    private mutating func place(_ run: Line.Run) {
        var text = ""
        for character in run.text {
            let columns = character.displayWidth
            if used + text.displayWidth + columns > width, used + text.displayWidth > 0 {
                if !text.isEmpty { append(Line.Run(text, run.style, target: run.target)) }
                text = ""
                breakLine()
            }
            text.append(character)
        }
        if !text.isEmpty { append(Line.Run(text, run.style, target: run.target)) }
    }

    private mutating func append(_ run: Line.Run) {
        used += run.text.displayWidth
        if let last = line.last, last.style == run.style, last.target == run.target {
            line[line.count - 1] = Line.Run(last.text + run.text, run.style, target: run.target)
        } else {
            line.append(run)
        }
    }

    private mutating func breakLine() {
        lines.append(line)
        line = []
        used = 0
    }

    /// All lines; one empty line for no text at all.
    var finished: [[Line.Run]] {
        var copy = self
        copy.endWord()
        if !copy.line.isEmpty || copy.lines.isEmpty { copy.lines.append(copy.line) }
        return copy.lines
    }
}
