import Authoring
import Foundation
import Knowledge

/// The content that is shipped, authored from its folder once for all tests.
let shippedLibrary: Library = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let authored = try! authorLibrary(folder: root.appendingPathComponent("Content").path)
    precondition(authored.problems.isEmpty, "\(authored.problems)")
    return authored.library!
}()
