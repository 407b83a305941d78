import Knowledge

/// Makes the index in one pass over the texts, then sorts what it met by counting.
struct IndexBuilder {
    private var surfaces = Surfaces()
    private var texts = TextStore()
    private var names = NameLists()
    private var records: [Record] = []
    /// Words of each document in each field rank: for how long its fields are.
    private var lengths: [UInt32] = []
    /// For each term the last record that holds it, so that repetitions in a document's field are counted there.
    private var lastRecord: [UInt32] = []
    private var entries: [EntryReference] = []
    private var facets = FacetStore()

    /// A term in the fields of one rank of one document.
    private struct Record {
        let term: UInt32
        let document: UInt32
        let spot: UInt16
        let rank: UInt8
        var count: UInt8
    }

    mutating func add(_ document: SearchDocument) {
        let number = UInt32(entries.count)
        let start = texts.bytes.count
        entries.append(document.entry)
        facets.append(document)
        lengths.append(contentsOf: repeatElement(0, count: FieldRank.count))
        addName(document.title, .name)
        texts.append(.name, document.title)
        index(document.title, FieldRank.name, number, at: 0)
        for text in document.texts where !text.text.isEmpty {
            let rank = FieldRank(text.field)
            let at = texts.append(text.field, text.text) - start
            index(text.text, rank, number, at: at)
            if rank == .code { indexCodes(text.text, number, at: at) }
            if text.field == .shortName || text.field == .synonym { addName(text.text, text.field) }
        }
        texts.finishDocument()
        names.finishDocument()
    }

    private mutating func index(_ text: String, _ rank: FieldRank, _ document: UInt32, at base: Int) {
        var text = text
        text.withUTF8 { bytes in
            var length: UInt32 = 0
            var at = 0
            while let chunk = Words.nextChunk(bytes, from: at, to: bytes.count) {
                for place in surfaces.parts(ofChunk: bytes, chunk) {
                    let part = surfaces.part(place)
                    if part.isStopWord, !rank.names { continue }
                    if !part.isExtra { length += 1 }
                    record(part.term, rank, document, at: base + chunk.lowerBound + Int(part.offset))
                }
                at = chunk.upperBound
            }
            lengths[Int(document) * FieldRank.count + rank.rawValue] += length
        }
    }

    /// Codes also stand whole, whatever signs are in them.
    private mutating func indexCodes(_ text: String, _ document: UInt32, at base: Int) {
        var at = base
        for code in text.split(separator: " ", omittingEmptySubsequences: false) {
            if let letters = Codes.whole(code) { record(surfaces.term(letters), .code, document, at: at) }
            at += code.utf8.count + 1
        }
    }

    private mutating func record(_ term: UInt32, _ rank: FieldRank, _ document: UInt32, at offset: Int) {
        while lastRecord.count <= Int(term) { lastRecord.append(.max) }
        let last = Int(lastRecord[Int(term)])
        if last < records.count, records[last].document == document, records[last].rank == UInt8(rank.rawValue) {
            if records[last].count < .max { records[last].count += 1 }
            return
        }
        lastRecord[Int(term)] = UInt32(records.count)
        let spot = UInt16(min(offset, Int(Postings.nowhere)))
        records.append(
            Record(term: term, document: document, spot: spot, rank: UInt8(rank.rawValue), count: 1))
    }

    /// A name as its parts, and once more with its compounds joined (`CBT-I` as cbt, i and as cbti).
    private mutating func addName(_ name: String, _ field: SearchField) {
        var name = name
        var apart: [UInt32] = []
        var joined: [UInt32] = []
        name.withUTF8 { bytes in
            var at = 0
            while let chunk = Words.nextChunk(bytes, from: at, to: bytes.count) {
                let parts = surfaces.parts(ofChunk: bytes, chunk).map { surfaces.part($0) }
                    .filter { !$0.isExtra || $0.isCompound }
                let compound = parts.first(where: \.isCompound)
                // The I of CBT-I tells it from CBT.
                let single = parts.filter { !$0.isCompound && (!$0.isStopWord || compound != nil) }.map(\.term)
                apart += single
                joined += compound.map { [$0.term] } ?? single
                at = chunk.upperBound
            }
        }
        let strength: Float = field == .synonym ? 0.8 : 1
        // A name of stop-words alone, such as AT, still is a name.
        if apart.isEmpty, joined.isEmpty { apart = Words.all(name).map { surfaces.term($0.letters) } }
        names.append(apart, strength: strength)
        if joined != apart { names.append(joined, strength: strength) }
    }

