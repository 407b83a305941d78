/// The first letters of some words, to pass over quickly what cannot be one of them.
struct FirstLetters {
    /// A bit for each ASCII letter or digit.
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    var isEmpty: Bool { low == 0 && high == 0 && !hasOthers }
    private var hasOthers = false

    mutating func insert(_ word: [UInt16]) {
        guard let first = word.first else { return }
        switch first {
        case 0..<64: low |= 1 << UInt64(first)
        case 64..<128: high |= 1 << UInt64(first - 64)
        default: hasOthers = true
        }
    }

    /// Whether a word of a chunk may begin with one of the letters. Chunks that are not ASCII may.
    func mayBegin(aWordOf chunk: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !isEmpty else { return false }
        var isStart = true
        for index in chunk {
            let byte = text[index]
            if byte >= 0x80 { return true }
            if isStart, contains(byte) { return true }
            isStart = byte == 0x2D || byte == 0x2F
        }
        return false
    }

    private func contains(_ byte: UInt8) -> Bool {
        let isUpper = byte >= 0x41 && byte <= 0x5A
        let letter = UInt64(isUpper ? byte + 0x20 : byte)
        return letter < 64 ? low & 1 << letter != 0 : high & 1 << (letter - 64) != 0
    }
}
