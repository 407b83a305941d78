import Knowledge

extension String: Packable {
    func pack(into writer: inout PackWriter) { writer.string(self) }
    init(unpacking reader: inout PackReader) throws(PackError) { self = try reader.string() }
}

extension Bool: Packable {
    func pack(into writer: inout PackWriter) { writer.byte(self ? 1 : 0) }
    init(unpacking reader: inout PackReader) throws(PackError) {
        switch try reader.byte() {
        case 0: self = false
        case 1: self = true
        default: throw .damaged
        }
    }
}

extension Int: Packable {
    func pack(into writer: inout PackWriter) { writer.count(self) }
    init(unpacking reader: inout PackReader) throws(PackError) { self = try reader.count() }
}

extension Double: Packable {
    func pack(into writer: inout PackWriter) { writer.double(self) }
    init(unpacking reader: inout PackReader) throws(PackError) { self = try reader.double() }
}

extension Optional: Packable where Wrapped: Packable {
    func pack(into writer: inout PackWriter) {
        writer.byte(self == nil ? 0 : 1)
        self?.pack(into: &writer)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        switch try reader.byte() {
        case 0: self = nil
        case 1: self = try Wrapped(unpacking: &reader)
        default: throw .damaged
        }
    }
}

extension Array: Packable where Element: Packable {
    func pack(into writer: inout PackWriter) { writer.array(self) }
    init(unpacking reader: inout PackReader) throws(PackError) { self = try reader.array() }
}

extension ID: Packable {
    func pack(into writer: inout PackWriter) { writer.string(text) }
    init(unpacking reader: inout PackReader) throws(PackError) { self.init(try reader.string()) }
}

extension Day: Packable {
    func pack(into writer: inout PackWriter) {
        writer.count(year)
        writer.count(month)
        writer.count(day)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        let (year, month, day) = (try reader.count(), try reader.count(), try reader.count())
        guard let value = Day(year: year, month: month, day: day) else { throw .damaged }
        self = value
    }
}

/// A value out of a fixed set, written as its place among all cases.
extension Packable where Self: CaseIterable & Equatable {
    func pack(into writer: inout PackWriter) {
        // Invariant: a value is one of all cases.
        writer.count(Array(Self.allCases).firstIndex(of: self)!)
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        let index = try reader.count()
        let all = Array(Self.allCases)
        guard all.indices.contains(index) else { throw .damaged }
        self = all[index]
    }
}

extension Approach.Family: Packable {}
extension Knowledge.Option.Role: Packable {}
extension Finding.Comparison: Packable {}
extension Finding.Metric: Packable {}
extension Finding.Favours: Packable {}
extension Finding.Direction: Packable {}
extension Certainty: Packable {}
extension Position.Stance: Packable {}
extension Caution.Level: Packable {}
extension Claim.Verdict: Packable {}
extension Reference.Kind: Packable {}
extension Reference.Reading: Packable {}

extension Prose: Packable {
    func pack(into writer: inout PackWriter) { writer.array(blocks) }
    init(unpacking reader: inout PackReader) throws(PackError) { self.init(try reader.array()) }
}

extension Prose.Block: Packable {
    func pack(into writer: inout PackWriter) {
        switch self {
        case .paragraph(let inlines):
            writer.byte(0)
            writer.array(inlines)
        case .list(let items):
            writer.byte(1)
            writer.array(items)
        }
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        switch try reader.byte() {
        case 0: self = .paragraph(try reader.array())
        case 1: self = .list(try reader.array())
        default: throw .damaged
        }
    }
}

extension Prose.Inline: Packable {
    func pack(into writer: inout PackWriter) {
        switch self {
        case .text(let text):
            writer.byte(0)
            writer.string(text)
        case .emphasis(let inner):
            writer.byte(1)
            writer.array(inner)
        case .strong(let inner):
            writer.byte(2)
            writer.array(inner)
        case .citation(let ids):
            writer.byte(3)
            writer.array(ids)
        case .link(let target, let inner):
            writer.byte(4)
            writer.string(target)
            writer.array(inner)
        }
    }

    init(unpacking reader: inout PackReader) throws(PackError) {
        switch try reader.byte() {
        case 0: self = .text(try reader.string())
        case 1: self = .emphasis(try reader.nested())
        case 2: self = .strong(try reader.nested())
        case 3: self = .citation(try reader.array())
        case 4: self = .link(try reader.string(), try reader.nested())
        default: throw .damaged
        }
    }
}
