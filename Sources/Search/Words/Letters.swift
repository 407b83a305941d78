/// How letters are folded, so that `Flückiger`, `fluckiger` and `FLUCKIGER` are one word.
///
/// A folded letter is a UTF-16 code unit: one for nearly every letter in use, so that slips are counted in letters.
enum Letters {
    /// What a scalar is to the words of a text.
    enum Sort {
        case letter
        case digit
        /// Belongs to the letter before it and leaves no trace: accents, soft hyphens, joiners without width.
        case mark
        case apostrophe
        /// Ties two words into one: hyphen, slash, dash.
        case tie
        /// Stands within numbers and codes: full stop, comma.
        case point
        /// A letter that is a word of its own, as in Chinese.
        case ideograph
        case other
    }

    static func sort(_ scalar: Unicode.Scalar) -> Sort {
        switch scalar.value {
        case 0x30...0x39: return .digit
        case 0x41...0x5A, 0x61...0x7A: return .letter
        case 0x27, 0x2019, 0x02BC: return .apostrophe
        case 0x2D, 0x2F, 0x2010, 0x2011, 0x2013: return .tie
        case 0x2C, 0x2E: return .point
        case 0...0x7F: return .other
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return .mark
        case 0xC0...0x24F: return scalar.value == 0xD7 || scalar.value == 0xF7 ? .other : .letter
        default: break
        }
        let properties = scalar.properties
        if properties.generalCategory == .nonspacingMark { return .mark }
        if properties.isIdeographic { return .ideograph }
        if properties.isAlphabetic { return .letter }
        return properties.numericType == nil ? .other : .digit
    }

    /// Appends the folded letter; a mark leaves nothing.
    static func fold(_ scalar: Unicode.Scalar, into letters: inout [UInt16]) {
        switch scalar.value {
        case 0x41...0x5A: letters.append(UInt16(scalar.value) + 32)
        case 0...0x7F: letters.append(UInt16(scalar.value))
        default:
            if sort(scalar) == .mark { return }
            if let plain = plainForms[scalar.value] {
                letters.append(contentsOf: plain)
            } else {
                for lower in scalar.properties.lowercaseMapping.unicodeScalars where sort(lower) != .mark {
                    letters.append(contentsOf: plainForms[lower.value] ?? Array(String(lower).utf16))
                }
            }
        }
    }

    /// The second way of writing a letter without its mark, as in `Flueckiger`; nil for most letters.
    static func spelledOut(_ scalar: Unicode.Scalar) -> [UInt16]? {
        switch scalar {
        case "ä", "Ä", "æ", "Æ": Array("ae".utf16)
        case "ö", "Ö", "ø", "Ø", "œ", "Œ": Array("oe".utf16)
        case "ü", "Ü": Array("ue".utf16)
        case "å", "Å": Array("aa".utf16)
        default: nil
        }
    }

    /// The name of a Greek letter that stands alone, as in `β-blocker`.
    static func greekName(_ letter: UInt16) -> [UInt16]? { greekNames[letter] }

    private static let plainForms: [UInt32: [UInt16]] = {
        let rows: [(plain: String, marked: String)] = [
            ("a", "àáâãäåāăąǎǟǡǻȁȃȧạảấầẩẫậắằẳẵặ"), ("ae", "æǽǣ"), ("b", "ḃḅƀ"), ("c", "çćĉċč"),
            ("d", "ðďđḋḍ"), ("e", "èéêëēĕėęěȅȇȩẹẻẽếềểễệ"), ("f", "ḟƒ"), ("g", "ĝğġģǧǵ"), ("h", "ĥħḣḥ"),
            ("i", "ìíîïĩīĭįıǐȉȋỉị"), ("j", "ĵǰ"), ("k", "ķǩḱḳ"), ("l", "ĺļľŀłḷ"), ("m", "ḿṁṃ"),
            ("n", "ñńņňǹṅṇŋ"), ("o", "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱọỏốồổỗộớờởỡợ"), ("oe", "œ"), ("p", "ṕṗ"),
            ("r", "ŕŗřȑȓṙṛ"), ("s", "śŝşšșṡṣſ"), ("ss", "ßẞ"), ("t", "ţťŧțṫṭ"), ("th", "þ"),
            ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗụủứừửữự"), ("v", "ṽṿ"), ("w", "ŵẁẃẅẇẉ"), ("x", "ẋẍ"), ("y", "ýÿŷȳẏỳỵỷỹ"),
            ("z", "źżžẑẓẕ"), ("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"), ("ο", "ό"), ("σ", "ς"),
            ("υ", "ύϋΰ"), ("ω", "ώ"), ("μ", "µ"), ("е", "ё"), ("и", "й"),
        ]
        var forms: [UInt32: [UInt16]] = [:]
        for row in rows {
            let plain = Array(row.plain.utf16)
            for scalar in row.marked.unicodeScalars {
                forms[scalar.value] = plain
                let upper = scalar.properties.uppercaseMapping.unicodeScalars
                if upper.count == 1, let only = upper.first { forms[only.value] = plain }
            }
        }
        return forms
    }()

    private static let greekNames: [UInt16: [UInt16]] = {
        let names = [
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda",
            "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
        ]
        return Dictionary(
            uniqueKeysWithValues: zip("αβγδεζηθικλμνξοπρστυφχψω".utf16, names.map { Array($0.utf16) }))
    }()
}
