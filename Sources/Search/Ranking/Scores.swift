/// The sums of one search: a number for each document, filled word by word.
final class Scores {
    let documents: Int
    private(set) var touched: [Int] = []
    /// The sum over words.
    let total: UnsafeMutablePointer<Float>
    /// The rarities of the words that matched.
    let covered: UnsafeMutablePointer<Float>
    /// How many words matched.
    let words: UnsafeMutablePointer<UInt8>

    private let frequency: UnsafeMutablePointer<Float>
    private let best: UnsafeMutablePointer<Float>
    private var ofGroup: [Int] = []
    private var ofWord: [Int] = []
    /// For each word and document a posting plus one; 0 where the word is not.
    private let places: UnsafeMutablePointer<UInt32>
    private let placeCount: Int

    init(documents: Int, words count: Int) {
        self.documents = documents
        func zeros<Number: Numeric>(_ count: Int) -> UnsafeMutablePointer<Number> {
            let pointer = UnsafeMutablePointer<Number>.allocate(capacity: max(1, count))
            pointer.initialize(repeating: 0, count: count)
            return pointer
        }
        total = zeros(documents)
        covered = zeros(documents)
        words = zeros(documents)
        frequency = zeros(documents)
        best = zeros(documents)
        placeCount = documents * count
        places = zeros(placeCount)
    }

    deinit {
        total.deallocate()
        covered.deallocate()
        words.deallocate()
        frequency.deallocate()
        best.deallocate()
        places.deallocate()
    }

    /// The posting of a word in a document, for the place to show.
    func posting(_ word: Int, _ document: Int) -> Int? {
        let place = places[word * documents + document]
        return place == 0 ? nil : Int(place) - 1
    }

    /// Gathers a group's occurrences.
    /// - Returns: in how many documents there are any.
    func collect(_ group: WordPlan.Group, _ word: Int, _ storage: IndexStorage) -> Int {
        let postings = storage.postings
        let place = places + word * documents
        postings.documents.withUnsafeBufferPointer { documents in
            postings.weights.withUnsafeBufferPointer { weights in
                func add(_ range: Range<Int>, _ weight: Float) {
                    for posting in range {
                        let document = Int(documents[posting])
                        if frequency[document] == 0 { ofGroup.append(document) }
                        frequency[document] += weight * Float(weights[posting])
                        if place[document] == 0 { place[document] = UInt32(posting + 1) }
                    }
                }
                for (terms, letters) in group.beginnings {
                    for term in terms {
                        // The nearer to whole, the likelier.
                        let share = Float(letters) / Float(storage.terms.length(term))
                        add(postings.range(term, namesOnly: group.namesOnly), 0.6 + 0.4 * share)
                    }
                }
                for (term, weight) in group.terms { add(postings.range(term), weight) }
                for (first, second) in group.together {
                    let others = Set(postings.range(second).map { documents[$0] })
                    for posting in postings.range(first) where others.contains(documents[posting]) {
                        add(posting..<posting + 1, 1)
                    }
                }
            }
        }
        return ofGroup.count
    }

    /// In how many documents any group of the word was kept.
    var foundOfWord: Int { ofWord.count }

    /// Turns the gathered frequencies into scores and keeps each document's best for this word.
    func keepBest(worth: Float, saturation: Float) {
        for document in ofGroup {
            let score = worth * frequency[document] / (frequency[document] + saturation)
            frequency[document] = 0
            if best[document] == 0 { ofWord.append(document) }
            if score > best[document] { best[document] = score }
        }
        ofGroup.removeAll(keepingCapacity: true)
    }

    func finishWord(rarity: Float) {
        for document in ofWord {
            if words[document] == 0 { touched.append(document) }
            words[document] += 1
            total[document] += rarity * best[document]
            covered[document] += rarity
            best[document] = 0
        }
        ofWord.removeAll(keepingCapacity: true)
    }
}
