import Knowledge
import Testing

@Suite("A day is one that exists")
struct DayTests {
    @Test("It is read as it is written", arguments: ["0001-01-01", "2024-02-29", "2000-02-29", "2026-11-21", "9999-12-31"])
    func roundTrip(text: String) {
        #expect(Day(text)?.description == text)
    }

    @Test(
        "Anything else is none",
        arguments: [
            "", "2026", "2026-11", "2026-1-2", "26-11-21", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01",
            "2026-00-10", "2026-01-00", "0000-01-01", "2026-+1-01", "-026-01-01", "2026-01-01-", "2026/01/01",
            "2026-01-0a", " 2026-01-01", "２０２６-01-01",
        ])
    func refused(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("Numbers out of any range are none")
    func extremes() {
        for number in [Int.min, -1, 0, 13, Int.max] { #expect(Day(year: 2026, month: number, day: 1) == nil) }
        for number in [Int.min, -1, 0, 32, Int.max] { #expect(Day(year: 2026, month: 1, day: number) == nil) }
        for number in [Int.min, -1, 0, 10_000, Int.max] { #expect(Day(year: number, month: 1, day: 1) == nil) }
    }

    @Test("Months later it is the same day, or the last of a shorter month")
    func adding() {
        let cases = [
            ("2026-11-21", 12, "2027-11-21"), ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
            ("2026-08-31", 1, "2026-09-30"), ("2026-12-15", 1, "2027-01-15"), ("2026-03-31", -1, "2026-02-28"),
            ("2026-03-01", 0, "2026-03-01"), ("2026-01-15", -1, "2025-12-15"),
            // Beyond the calendar it stays where it is.
            ("9999-12-31", 1, "9999-12-31"), ("0001-01-01", -1, "0001-01-01"), ("2026-01-01", .max, "2026-01-01"),
            ("2026-01-01", .min, "2026-01-01"),
        ]
        for (start, months, end) in cases {
            #expect(Day(start)?.adding(months: months).description == end, "\(start) + \(months)")
        }
    }

    @Test("Days are ordered by the calendar")
    func order() {
        let days = ["2026-11-21", "2025-12-31", "2026-02-01", "2026-01-31"].compactMap { Day($0) }
        #expect(days.sorted().map(\.description) == ["2025-12-31", "2026-01-31", "2026-02-01", "2026-11-21"])
    }
}
