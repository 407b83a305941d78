import Testing

@testable import Search

@Suite("Bad input")
struct BadInputTests {
    private let index = SearchIndex(documents: [
        document("a", "The art of ketamine", [(.text, "שלום עולם مرحبا بالعالم")]), document("b", "Exposure and the body"),
    ])

    @Test("Nothing finds nothing", arguments: ["", " ", "\t\n", "\"\"", "\"", "-", "--", "…", ":", "- -", "\u{0}\u{1}\u{7F}"])
    func nothing(query: String) {
        let results = index.search(query)
        #expect(results.total == 0)
        #expect(results.hits.isEmpty)
    }

    @Test("Grammar alone finds the names that have it")
    func stopWords() {
        #expect(Set(index.ids("the ")) == ["a", "b"])
        #expect(index.ids("and ") == ["b"])
        #expect(index.search("\"of the\"").notices == ["“of the” has only words of grammar, which are not looked up."])
    }

    @Test("Ten thousand characters are searched as far as anybody means them")
    func long() {
        #expect(index.search(String(repeating: "k", count: 10_000)).total == 0)
        #expect(index.ids(String(repeating: "ketamine ", count: 1_200)) == ["a"])
        let many = index.search("ketamine " + (0..<1_500).map { "w\($0)x" }.joined(separator: " "))
        #expect(many.hits.map(\.entry.id) == ["a"])
        #expect(many.notices == ["Only the first 24 words are searched for."])
        #expect(index.search(String(repeating: "\"", count: 10_000)).total == 0)
        #expect(index.search(String(repeating: "-", count: 10_000)).total == 0)
        #expect(index.search("\"" + String(repeating: "ketamine exposure ", count: 600)).total == 0)
        #expect(index.search(String(repeating: "\"ketamine exposure\" ", count: 500)).total == 0)
        #expect(index.search(String(repeating: "kind:reference role:x ", count: 450)).total == 2)
        #expect(index.search(String(repeating: "e\u{301}", count: 10_000)).total == 0)
    }

    @Test("Control characters part words")
    func controls() {
        #expect(index.ids("ketamine\u{0}\u{1B}[31m") == ["a"])
        #expect(index.ids("\u{7}exposure\u{8}body") == ["b"])
    }

    @Test("What was no UTF-8 finds what is left of it")
    func invalidText() {
        let query = String(decoding: [0x6B, 0x65, 0x74, 0x61, 0xFF, 0xC0, 0x20, 0xE2, 0x82] as [UInt8], as: UTF8.self)
        #expect(index.ids(query) == ["a"])
    }

    @Test("Writing from right to left is searched like any other", arguments: ["שלום", "עולם", "مرحبا", "שלום مرحبا"])
    func rightToLeft(query: String) {
        #expect(index.ids(query) == ["a"])
    }

    @Test("No library at all answers everything with nothing")
    func empty() {
        let empty = SearchIndex(documents: [])
        for query in ["", "ketamine", "\"a b\"", "kind:option", "-x", "year:>2000"] {
            #expect(empty.search(query).total == 0)
        }
    }

    @Test("Random signs neither crash nor hang")
    func noise() {
        var dice = Dice(state: 99)
        let signs = Array("kexp \"-:“”()*^.,/'’\u{0}\u{301}é漢שx9>")
        for _ in 0..<500 {
            let query = String((0..<Int.random(in: 0...40, using: &dice)).map { _ in signs.randomElement(using: &dice)! })
            let results = index.search(query)
            #expect(results.total >= results.hits.count)
            for hit in results.hits {
                #expect(hit.lit.allSatisfy { $0.upperBound <= hit.snippet.count })
                #expect(hit.titleLit.allSatisfy { $0.upperBound <= hit.title.count })
            }
        }
    }
}
