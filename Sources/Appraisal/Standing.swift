import Knowledge

/// How a candidate stands for the factors that are on, from what speaks against it most to what says nothing.
public enum Standing: String, CaseIterable, Hashable, Sendable {
    /// A source lists a factor that is on as a contraindication.
    case contraindicated
    /// Something comes first that no factor that is on says has been done.
    case notYet = "not-yet"
    /// A source lists a caution or an interaction for a factor that is on.
    case caution
    /// A source asks to watch something, or lists an adverse effect, for a factor that is on.
    case monitor
    /// The library holds no statement on any factor that is on. That is not the same as safe.
    case noStatement = "no-statement"
}

/// Where a candidate is shown. Groups stand in this order: those of the roles, then those into which a rule moves
/// a candidate, the weightiest last. Nothing is left out of them.
public enum Group: Hashable, Sendable, CaseIterable {
    /// Nothing that was found speaks against it, or nothing was found at all.
    case role(Option.Role)
    case monitor, caution, notYet, contraindicated

    public static let allCases: [Group] =
        Option.Role.allCases.map { .role($0) } + [.monitor, .caution, .notYet, .contraindicated]

    /// A standing without a rule that fired moves nobody.
    init(_ standing: Standing?, role: Option.Role) {
        switch standing {
        case nil, .noStatement: self = .role(role)
        case .monitor: self = .monitor
        case .caution: self = .caution
        case .notYet: self = .notYet
        case .contraindicated: self = .contraindicated
        }
    }
}
