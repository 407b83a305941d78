import Documents

/// A forest plot drawn with groff's own lines: words left, axis in the middle, figure right, as `FA`, `FR`, `FX` … of the
/// macros lay them out.
struct RoffForest {
    let picture: ForestPicture
    /// Writes spans as lines of roff, links and all.
    let inline: ([Span]) -> [String]

    /// Of an axis, in centimetres: what the macros leave between words and figure.
    private static let length = 6.2

    var lines: [String] {
        var out = [".PP", ".ne 8v", "\\f[B]\(picture.title.roff)\\f[]", ".br"]
        for axis in picture.axes { out += lines(of: axis) }
        for section in picture.figures {
            out += [".FS", "\\f[I]\(section.title.roff)\\f[]", ".br"]
            for row in section.rows { out += lines(of: row, drawing: "") }
        }
        return out + [
            ".FN",
            "A square is the estimate, larger for more people (under 100, under 1,000, more), hollow where their number is not stated; the line is its interval, with an arrow where it runs off the axis.",
            ".DE",
        ]
    }

    private func lines(of axis: ForestPicture.Axis) -> [String] {
        let about = [axis.outcome.map { "\($0.capitalisedFirst)." }, axis.directionSentence].compactMap { $0 }
        var out = [".FN", about.joined(separator: " ").roff, ".DE"]
        for (index, section) in axis.sections.enumerated() {
            out += [".FS", "\\f[I]\(section.title.roff)\\f[]", ".br"]
            if index == 0 {
                let labels = axis.ticks.map { tick in
                    at(tick.place, "\\h'-\\w'\(tick.label.roff)'u/2u'\(tick.label.roff)")
                }
                out += [".FT1", labels.joined(), ".FT2"]
            }
            for row in section.rows { out += lines(of: row.finding, drawing: drawing(of: row, axis), axis) }
        }
        return out
    }

    private func lines(
        of row: ForestPlot.Row, drawing: String, _ axis: ForestPicture.Axis? = nil
    ) -> [String] {
        let words = [Span(row.label)] + (row.note.map { [Span(" (\($0))", .faint)] } ?? [])
        // What the words need at the width that they have, so that a row is never torn.
        let height = max(words.plainText.count / 22, (row.figure.count + row.citation.text.count) / 22) + 2
        var out = [".FR \(height)v"] + inline(words)
        out += [".FM"] + inline([Span(row.figure, .strong), Span(" "), row.citation])
        let guides = (axis?.ticks ?? []).map { tick in
            at(tick.place, "\\v'-.72v'\\D't 0.5p'\\m[\(tick.place == axis?.noEffect ? "faint" : "line")]\\D'l 0 \\n[FH]u'\\m[ink]")
        }
        return out + (guides.isEmpty ? [".FX"] : [".FG", guides.joined() + drawing, ".FX"])
    }

    private func drawing(of row: ForestPicture.Row, _ axis: ForestPicture.Axis) -> String {
        var parts = ""
        let up = "\\v'-3p'"
        if let interval = row.interval {
            let span = ((interval.to - interval.from) * Self.length).centimetres
            parts += at(interval.from, "\(up)\\D't 1p'\\D'l \(span) 0'")
            if interval.runsOffBelow { parts += at(interval.from, "\(up)\\D'P 4p -3p 0 6p'") }
            if interval.runsOffAbove { parts += at(interval.to, "\(up)\\D'P -4p -3p 0 6p'") }
        }
        if let mark = row.mark {
            let side =
                switch row.weight {
                case .small: 4
                case .medium, .unknown: 6
                case .large: 8
                }
            let square = "\(side)p 0 0 \(side)p -\(side)p 0"
            let corner = "\(up)\\h'-\(side / 2)p'\\v'-\(side / 2)p'"
            // A polygon ends at its last corner: back to the first before it is drawn again.
            let hollow = "\\M[white]\\D'P \(square)'\\M[]\\v'-\(side)p'\\D'p \(square)'"
            parts += at(mark, corner + "\\D't 0.7p'" + (row.weight == .unknown ? hollow : "\\D'P \(square)'"))
        }
        return parts.isEmpty ? "" : "\\m[head]\\M[head]\(parts)\\M[]\\m[ink]"
    }

    /// Something drawn at a place on the axis, which moves nothing that follows.
    private func at(_ place: Double, _ drawing: String) -> String { "\\Z\"\\h'\((place * Self.length).centimetres)'\(drawing)\"" }
}

extension Double {
    /// A length for groff: `6.20c`.
    var centimetres: String {
        let hundredths = Int((self * 100).rounded())
        let rest = String(abs(hundredths) % 100)
        return "\(hundredths / 100).\(rest.count < 2 ? "0" : "")\(rest)c"
    }
}
