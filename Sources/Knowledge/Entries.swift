import Synchronization

/// What can stand in a library: a value with an id and a title.
public protocol LibraryEntry: Sendable {
    var id: ID<Self> { get }
    var title: String { get }
}

/// An ordered, immutable collection of entries, found by position or by id.
///
/// An entry is made when it is first asked for, so that opening a packed library costs only its ids.
public struct Entries<Entry: LibraryEntry>: RandomAccessCollection, Sendable {
    /// The ids in the collection's order.
    public let ids: [ID<Entry>]
    private let made: Made

    /// A collection of entries that exist already.
    public init(_ entries: [Entry]) {
        ids = entries.map(\.id)
        made = Made(count: entries.count) { entries[$0] }
    }

    /// A collection whose entry at each position is made on first use.
    /// - Parameter make: the entry at a position; its id has to be `ids[position]`.
    public init(ids: [ID<Entry>], make: @escaping @Sendable (Int) -> Entry) {
        self.ids = ids
        made = Made(count: ids.count, make: make)
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { ids.count }
    public subscript(position: Int) -> Entry { made.entry(at: position) }

    /// The entry with this id, or nil.
    public subscript(id: ID<Entry>) -> Entry? {
        made.position(of: id, in: ids).map { made.entry(at: $0) }
    }

    public func contains(_ id: ID<Entry>) -> Bool { made.position(of: id, in: ids) != nil }

    /// Entries and positions found so far. Each is derived from immutable input, so sharing it is safe.
    private final class Made: Sendable {
        private let make: @Sendable (Int) -> Entry
        private let entries: Mutex<[Entry?]>
        private let positions = Mutex<[ID<Entry>: Int]?>(nil)

        init(count: Int, make: @escaping @Sendable (Int) -> Entry) {
            self.make = make
            entries = Mutex(Array(repeating: nil, count: count))
        }

        func entry(at position: Int) -> Entry {
            if let entry = entries.withLock({ $0[position] }) { return entry }
            let entry = make(position)
            entries.withLock { $0[position] = entry }
            return entry
        }

        func position(of id: ID<Entry>, in ids: [ID<Entry>]) -> Int? {
            positions.withLock { positions in
                if positions == nil {
                    positions = Dictionary(
                        zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
                }
                return positions?[id]
            }
        }
    }
}
