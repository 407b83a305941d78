/// The stable name of an entry, e.g. `ptsd` or, for an option, `ptsd/vr-exposure`.
///
/// Lower-case words joined by hyphens; an option's id is its condition's and its approach's with a slash between.
/// The type parameter keeps a condition's id from being taken for an approach's.
public struct ID<Entry>: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    public var description: String { text }

    public static func < (a: ID, b: ID) -> Bool { a.text < b.text }
}

extension ID: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(value) }
}

extension ID where Entry == Option {
    public init(_ condition: ID<Condition>, _ approach: ID<Approach>) {
        self.init("\(condition.text)/\(approach.text)")
    }

    /// `ptsd` of `ptsd/vr-exposure`.
    public var condition: ID<Condition> { ID<Condition>(String(text.prefix { $0 != "/" })) }

    /// `vr-exposure` of `ptsd/vr-exposure`.
    public var approach: ID<Approach> { ID<Approach>(String(text.drop { $0 != "/" }.dropFirst())) }
}
