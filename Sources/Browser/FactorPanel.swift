import Knowledge

/// The list of patient factors to tick, with a search in it.
struct FactorPanel: Hashable, Sendable {
    /// What is typed: every word has to start a word of a factor's name, synonyms or group.
    var filter = ""
    /// The selected row among those that show.
    var row = 0

    enum Row: Hashable, Sendable {
        case heading(String)
        case factor(ID<Factor>)
    }

    func rows(_ library: Library) -> [Row] {
        let wanted = filter.lowercased().split(separator: " ")
        var rows: [Row] = []
        var group = ""
        for factor in library.factors {
            let words = ([factor.name, factor.group, factor.id.text] + factor.synonyms)
                .flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }
            guard wanted.allSatisfy({ want in words.contains { $0.hasPrefix(want) } }) else { continue }
            if factor.group != group { rows.append(.heading(factor.group)) }
            group = factor.group
            rows.append(.factor(factor.id))
        }
        return rows
    }

    /// The factor on the selected row, or on the first below it.
    func selected(_ library: Library) -> ID<Factor>? {
        let rows = rows(library)
        guard rows.indices.contains(row), case .factor(let id) = rows[row] else { return nil }
        return id
    }

    /// Moves by factors, passing over headings.
    mutating func move(_ step: Int, _ library: Library) {
        let rows = rows(library)
        let places = rows.indices.filter { if case .factor = rows[$0] { true } else { false } }
        guard let first = places.first, let last = places.last else {
            row = 0
            return
        }
        let next = step > 0 ? places.first { $0 >= row + step } ?? last : places.last { $0 <= row + step } ?? first
        row = next
    }

    /// Goes to the first factor that shows.
    mutating func moveToFirst(_ library: Library) {
        row = 0
        move(1, library)
    }
}
