import Screen

/// What stands in for signs where the terminal's character set is not UTF-8: ASCII of the same width.
enum ASCII {
    /// The sign itself if it is ASCII, its stand-in if it has one, else `?`. Always one column.
    static func standIn(for character: Character) -> UInt8 {
        if let byte = character.asciiValue, (0x20..<0x7F).contains(byte) { return byte }
        // A letter and what combines with it: the letter counts.
        guard let base = character.unicodeScalars.first else { return unknown }
        if base.isASCII { return (0x20..<0x7F).contains(base.value) ? UInt8(base.value) : unknown }
        return table[base] ?? unknown
    }

    static let unknown = UInt8(ascii: "?")

    static let table: [Unicode.Scalar: UInt8] = {
        var table: [Unicode.Scalar: UInt8] = [:]
        for (ascii, signs) in standIns {
            for sign in signs.unicodeScalars { table[sign] = ascii.value < 0x80 ? UInt8(ascii.value) : unknown }
        }
        return table
    }()

    /// The stand-in, and the signs (each one scalar, one column wide) that it stands for.
    private static let standIns: [(Unicode.Scalar, String)] = [
        // Rules, boxes, plots.
        ("-", "─━╌┄┈╴╶‐‑‒–—―−"), ("=", "═"), ("|", "│┃║"), (":", "┊┆╎┋"),
        ("+", "┼├┤┬┴┌┐└┘╭╮╰╯╋"), ("#", "■█▓▉▊▋▌▍▎▏◼▪"), ("%", "▒░"), ("o", "○◯◦□"), ("*", "●•★◆✱∗"),
        // Marks and arrows.
        (">", "▸▶►→⇒›»≥"), ("<", "◂◀◄←⇐‹«≤"), ("v", "▾▼↓√"), ("^", "▴▲↑"),
        ("x", "×✗✘✕"), ("+", "⊕✓✔†"), ("~", "…≈∼"), (".", "·⋯"), ("!", "⚠¡"),
        // Quotation marks, spaces.
        ("'", "‘’‚′´"), ("\"", "“”„″"), (" ", "\u{A0}\u{2002}\u{2003}\u{2009}\u{202F}"),
        // Letters.
        ("A", "ÀÁÂÃÄÅĀĂĄÆ"), ("a", "àáâãäåāăąæªα"), ("B", "Β"), ("b", "β"), ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"),
        ("D", "ĎĐÐΔ"), ("d", "ďđðδ"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("e", "èéêëēĕėęěε"), ("G", "ĜĞĠĢΓ"), ("g", "ĝğġģγ"),
        ("H", "ĤĦ"), ("h", "ĥħ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("i", "ìíîïĩīĭįı"), ("J", "Ĵ"), ("j", "ĵ"),
        ("K", "Ķ"), ("k", "ķκ"), ("L", "ĹĻĽĿŁ"), ("l", "ĺļľŀłλ"), ("N", "ÑŃŅŇŊ"), ("n", "ñńņňŋη"),
        ("O", "ÒÓÔÕÖØŌŎŐŒ"), ("o", "òóôõöøōŏőœº°ω"), ("P", "Þ"), ("p", "þπ"), ("R", "ŔŖŘ"), ("r", "ŕŗř"),
        ("S", "ŚŜŞŠȘΣ"), ("s", "śŝşšșßσς"), ("T", "ŢŤŦȚ"), ("t", "ţťŧțτ"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"),
        ("u", "ùúûüũūŭůűųµμ"), ("W", "Ŵ"), ("w", "ŵ"), ("X", "Χ"), ("x", "χ"), ("Y", "ÝŸŶ"), ("y", "ýÿŷ"),
        ("Z", "ŹŻŽ"), ("z", "źżž"),
        // Figures.
        ("0", "⁰₀"), ("1", "¹₁"), ("2", "²₂"), ("3", "³₃"), ("4", "⁴₄"), ("5", "⁵₅"), ("6", "⁶₆"), ("7", "⁷₇"),
        ("8", "⁸₈"), ("9", "⁹₉"),
    ]
}
