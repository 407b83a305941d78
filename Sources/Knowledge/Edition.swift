/// A calendar day, written `2026-11-21`.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let year: Int
    public let month: Int
    public let day: Int

    /// - Returns: nil unless month and day exist in that year.
    public init?(year: Int, month: Int, day: Int) {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...9999).contains(year), (1...12).contains(month), (1...lengths[month - 1]).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// - Parameter text: `2026-11-21`.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2],
            // Digits alone: `Int` would also take the sign in `+1`.
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// The day this many months later, or the last of that month where it is shorter; the same day where that
    /// would lie outside the years 1 to 9999.
    public func adding(months: Int) -> Day {
        let (count, isTooFar) = (year * 12 + (month - 1)).addingReportingOverflow(months)
        guard !isTooFar else { return self }
        // Every month has 28 days; at most three steps back lead to one that exists.
        for last in stride(from: day, through: min(day, 28), by: -1) {
            if let day = Day(year: count / 12, month: count % 12 + 1, day: last) { return day }
        }
        return self
    }

    public static func < (a: Day, b: Day) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

/// What the library says of itself.
public struct Edition: Hashable, Sendable {
    public let title: String
    public let date: Day
    public let licence: String
    /// Months after which an entry's sources should have been read again.
    public let reviewHorizon: Int
    /// What it is for, and what it is not: stands on every printed page.
    public let purpose: String
    public let crisisLines: [CrisisLine]

    public init(
        title: String, date: Day, licence: String, reviewHorizon: Int, purpose: String,
        crisisLines: [CrisisLine]
    ) {
        self.title = title
        self.date = date
        self.licence = licence
        self.reviewHorizon = reviewHorizon
        self.purpose = purpose
        self.crisisLines = crisisLines
    }
}

/// Whom to call.
public struct CrisisLine: Hashable, Sendable {
    public let country: String
    public let service: String
    /// A number or an address, as printed.
    public let contact: String
    /// The page on which it was read.
    public let source: String

    public init(country: String, service: String, contact: String, source: String) {
        self.country = country
        self.service = service
        self.contact = contact
        self.source = source
    }
}
