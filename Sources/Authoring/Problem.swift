import Typography

/// Something wrong in the content, said so that the curator can mend it.
public struct Problem: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let location: Location
    /// What is wrong, and what to do. Never holds control characters, whatever it quotes.
    public let message: String

    public init(_ location: Location, _ message: String) {
        self.location = location
        self.message = message.withVisibleControls
    }

    /// `conditions/…/ptsd/condition.md:12:3: error: …`
    public var description: String { "\(location): error: \(message)" }

    public static func < (a: Problem, b: Problem) -> Bool {
        (a.location, a.message) < (b.location, b.message)
    }
}

/// A place in a content file; lines and columns count from 1, columns in Unicode scalars.
public struct Location: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let path: String
    public let line: Int
    public let column: Int

    public init(path: String, line: Int, column: Int) {
        self.path = path
        self.line = line
        self.column = column
    }

    public var description: String { "\(path.withVisibleControls):\(line):\(column)" }

    public static func < (a: Location, b: Location) -> Bool {
        (a.path, a.line, a.column) < (b.path, b.line, b.column)
    }
}

extension StringProtocol {
    /// The text in quotes, cut short: what a message says of a text that somebody wrote.
    var quoted: String {
        let most = 60
        let scalars = unicodeScalars
        guard let end = scalars.index(startIndex, offsetBy: most, limitedBy: endIndex), end < endIndex else {
            return "'\(self)'"
        }
        return "'\(String(String.UnicodeScalarView(scalars[..<end])))…'"
    }
}

extension Unicode.Scalar {
    /// `U+001B`
    var codePoint: String {
        let code = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
    }
}

extension String {
    /// Control characters written out as `<U+001B>`, so that a message cannot steer the terminal that shows it.
    fileprivate var withVisibleControls: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        return unicodeScalars.reduce(into: "") { out, scalar in
            if scalar.isControl { out += "<\(scalar.codePoint)>" } else { out.unicodeScalars.append(scalar) }
        }
    }
}
