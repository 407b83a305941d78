import Knowledge

extension EntryReference {
    /// `an option`, `a condition`.
    var kindWithArticle: String {
        switch self {
        case .approach, .option: "an \(kind)"
        case .condition, .pathway, .measure, .claim, .reference, .term, .factor: "a \(kind)"
        }
    }
}
