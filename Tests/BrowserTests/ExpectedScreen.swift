import Foundation
import Testing

/// Compares a whole screen with the one in `Screens/NAME.txt`. With RECORD_SCREENS=1 in the environment it is written
/// there instead, to be read before it is committed.
func expectScreen(_ screen: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Screens")
    let file = folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try (screen + "\n").write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(screen + "\n" == expected, "\(name):\n\(screen)", sourceLocation: sourceLocation)
}
