import Typography

extension String {
    /// The text as it may stand between tags and in a quoted attribute. Control characters become spaces.
    var html: String {
        var out = ""
        for character in self {
            switch character {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            default: out += character.isControl ? " " : String(character)
            }
        }
        return out
    }

    /// The text as a string of CSS, quotes and all: everything but letters, digits and spaces by its code, so that it
    /// can end neither the string nor the style element.
    var cssString: String {
        var out = "\""
        for scalar in unicodeScalars {
            let isPlain = scalar.properties.isAlphabetic || scalar == " " || ("0"..."9").contains(scalar)
            // The space ends the code and belongs to it.
            out += isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
        }
        return out + "\""
    }

    /// The address with everything encoded that may not stand in one, e.g. the angle brackets of old DOIs.
    var webAddress: String {
        utf8.map { byte in
            let character = Character(Unicode.Scalar(byte))
            let isAllowed = character.isASCII
                && (character.isLetter || character.isNumber || "-._~:/?#@!$&'()*+,;=%".contains(character))
            return isAllowed ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }

    /// Only these lead out of a document.
    var isWebAddress: Bool { hasPrefix("https://") || hasPrefix("http://") }

    var trimmingSpaces: String {
        let rest = drop { $0 == " " }
        return String(rest.dropLast(rest.reversed().prefix { $0 == " " }.count))
    }
}
