import Knowledge

extension [Position] {
    /// How far the bodies agree, in a sentence that names those that do not: "3 of 4 bodies recommend or list it;
    /// NICE found the evidence insufficient". Each body counts once; what is superseded does not.
    public var agreement: String {
        let standing = standing
        guard let first = standing.first else {
            return isEmpty ? "No guideline position was found" : "No guideline position still stands"
        }
        if standing.count == 1 { return "One body speaks of it: \(first.body) \(first.stance.sentence)" }

        func bodies(_ side: Position.Side) -> [String] { standing.filter { $0.stance.side == side }.map(\.body) }
        let (speaking, unsure, against) = (bodies(.for), bodies(.unsure), bodies(.against))
        let recommend =
            switch speaking.count {
            case standing.count: "All \(standing.count) bodies recommend or list it (\(speaking.inWords))"
            case 0: "None of \(standing.count) bodies recommends or lists it"
            case 1: "1 of \(standing.count) bodies recommends or lists it (\(speaking.inWords))"
            default: "\(speaking.count) of \(standing.count) bodies recommend or list it"
            }
        let dissent = [
            unsure.isEmpty ? nil : "\(unsure.inWords) found the evidence insufficient",
            against.isEmpty ? nil : "\(against.inWords) \(against.count == 1 ? "recommends" : "recommend") against it",
        ].compactMap { $0 }
        return ([recommend] + dissent).joined(separator: "; ")
    }
}

extension Position.Stance {
    /// What a body does, with the candidate as "it".
    fileprivate var sentence: String {
        switch self {
        case .recommendedFirstLine: "recommends it first"
        case .recommended: "recommends it"
        case .option: "lists it as an option"
        case .insufficientEvidence: "found the evidence insufficient"
        case .notRecommended: "recommends against it"
        }
    }
}

extension [String] {
    /// "A", "A and B", "A, B and C".
    var inWords: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}
