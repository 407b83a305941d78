import Screen
public struct TerminalError: Error {}
public final class Terminal {
  public init() throws(TerminalError) {}
  public var size: Size { Size(columns: 80, rows: 24) }
  public func paint(_ f: Frame) {}
  public func next(timeout: Int?) -> Event? { nil }
  public func redraw() {}
  public func close() {}
}
