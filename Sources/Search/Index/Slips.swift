/// Finds the words of the dictionary that a slip or two away were meant.
///
/// The one hard thing here: at every keystroke all words within one or two slips have to be found among hundreds
/// of thousands, a slip being a letter too many, too few, wrong, or swapped with its neighbour.
///
/// Distance between two words is a table with a row for each letter of the dictionary's word and a column for each
/// letter of the typed one (optimal string alignment):
///
///             k  e  t  m  i  n  e        a row needs the two above it and the row's own letter, nothing else;
///          0  1  2  3  4  5  6  7        so words with the same beginning have the same first rows
///       k  1  0  1  2  …
///       e  2  1  0  1  2  …              what counts is the band |row − column| ≤ slips around the diagonal
///       t  3  2  1  0  1  2  …
///       a  …     2  1  1  2  …           once every cell of a row is over the limit, so are all rows below
///
/// The dictionary is sorted, so it can be walked like a tree without being one. Going to the next word, the rows
/// of the letters it shares with the word before stay. When a row is over the limit, all words with that beginning
/// are passed over in one leap. What is visited is the beginnings within the limit and their next letters: a few
/// thousand rows of five cells however many words there are.
///
/// With `asPrefix` the typed word is a beginning: a word matches if one of its own beginnings does.
struct Slips {
    struct Match: Equatable {
        let term: Int
        let slips: Int
        /// Letters of the term that the typed word stands for; all of them unless it is a beginning.
        let length: Int
    }

    /// How many slips a word is forgiven.
    static func allowed(forLength count: Int) -> Int { count >= 8 ? 2 : count >= 4 ? 1 : 0 }

    /// All words within the limit, in the order of the dictionary.
    static func matches(
        of typed: [UInt16], in dictionary: TermDictionary, within limit: Int, asPrefix: Bool = false
    ) -> [Match] {
        guard !typed.isEmpty, typed.count < 64 else { return [] }
        var found: [Match] = []
        var table = Table(typed: typed, limit: limit)
        var term = 0
        var depth = 0
        while term < dictionary.count {
            let word = dictionary.word(term)
            depth = min(depth, dictionary.sharedLetters(term))
            var isOver = false
            while depth < word.count {
                depth += 1
                if !table.addRow(depth, letter: word[word.startIndex + depth - 1]) {
                    isOver = true
                    break
                }
            }
            // A beginning may have matched although the word goes on too long.
            let best = table.best(upTo: depth)
            if asPrefix {
                if let best { found.append(Match(term: term, slips: best.slips, length: best.row)) }
            } else if !isOver, let slips = table.last(row: word.count) {
                found.append(Match(term: term, slips: slips, length: word.count))
            }
            guard isOver else {
                term += 1
                continue
            }
            let end = dictionary.end(ofShared: depth, from: term)
            if asPrefix, let best {
                found += (term + 1..<end).map { Match(term: $0, slips: best.slips, length: best.row) }
            }
            term = end
            depth -= 1
        }
        return found
    }

    /// The rows of the walk, a band of `2 × limit + 1` cells each.
    private struct Table {
        let typed: [UInt16]
        let limit: Int
        let width: Int
        var letters: [UInt16]
        /// Cell `column - row + limit` of each row; `limit + 1` stands for anything over the limit.
        var cells: [Int8]
        /// The fewest slips for which a beginning of this many letters or fewer is the typed word, and its length.
        var bests: [(slips: Int, row: Int)?]

        init(typed: [UInt16], limit: Int) {
            self.typed = typed
            self.limit = limit
            width = 2 * limit + 1
            // Rows beyond this are over the limit by their length alone.
            let rows = typed.count + limit + 2
            letters = Array(repeating: 0, count: rows)
            cells = Array(repeating: Int8(limit + 1), count: rows * width)
            bests = Array(repeating: nil, count: rows)
            for column in 0...min(limit, typed.count) { cells[column + limit] = Int8(column) }
            if typed.count <= limit { bests[0] = (typed.count, 0) }
        }

        /// - Returns: whether anything in the row is within the limit.
        mutating func addRow(_ row: Int, letter: UInt16) -> Bool {
            guard row < letters.count else { return false }
            letters[row] = letter
            let base = row * width
            let above = base - width
            let over = Int8(limit + 1)
            var isWithin = false
            for cell in 0..<width {
                let column = row + cell - limit
                guard column >= 0, column <= typed.count else {
                    cells[base + cell] = over
                    continue
                }
                var slips = over
                if column == 0 {
                    slips = Int8(min(row, limit + 1))
                } else {
                    // Wrong or right letter: up and to the left, the same cell of the band above.
                    slips = cells[above + cell] + (typed[column - 1] == letter ? 0 : 1)
                    // A letter of the word that was not typed: from above.
                    if cell + 1 < width { slips = min(slips, cells[above + cell + 1] + 1) }
                    // A letter typed that is not in the word: from the left.
                    if cell > 0 { slips = min(slips, cells[base + cell - 1] + 1) }
                    // Two neighbours swapped: two up and two to the left.
                    if row > 1, column > 1, typed[column - 2] == letter, typed[column - 1] == letters[row - 1] {
                        slips = min(slips, cells[above - width + cell] + 1)
                    }
                    slips = min(slips, over)
                }
                cells[base + cell] = slips
                if slips < over { isWithin = true }
            }
            bests[row] = bests[row - 1]
            if let slips = last(row: row), slips < bests[row]?.slips ?? .max { bests[row] = (slips, row) }
            return isWithin
        }

        /// Slips between the whole typed word and the first letters, up to this row; nil when over the limit.
        func last(row: Int) -> Int? {
            guard row < letters.count else { return nil }
            let cell = typed.count - row + limit
            guard cell >= 0, cell < width else { return nil }
            let slips = Int(cells[row * width + cell])
            return slips <= limit ? slips : nil
        }

        func best(upTo row: Int) -> (slips: Int, row: Int)? { bests[min(row, bests.count - 1)] }
    }
}
