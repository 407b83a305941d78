import Foundation

extension String {
    /// What a document says itself, without the list of works and the imprint.
    var beforeReferences: String { components(separatedBy: "\n\n\nReferences\n")[0] }
}
