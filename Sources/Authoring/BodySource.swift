/// The source of a Markdown body, to tell where in the file something stands.
///
/// The parser counts columns in bytes and, for text, not across escapes and line ends. So a citation is looked up where it was
/// written: one after another, within the lines of its block.
final class BodySource {
    private let file: SourceFile
    private let lines: [[UInt8]]
    /// Lines of the file before the body.
    private let offset: Int
    /// The lines of the block that is read now, from 0.
    private var block: ClosedRange<Int> = 0...0
    /// Where the search goes on; `line` is past the block when something could not be found.
    private var cursor = (line: 0, byte: 0)

    init(_ parts: SourceFile.Parts, of file: SourceFile) {
        self.file = file
        lines = parts.body.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
        offset = parts.bodyLine - 1
    }

    /// Where the body starts.
    var start: Location { file.location(line: offset + 1) }

    /// Where the block that is read now starts.
    var blockStart: Location { location(line: block.lowerBound + 1, byte: 1) }

    /// Starts a paragraph, a list item or a heading. Lines count from 1.
    func enter(firstLine: Int, lastLine: Int) {
        let last = lines.count - 1  // Invariant: a split that keeps empty parts gives one line at least.
        let first = min(max(0, firstLine - 1), last)
        block = first...min(max(first, lastLine - 1), last)
        cursor = (max(first, cursor.line), cursor.line < first ? 0 : cursor.byte)
        if cursor.line > block.upperBound { cursor = (first, 0) }
    }

    /// A place given as the parser gives it: a line of the body and a byte in it, both from 1.
    func location(line: Int, byte: Int) -> Location {
        guard lines.indices.contains(line - 1) else { return file.location(line: offset + max(1, line)) }
        let before = lines[line - 1].prefix(max(0, byte - 1))
        // Bytes that continue a scalar start with the bits 10.
        return file.location(line: offset + line, column: before.count { $0 & 0xC0 != 0x80 } + 1)
    }

    /// Where a word of the block stands, searched from the last one found; where it was not written like this, the
    /// start of the block.
    func location(of word: String) -> Location {
        let needle = Array(word.utf8)
        while cursor.line <= block.upperBound {
            let line = lines[cursor.line]
            var at = cursor.byte
            while at + needle.count <= line.count {
                if line[at] == needle[0], line[at..<(at + needle.count)].elementsEqual(needle) {
                    cursor.byte = at + needle.count
                    return location(line: cursor.line + 1, byte: at + 1)
                }
                at += 1
            }
            cursor = (cursor.line + 1, 0)
        }
        return blockStart
    }

    /// Where `[words]: target` lines stand, which define links for use elsewhere and themselves say nothing.
    var definitions: [Location] {
        lines.indices.compactMap { index in
            let line = lines[index].drop { " -*+".utf8.contains($0) }
            guard line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")),
                line.dropFirst(close - line.startIndex + 1).first == UInt8(ascii: ":"),
                index == 0 || lines[index - 1].allSatisfy({ $0 == UInt8(ascii: " ") }) || lines[index].first != line.first
            else { return nil }
            return location(line: index + 1, byte: line.startIndex + 1)
        }
    }
}
