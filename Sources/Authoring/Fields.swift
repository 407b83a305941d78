import Knowledge
import Typography
import Yams

/// A YAML mapping that is read key by key. Every key has to be asked for: what is left at the end is unknown and
/// reported with the nearest known name.
struct Fields {
    let file: SourceFile
    let ledger: Ledger
    /// Where the mapping starts.
    let location: Location
    private let values: [String: (key: Location, node: Node)]
    private let known: Known

    /// Keys asked for so far; shared by copies of the same mapping.
    private final class Known {
        var keys: Set<String> = []
    }

    /// Reads a YAML text as a mapping; reports and returns nil when it is none.
    init?(_ yaml: String, of file: SourceFile, _ ledger: Ledger) {
        guard let node = composed(yaml, of: file, ledger) else { return nil }
        self.init(node, of: file, ledger)
    }

    init?(_ node: Node, of file: SourceFile, _ ledger: Ledger) {
        location = place(of: node, in: file)
        guard case .mapping(let mapping) = node else {
            ledger.report(location, "expected 'key: value' lines here")
            return nil
        }
        self.file = file
        self.ledger = ledger
        known = Known()
        var values: [String: (Location, Node)] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar?.string else {
                ledger.report(place(of: key, in: file), "a key has to be a plain word")
                continue
            }
            values[name] = (place(of: key, in: file), value)
        }
        self.values = values
    }

    func has(_ key: String) -> Bool {
        known.keys.insert(key)
        return values[key] != nil
    }

    /// Where a key's value stands; the mapping's own place without the key.
    func location(of key: String) -> Location {
        values[key].map { place(of: $0.node, in: file) } ?? location
    }

    /// The text of a key, without surrounding spaces. A missing or empty one is a problem.
    func text(_ key: String) -> String? {
        guard has(key) else {
            ledger.report(location, "'\(key)' is missing; add it")
            return nil
        }
        return optionalText(key)
    }

    /// The text of a key that may be left out; an empty one is a problem.
    func optionalText(_ key: String) -> String? {
        guard has(key), let value = values[key] else { return nil }
        guard let scalar = value.node.scalar?.string else {
            ledger.report(location(of: key), "'\(key)' has to be a text")
            return nil
        }
        let words = words(scalar, key, location(of: key))
        if words.isEmpty {
            ledger.report(value.key, "'\(key)' is empty; fill it in or take the key out")
            return nil
        }
        return words
    }

    /// A text with single spaces between its words. A quoted text can hold control characters as escapes.
    private func words(_ scalar: String, _ key: String, _ here: Location) -> String {
        let words = scalar.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let control = words.unicodeScalars.first(where: { $0.isControl || $0.isInvisible }) {
            ledger.report(here, "'\(key)' holds the control character \(control.codePoint) as an escape; take it out")
        }
        return words
    }

    /// A list of texts; empty when the key is left out.
    func texts(_ key: String) -> [(text: String, location: Location)] {
        items(key).compactMap { node in
            let here = place(of: node, in: file)
            guard let scalar = node.scalar?.string, case let text = words(scalar, key, here), !text.isEmpty else {
                ledger.report(here, "each item of '\(key)' has to be a text")
                return nil
            }
            return (text, here)
        }
    }

    /// A list of mappings; empty when the key is left out.
    func mappings(_ key: String) -> [Fields] {
        items(key).compactMap { Fields($0, of: file, ledger) }
    }

    private func items(_ key: String) -> [Node] {
        guard has(key), let value = values[key] else { return [] }
        guard case .sequence(let sequence) = value.node else {
            ledger.report(location(of: key), "'\(key)' has to be a list")
            return []
        }
        if sequence.isEmpty { ledger.report(value.key, "'\(key)' is empty; fill it in or take the key out") }
        return Array(sequence)
    }

    /// A value out of a fixed set.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, _ type: Choice.Type
    ) -> Choice? {
        guard let text = text(key) else { return nil }
        return choice(text, key, type)
    }

    /// A value out of a fixed set that may be left out.
    func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, _ type: Choice.Type
    ) -> Choice? {
        guard let text = optionalText(key) else { return nil }
        return choice(text, key, type)
    }

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ text: String, _ key: String, _ type: Choice.Type
    ) -> Choice? {
        if let choice = Choice(rawValue: text) { return choice }
        let all = Choice.allCases.map(\.rawValue)
        let hint = nearest(to: text, in: all).map { "did you mean '\($0)'? " } ?? ""
        ledger.report(
            location(of: key),
            "\(text.quoted) is no value of '\(key)'; \(hint)it takes \(all.joined(separator: ", "))")
        return nil
    }

    func optionalNumber(_ key: String) -> Double? {
        guard let text = optionalText(key) else { return nil }
        return number(text, key, location(of: key))
    }

    private func number(_ text: String, _ key: String, _ here: Location) -> Double? {
        // No figure of a study comes near the limit; beyond it nothing could be drawn.
        guard let number = Double(text), number.magnitude < 1e9 else {
            ledger.report(here, "\(text.quoted) is no number; '\(key)' takes one such as 0.62")
            return nil
        }
        return number
    }

    /// A whole number of at least `least`.
    func optionalCount(_ key: String, least: Int = 0) -> Int? {
        guard let text = optionalText(key) else { return nil }
        guard let number = Int(text), number >= least else {
            ledger.report(location(of: key), "'\(key)' takes a whole number of at least \(least), not \(text.quoted)")
            return nil
        }
        return number
    }

    /// A list of numbers; empty when the key is left out, nil when one of them is none.
    func numbers(_ key: String) -> [Double]? {
        let texts = texts(key)
        let numbers = texts.compactMap { number($0.text, key, $0.location) }
        return numbers.count == texts.count ? numbers : nil
    }

    func flag(_ key: String) -> Bool {
        guard let text = optionalText(key) else { return false }
        switch text {
        case "true", "yes": return true
        case "false", "no": return false
        default:
            ledger.report(location(of: key), "'\(key)' is true or false, not \(text.quoted)")
            return false
        }
    }

    func day(_ key: String) -> Day? {
        guard let text = text(key) else { return nil }
        guard let day = Day(text) else {
            ledger.report(location(of: key), "\(text.quoted) is no day; write it as 2026-11-21")
            return nil
        }
        return day
    }

    /// A year, or `n.d.` for a page without a date.
    func year(_ key: String) -> String? {
        guard let text = text(key) else { return nil }
        guard text == "n.d." || text.utf8.count == 4 && Int(text).map({ (1800...2100).contains($0) }) ?? false else {
            ledger.report(
                location(of: key), "\(text.quoted) is no year; write 2023, or n.d. for a page without a date")
            return nil
        }
        return text
    }

    /// The work that a statement rests on. A statement without one is a problem.
    func source(_ key: String = "source") -> ID<Reference>? {
        guard has(key) else {
            ledger.report(location, "a statement without a source; add '\(key): ID' of a file in references/")
            return nil
        }
        guard let text = optionalText(key) else { return nil }
        let id = ID<Reference>(text)
        ledger.cite(id, location(of: key))
        return id
    }

    /// Reports every key that was not asked for.
    func finish() {
        for (name, value) in values where !known.keys.contains(name) {
            let hint = nearest(to: name, in: known.keys.sorted()).map { "did you mean '\($0)'?" }
                ?? "known keys are \(known.keys.sorted().joined(separator: ", "))"
            ledger.report(value.key, "unknown key \(name.quoted); \(hint)")
        }
    }
}

