import Knowledge

/// What is noted while files are read: problems, and what has to lead somewhere once all is read.
final class Ledger {
    private(set) var problems: [Problem] = []
    /// Every use of a reference, in the order of reading.
    private(set) var citations: [(id: ID<Reference>, location: Location)] = []
    /// Every mention of another entry, with what kind it has to be.
    private(set) var mentions: [(target: Mention, location: Location)] = []
    /// Where each entry stands, by `kind:id`.
    private(set) var places: [String: Location] = [:]

    /// A mention of an entry that has to exist.
    enum Mention {
        case condition(ID<Condition>)
        case approach(ID<Approach>)
        case measure(ID<Measure>)
        case factor(ID<Factor>)
        /// A link in prose or the subject of a claim: an entry of any kind.
        case any(String)
    }

    func report(_ location: Location, _ message: String) {
        problems.append(Problem(location, message))
    }

    func cite(_ id: ID<Reference>, _ location: Location) { citations.append((id, location)) }

    func mention(_ target: Mention, _ location: Location) { mentions.append((target, location)) }

    /// Notes where an entry stands. A second entry of the same kind and id is a problem.
    /// - Returns: whether it is the first.
    func place(_ kind: String, _ id: String, _ location: Location) -> Bool {
        if let first = places["\(kind):\(id)"] {
            report(location, "the \(kind) id '\(id)' is taken by \(first.path); give this one another name")
            return false
        }
        if !Ledger.isWellFormed(id) {
            report(location, "'\(id)' is no id; use lower-case letters, digits and single hyphens")
        }
        places["\(kind):\(id)"] = location
        return true
    }

    func location(of kind: String, _ id: String) -> Location? { places["\(kind):\(id)"] }

    /// Lower-case ASCII words joined by single hyphens; an option has two such parts with a slash between.
    static func isWellFormed(_ id: String) -> Bool {
        id.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            part.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
                !word.isEmpty
                    && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
            }
        }
    }
}
