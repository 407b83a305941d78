import Foundation
import Screen
import Testing

@testable import Terminal

@Suite struct ThemeTests {
    @Test func colourStandsOutFromBlackAndFromWhite() throws {
        for colour in Style.Colour.allCases where colour != .plain {
            let index = try #require(Theme.index(of: colour, among: 256))
            let light = luminance(of: Int(index))
            #expect((light + 0.05) / 0.05 >= 3.9, "\(colour) on black")
            #expect(1.05 / (light + 0.05) >= 3.9, "\(colour) on white")
        }
    }

    @Test func everyColourIsItsOwn() {
        for count in [8, 16, 88, 256] {
            let indices = Style.Colour.allCases.map { Theme.index(of: $0, among: count) }
            #expect(Set(indices).count == indices.count)
            #expect(indices.allSatisfy { $0.map { $0 < count } ?? true })
        }
        let pairs = Style.Colour.allCases.map { Theme.pair(of: $0) }
        #expect(Set(pairs).count == pairs.count)
    }

    @Test func plainTextKeepsTheTerminalsOwnColours() {
        #expect(Theme.index(of: .plain, among: 8) == nil)
        #expect(Theme.index(of: .plain, among: 256) == nil)
        #expect(Theme.pair(of: .plain) == 0)
    }

    /// Relative luminance (WCAG 2) of a colour of xterm's 6×6×6 cube, 16 to 231.
    private func luminance(of index: Int) -> Double {
        let place = index - 16
        let levels = [0.0, 95, 135, 175, 215, 255]
        let parts = [place / 36, place / 6 % 6, place % 6].map { step in
            let value = levels[step] / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
