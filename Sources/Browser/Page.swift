import Documents

/// A document that lies over the panes: an appraisal, a comparison.
struct Page: Sendable {
    let title: String
    private let blocks: [Document.Block]
    /// The first line that shows.
    var top = 0
    private(set) var lines: [Line] = []
    private var width = 0

    init(_ document: Document) {
        title = document.title
        blocks = document.blocks
    }

    /// Sets the lines for a width; does nothing when they are set already.
    mutating func set(width: Int) {
        guard width != self.width else { return }
        self.width = width
        lines = blocks.lines(width: width)
    }
}
