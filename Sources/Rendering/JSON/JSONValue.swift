/// A JSON value whose objects keep the order in which they were written, so that the same library gives the same bytes.
///
/// `JSONValue.object(("id", "ptsd"), ("note", nil)).text` is `{\n  "id": "ptsd"\n}\n`.
public indirect enum JSONValue: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    /// Never infinite or not a number; see ``number(_:)``.
    case decimal(Double)
    case string(String)
    case array([JSONValue])
    case members([Member])

    /// A name and what it stands for.
    public struct Member: Hashable, Sendable {
        public let name: String
        public let value: JSONValue

        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// An object of the members that are there: nil leaves a member out.
    public static func object(_ members: (String, JSONValue?)...) -> JSONValue { object(members) }

    public static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
        .members(members.compactMap { name, value in value.map { Member(name, $0) } })
    }

    /// A decimal; nil for infinity and what is no number, which JSON cannot say.
    public static func number(_ value: Double) -> JSONValue? { value.isFinite ? .decimal(value) : nil }

    /// The array; nil when it is empty.
    public static func some(_ values: [JSONValue]) -> JSONValue? { values.isEmpty ? nil : .array(values) }

    /// The text of a string, or nil; the text where it is not empty.
    public static func words(_ text: String?) -> JSONValue? {
        text.flatMap { $0.isEmpty ? nil : .string($0) }
    }

    public static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

    /// Written out, two spaces to a level, ending in a newline.
    public var text: String {
        var out = ""
        write(to: &out, indent: "")
        return out + "\n"
    }

    private func write(to out: inout String, indent: String) {
        let inner = indent + "  "
        switch self {
        case .null: out += "null"
        case .boolean(let value): out += value ? "true" : "false"
        case .integer(let value): out += String(value)
        case .decimal(let value): out += value.jsonText
        case .string(let value): value.writeJSON(to: &out)
        case .array(let values):
            guard !values.isEmpty else { return out += "[]" }
            out += "["
            for (index, value) in values.enumerated() {
                out += (index == 0 ? "\n" : ",\n") + inner
                value.write(to: &out, indent: inner)
            }
            out += "\n\(indent)]"
        case .members(let members):
            guard !members.isEmpty else { return out += "{}" }
            out += "{"
            for (index, member) in members.enumerated() {
                out += (index == 0 ? "\n" : ",\n") + inner
                member.name.writeJSON(to: &out)
                out += ": "
                member.value.write(to: &out, indent: inner)
            }
            out += "\n\(indent)}"
        }
    }
}

extension JSONValue: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
    public init(stringLiteral value: String) { self = .string(value) }
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSONValue: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension Double {
    /// The shortest form that reads back the same; whole numbers without a fraction.
    fileprivate var jsonText: String {
        let text = "\(self)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}

extension String {
    /// In quotes, with what JSON forbids in them escaped; everything else stays UTF-8.
    fileprivate func writeJSON(to out: inout String) {
        out += "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        out += "\""
    }
}
