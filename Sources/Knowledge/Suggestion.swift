/// The candidate nearest to a mistyped word, if one is near enough to be meant.
///
/// `nearest(to: "ptsdd", in: ["ocd", "ptsd"])` is `"ptsd"`. Distance is the number of insertions, deletions,
/// substitutions and swaps of neighbours (optimal string alignment); at most a third of the word may differ.
public func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased().utf8.prefix(80))
    let limit = max(1, typed.count / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
        let other = Array(candidate.lowercased().utf8.prefix(80))
        guard abs(other.count - typed.count) <= limit else { continue }
        let distance = alignmentDistance(typed, other)
        if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.candidate
}

/// Optimal string alignment distance.
private func alignmentDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for (i, x) in a.enumerated() {
        var row = [i + 1]
        for (j, y) in b.enumerated() {
            var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (x == y ? 0 : 1))
            if i > 0, j > 0, x == b[j - 1], a[i - 1] == y { cost = min(cost, beforeLast[j - 1] + 1) }
            row.append(cost)
        }
        (beforeLast, last) = (last, row)
    }
    return last[b.count]
}
