import Typography

extension String {
    /// The text as groff prints it, whatever it holds: nothing in it can be a request, an escape or a delimiter.
    ///
    /// `\` and the characters that groff reads as others become named glyphs, all beyond ASCII `\[uXXXX]`. Control
    /// characters and newlines become spaces.
    var roff: String {
        var out = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "\\": out += "\\[rs]"
            case "\"": out += "\\[dq]"
            case "'": out += "\\[aq]"
            case "`": out += "\\[ga]"
            case "^": out += "\\[ha]"
            case "~": out += "\\[ti]"
            case "\u{A0}": out += "\\~"
            case _ where scalar.isControl: out += " "
            case _ where scalar.isASCII: out.unicodeScalars.append(scalar)
            default: out += "\\[\(scalar.roffName)]"
            }
        }
        return out
    }

    /// The text with places at which a long address may be broken.
    var roffBreakable: String {
        var out = ""
        for character in self {
            out += String(character).roff
            if "/.-_?=&%:".contains(character) { out += "\\:" }
        }
        return out
    }

    /// The text in ASCII, for bookmarks and metadata, whose strings have rules of their own: letters lose their marks,
    /// brackets become square, what has no likeness becomes `?`.
    var plainASCII: String {
        var out = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "(": out += "["
            case ")": out += "]"
            case "\\", "\"": out += "'"
            case _ where scalar.isControl: out += " "
            case _ where scalar.isASCII: out.unicodeScalars.append(scalar)
            default: out += scalar.likeness
            }
        }
        return out
    }

    /// The address as it may stand in a PDF string and in a macro's argument.
    var roffAddress: String {
        webAddress.replacing("(", with: "%28").replacing(")", with: "%29").replacing("'", with: "%27")
    }
}

extension Unicode.Scalar {
    /// `u00E9`
    var roffName: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// The nearest that ASCII has: `e` for `é`, `-` for a dash.
    var likeness: String {
        switch value {
        case 0x00DF: return "ss"
        case 0x2010...0x2015, 0x2212: return "-"
        case 0x2018, 0x2019: return "'"
        case 0x201C, 0x201D: return "'"
        case 0x2026: return "..."
        case 0x00A0, 0x2000...0x200A: return " "
        case 0x00B7, 0x2022: return "-"
        default: break
        }
        // "LATIN SMALL LETTER E WITH ACUTE"
        let words = (properties.name ?? "").split(separator: " ")
        guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1, words[4] == "WITH" else {
            return "?"
        }
        return words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
    }
}
