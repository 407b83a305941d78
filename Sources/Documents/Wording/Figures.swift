import Knowledge

extension Double {
    /// The shortest form that reads back the same, without a trailing `.0`: `0.62`, `-6.8`, `46`.
    public var figure: String {
        let text = "\(self)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}

extension Int {
    /// With thin grouping for thousands: `1,814`.
    public var grouped: String {
        var digits = String(magnitude)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return (self < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
    }
}

extension Finding {
    /// `g = 0.62 (interval 0.1 to 1.14), p = 0.017`; nil where the source gave no figure that stands alone.
    public var figure: String? {
        var parts: [String] = []
        if let metric, let estimate {
            let interval = interval.map { " (interval \($0.lower.figure) to \($0.upper.figure))" } ?? ""
            parts.append("\(metric.symbol) = \(estimate.figure)\(interval)" + (isWithinGroup ? " within the group" : ""))
        }
        if let p { parts.append(p.first?.isNumber == true ? "p = \(p)" : "p \(p)") }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// `9 trials, n 296`; nil where neither is known.
    public var size: String? {
        let trials = trials.map { $0 == 1 ? "1 trial" : "\($0.grouped) trials" }
        let people = participants.map { "n \($0.grouped)" }
        let parts = [trials, people].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// Who came out better, in words.
    /// - Parameter option: the short name of the option's approach.
    public func favoursText(option: String) -> String? {
        switch favours {
        case .option: "favours \(option)"
        case .comparator: "favours the comparator"
        case .neither: "favours neither"
        case .notControlled: "not controlled"
        case nil: nil
        }
    }
}

extension Finding.Metric {
    /// As it stands before a figure.
    public var symbol: String {
        switch self {
        case .hedgesG: "g"
        case .cohenD: "d"
        case .standardisedMeanDifference: "SMD"
        case .meanDifference: "MD"
        case .oddsRatio: "OR"
        case .riskRatio: "RR"
        case .hazardRatio: "HR"
        case .numberNeededToTreat: "NNT"
        case .correlation: "r"
        case .rate: "rate"
        case .other: "value"
        }
    }
}
