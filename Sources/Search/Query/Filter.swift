import Knowledge

/// What an operator asks of an entry.
struct Filter: Equatable {
    enum Test: Equatable {
        case kind(EntryKind)
        case family(Approach.Family)
        case role(Option.Role)
        case certainty(Certainty)
        /// Numbers of guideline bodies.
        case body(Set<UInt32>)
        case year(ClosedRange<Int>)
    }

    let test: Test
    let isWithout: Bool

    func accepts(_ document: Int, _ facets: FacetStore) -> Bool {
        let holds =
            switch test {
            case .kind(let kind): facets.kinds[document] == UInt8(kind.rawValue)
            case .family(let family):
                facets.families[document] != FacetStore.none
                    && Approach.Family.allCases[Int(facets.families[document])] == family
            case .role(let role): facets.roles[document] == UInt8(role.rank)
            case .certainty(let certainty):
                Certainty.allCases.firstIndex(of: certainty).map {
                    facets.certainties[document] & 1 << UInt8($0) != 0
                } ?? false
            case .body(let numbers): facets.bodies(of: document).contains { numbers.contains($0) }
            case .year(let years): facets.years(of: document).contains { years.contains(Int($0)) }
            }
        return holds != isWithout
    }
}

extension Filter {
    enum Reading {
        case filter(Filter)
        /// A mistake, in a sentence.
        case notice(String)
        /// No operator at all.
        case plain
    }

    private enum Key: String, CaseIterable { case kind, family, role, certainty, body, year }

    static func read(_ key: String, _ value: String, isWithout: Bool, _ facets: FacetStore) -> Reading {
        guard let operation = Key(rawValue: key) else {
            guard let near = nearest(to: key, in: Key.allCases.map(\.rawValue)) else { return .plain }
            return .notice("There is no operator “\(key):”; “\(near):” is the nearest.")
        }
        guard !value.isEmpty else { return .notice("“\(key):” is waiting for a value.") }
        func one<Value>(of all: [Value], _ word: (Value) -> String, _ test: (Value) -> Test) -> Reading {
            let words = all.map(word)
            guard let found = choose(value, words) else { return .notice(unknown(value, key, words)) }
            return .filter(Filter(test: test(all[found]), isWithout: isWithout))
        }
        switch operation {
        case .kind: return one(of: EntryKind.allCases, \.word) { .kind($0) }
        case .family: return one(of: Approach.Family.allCases, \.rawValue) { .family($0) }
        case .role: return one(of: Option.Role.allCases, \.rawValue) { .role($0) }
        case .certainty: return one(of: Certainty.allCases, \.rawValue) { .certainty($0) }
        case .body:
            let wanted = FacetStore.fold(body: value)
            let found = facets.foldedBodies.indices.filter { facets.foldedBodies[$0].starts(with: wanted) }
            guard !wanted.isEmpty, !found.isEmpty else {
                return .notice(unknown(value, key, facets.bodyNames.sorted()))
            }
            return .filter(Filter(test: .body(Set(found.map(UInt32.init))), isWithout: isWithout))
        case .year:
            guard let years = years(value) else {
                return .notice("“year:\(value)” is no year; write 2013, >2020, <=2015 or 2010-2015.")
            }
            return .filter(Filter(test: .year(years), isWithout: isWithout))
        }
    }

    /// The word itself, or the only one that begins so.
    private static func choose(_ value: String, _ words: [String]) -> Int? {
        let wanted = value.lowercased()
        if let exact = words.firstIndex(of: wanted) { return exact }
        // A plural is as good: kind:options.
        if wanted.hasSuffix("s"), let single = words.firstIndex(of: String(wanted.dropLast())) { return single }
        let beginning = words.indices.filter { words[$0].hasPrefix(wanted) }
        return beginning.count == 1 ? beginning[0] : nil
    }

    private static func unknown(_ value: String, _ key: String, _ words: [String]) -> String {
        let shown = value.count <= 40 ? value : "\(value.prefix(40))…"
        if let near = nearest(to: value, in: words) {
            return "“\(key):\(shown)” is unknown; “\(key):\(near)” is the nearest."
        }
        let some = words.prefix(10).joined(separator: ", ")
        return words.isEmpty
            ? "“\(key):\(shown)” is unknown." : "“\(key):\(shown)” is unknown; there are \(some)."
    }

    /// `2013`, `>2020`, `>=2020`, `<2000`, `<=2000`, `2010-2015`, `2010..2015`.
    private static func years(_ value: String) -> ClosedRange<Int>? {
        func year(_ text: some StringProtocol) -> Int? {
            text.count <= 4 && text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
        }
        if let only = year(value) { return only...only }
        for (sign, make) in bounds where value.hasPrefix(sign) { return year(value.dropFirst(sign.count)).map(make) }
        let ends = value.split { $0 == "-" || $0 == "–" || $0 == "." }
        guard ends.count == 2, let first = year(ends[0]), let last = year(ends[1]), first <= last else {
            return nil
        }
        return first...last
    }

    /// Longer signs first.
    private static let bounds: [(String, @Sendable (Int) -> ClosedRange<Int>)] = [
        (">=", { $0...9999 }), ("<=", { 0...$0 }), (">", { $0 + 1...10_000 }), ("<", { 0...max(0, $0 - 1) }),
    ]
}
