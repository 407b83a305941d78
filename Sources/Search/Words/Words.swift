/// A word of a text, folded, and where it stands.
struct Word: Equatable {
    /// Folded letters; see ``Letters``.
    let letters: [UInt16]
    /// The same with umlauts spelled out (`flueckiger`) or a Greek letter named; nil for most words.
    let otherLetters: [UInt16]?
    /// Bytes of the text.
    let bytes: Range<Int>
    /// `email` of `e-mail`: stands beside its parts.
    let isCompound: Bool
}

/// Cuts UTF-8 text into chunks (`e-mail`, `F43.1`, `VA/DoD`) and a chunk into words.
///
/// A full stop or a comma belongs to a chunk beside a digit, so that codes and numbers stay whole; a hyphen or a
/// slash ties words, which are then found one by one and as a compound.
enum Words {
    /// Longer runs are cut: nobody types them, and a damaged file may hold them.
    private static let longestChunk = 120

    /// The bytes of the next chunk at or after a position, or nil at the end.
    static func nextChunk(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Range<Int>? {
        var first = start
        while first < end {
            let byte = text[first]
            if byte < 0x80 {
                if asciiSort(byte) == 1 { break }
                first += 1
            } else {
                let (sort, length) = sortAndLength(text, first, end)
                if sort == .letter || sort == .digit || sort == .ideograph { break }
                first += length
            }
        }
        guard first < end else { return nil }
        let limit = min(end, first + longestChunk)
        var at = first
        while at < limit {
            let byte = text[at]
            if byte < 0x80 {
                switch asciiSort(byte) {
                case 1: at += 1
                case 2:
                    guard goesOn(text, after: at, length: 1, joint: byte == 0x2E || byte == 0x2C, end) else {
                        return first..<at
                    }
                    at += 1
                default: return first..<at
                }
            } else {
                let (sort, length) = sortAndLength(text, at, end)
                switch sort {
                case .letter, .digit, .mark, .ideograph: at += length
                case .apostrophe, .tie:
                    guard goesOn(text, after: at, length: length, joint: false, end) else { return first..<at }
                    at += length
                case .point, .other: return first..<at
                }
            }
        }
        return first..<min(at, end)
    }

    /// The words of one chunk in order, then the compound if it has several.
    static func words(ofChunk text: UnsafeBufferPointer<UInt8>, _ chunk: Range<Int>) -> [Word] {
        var parts: [Word] = []
        var current = Part(start: chunk.lowerBound)
        var tied = true
        func finish(_ end: Int) {
            if let word = current.word(end: end) { parts.append(word) }
        }
        var at = chunk.lowerBound
        while at < chunk.upperBound {
            let (scalar, length) = scalar(text, at, chunk.upperBound)
            switch Letters.sort(scalar) {
            case .letter, .digit, .mark: current.append(scalar)
            case .apostrophe: current.apostrophe = current.letters.count
            case .point:
                if scalar == "." { current.append(scalar) }
            case .ideograph:
                finish(at)
                current = Part(start: at)
                current.append(scalar)
                finish(at + length)
                current = Part(start: at + length)
                tied = false
            case .tie, .other:
                finish(at)
                current = Part(start: at + length)
            }
            at += length
        }
        finish(chunk.upperBound)
        guard tied, parts.count > 1 else { return parts }
        let joined = parts.flatMap(\.letters)
        guard joined.count <= 40, joined.contains(where: { !isDigit($0) }) else { return parts }
        let isRespelled = parts.contains { $0.otherLetters != nil }
        let other = isRespelled ? parts.flatMap { $0.otherLetters ?? $0.letters } : nil
        return parts + [Word(letters: joined, otherLetters: other, bytes: chunk, isCompound: true)]
    }

    /// All words of a text.
    static func all(_ text: String) -> [Word] {
        var text = text
        return text.withUTF8 { bytes in
            var found: [Word] = []
            var at = 0
            while let chunk = nextChunk(bytes, from: at, to: bytes.count) {
                found += words(ofChunk: bytes, chunk)
                at = chunk.upperBound
            }
            return found
        }
    }

    static func isDigit(_ letter: UInt16) -> Bool { (0x30...0x39).contains(letter) }

    /// A word as it is shown.
    static func string(_ letters: some Sequence<UInt16>) -> String {
        String(decoding: Array(letters), as: UTF16.self)
    }

    /// A part of a chunk while its letters are gathered.
    private struct Part {
        let start: Int
        var letters: [UInt16] = []
        var other: [UInt16]?
        /// Letters before the last apostrophe.
        var apostrophe: Int?

        init(start: Int) { self.start = start }

        mutating func append(_ scalar: Unicode.Scalar) {
            if scalar.value == 0x308, let vowel = letters.last, [0x61, 0x6F, 0x75].contains(vowel) {
                other = (other ?? letters) + [0x65]
                return
            }
            if let spelled = Letters.spelledOut(scalar) {
                other = (other ?? letters) + spelled
            } else if other != nil {
                var folded: [UInt16] = []
                Letters.fold(scalar, into: &folded)
                other?.append(contentsOf: folded)
            }
            Letters.fold(scalar, into: &letters)
        }

        /// Nil where no letter was found. The possessive `'s` is dropped.
        func word(end: Int) -> Word? {
            var letters = letters
            var other = other
            if let apostrophe, apostrophe > 0, letters.count == apostrophe + 1, letters.last == 0x73 {
                letters.removeLast()
                other?.removeLast()
            }
            if letters.count == 1, let name = Letters.greekName(letters[0]) { other = name }
            guard !letters.isEmpty else { return nil }
            return Word(
                letters: letters, otherLetters: other == letters ? nil : other, bytes: start..<end,
                isCompound: false)
        }
    }

    /// Whether a word goes on after a tie, an apostrophe or a point.
    private static func goesOn(
        _ text: UnsafeBufferPointer<UInt8>, after at: Int, length: Int, joint: Bool, _ end: Int
    ) -> Bool {
        let next = at + length
        guard next < end else { return false }
        if joint {
            let before = at > 0 ? text[at - 1] : 0
            let isDigitBefore = (0x30...0x39).contains(before)
            let isDigitAfter = (0x30...0x39).contains(text[next])
            if text[at] == 0x2C { return isDigitBefore && isDigitAfter }
            return (isDigitBefore || isDigitAfter) && asciiSort(text[next]) == 1
        }
        if text[next] < 0x80 { return asciiSort(text[next]) == 1 }
        let sort = sortAndLength(text, next, end).0
        return sort == .letter || sort == .digit
    }

    private static func sortAndLength(
        _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
    ) -> (Letters.Sort, Int) {
        let (scalar, length) = scalar(text, at, end)
        return (Letters.sort(scalar), length)
    }

    /// The scalar at a position and its length in bytes. The text comes from a `String`, so it is sound UTF-8
    /// unless a cut went through a scalar; then one byte is taken as a sign that is no letter.
    private static func scalar(
        _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
    ) -> (Unicode.Scalar, Int) {
        let first = UInt32(text[at])
        if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC0, at + length <= end else { return ("\u{FFFD}", 1) }
        var value = first & (0xFF >> UInt32(length + 1))
        for offset in 1..<length { value = value << 6 | UInt32(text[at + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// 1 for letters and digits, 2 for what may stand within a chunk, 0 for the rest; as ``Letters/sort(_:)`` says.
    @inline(__always)
    private static func asciiSort(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: 1
        case 0x27, 0x2C, 0x2D, 0x2E, 0x2F: 2
        default: 0
        }
    }
}
