import Foundation
import Testing

@testable import Terminal

@Suite struct ClipboardTests {
    @Test func aTerminalIsToldInItsOwnWords() {
        #expect(Clipboard.sequence(for: "Grüße") == "\u{1B}]52;c;R3LDvMOfZQ==\u{7}")
        #expect(Clipboard.sequence(for: "") == "\u{1B}]52;c;\u{7}")
    }

    @Test func base64IsThatOfTheStandard() {
        // RFC 4648, section 10.
        let vectors = [
            "": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "fooba": "Zm9vYmE=",
            "foobar": "Zm9vYmFy",
        ]
        for (text, code) in vectors { #expect(Clipboard.base64(text.utf8) == code) }
    }

    @Test(arguments: 0..<64) func everyLengthAndByteComesOutAsFoundationHasIt(length: Int) {
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 89 + length * 31) }
        #expect(Clipboard.base64(bytes) == Data(bytes).base64EncodedString())
    }
}
