import Foundation
import Knowledge
import Testing

@testable import Search

@Suite("Ranking")
struct RankingTests {
    @Test("As typed comes before a slip, and a name before prose")
    func exactBeforeSlip() {
        let index = SearchIndex(documents: [
            document("slip", "Ketamine"), document("exact", "Ketomine"), document("prose", "Other", [(.text, "ketomine")]),
        ])
        #expect(index.ids("ketomine ") == ["exact", "prose"])
        #expect(index.search("ketomine").corrections.isEmpty)
    }

    @Test("A rare word is also taken for a commoner neighbour, behind what is spelled so")
    func rareWords() {
        let common = (0..<5).map { document("common\($0)", "Ketamine") }
        let index = SearchIndex(documents: common + [document("misprint", "Ketmine")])
        #expect(index.ids("ketmine") == ["misprint", "common0", "common1", "common2", "common3", "common4"])
        #expect(index.search("ketmine").corrections.isEmpty)
    }

    @Test("An unknown word is corrected, and the correction told")
    func corrections() {
        let index = SearchIndex(documents: [document("a", "Ketamine for insomnia"), document("b", "Exposure")])
        let results = index.search("ketmine insmonia")
        #expect(results.hits.map(\.entry.id) == ["a"])
        #expect(
            results.corrections
                == [Correction(typed: "ketmine", shown: "ketamine"), Correction(typed: "insmonia", shown: "insomnia")])
        #expect(results.ignored == [])
    }

    @Test("The correction is the one that fits the other words")
    func correctionsInContext() {
        let index = SearchIndex(documents: [
            document("a", "Mania and lithium"), document("b", "Manic episode"), document("c", "Manic again"),
            document("d", "Manic"),
        ])
        #expect(index.search("manix lithium").corrections == [Correction(typed: "manix", shown: "mania")])
    }

    @Test("A word that matches nothing loosens instead of emptying the list")
    func loosening() {
        let index = SearchIndex(documents: [document("a", "Ketamine"), document("b", "Exposure")])
        let results = index.search("ketamine xqzt ")
        #expect(results.hits.map(\.entry.id) == ["a"])
        #expect(results.ignored == ["xqzt"])
    }

    @Test("With more of the words comes before with fewer")
    func moreWords() {
        let words = ["anger", "burden", "comfort", "danger"]
        // Every subset of the words, in prose of the same length.
        let documents = (1..<16).map { bits -> SearchDocument in
            let text = words.indices.map { bits & 1 << $0 != 0 ? words[$0] : "filler\($0)" }.joined(separator: " ")
            return document("\(bits)", "Title", [(.text, text)])
        }
        let hits = SearchIndex(documents: documents).ids(words.joined(separator: " ") + " ", limit: 15)
        #expect(hits.count >= 11)
        for (better, worse) in zip(hits, hits.dropFirst()) {
            #expect(Int(better)!.nonzeroBitCount >= Int(worse)!.nonzeroBitCount)
        }
    }

    @Test("A beginning finds the word, nearer to whole first; one or two letters find names only")
    func beginnings() {
        let index = SearchIndex(documents: [
            document("depersonalisation", "Depersonalisation"), document("depot", "Depot"),
            document("prose", "Title", [(.text, "depot")]),
        ])
        #expect(index.ids("dep") == ["depot", "depersonalisation", "prose"])
        #expect(index.ids("de") == ["depot", "depersonalisation"])
        #expect(index.ids("dep ") == ["depot", "depersonalisation", "prose"])
    }

    @Test("A completion never outranks the word itself, however rare it is")
    func completionsBehind() {
        let index = SearchIndex(
            documents: (0..<20).map { document("cbt\($0)", "CBT") } + [document("long", "CBTP")])
        #expect(index.ids("cbt").last == "long")
    }

    @Test("A word that is still being typed is as rare as all that it may become")
    func unfinished() {
        let depressions = (0..<20).map { document("depression\($0)", "Depression") }
        let index = SearchIndex(documents: depressions + [document("trial", "Title", [(.text, "KARMA-DEP trial")])])
        #expect(index.ids("dep").first == "depression0")
        #expect(index.ids("dep ").first == "trial")
    }

    @Test("Rare words count more than common ones")
    func rarity() {
        let index = SearchIndex(
            documents: (0..<20).map { document("common\($0)", "Therapy number\($0)") } + [document("rare", "Prazosin")])
        #expect(index.ids("therapy prazosin ").first == "rare")
    }

    @Test("Forms and spellings of a word find one another")
    func forms() {
        let index = SearchIndex(documents: [
            document("uk", "Randomised trials of behavioural programmes"),
            document("name", "Alliance", [(.author, "Flückiger C")]), document("mail", "By e-mail"),
            document("video", "Videoconferencing, that is video conference"),
        ])
        #expect(index.ids("randomized trial behavior program") == ["uk"])
        for spelling in ["flückiger", "fluckiger", "flueckiger", "FLU\u{308}CKIGER"] {
            #expect(index.ids(spelling) == ["name"])
        }
        #expect(index.ids("email") == ["mail"])
        #expect(index.ids("e mail") == ["mail"])
        #expect(index.ids("e-mail") == ["mail"])
        #expect(index.ids("video-conference") == ["video"])
    }

    @Test("A word typed without its gap is taken apart")
    func splits() {
        let index = SearchIndex(documents: [document("a", "Sleep apnoea"), document("b", "PHQ 9"), document("c", "Sleep")])
        #expect(index.ids("sleepapnoea ") == ["a"])
        #expect(index.search("sleepapnoea ").corrections == [Correction(typed: "sleepapnoea", shown: "sleep apnoea")])
        #expect(index.ids("phq9") == ["b"])
    }

    @Test("Codes are whole, found by their beginning, and never misspelt")
    func codes() {
        let index = SearchIndex(documents: [
            document("ptsd", "PTSD", [(.code, "6B40"), (.code, "F43.10")]),
            document("cptsd", "Complex", [(.code, "6B41"), (.code, "F43.8-")]),
            document("ref", "Trial", [(.code, "10.1002/WPS.20267"), (.code, "26407787")]),
        ])
        #expect(index.ids("6b40") == ["ptsd"])
        #expect(index.ids("6B4") == ["ptsd", "cptsd"])
        #expect(index.ids("6B42") == [])
        #expect(index.ids("F43.1") == ["ptsd"])
        #expect(index.ids("F43.8-") == ["cptsd"])
        #expect(index.ids("https://doi.org/10.1002/wps.20267") == ["ref"])
        #expect(index.ids("PMID:26407787") == ["ref"])
    }

    @Test("Words of a condition and of an approach mean the option of both")
    func pairs() {
        let index = SearchIndex(documents: [
            condition("ptsd", "Post-traumatic stress disorder", ["PTSD"]), condition("ocd", "Obsessive disorder", ["OCD"]),
            approach("vr-exposure", "VR exposure", ["virtual reality"], "Tried in PTSD and OCD."),
            option(
                "ptsd/vr-exposure", "VR exposure for PTSD",
                [(.condition, "PTSD"), (.approach, "VR exposure"), (.approach, "virtual reality")]),
            option(
                "ocd/vr-exposure", "VR exposure for OCD",
                [(.condition, "OCD"), (.approach, "VR exposure"), (.approach, "virtual reality")]),
            document("ref", "VR and PTSD: a review of PTSD in VR"),
        ])
        #expect(index.ids("ptsd vr").first == "ptsd/vr-exposure")
        #expect(index.ids("vr ocd").first == "ocd/vr-exposure")
        #expect(index.ids("virtual reality ptsd").first == "ptsd/vr-exposure")
        #expect(index.ids("ptsd").first == "ptsd")
        #expect(index.ids("vr").first == "vr-exposure")
        #expect(Set(index.ids("vr").dropFirst().prefix(2)) == ["ptsd/vr-exposure", "ocd/vr-exposure"])
    }

    @Test("The entry that is called so comes before those that mention it")
    func names() {
        let index = SearchIndex(documents: [
            document("long", "CBT for insomnia (CBT-I), a kind of CBT"),
            document("named", "Cognitive behavioural therapy", [(.shortName, "CBT")]),
            document("compound", "Something for sleep", [(.synonym, "CBT-I")]),
        ])
        #expect(index.ids("cbt").first == "named")
        #expect(index.ids("cbt-i").first == "compound")
        #expect(index.ids("cognitive behavioral therapy").first == "named")
    }

    @Test("The order is the same every time and at every limit")
    func order() {
        var dice = Dice(state: 5)
        let words = (0..<60).map { _ in String((0..<4).map { _ in "abcde".randomElement(using: &dice)! }) }
        let documents = (0..<400).map { number in
            document("\(number)", words.randomElement(using: &dice)!, [
                (.text, (0..<12).map { _ in words.randomElement(using: &dice)! }.joined(separator: " "))
            ])
        }
        let index = SearchIndex(documents: documents)
        for _ in 0..<40 {
            let query = "\(words.randomElement(using: &dice)!) \(words.randomElement(using: &dice)!)"
            let all = index.ids(query, limit: 400)
            #expect(SearchIndex(documents: documents).ids(query, limit: 400) == all)
            #expect(index.ids(query, limit: 10) == Array(all.prefix(10)))
            #expect(index.search(query, limit: 0).total == all.count)
        }
    }

    @Test("One word finds the documents that a plain reading of every text finds")
    func plainReading() {
        var dice = Dice(state: 21)
        let words = ["trial", "trials", "treat", "treated", "treatise", "tree", "trauma", "traumas", "tra", "x9", "of"]
        let texts = (0..<300).map { _ in
            (0..<Int.random(in: 1...6, using: &dice)).map { _ in words.randomElement(using: &dice)! }.joined(separator: " ")
        }
        let index = SearchIndex(
            documents: texts.enumerated().map { document("\($0)", "n\($0)", [(.text, $1)]) })
        for word in ["trial", "treat", "trees", "traum", "trauma", "x9"] {
            for isBeginning in [true, false] {
                let letters = Array(word.utf16)
                let isKnown = texts.contains { Words.all($0).contains { Spelling.key($0.letters) == Spelling.key(letters) } }
                let plain = texts.indices.filter { text in
                    Words.all(texts[text]).contains {
                        Spelling.key($0.letters) == Spelling.key(letters)
                            || (isBeginning || !isKnown) && $0.letters.starts(with: letters)
                    }
                }
                let found = index.ids(word + (isBeginning ? "" : " "), limit: 300).map { Int($0)! }.sorted()
                #expect(found == plain, "\(word)")
            }
        }
    }

    @Test("The logarithm is the logarithm")
    func logarithms() {
        for value in [1, 1.0001, 1.5, 1.9999, 2, 3, 10, 12_345.678, 1e9] {
            #expect(abs(logarithm(value) - log(value)) < 1e-9)
        }
    }
}
