import Screen

/// Tells a double press from two presses.
struct Presses {
    /// Milliseconds within which a second press on the same place makes a double one.
    static let interval: Int64 = 400

    private var last: (place: Point, time: Int64)?

    /// - Parameter time: milliseconds of a clock that only goes forward.
    mutating func press(at place: Point, time: Int64) -> MouseAction {
        if let last, last.place == place, time - last.time <= Self.interval {
            self.last = nil  // a third press begins anew
            return .doublePress
        }
        last = (place, time)
        return .press
    }
}
