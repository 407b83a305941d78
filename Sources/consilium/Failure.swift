import Knowledge

/// Why a command could not do what it was asked, in one sentence: what, where, what to do next.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// For an id that nothing has: names the nearest.
    static func unknown(_ id: String, _ what: String, among ids: some Sequence<String>) -> Failure {
        let shown = Output.harmless(id)
        let hint = nearest(to: id, in: ids).map { "did you mean '\($0)'?" } ?? "'consilium search \(shown)' may find it"
        return Failure("no \(what) has the id '\(shown)'; \(hint)")
    }
}

extension Library {
    /// The entry of an id that a person typed.
    func required(_ id: String) throws(Failure) -> EntryReference {
        if let entry = entry(id) { return entry }
        let ids = conditions.ids.map(\.text) + approaches.ids.map(\.text) + options.ids.map(\.text)
            + measures.ids.map(\.text) + claims.ids.map(\.text) + factors.ids.map(\.text) + terms.ids.map(\.text)
            + references.ids.map(\.text)
        throw .unknown(id, "entry", among: ids)
    }

    func required(condition id: String) throws(Failure) -> Condition {
        if let condition = conditions[ID(id)] { return condition }
        throw .unknown(id, "condition", among: conditions.ids.map(\.text))
    }
}
