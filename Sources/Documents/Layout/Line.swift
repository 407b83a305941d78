import Knowledge
import Typography

/// A line of a document as it is set at some width: runs of text, each with a style.
public struct Line: Hashable, Sendable {
    public let runs: [Run]

    public init(_ runs: [Run]) { self.runs = runs }

    public static let empty = Line([])

    public struct Run: Hashable, Sendable {
        public let text: String
        public let style: LineStyle
        public let target: Span.Target?

        public init(_ text: String, _ style: LineStyle, target: Span.Target? = nil) {
            self.text = text
            self.style = style
            self.target = target
        }
    }

    /// The line without its styles and without spaces at its end.
    public var text: String {
        var text = runs.map(\.text).joined()
        while text.last == " " { text.removeLast() }
        return text
    }
}

/// A span's style, or that of a heading.
public enum LineStyle: Hashable, Sendable {
    case span(Span.Style)
    case heading(Int)

    public static let plain = LineStyle.span(.plain)
}
