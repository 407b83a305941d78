import Knowledge

/// The format that this program writes and reads.
let packVersion = 4

private let magic = Array("CONSILIUM".utf8)

/// One compact file for a whole library. It opens by reading ids and offsets alone; an entry is decoded when it is
/// first asked for.
///
///     magic, version
///     edition, groups
///     for each kind of entry: the ids, then the length of each entry, then the entries
public enum LibraryPack {
    /// Packs a library. The same library gives the same bytes.
    public static func pack(_ library: Library) -> [UInt8] {
        var writer = PackWriter()
        for byte in magic { writer.byte(byte) }
        writer.count(packVersion)
        library.edition.pack(into: &writer)
        writer.array(library.groups)
        pack(library.conditions, into: &writer)
        pack(library.approaches, into: &writer)
        pack(library.options, into: &writer)
        pack(library.pathways, into: &writer)
        pack(library.measures, into: &writer)
        pack(library.claims, into: &writer)
        pack(library.references, into: &writer)
        pack(library.terms, into: &writer)
        pack(library.factors, into: &writer)
        return writer.bytes
    }

    /// Opens bytes that come from outside: every entry is decoded once, so that damage is told now and not later.
    public static func open(untrusted bytes: [UInt8]) throws(PackError) -> Library {
        try open(PackedBytes(bytes), verifying: true)
    }

    /// Opens bytes that were verified when they were made: the library that is built in.
    public static func open(trusted bytes: PackedBytes) throws(PackError) -> Library {
        try open(bytes, verifying: false)
    }

    private static func open(_ bytes: PackedBytes, verifying: Bool) throws(PackError) -> Library {
        var reader = PackReader(bytes)
        for byte in magic {
            guard let next = try? reader.byte(), next == byte else { throw .notAPack }
        }
        let version = try reader.count()
        guard version == packVersion else { throw .otherVersion(version) }
        let library = Library(
            edition: try Edition(unpacking: &reader),
            groups: try reader.array(),
            conditions: try entries(bytes, &reader, verifying),
            approaches: try entries(bytes, &reader, verifying),
            options: try entries(bytes, &reader, verifying),
            pathways: try entries(bytes, &reader, verifying),
            measures: try entries(bytes, &reader, verifying),
            claims: try entries(bytes, &reader, verifying),
            references: try entries(bytes, &reader, verifying),
            terms: try entries(bytes, &reader, verifying),
            factors: try entries(bytes, &reader, verifying))
        guard reader.position == bytes.count else { throw .damaged }
        return library
    }

    private static func pack<Entry: LibraryEntry & Packable>(
        _ entries: Entries<Entry>, into writer: inout PackWriter
    ) {
        let bodies = entries.map { entry in
            var body = PackWriter()
            entry.pack(into: &body)
            return body
        }
        writer.array(entries.ids)
        writer.array(bodies.map(\.bytes.count))
        for body in bodies { writer.append(body) }
    }

    private static func entries<Entry: LibraryEntry & Packable>(
        _ bytes: PackedBytes, _ reader: inout PackReader, _ verifying: Bool
    ) throws(PackError) -> Entries<Entry> {
        let ids: [ID<Entry>] = try reader.array()
        let lengths: [Int] = try reader.array()
        guard ids.count == lengths.count, Set(ids).count == ids.count else { throw .damaged }
        var starts: [Int] = []
        starts.reserveCapacity(lengths.count)
        var end = reader.position
        for length in lengths {
            starts.append(end)
            end += length
            guard end <= bytes.count else { throw .damaged }
        }
        if verifying {
            for (position, id) in ids.enumerated() {
                var reader = PackReader(bytes, at: starts[position])
                let entry = try Entry(unpacking: &reader)
                guard entry.id == id, reader.position == starts[position] + lengths[position] else { throw .damaged }
            }
        }
        reader = PackReader(bytes, at: end)
        let offsets = starts
        return Entries(ids: ids) { position in
            var reader = PackReader(bytes, at: offsets[position])
            // Invariant: the bytes were decoded once already, here or when they were packed.
            return try! Entry(unpacking: &reader)
        }
    }
}
