import Authoring
import Foundation
import TestLibrary

/// The small library as a content folder, made once for all tests.
let smallLibrary: Result<String, any Error> = Result { try smallFolder.get().url.path }

private let smallFolder: Result<Folder, any Error> = Result {
    let folder = try Folder()
    for file in testLibraryFiles { try folder.write(file.text, to: file.path) }
    return folder
}

/// A whole output that is kept as a file beside the tests. With CONSILIUM_RECORD set, it is written anew, to be read
/// and committed by a person.
func expected(_ name: String, recording output: String) throws -> String {
    let file = Program.root.appendingPathComponent("Tests/CommandTests/Expected/\(name)")
    if ProcessInfo.processInfo.environment["CONSILIUM_RECORD"] != nil { try Data(output.utf8).write(to: file) }
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
}
