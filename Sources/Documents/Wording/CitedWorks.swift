import Knowledge

extension Library {
    /// The works that an entry's pages cite, in order of first citation; for a condition those of its printed pathway
    /// come after those of its own page.
    public func works(citedBy entry: EntryReference) -> [ID<Reference>] {
        var works = document(for: entry)?.tabs.flatMap(\.blocks).works ?? []
        if case .condition(let id) = entry, let condition = conditions[id] {
            works += pathwayDocument(for: condition).blocks.works
        }
        var seen = Set<ID<Reference>>()
        return works.filter { seen.insert($0).inserted }
    }
}

extension [Document.Block] {
    /// The works of all lists of references, in order.
    fileprivate var works: [ID<Reference>] {
        flatMap { block -> [ID<Reference>] in
            guard case .references(let works) = block else { return [] }
            return works.map(\.id)
        }
    }
}
