import Documents

/// A forest plot as rows of words, picture and figure: the words and figures say all that the picture shows, so that
/// it can be read aloud, and at phone width the picture stands under its words.
struct HTMLForest {
    let picture: ForestPicture
    /// Writes spans, with citations counted.
    let inline: ([Span]) -> String

    var lines: [String] {
        var out = ["<figure class=\"forest\">", "<figcaption>\(picture.title.html)</figcaption>"]
        for axis in picture.axes { out += lines(of: axis) }
        if !picture.figures.isEmpty {
            for section in picture.figures {
                out.append("<p class=\"kind\">\(section.title.html)</p>")
                out.append("<ul class=\"rows\" role=\"list\">")
                for row in section.rows { out.append("<li>\(words(row))<div class=\"plot\"></div>\(figure(row))</li>") }
                out.append("</ul>")
            }
        }
        out.append("<p class=\"key\">A square is the estimate, larger for more people (under 100, under 1,000, more), hollow where their number is not stated; the line is its interval, with an arrow where it runs off the axis.</p>")
        out.append("</figure>")
        return out
    }

    private func lines(of axis: ForestPicture.Axis) -> [String] {
        let about = [axis.outcome.map { "\($0.capitalisedFirst)." }, axis.directionSentence].compactMap { $0 }
        var out = ["<p>\(about.joined(separator: " ").html)</p>"]
        for (index, section) in axis.sections.enumerated() {
            out.append("<p class=\"kind\">\(section.title.html)</p>")
            out.append("<ul class=\"rows\" role=\"list\">")
            if index == 0 { out.append("<li class=\"ticks\" aria-hidden=\"true\"><span></span>\(ticks(of: axis))<span></span></li>") }
            for row in section.rows {
                out.append("<li>\(words(row.finding))\(drawing(of: row, axis))\(figure(row.finding))</li>")
            }
            out.append("</ul>")
        }
        return out
    }

    private func words(_ row: ForestPlot.Row) -> String {
        let note = row.note.map { " <span class=\"faint\">(\($0.html))</span>" } ?? ""
        return "<span>\(row.label.html)\(note)</span>"
    }

    private func figure(_ row: ForestPlot.Row) -> String {
        "<span><strong>\(row.figure.html)</strong> \(inline([row.citation]))</span>"
    }

    private func ticks(of axis: ForestPicture.Axis) -> String {
        let labels = axis.ticks.map { tick in
            "<text x=\"\(percent(tick.place))\" y=\"1em\" text-anchor=\"middle\">\(tick.label.html)</text>"
        }
        return "<div class=\"plot\"><svg>\(labels.joined())</svg></div>"
    }

    private func drawing(of row: ForestPicture.Row, _ axis: ForestPicture.Axis) -> String {
        var parts = [
            "<title>\(row.finding.figure.html)</title>",
            "<desc>\(row.finding.label.html). \(axis.directionSentence.html)</desc>",
        ]
        for tick in axis.ticks {
            let kind = tick.place == axis.noEffect ? "none" : "guide"
            parts.append("<line class=\"\(kind)\" x1=\"\(percent(tick.place))\" x2=\"\(percent(tick.place))\" y1=\"0\" y2=\"100%\"/>")
        }
        if let interval = row.interval {
            parts.append("<line class=\"interval\" x1=\"\(percent(interval.from))\" x2=\"\(percent(interval.to))\" y1=\"50%\" y2=\"50%\"/>")
            if interval.runsOffBelow { parts.append(placed(interval.from, "<path class=\"interval\" d=\"M6 -5L0 0L6 5\"/>")) }
            if interval.runsOffAbove { parts.append(placed(interval.to, "<path class=\"interval\" d=\"M-6 -5L0 0L-6 5\"/>")) }
        }
        if let mark = row.mark { parts.append(placed(mark, square(row.weight))) }
        return "<div class=\"plot\"><svg role=\"img\">\(parts.joined())</svg></div>"
    }

    private func square(_ weight: ForestPicture.Weight) -> String {
        let side =
            switch weight {
            case .small: 6
            case .medium, .unknown: 9
            case .large: 12
            }
        let kind = weight == .unknown ? "mark hollow" : "mark"
        let half = Double(side) / 2
        return "<rect class=\"\(kind)\" x=\"\(-half)\" y=\"\(-half)\" width=\"\(side)\" height=\"\(side)\"/>"
    }

    /// A shape in pixels about a place on the axis.
    private func placed(_ place: Double, _ shape: String) -> String {
        "<svg x=\"\(percent(place))\" y=\"50%\" overflow=\"visible\">\(shape)</svg>"
    }

    /// Places are thousandths, so that one decimal is exact.
    private func percent(_ place: Double) -> String {
        let thousandths = Int((place * 1000).rounded())
        return "\(thousandths / 10).\(thousandths % 10)%"
    }
}