    consuming func finish() -> IndexStorage {
        let unsorted = surfaces.words
        let order = unsorted.indices.sorted { TermDictionary.precedes(unsorted[$0], unsorted[$1]) }
        var number = Array(repeating: UInt32(0), count: order.count)
        for (new, old) in order.enumerated() { number[old] = UInt32(new) }
        names.renumber(number)
        let words = order.map { unsorted[$0] }
        return IndexStorage(
            entries: entries, terms: TermDictionary(sorted: words), forms: WordForms(words),
            postings: postings(number), texts: texts, names: names, facets: facets)
    }

    /// BM25F: how often a word occurs in each field, thinned by the field's length against the mean, weighted and
    /// summed. Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields" (2004).
    private func postings(_ number: [UInt32]) -> Postings {
        let ranks = FieldRank.allCases
        let thinned = thinnedWeights()
        let isTitle = UInt8(FieldRank.name.rawValue)
        let (sorted, ends) = recordsByTerm(number)

        var starts: [UInt32] = [0]
        var inNames: [UInt32] = []
        var documents: [UInt32] = []
        var weights: [UInt16] = []
        var spots: [UInt16] = []
        starts.reserveCapacity(number.count + 1)
        inNames.reserveCapacity(number.count)
        documents.reserveCapacity(records.count)
        weights.reserveCapacity(records.count)
        spots.reserveCapacity(records.count)
        var rest: [(document: UInt32, weight: UInt16, spot: UInt16)] = []
        var at = 0
        for term in 0..<number.count {
            rest.removeAll(keepingCapacity: true)
            let end = Int(ends[term])
            while at < end {
                let first = records[Int(sorted[at])]
                var weight: Float = 0
                var isName = false
                // What is in the title is seen there: the place to show is then in the prose, if it is.
                let isInTitle = first.rank == isTitle
                var spot = first.spot
                var best: Float = -1
                while at < end {
                    let record = records[Int(sorted[at])]
                    guard record.document == first.document else { break }
                    let rank = ranks[Int(record.rank)]
                    weight +=
                        Float(record.count) * thinned[Int(record.document) * ranks.count + Int(record.rank)]
                    if rank.names { isName = true }
                    let merit = isInTitle && rank.names ? min(0.5, rank.showing) : rank.showing
                    if merit > best { (best, spot) = (merit, record.spot) }
                    at += 1
                }
                let quantum = UInt16(max(1, min(65_535, (weight * Postings.unit).rounded())))
                if isName {
                    documents.append(first.document)
                    weights.append(quantum)
                    spots.append(spot)
                } else {
                    rest.append((first.document, quantum, spot))
                }
            }
            inNames.append(UInt32(documents.count) - (starts.last ?? 0))
            for posting in rest {
                documents.append(posting.document)
                weights.append(posting.weight)
                spots.append(posting.spot)
            }
            starts.append(UInt32(documents.count))
        }
        return Postings(
            starts: starts, inNames: inNames, documents: documents, weights: weights, spots: spots)
    }

    /// The weight of one occurrence in each field rank of each document.
    private func thinnedWeights() -> [Float] {
        let ranks = FieldRank.allCases
        let means = ranks.map { rank -> Float in
            let all = stride(from: rank.rawValue, to: lengths.count, by: ranks.count).map { lengths[$0] }
            let filled = all.filter { $0 > 0 }
            return filled.isEmpty ? 1 : Float(filled.reduce(0) { $0 + Int($1) }) / Float(filled.count)
        }
        return lengths.enumerated().map { index, length in
            let rank = ranks[index % ranks.count]
            return rank.weight / (1 - rank.thinning + rank.thinning * Float(length) / means[rank.rawValue])
        }
    }

    /// The records' places ordered by term, and where those of each term end; within a term they stay in the order
    /// of the documents.
    private func recordsByTerm(_ number: [UInt32]) -> (sorted: [UInt32], ends: [UInt32]) {
        var next = Array(repeating: UInt32(0), count: number.count + 1)
        for record in records { next[Int(number[Int(record.term)]) + 1] += 1 }
        for index in 1..<next.count { next[index] += next[index - 1] }
        var sorted = Array(repeating: UInt32(0), count: records.count)
        for (place, record) in records.enumerated() {
            let term = Int(number[Int(record.term)])
            sorted[Int(next[term])] = UInt32(place)
            next[term] += 1
        }
        // By now each term's next place is its end.
        return (sorted, next)
    }
}
