import Knowledge

/// What the operators ask of each document, a few bytes each.
struct FacetStore: Sendable {
    private(set) var kinds: [UInt8] = []
    /// Index into `Approach.Family.allCases`, or ``none``.
    private(set) var families: [UInt8] = []
    private(set) var roles: [UInt8] = []
    /// One bit for each of `Certainty.allCases`.
    private(set) var certainties: [UInt8] = []
    private var bodies = Lists()
    private var years = Lists()
    /// Bodies as they are written, and folded to compare.
    private(set) var bodyNames: [String] = []
    private(set) var foldedBodies: [[UInt16]] = []
    private var bodyNumbers: [[UInt16]: UInt32] = [:]

    static let none = UInt8.max

    mutating func append(_ document: SearchDocument) {
        let facets = document.facets
        kinds.append(UInt8(EntryKind(document.entry).rawValue))
        let family = facets.family.flatMap { Approach.Family.allCases.firstIndex(of: $0) }
        families.append(family.map(UInt8.init) ?? Self.none)
        roles.append(facets.role.map { UInt8($0.rank) } ?? Self.none)
        certainties.append(
            Certainty.allCases.enumerated().reduce(0) { bits, next in
                facets.certainties.contains(next.element) ? bits | 1 << UInt8(next.offset) : bits
            })
        bodies.append(Set(facets.bodies).sorted().map { number(ofBody: $0) })
        years.append(Set(facets.years).sorted().map { UInt32(clamping: $0) })
    }

    func bodies(of document: Int) -> ArraySlice<UInt32> { bodies[document] }
    func years(of document: Int) -> ArraySlice<UInt32> { years[document] }

    /// Letters and digits alone: `VA/DoD` is `vadod`.
    static func fold(body: some StringProtocol) -> [UInt16] {
        Words.all(String(body)).filter { !$0.isCompound }.flatMap(\.letters)
    }

    private mutating func number(ofBody name: String) -> UInt32 {
        let folded = Self.fold(body: name)
        if let number = bodyNumbers[folded] { return number }
        let number = UInt32(bodyNames.count)
        bodyNames.append(name)
        foldedBodies.append(folded)
        bodyNumbers[folded] = number
        return number
    }

    var size: Int { kinds.count * 4 + bodies.size + years.size }

    /// A short list of numbers for each document.
    private struct Lists: Sendable {
        var numbers: [UInt32] = []
        var starts: [UInt32] = [0]
        var size: Int { numbers.count * 4 + starts.count * 4 }

        mutating func append(_ list: [UInt32]) {
            numbers.append(contentsOf: list)
            starts.append(UInt32(numbers.count))
        }

        subscript(document: Int) -> ArraySlice<UInt32> {
            numbers[Int(starts[document])..<Int(starts[document + 1])]
        }
    }
}

/// Kinds in the order in which they come when nothing else tells two hits apart.
enum EntryKind: Int, CaseIterable {
    case condition, approach, option, measure, term, factor, claim, reference

    init(_ entry: EntryReference) {
        switch entry {
        // A pathway's text belongs to its condition.
        case .condition, .pathway: self = .condition
        case .approach: self = .approach
        case .option: self = .option
        case .measure: self = .measure
        case .claim: self = .claim
        case .reference: self = .reference
        case .term: self = .term
        case .factor: self = .factor
        }
    }

    /// As `kind:` names it.
    var word: String { String(describing: self) }

    /// What people come for counts a little more than what only supports it.
    var prior: Float {
        switch self {
        case .condition: 1.2
        case .approach: 1.1
        case .option, .measure: 1
        case .term, .factor: 0.95
        case .claim: 0.9
        case .reference: 0.85
        }
    }
}