/// Reads a YAML text; reports and returns nil when it is none.
func composed(_ yaml: String, of file: SourceFile, _ ledger: Ledger) -> Node? {
    if let anchor = firstSharedAnchor(yaml, of: file) {
        ledger.reportUnread(
            anchor, "'&name' with '*name' is not read here; write the value out at each place, or put the text in quotes")
        return nil
    }
    do {
        // The encoding is named, as else the parser would ask the environment for it.
        if let node = try Yams.compose(yaml: yaml, .default, .default, .utf8) { return node }
        ledger.reportUnread(file.location(), "there is nothing here; fill the file in or take it out")
    } catch let error as YamlError {
        let (mark, what) = error.told
        ledger.reportUnread(
            file.location(line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1)), what)
    } catch {
        ledger.reportUnread(file.location(), "not YAML; check indentation, colons and quotes")
    }
    return nil
}

/// Where a value is given a name (`&name`), if the text also seems to use one (`*name`): the parser would put the value
/// in at each use, and a few lines could stand for more than any memory holds. So this is asked before it runs.
private func firstSharedAnchor(_ yaml: String, of file: SourceFile) -> Location? {
    guard yaml.utf8.contains(UInt8(ascii: "&")), yaml.utf8.contains(UInt8(ascii: "*")) else { return nil }
    /// What may stand before a name: the start of a line, a space, or a sign that a value follows.
    let openers = Set(" [{,:?-\n".utf8)
    func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
        default: false
        }
    }
    var anchor: Location?
    var hasAlias = false
    for (index, line) in yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        var before = UInt8(ascii: "\n")
        var sign: (UInt8, column: Int)?
        var column = 0
        for scalar in line.unicodeScalars {
            column += 1
            // Beyond ASCII nothing matters here: any byte that is neither opener nor name will do.
            let byte = scalar.isASCII ? UInt8(scalar.value) : 0xFF
            if let (kind, at) = sign, isName(byte) {
                if kind == UInt8(ascii: "*") { hasAlias = true }
                else if anchor == nil { anchor = file.location(line: index + 1, column: at) }
            }
            let isSign = byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")
            sign = isSign && openers.contains(before) ? (byte, column) : nil
            before = byte
        }
    }
    return hasAlias ? anchor : nil
}

private func place(of node: Node, in file: SourceFile) -> Location {
    file.location(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
}

extension YamlError {
    /// Where the parser stopped, and what to say of it.
    fileprivate var told: (Mark?, String) {
        switch self {
        case .parser(_, let problem, let mark, _) where problem.hasPrefix("Maximum nesting level"):
            (mark, "nested too deeply; an entry needs a few levels of lists and keys only")
        case .composer(.some(let context), let problem, let mark, _):
            (mark, "not YAML: \(context.text) \(problem); take it out")
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (mark, "not YAML: \(problem); check indentation, colons and quotes")
        case .duplicatedKeysInMapping(let duplicates, let context):
            (context.mark, "the key \((duplicates.first ?? "").quoted) comes again below; keep one of the two")
        default: (nil, "not YAML; check indentation, colons and quotes")
        }
    }
}
