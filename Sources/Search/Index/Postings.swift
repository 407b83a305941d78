/// Where each word occurs: plain arrays of numbers, one slot an entry and word.
struct Postings: Sendable {
    /// The postings of a term are `starts[term]..<starts[term + 1]`; those in names come first, then the rest,
    /// both in the order of the documents.
    let starts: [UInt32]
    /// How many postings of a term are in names.
    let inNames: [UInt32]
    let documents: [UInt32]
    /// How often, weighted by field and field length, in units of 1/256.
    let weights: [UInt16]
    /// The byte of the document's text at which to show the word; ``nowhere`` beyond the first 65 534.
    let spots: [UInt16]

    static let nowhere = UInt16.max
    static let unit: Float = 256

    func range(_ term: Int, namesOnly: Bool = false) -> Range<Int> {
        let start = Int(starts[term])
        return start..<(namesOnly ? start + Int(inNames[term]) : Int(starts[term + 1]))
    }

    func count(_ term: Int) -> Int { Int(starts[term + 1] - starts[term]) }

    var size: Int { starts.count * 4 + inNames.count * 4 + documents.count * 8 }
}

/// The texts of all documents, one after another in UTF-8.
struct TextStore: Sendable {
    private(set) var bytes: [UInt8] = []
    /// A passage's first byte in `bytes`; one more than there are passages.
    private(set) var passages: [UInt32] = [0]
    private(set) var fields: [SearchField] = []
    /// A document's first passage; one more than there are documents.
    private(set) var documents: [UInt32] = [0]

    /// - Returns: the text's first byte.
    @discardableResult
    mutating func append(_ field: SearchField, _ text: String) -> Int {
        // Names of a kind are read as one list: the comma belongs to the passage before.
        if fields.count > Int(documents[documents.count - 1]), fields.last == field, FieldRank(field).isList {
            bytes.append(contentsOf: [0x2C, 0x20])
            passages[passages.count - 1] += 2
        }
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        passages.append(UInt32(bytes.count))
        fields.append(field)
        return start
    }

    mutating func finishDocument() { documents.append(UInt32(fields.count)) }

    func passages(of document: Int) -> Range<Int> { Int(documents[document])..<Int(documents[document + 1]) }
    func bytes(ofPassage passage: Int) -> Range<Int> { Int(passages[passage])..<Int(passages[passage + 1]) }

    /// The bytes of a passage together with those beside it that are read as one list with it.
    func bytes(ofListWith passage: Int, of document: Int) -> Range<Int> {
        guard FieldRank(fields[passage]).isList else { return bytes(ofPassage: passage) }
        let all = passages(of: document)
        var first = passage
        var last = passage
        while first > all.lowerBound, fields[first - 1] == fields[passage] { first -= 1 }
        while last + 1 < all.upperBound, fields[last + 1] == fields[passage] { last += 1 }
        return Int(passages[first])..<Int(passages[last + 1])
    }

    func start(of document: Int) -> Int { Int(passages[Int(documents[document])]) }

    /// The passage of a document that holds a byte of the store.
    func passage(of document: Int, holding byte: Int) -> Int {
        let all = passages(of: document)
        var low = all.lowerBound
        var high = all.upperBound - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if Int(passages[middle]) <= byte { low = middle } else { high = middle - 1 }
        }
        return low
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    var size: Int { bytes.count + passages.count * 4 + fields.count + documents.count * 4 }
}

/// The ways in which each document is called, as lists of terms: what a query names in full is what is meant.
struct NameLists: Sendable {
    private(set) var terms: [UInt32] = []
    private(set) var names: [UInt32] = [0]
    /// How much a name counts: 1 for the name itself, a little less for a synonym.
    private(set) var strengths: [Float] = []
    private(set) var documents: [UInt32] = [0]

    mutating func append(_ name: [UInt32], strength: Float) {
        guard !name.isEmpty else { return }
        terms.append(contentsOf: name)
        names.append(UInt32(terms.count))
        strengths.append(strength)
    }

    mutating func finishDocument() { documents.append(UInt32(strengths.count)) }

    mutating func renumber(_ map: [UInt32]) {
        for index in terms.indices { terms[index] = map[Int(terms[index])] }
    }

    func names(of document: Int) -> Range<Int> { Int(documents[document])..<Int(documents[document + 1]) }
    func terms(ofName name: Int) -> ArraySlice<UInt32> { terms[Int(names[name])..<Int(names[name + 1])] }

    var size: Int { terms.count * 4 + names.count * 4 + strengths.count * 4 + documents.count * 4 }
}
