import Knowledge

extension Library {
    /// What the library is for, what the signs mean, whom to call: shown while nothing is open.
    public var welcome: [Document.Block] {
        [
            .paragraph([Span(edition.purpose)]),
            .paragraph([
                Span("Pick a condition on the left, a candidate in the middle, and read why it might help, how sure anyone is, and what speaks against it. Each statement leads to its source. "),
                Span("/", .strong), Span(" searches everything, "), Span("?", .strong), Span(" shows the keys."),
            ]),
            .paragraph([
                Span("\(conditions.count) conditions, \(options.count) candidates, \(references.count) references.", .faint)
            ]),
            .heading(level: 2, "In a crisis"), crisisLines,
        ]
    }
}
