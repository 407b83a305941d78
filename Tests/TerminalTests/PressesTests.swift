import Screen
import Testing

@testable import Terminal

@Suite struct PressesTests {
    let here = Point(column: 4, row: 2)
    let there = Point(column: 5, row: 2)

    @Test func twoPressesInOnePlaceAreADoubleOne() {
        var presses = Presses()
        #expect(presses.press(at: here, time: 1000) == .press)
        #expect(presses.press(at: here, time: 1400) == .doublePress)
        #expect(presses.press(at: here, time: 1500) == .press)
    }

    @Test func twoPressesFarApartAreTwo() {
        var presses = Presses()
        #expect(presses.press(at: here, time: 1000) == .press)
        #expect(presses.press(at: here, time: 1401) == .press)
        #expect(presses.press(at: there, time: 1402) == .press)
    }
}
