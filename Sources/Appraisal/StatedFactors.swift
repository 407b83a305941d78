import Knowledge

/// The factors that are on: known, free of contradictions, with all that they imply.
struct StatedFactors {
    /// In the library's order.
    let on: [ID<Factor>]
    /// Those that are an age.
    let ages: Set<ID<Factor>>
    /// For each factor that is on: itself and what it implies, near or far.
    private let implications: [ID<Factor>: Set<ID<Factor>>]

    /// The group of factors in `factors.yaml` that are ages.
    static let ageGroup = "Age"

    init(_ factors: Set<ID<Factor>>, in library: Library) throws(AppraisalError) {
        for factor in factors.sorted() where !library.factors.contains(factor) {
            throw .unknownFactor(factor, nearest: library.nearestFactor(to: factor.text))
        }
        let stated = library.factors.filter { factors.contains($0.id) }
        for (index, factor) in stated.enumerated() {
            for other in stated[(index + 1)...]
            where factor.excludes.contains(other.id) || other.excludes.contains(factor.id) {
                throw .contradiction(factor.name, other.name)
            }
        }
        on = stated.map(\.id)
        ages = Set(stated.filter { $0.group == Self.ageGroup }.map(\.id))
        implications = Dictionary(uniqueKeysWithValues: stated.map { ($0.id, library.implied(by: [$0.id])) })
    }

    /// The factor itself and what it implies; empty unless it is on.
    func implied(by factor: ID<Factor>) -> Set<ID<Factor>> { implications[factor] ?? [] }

    /// The factor that is on and says that this one holds: itself, or else the first that implies it.
    func source(of factor: ID<Factor>) -> ID<Factor>? {
        if implications[factor] != nil { return factor }
        return on.first { implied(by: $0).contains(factor) }
    }
}

extension Library {
    /// The factors and all that they imply, near or far.
    func implied(by factors: [ID<Factor>]) -> Set<ID<Factor>> {
        var found: Set<ID<Factor>> = []
        var open = factors
        while let next = open.popLast() {
            if found.insert(next).inserted { open += self.factors[next]?.implies ?? [] }
        }
        return found
    }

    /// The factor that a word most likely means: one that is called so, or one that is written nearly so.
    fileprivate func nearestFactor(to word: String) -> ID<Factor>? {
        let typed = word.lowercased()
        if let called = factors.first(where: { factor in
            ([factor.name] + factor.synonyms).contains { $0.lowercased() == typed }
        }) {
            return called.id
        }
        if let near = nearest(to: word, in: factors.ids.map(\.text)) { return ID(near) }
        let names = factors.flatMap { factor in ([factor.name] + factor.synonyms).map { ($0, factor.id) } }
        return nearest(to: word, in: names.map(\.0)).flatMap { near in names.first { $0.0 == near }?.1 }
    }
}
