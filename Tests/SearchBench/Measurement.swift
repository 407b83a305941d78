import FoundationEssentials
import Search

/// What building an index and typing into it takes.
struct Measurement: Encodable {
    /// Building, in seconds, from documents that are in memory.
    let build: Double
    /// Bytes of the index, the texts in it included.
    let size: Int
    /// Most bytes resident at any time while building and searching, beyond what the documents themselves took.
    let peak: Int
    /// Nanoseconds that a keystroke takes when a screenful of hits is described; fewer than were given if time ran
    /// out before each had its turn.
    let described: [Int]
    /// The same when hits are ranked and counted only.
    let ranked: [Int]

    /// As many hits as a screen may show.
    private static let screenful = 50
    /// Each keystroke is timed this often while there is time, and the middle one counts: whatever else the machine
    /// does seldom meets the same keystroke twice.
    private static let rounds = 5

    init(documents: [SearchDocument], keystrokes: [String], within limit: Duration) throws {
        let before = try ResidentMemory.startPeak()
        let clock = ContinuousClock()
        let start = clock.now
        let index = SearchIndex(documents: documents)
        build = Double((clock.now - start).nanoseconds) / 1e9
        size = index.size
        described = try Self.times(index, keystrokes, hits: Self.screenful, limit)
        ranked = try Self.times(index, keystrokes, hits: 0, limit)
        peak = try ResidentMemory.peak() - before
        guard index.count == documents.count else { throw BenchError("the index has lost documents") }
    }

    private static func times(
        _ index: SearchIndex, _ keystrokes: [String], hits: Int, _ limit: Duration
    ) throws -> [Int] {
        // The first searches bring pages and code into the caches.
        for keystroke in keystrokes.prefix(5) { _ = index.search(keystroke, limit: hits) }
        var times = Array(repeating: [Int](), count: keystrokes.count)
        let clock = ContinuousClock()
        let deadline = clock.now + limit
        typing: for _ in 0..<rounds {
            for (place, keystroke) in keystrokes.enumerated() {
                let start = clock.now
                guard start < deadline || place == 0 else { break typing }
                let results = index.search(keystroke, limit: hits)
                times[place].append((clock.now - start).nanoseconds)
                // Reading the results keeps the search from being optimised away.
                guard results.hits.count <= hits else { throw BenchError("\(keystroke) shows too much") }
            }
        }
        return times.prefix { !$0.isEmpty }.map { $0.sorted()[$0.count / 2] }
    }
}

/// The process's resident memory as Linux counts it.
enum ResidentMemory {
    /// Bytes resident now; the peak is counted from here.
    static func startPeak() throws -> Int {
        // 5 sets the peak back: proc(5), /proc/pid/clear_refs.
        try Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
        return try bytes(of: "VmRSS:")
    }

    static func peak() throws -> Int { try bytes(of: "VmHWM:") }

    private static func bytes(of key: String) throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix(key) }
        let number = line?.split { $0 == " " || $0 == "\t" }.dropFirst().first.flatMap { Int($0) }
        guard let number else { throw BenchError("/proc/self/status does not tell \(key)") }
        return number * 1024
    }
}

extension Duration {
    fileprivate var nanoseconds: Int {
        Int(components.seconds) * 1_000_000_000 + Int(components.attoseconds / 1_000_000_000)
    }
}
