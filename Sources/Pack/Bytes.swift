import Knowledge

/// The bytes of a pack, kept where they are: in the executable's read-only data or in an array.
public struct PackedBytes: @unchecked Sendable {
    // Sendable: the bytes are never written, and `owner` keeps them alive.
    let base: UnsafeRawPointer
    let count: Int
    private let owner: AnyObject?

    /// Bytes that live as long as the program, such as those that are built into it.
    public init(static base: UnsafeRawPointer, count: Int) {
        self.base = base
        self.count = count
        owner = nil
    }

    public init(_ bytes: [UInt8]) {
        let owner = Owner(bytes)
        // Invariant: the buffer holds a byte at least, so it has an address.
        base = UnsafeRawPointer(owner.buffer.baseAddress!)
        count = bytes.count
        self.owner = owner
    }

    private final class Owner {
        let buffer: UnsafeMutableBufferPointer<UInt8>

        init(_ bytes: [UInt8]) {
            buffer = .allocate(capacity: bytes.count + 1)
            _ = buffer.initialize(from: bytes + [0])
        }

        deinit { buffer.deallocate() }
    }
}

/// Why a pack cannot be read.
public enum PackError: Error, Hashable, CustomStringConvertible {
    case notAPack
    case otherVersion(Int)
    case damaged

    public var description: String {
        switch self {
        case .notAPack: "this is no packed library; make one with 'consilium pack DIR --output FILE'"
        case .otherVersion(let version):
            "the packed library has format \(version), this program reads \(packVersion); pack it again with this program"
        case .damaged: "the packed library is cut short or damaged; pack it again"
        }
    }
}

/// Reads values one after another; never beyond the end.
struct PackReader {
    private let bytes: PackedBytes
    private(set) var position: Int
    /// How many inlines the one that is read now stands in.
    private var depth = 0
    /// Deeper than any prose that authoring lets pass; what nests deeper would only exhaust the stack.
    private static let deepest = 32

    init(_ bytes: PackedBytes, at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    mutating func byte() throws(PackError) -> UInt8 {
        guard position >= 0, position < bytes.count else { throw .damaged }
        defer { position += 1 }
        return bytes.base.load(fromByteOffset: position, as: UInt8.self)
    }

    /// Reads what stands inside of an emphasis or a link.
    mutating func nested() throws(PackError) -> [Prose.Inline] {
        guard depth < Self.deepest else { throw .damaged }
        depth += 1
        defer { depth -= 1 }
        return try array()
    }

    /// An unsigned LEB128 number.
    mutating func count() throws(PackError) -> Int {
        var value = 0
        var shift = 0
        while true {
            let byte = try byte()
            guard shift < 56 else { throw .damaged }
            value |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
    }

    mutating func string() throws(PackError) -> String {
        let length = try count()
        guard length <= bytes.count - position else { throw .damaged }
        let buffer = UnsafeRawBufferPointer(start: bytes.base + position, count: length)
        position += length
        guard let text = String(validating: buffer.bindMemory(to: UInt8.self), as: UTF8.self) else { throw .damaged }
        return text
    }

    /// Any number but infinities and NaN, which no axis and no comparison could take.
    mutating func double() throws(PackError) -> Double {
        var bits: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 8) { bits |= UInt64(try byte()) << UInt64(shift) }
        let value = Double(bitPattern: bits)
        guard value.isFinite else { throw .damaged }
        return value
    }

    mutating func array<Value: Packable>(of type: Value.Type = Value.self) throws(PackError) -> [Value] {
        let length = try count()
        // Each value takes a byte at least, so a longer list is a lie. A value may take far more room in memory
        // than its bytes here: a count alone is no reason to reserve much.
        guard length <= bytes.count - position else { throw .damaged }
        var values: [Value] = []
        values.reserveCapacity(min(length, 1024))
        for _ in 0..<length { values.append(try Value(unpacking: &self)) }
        return values
    }
}

/// Writes values one after another.
struct PackWriter {
    private(set) var bytes: [UInt8] = []

    mutating func byte(_ value: UInt8) { bytes.append(value) }

    mutating func count(_ value: Int) {
        precondition(value >= 0, "only counts and positions are written")
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func string(_ value: String) {
        count(value.utf8.count)
        bytes += value.utf8
    }

    mutating func double(_ value: Double) {
        for shift in stride(from: 0, to: 64, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> UInt64(shift)))
        }
    }

    mutating func array(_ values: some Collection<some Packable>) {
        count(values.count)
        for value in values { value.pack(into: &self) }
    }

    mutating func append(_ other: PackWriter) { bytes += other.bytes }
}

/// What can be written to a pack and read back the same.
protocol Packable {
    func pack(into writer: inout PackWriter)
    init(unpacking reader: inout PackReader) throws(PackError)
}
