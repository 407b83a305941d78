/// Words in the order of their letters. A word's number is its place, so that all words with one beginning are a
/// range of numbers.
struct TermDictionary: Sendable {
    /// The letters of all words, one word after another.
    private let letters: [UInt16]
    /// Where each word begins in `letters`; one more than there are words.
    private let starts: [UInt32]
    /// Letters that a word shares with the one before it, at most 255.
    private let shared: [UInt8]

    /// - Parameter words: sorted by ``precedes(_:_:)``, each once.
    init(sorted words: [[UInt16]]) {
        var letters: [UInt16] = []
        var starts: [UInt32] = [0]
        var shared: [UInt8] = []
        letters.reserveCapacity(words.reduce(0) { $0 + $1.count })
        starts.reserveCapacity(words.count + 1)
        shared.reserveCapacity(words.count)
        var before: [UInt16] = []
        for word in words {
            var common = 0
            while common < min(before.count, word.count, 255), before[common] == word[common] { common += 1 }
            shared.append(UInt8(common))
            letters.append(contentsOf: word)
            starts.append(UInt32(letters.count))
            before = word
        }
        self.letters = letters
        self.starts = starts
        self.shared = shared
    }

    static func precedes(_ a: [UInt16], _ b: [UInt16]) -> Bool { a.lexicographicallyPrecedes(b) }

    var count: Int { starts.count - 1 }
    /// Bytes in memory.
    var size: Int { letters.count * 2 + starts.count * 4 + shared.count }

    func word(_ term: Int) -> ArraySlice<UInt16> { letters[Int(starts[term])..<Int(starts[term + 1])] }
    func length(_ term: Int) -> Int { Int(starts[term + 1] - starts[term]) }
    func sharedLetters(_ term: Int) -> Int { Int(shared[term]) }

    func find(_ word: some RandomAccessCollection<UInt16>) -> Int? {
        let place = firstPlace { order($0, word, prefix: false) < 0 }
        return place < count && order(place, word, prefix: false) == 0 ? place : nil
    }

    /// The words that begin with these letters, the word itself included.
    func range(beginning prefix: some RandomAccessCollection<UInt16>) -> Range<Int> {
        let first = firstPlace { order($0, prefix, prefix: true) < 0 }
        let last = firstPlace(from: first) { order($0, prefix, prefix: true) <= 0 }
        return first..<last
    }

    /// The first word after `term` that does not share this many letters with it.
    func end(ofShared depth: Int, from term: Int) -> Int {
        // Gallops, since most groups are small.
        let prefix = word(term).prefix(depth)
        var low = term
        var step = 1
        while low + step < count, order(low + step, prefix, prefix: true) == 0 {
            low += step
            step *= 2
        }
        return firstPlace(from: low + 1, to: min(count, low + step)) { order($0, prefix, prefix: true) <= 0 }
    }

    /// Below 0 if the word comes before, above 0 if after; with `prefix` only the beginning is compared.
    private func order(_ term: Int, _ other: some RandomAccessCollection<UInt16>, prefix: Bool) -> Int {
        var at = Int(starts[term])
        let end = Int(starts[term + 1])
        for letter in other {
            guard at < end else { return -1 }
            if letters[at] != letter { return letters[at] < letter ? -1 : 1 }
            at += 1
        }
        return prefix || at == end ? 0 : 1
    }

    private func firstPlace(from: Int = 0, to: Int? = nil, where isBefore: (Int) -> Bool) -> Int {
        var low = from
        var high = to ?? count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
