/// Something wrong in the content, said so that the curator can mend it.
public struct Problem: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let location: Location
    /// What is wrong, and what to do.
    public let message: String

    public init(_ location: Location, _ message: String) {
        self.location = location
        self.message = message
    }

    /// `conditions/…/ptsd/condition.md:12:3: error: …`
    public var description: String { "\(location): error: \(message)" }

    public static func < (a: Problem, b: Problem) -> Bool {
        (a.location, a.message) < (b.location, b.message)
    }
}

/// A place in a content file; lines and columns count from 1.
public struct Location: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let path: String
    public let line: Int
    public let column: Int

    public init(path: String, line: Int, column: Int) {
        self.path = path
        self.line = line
        self.column = column
    }

    public var description: String { "\(path):\(line):\(column)" }

    public static func < (a: Location, b: Location) -> Bool {
        (a.path, a.line, a.column) < (b.path, b.line, b.column)
    }
}
