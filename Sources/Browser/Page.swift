import Documents

/// A document that lies over the panes: an appraisal, a comparison.
struct Page: Hashable, Sendable {
    let document: Document
    var top = 0
}
