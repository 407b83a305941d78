import Knowledge

/// What is noted while files are read: problems, and what has to lead somewhere once all is read.
final class Ledger {
    private(set) var problems: [Problem] = []
    /// Every use of a reference, in the order of reading.
    private(set) var citations: [(id: ID<Reference>, location: Location)] = []
    /// Every mention of another entry, with what kind it has to be.
    private(set) var mentions: [(target: Mention, location: Location)] = []
    /// Every contraindication; what it rests on can be judged once all references are read.
    private(set) var contraindications: [(caution: Caution, location: Location)] = []
    /// Where each entry stands, by `kind:id`.
    private(set) var places: [String: Location] = [:]
    /// Where an option gives its role.
    private(set) var roles: [ID<Option>: Location] = [:]
    /// Files of which nothing could be read, so that what they say and cite is not known.
    private(set) var unread: Set<String> = []

    /// A mention of an entry that has to exist.
    enum Mention {
        case condition(ID<Condition>)
        case approach(ID<Approach>)
        case measure(ID<Measure>)
        case factor(ID<Factor>)
        /// An option that a step of the pathway lists.
        case step(ID<Option>)
        /// A link in prose or the subject of a claim: an entry of any kind.
        case any(String)
    }

    func report(_ location: Location, _ message: String) {
        problems.append(Problem(location, message))
    }

    /// Reports a file of which nothing could be read.
    func reportUnread(_ location: Location, _ message: String) {
        unread.insert(location.path)
        report(location, message)
    }

    func cite(_ id: ID<Reference>, _ location: Location) { citations.append((id, location)) }

    func mention(_ target: Mention, _ location: Location) { mentions.append((target, location)) }

    func contraindicate(_ caution: Caution, _ location: Location) { contraindications.append((caution, location)) }

    func role(of option: ID<Option>, _ location: Location) { roles[option] = location }

    /// Notes where an entry stands. A second entry of the same kind and id is a problem.
    /// - Returns: whether it is the first.
    func place(_ kind: String, _ id: String, _ location: Location) -> Bool {
        if let first = places["\(kind):\(id)"] {
            report(location, "the \(kind) id \(id.quoted) is taken by \(first.path):\(first.line); give this one another")
            return false
        }
        if !Ledger.isWellFormed(id) {
            report(location, "\(id.quoted) is no id; use lower-case letters, digits and single hyphens")
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
