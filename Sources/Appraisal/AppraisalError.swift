import Knowledge

/// Why nothing could be appraised.
public enum AppraisalError: Error, Hashable, CustomStringConvertible {
    case unknownCondition(ID<Condition>, nearest: ID<Condition>?)
    case unknownOption(ID<Option>, nearest: ID<Option>?)
    case unknownFactor(ID<Factor>, nearest: ID<Factor>?)
    /// Two factors, by their names, that cannot hold at the same time.
    case contradiction(String, String)
    /// Candidates of several conditions were asked for side by side.
    case severalConditions(ID<Condition>, ID<Condition>)

    public var description: String {
        switch self {
        case .unknownCondition(let id, let nearest): "no condition has the id '\(id)'" + hint(nearest?.text)
        case .unknownOption(let id, let nearest): "no candidate has the id '\(id)'" + hint(nearest?.text)
        case .unknownFactor(let id, let nearest): "no factor has the id '\(id)'" + hint(nearest?.text)
        case .contradiction(let one, let other):
            "'\(one)' and '\(other)' cannot both hold; take one of them off"
        case .severalConditions(let one, let other):
            "candidates of '\(one)' and of '\(other)' cannot stand side by side; choose those of one condition"
        }
    }

    private func hint(_ nearest: String?) -> String { nearest.map { "; did you mean '\($0)'?" } ?? "" }
}
