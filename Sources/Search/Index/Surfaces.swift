/// The chunks met so far, as they stand in the text, with what they come to: text repeats itself, so each chunk is
/// folded once and looked up ever after.
struct Surfaces {
    struct Part {
        let term: UInt32
        /// From the chunk's first byte.
        let offset: UInt16
        let length: UInt16
        let isStopWord: Bool
        /// A compound or another spelling: counts as an occurrence, not for the length of its field.
        let isExtra: Bool
        let isCompound: Bool
    }

    /// Folded words in the order in which they were met.
    private(set) var words: [[UInt16]] = []
    private var terms: [[UInt16]: UInt32] = [:]
    private var parts: [Part] = []

    private struct Slot {
        var hash: UInt64 = 0
        var start: UInt32 = 0
        var length: UInt32 = 0
        var firstPart: UInt32 = 0
        var partCount: UInt32 = 0
    }
    private var slots = Array(repeating: Slot(), count: 1 << 12)
    private var used = 0
    private var bytes: [UInt8] = []

    /// The places in ``part(_:)`` of what a chunk comes to.
    mutating func parts(ofChunk text: UnsafeBufferPointer<UInt8>, _ chunk: Range<Int>) -> Range<Int> {
        // FNV-1a; 0 marks an empty slot.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in chunk { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3 }
        hash |= 1
        var at = Int(truncatingIfNeeded: (hash ^ hash >> 32) & UInt64(slots.count - 1))
        while slots[at].hash != 0 {
            if slots[at].hash == hash, isChunk(slots[at], text, chunk) {
                let first = Int(slots[at].firstPart)
                return first..<first + Int(slots[at].partCount)
            }
            at = (at + 1) & (slots.count - 1)
        }
        let first = parts.count
        for word in Words.words(ofChunk: text, chunk) { add(word, chunkStart: chunk.lowerBound) }
        slots[at] = Slot(
            hash: hash, start: UInt32(bytes.count), length: UInt32(chunk.count), firstPart: UInt32(first),
            partCount: UInt32(parts.count - first))
        bytes.append(contentsOf: text[chunk])
        used += 1
        if used * 2 > slots.count { grow() }
        return first..<parts.count
    }

    func part(_ place: Int) -> Part { parts[place] }

    /// The number of a word that is taken whole, e.g. a DOI.
    mutating func term(_ letters: [UInt16]) -> UInt32 {
        if let term = terms[letters] { return term }
        let term = UInt32(words.count)
        words.append(letters)
        terms[letters] = term
        return term
    }

    private mutating func add(_ word: Word, chunkStart: Int) {
        let spellings = [word.letters] + (word.otherLetters.map { [$0] } ?? [])
        for (index, letters) in spellings.enumerated() {
            parts.append(
                Part(
                    term: term(letters), offset: UInt16(word.bytes.lowerBound - chunkStart),
                    length: UInt16(word.bytes.count), isStopWord: StopWords.contains(letters),
                    isExtra: index > 0 || word.isCompound, isCompound: word.isCompound))
        }
    }

    private func isChunk(_ slot: Slot, _ text: UnsafeBufferPointer<UInt8>, _ chunk: Range<Int>) -> Bool {
        guard Int(slot.length) == chunk.count else { return false }
        let start = Int(slot.start)
        for index in 0..<chunk.count where bytes[start + index] != text[chunk.lowerBound + index] {
            return false
        }
        return true
    }

    private mutating func grow() {
        var larger = Array(repeating: Slot(), count: slots.count * 2)
        for slot in slots where slot.hash != 0 {
            var at = Int(truncatingIfNeeded: (slot.hash ^ slot.hash >> 32) & UInt64(larger.count - 1))
            while larger[at].hash != 0 { at = (at + 1) & (larger.count - 1) }
            larger[at] = slot
        }
        slots = larger
    }
}
