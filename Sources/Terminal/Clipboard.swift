/// The clipboard, reached through the terminal: it works over SSH, and costs no library.
enum Clipboard {
    /// What a terminal takes as "put this on the clipboard" (OSC 52).
    static func sequence(for text: String) -> String { "\u{1B}]52;c;\(base64(text.utf8))\u{7}" }

    /// Base64 (RFC 4648, section 4), padded.
    static func base64(_ bytes: some Sequence<UInt8>) -> String {
        var out = ""
        var held: UInt32 = 0
        var count = 0
        func put(_ sextets: Int) {
            for place in 0..<sextets { out.unicodeScalars.append(digit(UInt8(held >> (18 - 6 * place) & 63))) }
        }
        for byte in bytes {
            held |= UInt32(byte) << (16 - 8 * count)
            count += 1
            if count == 3 {
                put(4)
                (held, count) = (0, 0)
            }
        }
        if count > 0 {
            put(count + 1)
            out += count == 1 ? "==" : "="
        }
        return out
    }

    /// - Parameter value: 0 to 63.
    private static func digit(_ value: UInt8) -> Unicode.Scalar {
        switch value {
        case ..<26: Unicode.Scalar(UInt8(ascii: "A") + value)
        case ..<52: Unicode.Scalar(UInt8(ascii: "a") + value - 26)
        case ..<62: Unicode.Scalar(UInt8(ascii: "0") + value - 52)
        case 62: "+"
        default: "/"
        }
    }
}
