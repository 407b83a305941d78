import Foundation
import Testing

/// Compares a whole rendered document with the one in `Expected/NAME`. With RECORD_DOCUMENTS=1 in the environment it is
/// written there instead, to be read before it is committed.
func expectDocument(_ document: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Expected")
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_DOCUMENTS"] == "1" {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try document.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    guard document != expected else { return }
    let pairs = zip(document.split(separator: "\n"), expected.split(separator: "\n"))
    let first = pairs.first { $0 != $1 }.map { "'\($0)' instead of '\($1)'" } ?? "one goes on where the other ends"
    Issue.record("\(name) differs, first in \(first)", sourceLocation: sourceLocation)
}
