import Testing

@testable import Search

@Suite("Words of a text")
struct WordsTests {
    private func words(_ text: String) -> [String] { Words.all(text).map { Words.string($0.letters) } }

    @Test("are lower case, without accents")
    func folding() {
        #expect(words("Flückiger, ÅSBERG & Brønsted") == ["fluckiger", "asberg", "bronsted"])
        #expect(words("naïve café Łódź Straße œdème Þór") == ["naive", "cafe", "lodz", "strasse", "oedeme", "thor"])
        #expect(words("Ψυχή Психика") == ["ψυχη", "психика"])
    }

    @Test("are the same whether accents are composed or not")
    func composition() {
        #expect(words("Flu\u{308}ckiger cafe\u{301}") == words("Flückiger café"))
        #expect(Words.all("Flu\u{308}ckiger")[0].otherLetters == Words.all("Flückiger")[0].otherLetters)
    }

    @Test("have a second spelling where an umlaut can be spelled out")
    func umlauts() {
        let others = Words.all("Flückiger Åsberg Grøn plain β").map { $0.otherLetters.map(Words.string) }
        #expect(others == ["flueckiger", "aasberg", "groen", nil, "beta"])
    }

    @Test("stand alone and as a compound where hyphens or slashes tie them")
    func compounds() {
        #expect(words("e-mail") == ["e", "mail", "email"])
        #expect(words("VA/DoD CBT-I") == ["va", "dod", "vadod", "cbt", "i", "cbti"])
        #expect(words("2010-2015") == ["2010", "2015"])
        #expect(words("one - two") == ["one", "two"])
    }

    @Test("keep numbers and codes whole")
    func codes() {
        #expect(words("6B40, F43.1- and F32.-; 0.62") == ["6b40", "f43.1", "and", "f32", "0.62"])
        #expect(words("1,036 people (n = 40).") == ["1036", "people", "n", "40"])
    }

    @Test("lose apostrophes and the possessive")
    func apostrophes() {
        #expect(words("can't Beck's patients’ O'Brien") == ["cant", "beck", "patients", "obrien"])
    }

    @Test("know where they stand, in bytes")
    func places() {
        let text = "– naïve e-mail"
        let utf8 = Array(text.utf8)
        let places = Words.all(text).map { String(decoding: utf8[$0.bytes], as: UTF8.self) }
        #expect(places == ["naïve", "e", "mail", "e-mail"])
    }

    @Test("are single signs where a script has no spaces")
    func ideographs() {
        #expect(words("創傷后") == ["創", "傷", "后"])
    }

    @Test("Identifiers lose their resolver and what trails behind")
    func identifiers() {
        func whole(_ code: String) -> String? { Codes.whole(code).map(Words.string) }
        #expect(whole("https://doi.org/10.1002/WPS.20267") == "10.1002/wps.20267")
        #expect(whole("doi:10.1002/wps.20267.") == "10.1002/wps.20267")
        #expect(whole("PMID:26407787") == "26407787")
        #expect(whole("F43.1-") == "f43.1")
        #expect(whole("nothing") == nil)
        #expect(Codes.isIdentifier("10.1002/wps.20267"))
        #expect(!Codes.isIdentifier("F43.1"))
    }
}

@Suite("Forms of a word")
struct SpellingTests {
    @Test(
        "share a key",
        arguments: [
            "behaviour behavior behaviours behavioural behavioral",
            "randomised randomized randomise randomization randomisation",
            "oestrogen estrogen", "paediatric pediatric", "haemorrhage hemorrhage haemorrhages",
            "counselling counseling counsel", "centre center centres", "programme program programmes",
            "analyse analyze analysis analyses analysed", "judgement judgment", "ageing aging",
            "depression depressive depressed", "treat treatment treated treating treatments",
            "therapy therapies", "psychosis psychoses", "stimulate stimulation stimulating",
            "comorbid comorbidity", "suicide suicidal suicidality", "amphetamine amfetamine",
            "dialogue dialog", "defence defense", "stabiliser stabilizer stabilisers", "apnoea apnea",
            "nightmare nightmares", "study studies",
        ])
    func together(group: String) {
        let keys = group.split(separator: " ").map { Words.string(Spelling.key(Array($0.utf16))) }
        #expect(Set(keys).count == 1, "\(keys)")
    }

    @Test(
        "do not swallow other words",
        arguments: [
            "four for", "hours horse", "panic pan", "psychotic psychosis", "manic mania", "therapist therapy",
            "bus bu", "this thi", "sing s", "bed b", "anxious anxiety",
        ])
    func apart(pair: String) {
        let keys = pair.split(separator: " ").map { Spelling.key(Array($0.utf16)) }
        #expect(keys[0] != keys[1])
    }

    @Test("Codes and other scripts are their own key")
    func untouched() {
        for word in ["6b40", "f43.1", "психика", "ab"] {
            #expect(Spelling.key(Array(word.utf16)) == Array(word.utf16))
        }
    }
}
