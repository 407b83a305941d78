import Knowledge

/// The line that asks where to print to.
struct PrintPrompt: Hashable, Sendable {
    let entry: EntryReference
    var path: String
    /// The file is there already, and we ask whether to replace it.
    var asksToReplace = false

    init(_ entry: EntryReference) {
        self.entry = entry
        path = entry.id.replacing("/", with: "-") + ".txt"
    }
}

/// What the browser asks of the world.
public enum Effect: Hashable, Sendable {
    case quit
    /// Draw everything again, whatever is on the screen.
    case redraw
    /// Print an entry to a file; Markdown for `.md`, else text.
    case print(EntryReference, path: String, replacing: Bool)
}

/// What came of an effect.
public enum Outcome: Hashable, Sendable {
    case printed(path: String)
    /// A file of that name is there already.
    case exists(path: String)
    /// One sentence for the reader.
    case failed(String)
}
