import Knowledge
import Rendering
import Testing

@Suite struct RISTests {
    private func lines(_ work: Reference) -> [String] {
        [work].ris.split(separator: "\r\n").map(String.init)
    }

    @Test(arguments: [
        ("312-321", ["SP  - 312", "EP  - 321"]), ("e12", ["SP  - e12"]),
        ("108-111, 114-119", ["SP  - 108-111, 114-119"]), ("e1-2-3", ["SP  - e1-2-3"]), ("7-", ["SP  - 7-"]),
    ])
    func pages(page: String, written: [String]) {
        #expect(lines(.article(page: page)).filter { $0.hasPrefix("SP") || $0.hasPrefix("EP") } == written)
    }

    @Test func aPageWithoutADateSaysSoInItsNote() {
        let work = lines(.article(year: "n.d.", note: "a copy"))
        #expect(!work.contains { $0.hasPrefix("PY") })
        #expect(work.contains("N1  - Randomised trial; read at the source or in a copy of it. Note: a copy Date of publication: n.d."))
    }

    @Test func noValueCanStartALineOfItsOwn() {
        let work = lines(.article(title: "Fear\r\nER  - \r\nTY  - JOUR", note: "a\nb"))
        #expect(work.count { $0.hasPrefix("TY") } == 1)
        #expect(work.count { $0.hasPrefix("ER") } == 1)
        #expect(work.contains("TI  - Fear ER - TY - JOUR"))
    }
}
