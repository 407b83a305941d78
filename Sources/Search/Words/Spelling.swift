/// The key under which forms of a word are one: `behaviours` and `behavior`, `randomised` and `randomize`,
/// `depressive` and `depression`.
///
/// British spelling is folded first, then endings fall by rule. A key is never shown; it only has to be the same
/// for forms of a word and rarely for others. Words with a digit or a letter outside a–z are their own key.
enum Spelling {
    static func key(_ letters: [UInt16]) -> [UInt16] {
        guard letters.count > 2, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return letters }
        var word = Ending(letters)
        word.foldBritish()
        word.stem()
        return word.letters
    }
}

/// A word of a–z while its ending is changed.
private struct Ending {
    private(set) var letters: [UInt16]

    init(_ letters: [UInt16]) { self.letters = letters }

    private func ends(_ suffix: StaticString) -> Bool {
        let count = suffix.utf8CodeUnitCount
        guard letters.count > count else { return false }
        return suffix.withUTF8Buffer { bytes in
            for index in 0..<count where letters[letters.count - count + index] != UInt16(bytes[index]) {
                return false
            }
            return true
        }
    }

    /// Changes an ending if what stands before it has at least this many letters and a vowel.
    @discardableResult
    private mutating func change(_ suffix: StaticString, to new: StaticString, leaving: Int) -> Bool {
        guard ends(suffix) else { return false }
        let rest = letters.count - suffix.utf8CodeUnitCount
        guard rest >= leaving, letters[..<rest].contains(where: Self.isVowel) else { return false }
        letters.removeLast(suffix.utf8CodeUnitCount)
        new.withUTF8Buffer { letters.append(contentsOf: $0.map(UInt16.init)) }
        return true
    }

    private mutating func drop(_ suffix: StaticString, leaving: Int) -> Bool {
        change(suffix, to: "", leaving: leaving)
    }

    private static func isVowel(_ letter: UInt16) -> Bool {
        switch letter {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }

    // MARK: British and American

    mutating func foldBritish() {
        foldPairs()
        // behaviour, behavioural, favoured; not hour, four, journal
        _ =
            change("our", to: "or", leaving: 3) || change("ours", to: "ors", leaving: 3)
            || change("oural", to: "oral", leaving: 3) || change("ourally", to: "orally", leaving: 3)
            || change("oured", to: "ored", leaving: 3) || change("ouring", to: "oring", leaving: 3)
            || change("ourable", to: "orable", leaving: 3) || change("ourism", to: "orism", leaving: 3)
        // analysis, analyse, analyze
        _ =
            change("lysis", to: "lyz", leaving: 2) || change("lyses", to: "lyz", leaving: 2)
            || change("lyse", to: "lyze", leaving: 2) || change("lysed", to: "lyzed", leaving: 2)
            || change("lysing", to: "lyzing", leaving: 2)
        // organise, randomisation
        _ =
            change("ise", to: "ize", leaving: 3) || change("ises", to: "izes", leaving: 3)
            || change("ised", to: "ized", leaving: 3) || change("ising", to: "izing", leaving: 3)
            || change("iser", to: "izer", leaving: 3) || change("isers", to: "izers", leaving: 3)
            || change("isation", to: "ization", leaving: 3) || change("isations", to: "izations", leaving: 3)
        // centre, fibre
        _ =
            change("tre", to: "ter", leaving: 2) || change("tres", to: "ters", leaving: 2)
            || change("bre", to: "ber", leaving: 2) || change("bres", to: "bers", leaving: 2)
        // programme, dialogue, defence, judgement, ageing
        _ = change("mme", to: "m", leaving: 4) || change("mmes", to: "ms", leaving: 4)
        _ = change("logue", to: "log", leaving: 2) || change("logues", to: "logs", leaving: 2)
        _ = change("ence", to: "ense", leaving: 3) || change("ences", to: "enses", leaving: 3)
        _ = change("dgement", to: "dgment", leaving: 2) || change("dgements", to: "dgments", leaving: 2)
        _ = change("geing", to: "ging", leaving: 1)
        // counsellor
        _ = change("llor", to: "lor", leaving: 4) || change("llors", to: "lors", leaving: 4)
    }

    /// oestrogen, paediatric, haemoglobin; amphetamine and amfetamine, sulphate.
    private mutating func foldPairs() {
        var folded: [UInt16] = []
        folded.reserveCapacity(letters.count)
        for letter in letters {
            if let last = folded.last {
                if letter == 0x65, last == 0x61 || last == 0x6F, folded.count + 1 < letters.count {
                    folded[folded.count - 1] = 0x65
                    continue
                }
                if letter == 0x68, last == 0x70 {
                    folded[folded.count - 1] = 0x66
                    continue
                }
            }
            folded.append(letter)
        }
        letters = folded
    }

    // MARK: Endings

    /// Light, after the first steps of M. F. Porter, "An algorithm for suffix stripping" (1980), with the
    /// commonest derived forms; nothing is left shorter than three letters.
    mutating func stem() {
        dropPlural()
        dropTense()
        _ = drop("ly", leaving: 4)
        dropDerived()
        if letters.count > 4, letters.last == 0x65 { letters.removeLast() }
        if letters.count > 3, letters.last == 0x79 { letters[letters.count - 1] = 0x69 }
        undouble()
    }

    private mutating func dropPlural() {
        guard letters.last == 0x73 else { return }
        if ends("ss") || ends("us") || ends("is") { return }
        if change("sses", to: "ss", leaving: 2) || change("ies", to: "y", leaving: 2) { return }
        // psychoses, diagnoses
        if change("oses", to: "osis", leaving: 4) { return }
        if drop("xes", leaving: 2) { letters.append(0x78); return }
        if change("ches", to: "ch", leaving: 2) || change("shes", to: "sh", leaving: 2) { return }
        _ = drop("s", leaving: 2)
    }

    private mutating func dropTense() {
        if ends("eed") || ends("eing") { return }
        if change("ied", to: "y", leaving: 2) { return }
        guard drop("ed", leaving: 3) || drop("ing", leaving: 3) else { return }
        // stimulating → stimulate, enabled → enable
        if ends("at") || ends("bl") { letters.append(0x65) }
    }

    private mutating func dropDerived() {
        _ =
            drop("ization", leaving: 3) && append("iz") || drop("ational", leaving: 4)
            || drop("ation", leaving: 4) || drop("ative", leaving: 4) || drop("ate", leaving: 4)
            || change("sion", to: "s", leaving: 3) || change("tion", to: "t", leaving: 4)
            || change("sive", to: "s", leaving: 3) || change("tive", to: "t", leaving: 4)
            || drop("ment", leaving: 4) || drop("ness", leaving: 4) || drop("ical", leaving: 4) && append("ic")
            || drop("ality", leaving: 5) || drop("al", leaving: 5) || drop("ity", leaving: 5)
    }

    private mutating func append(_ suffix: StaticString) -> Bool {
        suffix.withUTF8Buffer { letters.append(contentsOf: $0.map(UInt16.init)) }
        return true
    }

    private mutating func undouble() {
        guard letters.count > 3, let last = letters.last, last == letters[letters.count - 2],
            !Self.isVowel(last)
        else { return }
        letters.removeLast()
    }
}
