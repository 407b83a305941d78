import Foundation
import Rendering
import Testing

@Suite struct JSONValueTests {
    @Test func membersKeepTheirOrderAndNilLeavesThemOut() {
        let value = JSONValue.object(
            ("b", "x"), ("a", nil), ("c", [1, true, .null, .decimal(0.62), .decimal(-46)]), ("d", .object()), ("e", []))
        #expect(
            value.text == """
                {
                  "b": "x",
                  "c": [
                    1,
                    true,
                    null,
                    0.62,
                    -46
                  ],
                  "d": {},
                  "e": []
                }

                """)
    }

    @Test(arguments: [
        "", "plain", "\"quoted\" and \\", "line\nend\r\ttab", "\u{0}\u{1}\u{1F}\u{7F}", "Größe 治療 👩‍⚕️ \u{2028}", "e\u{301}\"\u{301}",
    ])
    func stringsReadBackAsTheyWere(text: String) throws {
        let written = JSONValue.array([.string(text), .object((text, 1))]).text
        let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [Any]
        // Scalar by scalar: == would let one form of é stand for the other.
        #expect((read?[0] as? String).map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
        #expect((read?[1] as? [String: Int]) == [text: 1])
    }

    @Test(arguments: [0, 1, -0.1, 0.62, 1e-7, 1e21, 123456.789, .pi, .leastNonzeroMagnitude, .greatestFiniteMagnitude])
    func numbersReadBackAsTheyWere(number: Double) throws {
        let written = try #require(JSONValue.number(number)).text
        #expect(try JSONDecoder().decode(Double.self, from: Data(written.utf8)) == number)
    }

    @Test func whatIsNoNumberIsNone() {
        for number in [Double.nan, .infinity, -.infinity] { #expect(JSONValue.number(number) == nil) }
    }
}
